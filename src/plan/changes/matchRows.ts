/**
 * Which row of one state is which row of another.
 *
 * In this order: a row that is the same in every cell, a row of the same name where what tells rows of one name apart agrees, a row of the
 * same name where nothing tells them apart, and then, of the rows that are left, those that still hold the most of what the other holds
 * (`findRenamed`). Every row is met once. Nothing is compared with everything: rows are looked up by what they say, and of rows that share
 * a name only a window is weighed.
 */
import { normalise } from "../cells/normalise";
import type { Table } from "../table";
import { cellAt, fieldsIn, isSameValue, nameIn, plainOf } from "./cells";
import { findRenamed, type RowPair } from "./findRenamed";
import { rowText } from "./fingerprint";
import type { StateRow } from "./state";

/** Rows of the same name that are weighed to find the one that agrees best. */
const window = 32;

const groups = (indexes: Iterable<number>, keyOf: (index: number) => string | null): Map<string, number[]> => {
  const all = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key === null) continue;
    const known = all.get(key);
    if (known) known.push(index);
    else all.set(key, [index]);
  }
  return all;
};

const compatible = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((value, index) => value === "" || (other[index] ?? "") === "" || value === other[index]);

/**
 * @param before rows whose cells name others as the rows after do
 * @param guessing whether rows may meet that are called otherwise
 */
export const matchRows = (table: Table, before: readonly StateRow[], after: readonly StateRow[], guessing = true): readonly RowPair[] => {
  if (table.shape === "record") return before.length > 0 && after.length > 0 ? [{ before: 0, after: 0 }] : [];
  const pairs: RowPair[] = [];
  const openBefore = new Set(before.keys());
  const openAfter = new Set(after.keys());
  const take = (one: number, other: number): void => {
    pairs.push({ before: one, after: other });
    openBefore.delete(one);
    openAfter.delete(other);
  };
  const agreement = (one: StateRow, other: StateRow): number =>
    fieldsIn(table, [one]).filter((field) => {
      const value = cellAt(one, field);
      return value !== null && isSameValue(value, cellAt(other, field));
    }).length;
  /** Rows of one key, best agreement first; of as many of them as the window takes. */
  const byKey = (keyOf: (row: StateRow) => string | null, fits: (one: StateRow, other: StateRow) => boolean = () => true): void => {
    const left = groups(openBefore, (index) => keyOf(before[index]!));
    if (left.size === 0) return;
    const right = groups(openAfter, (index) => keyOf(after[index]!));
    for (const [key, ones] of left) {
      const others = right.get(key);
      if (!others) continue;
      if (ones.length === 1 && others.length === 1) {
        const [one, other] = [ones[0]!, others[0]!];
        if (fits(before[one]!, after[other]!)) take(one, other);
        continue;
      }
      let from = 0;
      for (const one of ones) {
        while (from < others.length && !openAfter.has(others[from]!)) from += 1;
        let best: number | null = null;
        let most = -1;
        let seen = 0;
        for (let at = from; at < others.length && seen < window; at += 1) {
          const other = others[at]!;
          if (!openAfter.has(other)) continue;
          seen += 1;
          if (!fits(before[one]!, after[other]!)) continue;
          const agreeing = agreement(before[one]!, after[other]!);
          if (agreeing > most) [best, most] = [other, agreeing];
        }
        if (best !== null) take(one, best);
      }
    }
  };
  const apartFields = (table.toldApartBy ?? []).map((column) => ({ column, user: false }));
  const apart = (row: StateRow): readonly string[] => apartFields.map((field) => normalise(plainOf(cellAt(row, field))));
  const exactName = (row: StateRow): string | null => nameIn(table, row) || null;
  const name = (row: StateRow): string | null => normalise(nameIn(table, row)) || null;
  // A name that only one row has on either side: most rows, and nothing else could meet them.
  const only = (rows: readonly StateRow[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    const several = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const exact = exactName(row);
      if (exact === null) continue;
      if (found.has(exact)) several.add(exact);
      else found.set(exact, index);
    }
    for (const one of several) found.delete(one);
    return found;
  };
  const isApart = (one: StateRow, other: StateRow): boolean =>
    apartFields.some((field) => !isSameValue(cellAt(one, field), cellAt(other, field)));
  const there = only(after);
  for (const [exact, index] of only(before)) {
    const other = there.get(exact);
    if (other !== undefined && !isApart(before[index]!, after[other]!)) take(index, other);
  }
  byKey(rowText);
  byKey((row) => {
    const exact = exactName(row);
    return exact === null ? null : JSON.stringify([exact, apart(row)]);
  });
  // Names that differ in their dots alone ("1.1", "11") meet only where nothing else has the name.
  byKey((row) => {
    const plain = name(row);
    return plain === null ? null : JSON.stringify([plain, apart(row)]);
  });
  const agreeing = (one: StateRow, other: StateRow): boolean => compatible(apart(one), apart(other));
  byKey(exactName, agreeing);
  byKey(name, agreeing);
  if (guessing) for (const pair of findRenamed(table, before, after, [...openBefore], [...openAfter])) take(pair.before, pair.after);
  return pairs.sort((one, other) => one.before - other.before);
};
