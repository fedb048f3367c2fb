/** Cell styles: kept once each in Workbook.styles, cells hold the index. */
import { isWholeColumns } from "./address";
import { defaultStyle } from "./newWorkbook";
import { cellKey, columnOf, rowOf, type Area, type CellStyle, type Sheet, type Workbook } from "./state";

/** Derived from Workbook.styles and gone with it; only to find a style quickly. */
const indexes = new WeakMap<Workbook, Map<string, number>>();

const properties = Object.keys(defaultStyle) as (keyof CellStyle)[];

const keyOf = (style: CellStyle): string => JSON.stringify(properties.map((property) => style[property]));

/** Index of the style in the workbook, added where it is new. */
function internStyle(workbook: Workbook, style: CellStyle): number {
  let index = indexes.get(workbook);
  if (!index) {
    index = new Map();
    indexes.set(workbook, index);
  }
  for (let known = index.size; known < workbook.styles.length; known++) {
    const key = keyOf(workbook.styles[known] ?? defaultStyle);
    index.set(index.has(key) ? `${key}#${known}` : key, known);
  }
  const key = keyOf(style);
  const found = index.get(key);
  if (found !== undefined) return found;
  workbook.styles.push(style);
  index.set(key, workbook.styles.length - 1);
  return workbook.styles.length - 1;
}

/** Index of the style of a cell, whether the cell exists or not. */
export const styleIndexAt = (sheet: Sheet, row: number, column: number): number =>
  sheet.cells.get(cellKey(row, column))?.style ?? sheet.columnStyles.get(column) ?? 0;

export const styleAt = (workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle =>
  workbook.styles[styleIndexAt(sheet, row, column)] ?? defaultStyle;

/** Gives a cell its style index; a blank cell in the default style ceases to exist. */
export function setStyleIndex(sheet: Sheet, row: number, column: number, style: number): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  sheet.journal?.note(key);
  if (cell) cell.style = style;
  else if (style !== 0 || sheet.columnStyles.has(column)) sheet.cells.set(key, { formula: null, value: null, style });
}

/**
 * Changes the style of an area, for example `(style) => ({ ...style, bold: true })`. Whole columns are styled as such, so that cells
 * typed later look the same; in whole rows only cells up to the last used column are.
 */
export function changeStyle(workbook: Workbook, sheet: Sheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<number, number>();
  const after = (before: number): number => {
    let index = changed.get(before);
    if (index === undefined) {
      index = internStyle(workbook, change(workbook.styles[before] ?? defaultStyle));
      changed.set(before, index);
    }
    return index;
  };
  if (isWholeColumns(area)) {
    for (const [key, cell] of sheet.cells) {
      const column = columnOf(key);
      if (column < area.left || column > area.right) continue;
      sheet.journal?.note(key);
      cell.style = after(cell.style);
    }
    for (let column = area.left; column <= area.right; column++) {
      const style = after(sheet.columnStyles.get(column) ?? 0);
      if (style === 0) sheet.columnStyles.delete(column);
      else sheet.columnStyles.set(column, style);
    }
    return;
  }
  const right = area.right - area.left > 1000 ? Math.min(area.right, lastUsedColumn(sheet)) : area.right;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      setStyleIndex(sheet, row, column, after(styleIndexAt(sheet, row, column)));
    }
  }
}

function lastUsedColumn(sheet: Sheet): number {
  let last = 0;
  for (const key of sheet.cells.keys()) last = Math.max(last, columnOf(key));
  return last;
}

/** Smallest area that holds all cells with content, or with style too; null where there is none. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === 0)) continue;
    const row = rowOf(key);
    const column = columnOf(key);
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) continue;
    if (!area) area = { top: row, left: column, bottom: row, right: column };
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}
