/**
 * Finding a value in a row or column, as XMATCH, MATCH and VLOOKUP do.
 *
 * Exact search takes the first equal value, of the same kind; text is compared without regard to case.
 * The searches by halves trust the values to be sorted.
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

/** Place of an equal value, or else of the nearest smaller (or larger) one, whatever the order of the values: numbers, text, FALSE, TRUE. */
export function findNearest(wanted: CellValue, values: readonly CellValue[], side: "smaller" | "larger", fromEnd = false): number {
  const exact = findExact(wanted, values, fromEnd);
  if (exact >= 0) return exact;
  const sought = wanted === null ? 0 : wanted;
  let best = -1;
  values.forEach((value, index) => {
    if (value === null || isError(value)) return;
    const order = compareValues(value, sought);
    if (side === "smaller" ? order > 0 : order < 0) return;
    const current = values[best];
    const gain = current === undefined ? 1 : compareValues(value, current) * (side === "smaller" ? 1 : -1);
    if (gain > 0 || (gain === 0 && fromEnd)) best = index;
  });
  return best;
}

/**
 * Place of the last value not beyond the one wanted, by halves as Excel searches, so that unsorted values give what they give there: from a
 * middle of another kind it goes on to the next value that compares, and the first equal value that it meets ends the search.
 */
export function findSorted(wanted: CellValue, values: readonly CellValue[], order: "ascending" | "descending"): number {
  const sought = wanted === null ? 0 : wanted;
  const compare = (place: number): number => compareValues(values[place] ?? null, sought) * (order === "ascending" ? 1 : -1);
  let low = -1;
  let high = values.length;
  while (high - low > 1) {
    const middle = low + ((high - low) >> 1);
    let place = middle;
    while (place < high && !isSameKind(values[place] ?? null, sought)) place++;
    const comparison = place === high ? 1 : compare(place);
    if (comparison === 0) return lastOfEqual(place, high, (next) => isSameKind(values[next] ?? null, sought) && compare(next) === 0);
    if (comparison < 0) low = place;
    else high = middle;
  }
  return low;
}

function lastOfEqual(place: number, end: number, isEqual: (place: number) => boolean): number {
  let last = place;
  while (last + 1 < end && isEqual(last + 1)) last++;
  return last;
}
