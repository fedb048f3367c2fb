/** Heights of rows that nobody has set: as tall as their wrapped text or largest font, as Excel fits them on opening. */
import { columnWidthPoints, defaultRowPoints } from "../../host/model/lengths";
import { columnOf, rowOf, type Sheet, type Workbook } from "../../host/model/state";
import { defaultStyle } from "../../host/model/newWorkbook";
import { pixelsOfPoints, pointsOfPixels } from "../sheet/axis";
import { cellText } from "../sheet/cellText";
import { indentPixels, lineHeightOf, padding, pixelsOfFont, type TextMeasure } from "./text";

const defaultFontSize = 11;

/** Points by row; only rows that differ from the default height. */
export function fittedRowHeights(workbook: Workbook, sheet: Sheet, measure: TextMeasure): Map<number, number> {
  const heights = new Map<number, number>();
  // Most cells need no look: few styles make a row taller.
  const isTall = workbook.styles.map((style) => style.wrap || style.fontSize > defaultFontSize);
  if (!isTall.includes(true)) return heights;
  const merged = new Set(sheet.merges.map((merge) => `${merge.top}:${merge.left}`));
  for (const [key, cell] of sheet.cells) {
    if (isTall[cell.style] !== true || cell.value === null) continue;
    const style = workbook.styles[cell.style] ?? defaultStyle;
    const row = rowOf(key);
    const column = columnOf(key);
    if (sheet.rowHeights.has(row) || merged.has(`${row}:${column}`)) continue;
    let lines = 1;
    if (style.wrap) {
      const font = measure.fontOf({ ...style, fontName: style.fontName ?? workbook.defaultFont.name }, 1);
      const width = pixelsOfPoints(columnWidthPoints(sheet, column)) - 2 * padding(1) - indentPixels(style.indent, 1);
      lines = measure.linesOf(cellText(cell.value, style.numberFormat, workbook.date1904).text, font, width).length;
    }
    const points = pointsOfPixels(lines * lineHeightOf(pixelsOfFont(style.fontSize, 1)) + 2);
    if (points > Math.max(defaultRowPoints, heights.get(row) ?? 0)) heights.set(row, points);
  }
  return heights;
}
