/**
 * Finding a value in a row or column, as XMATCH, MATCH and VLOOKUP do.
 *
 * Exact search takes the first equal value, of the same kind; text is compared without regard to case.
 * The searches by halves trust the values to be sorted, and answer with the last of equal ones.
 */
import type { CellValue } from "../../model/state";
import { compareValues } from "../coerce";
import { isError } from "../values";
import { wildcardPattern } from "./criteria";

const isSameKind = (one: CellValue, other: CellValue): boolean => one !== null && !isError(one) && typeof one === typeof other;

/** Place of the first (or last) value that equals; -1 if there is none. */
export function findExact(wanted: CellValue, values: readonly CellValue[], fromEnd = false): number {
  const sought = wanted === null ? 0 : wanted;
  const matches = (value: CellValue): boolean => isSameKind(value, sought) && compareValues(value, sought) === 0;
  return fromEnd ? values.findLastIndex(matches) : values.findIndex(matches);
}

/** As `findExact`, with * and ? in a text standing for others. */
export function findWildcard(wanted: CellValue, values: readonly CellValue[], fromEnd = false): number {
  if (typeof wanted !== "string") return findExact(wanted, values, fromEnd);
  const pattern = wildcardPattern(wanted);
  const matches = (value: CellValue): boolean => typeof value === "string" && pattern.test(value);
  return fromEnd ? values.findLastIndex(matches) : values.findIndex(matches);
}

/** Place of an equal value, or else of the nearest smaller (or larger) one, whatever the order of the values. */
export function findNearest(wanted: CellValue, values: readonly CellValue[], side: "smaller" | "larger", fromEnd = false): number {
  const exact = findExact(wanted, values, fromEnd);
  if (exact >= 0) return exact;
  const sought = wanted === null ? 0 : wanted;
  let best = -1;
  values.forEach((value, index) => {
    if (!isSameKind(value, sought)) return;
    const order = compareValues(value, sought);
    if (side === "smaller" ? order > 0 : order < 0) return;
    const current = values[best];
    const improves = current === undefined || (side === "smaller" ? compareValues(value, current) > 0 : compareValues(value, current) < 0);
    if (improves) best = index;
  });
  return best;
}

/** Place of the last value not beyond the one wanted, by halves; values of other kinds are passed over. */
export function findSorted(wanted: CellValue, values: readonly CellValue[], order: "ascending" | "descending"): number {
  const sought = wanted === null ? 0 : wanted;
  const places: number[] = [];
  values.forEach((value, index) => {
    if (isSameKind(value, sought)) places.push(index);
  });
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const comparison = compareValues(values[places[middle] ?? 0] ?? null, sought);
    if (order === "ascending" ? comparison <= 0 : comparison >= 0) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}
