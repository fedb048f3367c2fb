/**
 * Widths and heights. Of a column there are three widths: characters, as people see them; points, as Office.js counts; and the
 * file's, which counts the 5 pixels between cells as part of a character. A character of the default font is 7 pixels wide.
 */
import { defaultStyle } from "./newWorkbook";
import { columnOf, rowOf, type Area, type Sheet, type Workbook } from "./state";

export const defaultColumnCharacters = 8.43;
export const defaultRowPoints = 15;
const pointsPerPixel = 0.75;
const pixelsPerCharacter = 7;
const pixelsBetween = 5;

const hundredths = (width: number): number => Math.max(0, Math.round(width * 100) / 100);

export const charactersToPoints = (characters: number): number =>
  Math.floor(characters * pixelsPerCharacter + pixelsBetween + 0.5) * pointsPerPixel;
export const pointsToCharacters = (points: number): number => hundredths((points / pointsPerPixel - pixelsBetween) / pixelsPerCharacter);

/** In 256ths of a character, as the file has it. */
export const charactersToFile = (characters: number): number => Math.floor((characters + pixelsBetween / pixelsPerCharacter) * 256) / 256;
export const fileToCharacters = (width: number): number => hundredths(width - pixelsBetween / pixelsPerCharacter);

export const columnWidthPoints = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : charactersToPoints(sheet.columnWidths.get(column) ?? defaultColumnCharacters);
export const rowHeightPoints = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowPoints);

/** Distance of a column's left edge from the sheet's. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * charactersToPoints(defaultColumnCharacters);
  for (const special of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    if (special < column) left += columnWidthPoints(sheet, special) - charactersToPoints(defaultColumnCharacters);
  }
  return left;
}

/** Distance of a row's upper edge from the sheet's. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = row * defaultRowPoints;
  for (const special of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows])) {
    if (special < row) top += rowHeightPoints(sheet, special) - defaultRowPoints;
  }
  return top;
}

/** The row that a distance from the sheet's upper edge falls into, and how far into it. */
function rowAt(sheet: Sheet, points: number): { readonly row: number; readonly offset: number } {
  let [row, top] = [0, 0];
  for (let height = rowHeightPoints(sheet, 0); top + height <= points && row < 1_048_575; height = rowHeightPoints(sheet, row)) {
    top += height;
    row += 1;
  }
  return { row, offset: points - top };
}

/** Changes heights of rows, or which of them show. Charts move and size with the cells they stand on, as they do in Excel by default. */
export function withRowHeights(sheet: Sheet, change: () => void): void {
  const standing = sheet.charts.map((chart) => ({ chart, top: rowAt(sheet, chart.top), bottom: rowAt(sheet, chart.top + chart.height) }));
  change();
  const edge = ({ row, offset }: { readonly row: number; readonly offset: number }): number =>
    rowTop(sheet, row) + Math.min(offset, rowHeightPoints(sheet, row));
  for (const { chart, top, bottom } of standing) {
    chart.top = edge(top);
    chart.height = Math.max(0, edge(bottom) - chart.top);
  }
}

/** Chinese, Japanese and Korean characters take two places. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character) ? 2 : 1;
  return width;
}

/** Estimates the width that the longest text of each column needs. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const column = columnOf(key);
    if (cell.value === null || column < area.left || column > area.right || rowOf(key) < area.top || rowOf(key) > area.bottom) continue;
    const style = workbook.styles[cell.style] ?? defaultStyle;
    const scale = (style.fontSize / workbook.defaultFont.size) * (style.bold ? 1.1 : 1);
    const width = Math.max(...String(cell.value).split("\n").map(textWidth)) * scale + style.indent + 1;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) sheet.columnWidths.set(column, Math.min(255, Math.round(width * 100) / 100));
}

/** Estimates the height that wrapped text needs in the present widths. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const heights = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key);
    if (cell.value === null || row < area.top || row > area.bottom) continue;
    const style = workbook.styles[cell.style] ?? defaultStyle;
    const width = sheet.columnWidths.get(columnOf(key)) ?? defaultColumnCharacters;
    const scale = style.fontSize / workbook.defaultFont.size;
    const lines = String(cell.value)
      .split("\n")
      .map((line) => (style.wrap ? Math.max(1, Math.ceil((textWidth(line) * scale) / width)) : 1));
    const height = lines.reduce((sum, count) => sum + count, 0) * defaultRowPoints * scale;
    heights.set(row, Math.max(heights.get(row) ?? defaultRowPoints, height));
  }
  for (let row = area.top; row <= area.bottom && row - area.top < 100_000; row++) {
    const height = heights.get(row);
    if (height === undefined || height === defaultRowPoints) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, Math.min(409, Math.round(height * 4) / 4));
  }
}
