/**
 * The loose cells of a sheet as few rectangles to write at once: one for each run of rows without a table.
 * Rows far apart are not joined, so that little but blanks goes over the wire.
 */
import type { Area } from "../../sections/address";
import type { CellBlock, CellInput } from "../../sections/sheetSpec";

export interface CellBand {
  readonly row: number;
  readonly column: number;
  readonly inputs: CellInput[][];
}

const largestGap = 3;

export const cellBands = (blocks: readonly CellBlock[], tables: readonly Area[]): readonly CellBand[] => {
  const rows = new Map<number, Map<number, CellInput>>();
  for (const { row, column, inputs } of blocks) {
    inputs.forEach((line, down) => {
      line.forEach((input, across) => {
        const cells = rows.get(row + down) ?? new Map<number, CellInput>();
        cells.set(column + across, input);
        rows.set(row + down, cells);
      });
    });
  }
  const tableBetween = (from: number, to: number): boolean => tables.some(({ top, bottom }) => top <= to && bottom >= from);
  const groups: number[][] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && row - last <= largestGap && !tableBetween(last, row)) group.push(row);
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
