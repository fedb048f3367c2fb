/**
 * Charts move and shrink with the rows and columns they stand on, as Excel places them unless told otherwise: hidden with all of theirs,
 * they are nothing high, and stand where they stood when the rows are shown again.
 */
import { columnLeft, columnWidthPoints, rowHeightPoints, rowTop } from "./lengths";
import { maxColumns, maxRows, type Chart, type Corner, type Line, type Sheet } from "./state";

/** The cells under the corners of a chart. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

/** Points from the sheet's upper left corner. */
export type Box = Pick<Chart, "left" | "top" | "width" | "height">;

/** The column or row in which a distance from the edge ends, and what is left over. */
function lineAt(distance: number, size: (index: number) => number, count: number): Line {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count - 1; index++) {
    const step = size(index);
    if (rest < step) return { index, rest };
    rest -= step;
  }
  return { index: count - 1, rest: 0 };
}

const placeOf = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });

/** Anchors of charts that were moved with hidden lines, for as long as nobody puts them elsewhere. */
const kept = new WeakMap<Chart, { readonly anchor: Anchor; readonly place: Box }>();

/** The cells under the corners of a chart; of one whose lines are hidden, those it will have again. */
export function anchorOf(sheet: Sheet, chart: Chart): Anchor {
  const known = kept.get(chart);
  if (known && JSON.stringify(known.place) === JSON.stringify(placeOf(chart))) return known.anchor;
  return cellsUnder(sheet, chart);
}

/** The cells under the corners of a box. */
export function cellsUnder(sheet: Sheet, { left, top, width, height }: Box): Anchor {
  const columnAt = (distance: number): Line => lineAt(distance, (index) => columnWidthPoints(sheet, index), maxColumns);
  const rowAt = (distance: number): Line => lineAt(distance, (index) => rowHeightPoints(sheet, index), maxRows);
  return { from: { column: columnAt(left), row: rowAt(top) }, to: { column: columnAt(left + width), row: rowAt(top + height) } };
}

const x = (sheet: Sheet, { index, rest }: Line): number => columnLeft(sheet, index) + Math.min(rest, columnWidthPoints(sheet, index));
const y = (sheet: Sheet, { index, rest }: Line): number => rowTop(sheet, index) + Math.min(rest, rowHeightPoints(sheet, index));

/** The box between two corners. */
export function boxBetween(sheet: Sheet, { from, to }: Anchor): Box {
  const [left, top] = [x(sheet, from.column), y(sheet, from.row)];
  return { left, top, width: x(sheet, to.column) - left, height: y(sheet, to.row) - top };
}

/** Puts a chart between the cells under its corners. */
export function placeBetween(sheet: Sheet, chart: Chart, anchor: Anchor): void {
  Object.assign(chart, boxBetween(sheet, anchor));
  kept.set(chart, { anchor, place: placeOf(chart) });
}

/** Lines came or went: what is kept counts other ones. */
export function forgetAnchors(sheet: Sheet): void {
  for (const chart of sheet.charts) kept.delete(chart);
}

/** Hides or shows lines, or changes heights of rows; the charts go with them. */
export function withCharts(sheet: Sheet, change: () => void): void {
  const anchors = sheet.charts.map((chart) => ({ chart, anchor: anchorOf(sheet, chart) }));
  change();
  for (const { chart, anchor } of anchors) placeBetween(sheet, chart, anchor);
}
