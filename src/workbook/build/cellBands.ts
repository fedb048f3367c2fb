/**
 * The loose cells of a sheet as few rectangles to write at once. A rectangle never covers a table: cells above, below, left and right of
 * each table go separately, and cells inside a table are left out, as the table writes its own. Rows far apart are not joined, so that
 * little but blanks goes over the wire.
 */
import type { Area } from "../../plan/sheet/address";
import type { CellBlock, CellInput } from "../../plan/sheet/sheetSpec";

export interface CellBand {
  readonly row: number;
  readonly column: number;
  readonly inputs: CellInput[][];
}

const largestGap = 3;

type Rows = Map<number, Map<number, CellInput>>;

/** On which side of a table a cell stands; null inside it. */
const sideOf = (row: number, column: number, { top, left, bottom, right }: Area): string | null => {
  if (row < top) return "above";
  if (row > bottom) return "below";
  if (column < left) return "left";
  return column > right ? "right" : null;
};

const bandsOf = (rows: Rows): readonly CellBand[] => {
  const groups: number[][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && row - (group.at(-1) ?? row) <= largestGap) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const columns = group.flatMap((row) => [...(rows.get(row)?.keys() ?? [])]);
    const left = Math.min(...columns);
    const right = Math.max(...columns);
    const top = group[0] ?? 0;
    const bottom = group.at(-1) ?? top;
    const inputs = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_unused, across): CellInput => rows.get(top + down)?.get(left + across) ?? ""),
    );
    return { row: top, column: left, inputs };
  });
};

export const cellBands = (blocks: readonly CellBlock[], tables: readonly Area[]): readonly CellBand[] => {
  const zones = new Map<string, Rows>();
  for (const { row, column, inputs } of blocks) {
    inputs.forEach((line, down) => {
      line.forEach((input, across) => {
        const sides = tables.map((table) => sideOf(row + down, column + across, table));
        if (sides.includes(null)) return;
        const zone = sides.join(" ");
        const rows: Rows = zones.get(zone) ?? new Map<number, Map<number, CellInput>>();
        zones.set(zone, rows);
        const cells = rows.get(row + down) ?? new Map<number, CellInput>();
        cells.set(column + across, input);
        rows.set(row + down, cells);
      });
    });
  }
  return [...zones.values()].flatMap(bandsOf);
};
