/**
 * A shared sheet as it stands: drawn by the order of its sections, but each part in the rows that it has now, because a table above grew
 * or because a larger plan placed it below those that stood.
 */
import type { Area } from "./address";
import { pagesOf, type Pages } from "./pageBreaks";
import { gapHeight, partGap, usualHeight } from "./paper";
import type { Heights, SheetPart, SheetSpec } from "./sheetSpec";

/** Property of a shared sheet: the rows its tables had when it was built or settled last. */
export const rowsProperty = "keyplan.rows";

/** Where the bodies of tables begin and how many rows they have, in few letters: 6+9 20+4. */
export const rowsOfTables = (tables: readonly { readonly top: number; readonly height: number }[]): string =>
  [...tables]
    .sort((one, other) => one.top - other.top)
    .map(({ top, height }) => `${top.toString()}+${height.toString()}`)
    .join(" ");

/** The same of a sheet that is drawn. */
export const rowsOfDrawn = ({ tables }: SheetSpec): string =>
  rowsOfTables(tables.map(({ area }) => ({ top: area.top + 1, height: area.bottom - area.top })));

/** Rows of the same height beside each other as one, the later height of a row counting. */
const joined = (heights: readonly Heights[]): readonly Heights[] => {
  const byRow = new Map(
    heights.flatMap(({ from, to, height }) => Array.from({ length: to - from + 1 }, (_, index) => [from + index, height] as const)),
  );
  const runs: Heights[] = [];
  for (const [row, height] of [...byRow].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last && last.to === row - 1 && last.height === height) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row, height });
  }
  return runs;
};

/** Low rows between parts: what stood there before had its own heights. */
const gaps = (parts: readonly SheetPart[]): readonly Heights[] =>
  parts.flatMap(({ area: { top } }) =>
    parts.every(({ area }) => area.top >= top) ? [] : [{ from: top - partGap, to: top - 1, height: gapHeight }],
  );

export interface SettledSheet extends Pages {
  /** Of rows that show: a hidden one would show with the height it is given. */
  readonly heights: readonly Heights[];
  readonly printed: Area;
}

/** Heights, printed area and pages of a drawn sheet whose parts begin in these rows; a part without a row does not stand. */
export const settled = (spec: SheetSpec, tops: ReadonlyMap<string, number>, lastRow: number): SettledSheet => {
  const partAt = (row: number) => spec.parts.find(({ area }) => row >= area.top && row <= area.bottom);
  const moved = <Item>(items: readonly Item[], topOf: (item: Item) => number, by: (item: Item, rows: number) => Item): readonly Item[] =>
    items.flatMap((item) => {
      const part = partAt(topOf(item));
      if (!part) return topOf(item) < (spec.parts[0]?.area.top ?? Infinity) ? [item] : [];
      const top = tops.get(part.section);
      return top === undefined ? [] : [by(item, top - part.area.top)];
    });
  const area = ({ top, bottom, ...columns }: Area, rows: number): Area => ({ ...columns, top: top + rows, bottom: bottom + rows });
  const inArea = <Item extends { readonly area: Area }>(items: readonly Item[]): readonly Item[] =>
    moved(
      items,
      (item) => item.area.top,
      (item, rows) => ({ ...item, area: area(item.area, rows) }),
    );
  const inRows = <Item extends { readonly from: number; readonly to: number }>(items: readonly Item[]): readonly Item[] =>
    moved(
      items,
      ({ from }) => from,
      (item, rows) => ({ ...item, from: item.from + rows, to: item.to + rows }),
    );
  const parts = inArea(spec.parts);
  const isHidden = (row: number): boolean => spec.hiddenRows.some(({ from, to }) => row >= from && row <= to);
  const shown = (heights: readonly Heights[]): readonly Heights[] =>
    heights.flatMap(({ from, to, height }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((row) =>
        isHidden(row) ? [] : [{ from: row, to: row, height }],
      ),
    );
  const usual = spec.parts.map(({ area: { top, bottom } }) => ({ from: top, to: bottom, height: usualHeight }));
  const heights = joined([
    ...gaps(inArea(spec.parts.filter((part) => !isHidden(part.area.top)))),
    ...inRows(shown(usual)),
    ...inRows(shown(spec.heights)),
  ]);
  const printed = { ...spec.print.area, bottom: lastRow };
  const sheet = {
    ...spec,
    heights,
    hiddenRows: inRows(spec.hiddenRows),
    blocks: moved(
      spec.blocks,
      ({ row }) => row,
      (block, rows) => ({ ...block, row: block.row + rows }),
    ),
    charts: inArea(spec.charts),
    tables: inArea(spec.tables),
    paints: inArea(spec.paints),
    parts,
    merges: moved(spec.merges, ({ top }) => top, area),
  };
  return { heights, printed, ...pagesOf(sheet, { row: lastRow, column: printed.right }) };
};
