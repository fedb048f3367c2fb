/**
 * What a plan's data look like in 64 hexadecimal digits: SHA-256 of their canonical text.
 *
 * Neither order of rows and columns nor format or language count, since a state has none; a word that nobody knows counts as it was typed.
 * It proves that nothing has changed, not who signed.
 */
import type { PlanState, StateRow, StateValue } from "./state";
import { sha256 } from "../sha256";

const sortedEntries = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
  Object.entries(record).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));

/** A value as text: two values are the same where these are. */
export const valueText = (value: StateValue | null | undefined): string => (value === undefined ? "null" : JSON.stringify(value));

const entriesText = (record: Readonly<Record<string, StateValue>>): string =>
  `[${Object.keys(record)
    .sort()
    .map((key) => `[${JSON.stringify(key)},${JSON.stringify(record[key])}]`)
    .join(",")}]`;

/** A row as text, whatever the order of its cells. */
export const rowText = ({ cells, user }: StateRow): string => `[${entriesText(cells)},${entriesText(user)}]`;

/** All of a state as text: tables, rows and cells in the order of their text. */
export const stateText = ({ tables, settings }: PlanState): string => {
  const known = sortedEntries(tables).filter(([, rows]) => rows.length > 0);
  const texts = known.map(([id, rows]) => `[${JSON.stringify(id)},[${rows.map(rowText).sort().join(",")}]]`);
  const numbers = sortedEntries(settings).flatMap(([list, values]) => {
    const all = sortedEntries(values);
    return all.length === 0 ? [] : [[list, all]];
  });
  return `[[${texts.join(",")}],${JSON.stringify(numbers)}]`;
};

export const fingerprintOf = (state: PlanState): Promise<string> => sha256(new TextEncoder().encode(stateText(state)));
