/** Determinant and inverse of square matrices, by elimination with the largest pivot. */
import type { Matrix } from "../values";
import { columnsOf } from "../values";

/** The numbers of a square matrix as rows of its own; null for another shape or anything but numbers in it. */
export function squareNumbers(matrix: Matrix): number[][] | null {
  if (matrix.length !== columnsOf(matrix)) return null;
  const rows = matrix.map((row) => row.filter((value) => typeof value === "number"));
  return rows.every((row) => row.length === matrix.length) ? rows : null;
}

/** Brings the rows into triangular form; the product of their pivots, with its sign, is 0 where they depend on each other. */
function eliminate(rows: number[][], others: number[][], isComplete: boolean): number {
  let product = 1;
  for (let step = 0; step < rows.length; step++) {
    let best = step;
    for (let row = step; row < rows.length; row++) {
      if (Math.abs(rows[row]?.[step] ?? 0) > Math.abs(rows[best]?.[step] ?? 0)) best = row;
    }
    for (const list of [rows, others]) [list[step], list[best]] = [list[best] ?? [], list[step] ?? []];
    const pivot = rows[step]?.[step] ?? 0;
    product *= best === step ? pivot : -pivot;
    if (pivot === 0) return 0;
    for (let row = isComplete ? 0 : step + 1; row < rows.length; row++) {
      const factor = (rows[row]?.[step] ?? 0) / pivot;
      if (row === step || factor === 0) continue;
      for (const list of [rows, others]) {
        const from = list[step] ?? [];
        list[row] = (list[row] ?? []).map((value, column) => value - factor * (from[column] ?? 0));
      }
    }
  }
  return product;
}

export const determinant = (rows: number[][]): number => eliminate(rows, [], false);

/** Null where there is none. */
export function inverse(rows: number[][]): number[][] | null {
  const result = rows.map((_, row) => rows.map((__, column) => Number(row === column)));
  if (eliminate(rows, result, true) === 0) return null;
  return result.map((values, row) => values.map((value) => value / (rows[row]?.[row] ?? 1)));
}
