/** Connected cells around an area, as Ctrl+A finds them. */
import { cellKey, maxColumns, maxRows, type Area, type Sheet } from "./state";

const holdsSomething =
  (sheet: Sheet) =>
  (row: number, column: number): boolean => {
    const cell = sheet.cells.get(cellKey(row, column));
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };

/** Grows by a row or column as long as one beside it, corners included, has a cell that counts as filled. */
export function regionOf(sheet: Sheet, area: Area, isFilled = holdsSomething(sheet)): Area {
  let { top, left, bottom, right } = area;
  const rowFilled = (row: number): boolean => {
    if (row < 0 || row >= maxRows) return false;
    for (let column = Math.max(0, left - 1); column <= Math.min(maxColumns - 1, right + 1); column++)
      if (isFilled(row, column)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    if (column < 0 || column >= maxColumns) return false;
    for (let row = Math.max(0, top - 1); row <= Math.min(maxRows - 1, bottom + 1); row++) if (isFilled(row, column)) return true;
    return false;
  };
  for (let isGrown = true; isGrown;) {
    const before = { top, left, bottom, right };
    while (rowFilled(bottom + 1)) bottom++;
    while (rowFilled(top - 1)) top--;
    while (columnFilled(right + 1)) right++;
    while (columnFilled(left - 1)) left--;
    isGrown = before.top !== top || before.left !== left || before.bottom !== bottom || before.right !== right;
  }
  return { top, left, bottom, right };
}
