/** Sizes that fit what cells show: of columns their widest text, of rows the height they take by themselves. */
import { isWholeColumns, isWholeRows } from "../../host/model/address";
import { charactersToPoints } from "../../host/model/lengths";
import { columnOf, rowOf } from "../../host/model/state";
import { selectedAreas, type Bench } from "../bench";
import { indentPixels, padding } from "../draw/text";
import type { Lines } from "../sheetEdits";
import { pointsOfPixels } from "../sheet/axis";

/** Characters; as wide as a column can be. */
const widest = 255;

/** Points by column; a column without content keeps its width. */
function fittedWidths(bench: Bench, columns: ReadonlySet<number>): Map<number, number> {
  const { sheet, view, measure } = bench;
  const widths = new Map<number, number>();
  if (!measure) return widths;
  for (const [key, cell] of sheet.cells) {
    const [row, column] = [rowOf(key), columnOf(key)];
    if (cell.value === null || !columns.has(column) || sheet.hiddenRows.has(row) || view.index.mergeAt(row, column)) continue;
    const look = view.lookAt(row, column);
    if (look.wrap || look.rotation !== 0) continue;
    const pixels = measure.widthOf(look.text.text, measure.fontOf(look, 1)) + 2 * padding(1) + indentPixels(look.indent, 1) + 3;
    widths.set(column, Math.max(widths.get(column) ?? 0, pointsOfPixels(Math.ceil(pixels))));
  }
  for (const [column, points] of widths) widths.set(column, Math.min(charactersToPoints(widest), points));
  return widths;
}

export function fittedSizes(bench: Bench, lines: Lines, indexes: readonly number[]): ReadonlyMap<number, number | null> {
  if (lines === "rows") return new Map(indexes.map((index) => [index, null]));
  return fittedWidths(bench, new Set(indexes));
}

/** The rows or columns that an act on one of them means: all that are selected as such, where it is among them. */
export function linesMeant({ selection }: Bench, lines: Lines, index: number): readonly number[] {
  const spans = selectedAreas(selection)
    .filter(lines === "rows" ? isWholeRows : isWholeColumns)
    .map(({ top, bottom, left, right }): [number, number] => (lines === "rows" ? [top, bottom] : [left, right]));
  if (!spans.some(([first, last]) => index >= first && index <= last)) return [index];
  return indexesOf(spans);
}

/** More lines than this are not sized one by one. */
const mostLines = 20_000;

/** Each line once. */
export const indexesOf = (spans: readonly (readonly [number, number])[]): readonly number[] => [
  ...new Set(spans.flatMap(([first, last]) => Array.from({ length: Math.min(mostLines, last - first + 1) }, (_, at) => first + at))),
];
