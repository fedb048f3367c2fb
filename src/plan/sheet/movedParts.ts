/**
 * A shared sheet as it stands: drawn by the order of its sections, but each part in the rows that it has now, because a table above grew
 * or because a larger plan placed it below those that stood.
 */
import type { Area } from "./address";
import { pageBreaks } from "./pageBreaks";
import type { Heights, SheetSpec } from "./sheetSpec";

export interface SettledSheet {
  readonly heights: readonly Heights[];
  readonly printed: Area;
  readonly breaks: readonly number[];
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
  const heights = inRows(spec.heights);
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
    parts: inArea(spec.parts),
    merges: moved(spec.merges, ({ top }) => top, area),
  };
  return { heights, printed, breaks: pageBreaks(sheet, { row: lastRow, column: printed.right }) };
};
