/** What the selected cells add up to; hidden rows and columns do not count, as in Excel's status bar. */
import { cellKey, columnOf, rowOf, type Area, type Cell, type Sheet } from "../../host/model/state";

export interface Sums {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  /** Cells with numbers. */
  readonly numbers: number;
  /** Cells with anything. */
  readonly filled: number;
}

export const noSums: Sums = { sum: 0, least: 0, most: 0, numbers: 0, filled: 0 };

/** Each cell counts as often as it is selected. */
export function sumsOf(sheet: Sheet, areas: readonly Area[]): Sums {
  let [sum, least, most, numbers, filled] = [0, Infinity, -Infinity, 0, 0];
  const count = (cell: Cell | undefined, row: number, column: number): void => {
    if (!cell || cell.value === null || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return;
    filled++;
    if (typeof cell.value !== "number") return;
    numbers++;
    sum += cell.value;
    least = Math.min(least, cell.value);
    most = Math.max(most, cell.value);
  };
  for (const { top, left, bottom, right } of areas) {
    if ((bottom - top + 1) * (right - left + 1) <= sheet.cells.size) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) count(sheet.cells.get(cellKey(row, column)), row, column);
      continue;
    }
    for (const [key, cell] of sheet.cells) {
      const [row, column] = [rowOf(key), columnOf(key)];
      if (row >= top && row <= bottom && column >= left && column <= right) count(cell, row, column);
    }
  }
  return numbers === 0 ? { ...noSums, filled } : { sum, least, most, numbers, filled };
}
