/**
 * The numbers in force: weights of words, bands and thresholds (marked *default* in the method's description), by list and word.
 *
 * Each list carries its defaults; a template and the Lists sheet of a plan may say otherwise, number by number.
 */
import type { Vocabulary } from "./words";

/** By id of the list, then id of the word. What is missing keeps its default. */
export type Settings = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type NumbersOf<List> = List extends Vocabulary<infer Id> ? Readonly<Record<Id, number>> : never;

/** The defaults of a list, by word; words without a number are left out. */
export const defaultsOf = <Id extends string>(list: Vocabulary<Id>): Readonly<Record<Id, number>> =>
  Object.fromEntries(list.terms.flatMap(({ id, weight }) => (weight === undefined ? [] : [[id, weight]]))) as Record<Id, number>;

/** The numbers of a list in force. */
export const numbersOf = <Id extends string>(list: Vocabulary<Id>, settings: Settings): Readonly<Record<Id, number>> => ({
  ...defaultsOf(list),
  ...settings[list.id],
});

/** The numbers of a list in force, in the order of its words; words that carry none are left out. */
export const orderedNumbers = (list: Vocabulary, settings: Settings = {}): readonly number[] => {
  const own = settings[list.id];
  return list.terms.flatMap(({ id, weight }) => (weight === undefined ? [] : [own?.[id] ?? weight]));
};

/** Everything the lists say by themselves. */
export const defaultSettings = (lists: readonly Vocabulary[]): Settings =>
  Object.fromEntries(
    lists.filter(({ terms }) => terms.some(({ weight }) => weight !== undefined)).map((list) => [list.id, defaultsOf(list)]),
  );

/** `over` wins, number by number. */
export const mergedSettings = (base: Settings, over: Settings): Settings => ({
  ...base,
  ...Object.fromEntries(Object.entries(over).map(([list, values]) => [list, { ...base[list], ...values }])),
});

/** The numbers as somebody changed them; a number that is missing keeps that of `base`. */
export const settingsFrom = (
  cells: readonly { readonly list: string; readonly id: string; readonly weight: number | null }[],
  base: Settings,
): Settings => {
  const given = new Map(cells.flatMap(({ list, id, weight }) => (weight === null ? [] : [[`${list}/${id}`, weight] as const])));
  return Object.fromEntries(
    Object.entries(base).map(([list, values]) => [
      list,
      Object.fromEntries(Object.entries(values).map(([id, value]) => [id, given.get(`${list}/${id}`) ?? value])),
    ]),
  );
};
