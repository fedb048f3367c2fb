/**
 * Rows that are called otherwise, found by what else they hold and by how alike their names are. A guess, so it asks for much: half of what
 * both hold has to be the same, and among it something that few rows say, or a name that is nearly the same.
 *
 * What a row says counts the less, the more rows say it: "neutral" stands in every second row, a date or an amount in one. Candidates are
 * looked up by what rows say and by parts of their names; what a crowd says leads nowhere, so that large tables cost no more than their size.
 */
import { distance } from "fastest-levenshtein";
import { normalise } from "../cells/normalise";
import type { Table } from "../table";
import { nameIn } from "./cells";
import { valueText } from "./fingerprint";
import type { StateRow, StateValue } from "./state";

/** What more rows than these say leads to none of them. */
const crowd = 16;
/** Candidates weighed for one row. */
const mostCandidates = 24;
/** Longer names are compared by their beginning. */
const longestName = 80;

/** A row before and the row after that it is, by index. */
export interface RowPair {
  readonly before: number;
  readonly after: number;
}

interface Said {
  /** Normalised. */
  readonly name: string;
  /** "column value" of every filled cell but the name. */
  readonly cells: readonly string[];
}

/** Filled cells of a row but its name. */
const eachCell = (table: Table, { cells, user }: StateRow, work: (column: string, value: StateValue) => void): void => {
  for (const column in cells) if (column !== table.identifiedBy) work(column, cells[column]!);
  for (const header in user) work(`\n${header}`, user[header]!);
};

const saidBy = (table: Table, row: StateRow): Said => {
  const cells: string[] = [];
  eachCell(table, row, (column, value) => cells.push(`${column} ${valueText(value)}`));
  return { name: normalise(nameIn(table, row)).slice(0, longestName), cells };
};

/** How many rows say what the rows that are asked about say, on the side where there are more. All rows are looked at, so none is written out. */
const countsOf = (table: Table, asked: readonly StateRow[], sides: readonly (readonly StateRow[])[]): ReadonlyMap<string, number> => {
  interface Count {
    readonly said: string;
    readonly of: number[];
  }
  const keyOf = (value: StateValue): Exclude<StateValue, object> => (typeof value === "object" ? `\n${valueText(value)}` : value);
  const wanted = new Map<string, Map<Exclude<StateValue, object>, Count>>();
  for (const row of asked)
    eachCell(table, row, (column, value) => {
      const values = wanted.get(column) ?? new Map<Exclude<StateValue, object>, Count>();
      wanted.set(column, values);
      if (!values.has(keyOf(value))) values.set(keyOf(value), { said: `${column} ${valueText(value)}`, of: sides.map(() => 0) });
    });
  for (const [side, rows] of sides.entries())
    for (const row of rows)
      eachCell(table, row, (column, value) => {
        const count = wanted.get(column)?.get(keyOf(value));
        if (count) count.of[side] = (count.of[side] ?? 0) + 1;
      });
  return new Map([...wanted.values()].flatMap((values) => [...values.values()].map(({ said, of }) => [said, Math.max(...of)] as const)));
};

/** Beginning, end and the letters between in pairs: what a typing error or a changed surname leaves. */
const partsOf = (name: string): readonly string[] => {
  if (name === "") return [];
  const all = Array.from(name);
  const pairs = all.slice(0, -1).map((letter, index) => `\t${letter}${all[index + 1] ?? ""}`);
  return [...new Set([`\t^${all.slice(0, 3).join("")}`, `\t$${all.slice(-3).join("")}`, ...pairs])];
};

const letters = (name: string): string => Array.from(name).sort().join("");

/** Two letters that changed places are one error. */
const likeness = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  const edits = distance(one, other);
  return 1 - (edits === 2 && letters(one) === letters(other) ? 1 : edits) / longest;
};

/** "Renewal 2026" is not "Renewal 2027" written wrongly. */
const figuresIn = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");

/** From 0 to 1, or null where it is rather another row. */
const fit = (one: Said, other: Said, rarity: (cell: string) => number): number | null => {
  const held = new Set(other.cells);
  let [same, rare] = [0, 0];
  for (const cell of one.cells) {
    if (!held.has(cell)) continue;
    same += 1;
    rare += rarity(cell);
  }
  const most = Math.max(one.cells.length, other.cells.length);
  const share = most === 0 ? 0 : same / most;
  const alike = likeness(one.name, other.name);
  const isHeld = share >= 0.5 && rare >= 1.5 && same >= 2;
  const isNearlyCalled = alike >= 0.6 && share >= 0.5;
  const isMisspelt =
    alike >= 0.8 &&
    figuresIn(one.name) === figuresIn(other.name) &&
    (share >= 0.25 || Math.min(one.cells.length, other.cells.length) === 0);
  return isHeld || isNearlyCalled || isMisspelt ? 0.6 * share + 0.4 * alike : null;
};

/** @param gone rows before that nothing has met; `come`: rows after. Both by index. */
export const findRenamed = (
  table: Table,
  before: readonly StateRow[],
  after: readonly StateRow[],
  gone: readonly number[],
  come: readonly number[],
): readonly RowPair[] => {
  if (gone.length === 0 || come.length === 0) return [];
  const said = new Map(come.map((index) => [index, saidBy(table, after[index]!)] as const));
  const asked = gone.map((index) => [index, saidBy(table, before[index]!)] as const);
  const counts = countsOf(table, [...gone.map((index) => before[index]!), ...come.map((index) => after[index]!)], [before, after]);
  const rarity = (cell: string): number => 1 / (counts.get(cell) ?? 1);
  const lookUp = new Map<string, number[]>();
  for (const [index, { name, cells }] of said)
    for (const key of [...cells, ...partsOf(name)]) {
      const known = lookUp.get(key);
      if (known) known.push(index);
      else lookUp.set(key, [index]);
    }
  const found: (RowPair & { readonly score: number })[] = [];
  for (const [index, own] of asked) {
    const votes = new Map<number, number>();
    for (const key of [...own.cells, ...partsOf(own.name)]) {
      const others = lookUp.get(key);
      if (!others || (others.length > crowd && come.length > crowd)) continue;
      for (const other of others) votes.set(other, (votes.get(other) ?? 0) + 1 / others.length);
    }
    const candidates = [...votes].sort(([left, one], [right, other]) => other - one || left - right).slice(0, mostCandidates);
    for (const [other] of candidates) {
      const score = fit(own, said.get(other)!, rarity);
      if (score !== null) found.push({ before: index, after: other, score });
    }
  }
  const [metBefore, metAfter] = [new Set<number>(), new Set<number>()];
  return found
    .sort((one, other) => other.score - one.score || one.before - other.before || one.after - other.after)
    .filter((pair) => {
      if (metBefore.has(pair.before) || metAfter.has(pair.after)) return false;
      metBefore.add(pair.before);
      metAfter.add(pair.after);
      return true;
    });
};
