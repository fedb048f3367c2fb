/**
 * The words of the method as data: a list has a stable id, what people call it, and its words, each with a label in every language and,
 * where it enters a figure, a weight. A list of numbers (bands, thresholds) is a list whose words are the names of its numbers.
 *
 * Two ways to find a word that somebody wrote. `findWord` is that of the functions: the id or a label, in any case and with any surrounding
 * blanks. `findWritten` is that of cells, forms and files: width, hyphens and inner blanks do not count either.
 */
import { normalise } from "./cells/normalise";
import type { Language, Text } from "./language";

export interface Term<Id extends string = string> {
  /** Kebab-case, the same in every language, stored in data: never rename one. */
  readonly id: Id;
  readonly label: Text;
  /** Default weight or number, where the word enters a figure. */
  readonly weight?: number;
  /** Never offered for entry: a figure answers with it. */
  readonly onlyAnswer?: true;
  /** What files of others write for it. */
  readonly spellings?: readonly string[];
}

export interface Vocabulary<Id extends string = string> {
  readonly id: string;
  /** What the list is called. */
  readonly label: Text;
  readonly terms: readonly Term<Id>[];
  /** Stands on the Lists sheet, where its words can be renamed and its weights changed. */
  readonly listed?: true;
  /** What the weights do; shown beside them. */
  readonly meaning?: Text;
  /** Numbers of rules and figures: their list stands behind those of words. */
  readonly numbers?: true;
}

export const term = <const Id extends string>(id: Id, en: string, zh: string, weight?: number): Term<Id> =>
  weight === undefined ? { id, label: { en, zh } } : { id, label: { en, zh }, weight };

/** A word that files of others write in further ways. */
export const spelledTerm = <const Id extends string>(id: Id, en: string, zh: string, ...spellings: readonly string[]): Term<Id> => ({
  ...term(id, en, zh),
  spellings,
});

/** A word that only figures answer with. */
export const answer = <const Id extends string>(id: Id, en: string, zh: string): Term<Id> => ({ id, label: { en, zh }, onlyAnswer: true });

/** A list of words that figures and functions use. */
export const vocabulary = <Id extends string>(id: string, en: string, zh: string, terms: readonly Term<Id>[]): Vocabulary<Id> => ({
  id,
  label: { en, zh },
  terms,
});

/** A list that stands on the Lists sheet; `meaning` says what its weights do. */
export const listed = <Id extends string>(list: Vocabulary<Id>, meaning?: Text): Vocabulary<Id> => ({
  ...list,
  listed: true,
  ...(meaning ? { meaning } : {}),
});

/** A list of numbers: every term carries its default. */
export const numbers = <Id extends string>(
  id: string,
  label: Text,
  meaning: Text,
  terms: readonly (Term<Id> & { readonly weight: number })[],
): Vocabulary<Id> => ({ id, label, terms, listed: true, meaning, numbers: true });

/** A number of the method with its default, in a list of numbers. */
export const number = <const Id extends string>(
  id: Id,
  en: string,
  zh: string,
  weight: number,
): Term<Id> & { readonly weight: number } => ({
  id,
  label: { en, zh },
  weight,
});

/** Where rules begin. Sections add to this list: each declares its own thresholds under the same id. */
export const thresholds = <Id extends string>(terms: readonly (Term<Id> & { readonly weight: number })[]): Vocabulary<Id> =>
  numbers("threshold", { en: "Thresholds", zh: "阈值" }, { en: "Where a rule begins", zh: "规则起点" }, terms);

/** Lists of the same id become one, in the order given, each word once; the first says what the list is called. */
export const merged = (lists: readonly Vocabulary[]): readonly Vocabulary[] => {
  const byId = new Map<string, Vocabulary>();
  for (const list of lists) {
    const known = byId.get(list.id);
    const more = list.terms.filter(({ id }) => !known?.terms.some((one) => one.id === id));
    byId.set(list.id, !known ? list : more.length === 0 ? known : { ...known, terms: [...known.terms, ...more] });
  }
  return [...byId.values()];
};

interface Spellings {
  /** By the exact spelling, and by the forgiving one. */
  readonly exact: ReadonlyMap<string, Term>;
  readonly near: ReadonlyMap<string, Term>;
}

const exactSpelling = (word: string): string => word.trim().toLowerCase();

/** Each list is spelled out once; lists are constants, so the map grows with their number only. */
const spelled = new WeakMap<Vocabulary, Spellings>();

/** Ids come last, so that an id wins over the label of another word. */
const spellingsOf = (list: Vocabulary): Spellings => {
  const known = spelled.get(list);
  if (known) return known;
  const names = [
    ...list.terms.map((one) => [one.label.zh, one] as const),
    ...list.terms.map((one) => [one.label.en, one] as const),
    ...list.terms.map((one) => [one.id, one] as const),
  ];
  const exact = new Map(names.map(([word, one]) => [exactSpelling(word), one]));
  // As they are written they are found without more ado.
  for (const [word, one] of names) if (!exact.has(word)) exact.set(word, exact.get(exactSpelling(word)) ?? one);
  const made = {
    exact,
    near: new Map([
      ...list.terms.flatMap((one) => (one.spellings ?? []).map((word) => [normalise(word), one] as const)),
      ...[...list.terms].reverse().flatMap((one) => [one.id, one.label.en, one.label.zh].map((word) => [normalise(word), one] as const)),
    ]),
  };
  spelled.set(list, made);
  return made;
};

/**
 * The word of a list that somebody wrote: id or label in either language, ignoring case and surrounding blanks.
 * @returns null for a blank or a word the list does not hold
 */
export const findWord = <Id extends string>(list: Vocabulary<Id>, input: string): Term<Id> | null =>
  ((spellingsOf(list).exact.get(input) ?? spellingsOf(list).exact.get(exactSpelling(input))) as Term<Id> | undefined) ?? null;

/** Id of the word somebody wrote in a cell or a file, or null. */
export const findWritten = (list: Vocabulary, text: string): string | null =>
  (findWord(list, text) ?? spellingsOf(list).near.get(normalise(text)))?.id ?? null;

/** The label of a word id; an id the list does not hold is shown as it is. */
export const labelOf = (list: Vocabulary, id: string, language: Language): string =>
  list.terms.find((one) => one.id === id)?.label[language] ?? id;

/** Every label of a list in one language, in the method's order. */
export const labelsOf = (list: Vocabulary, language: Language): readonly string[] => list.terms.map((one) => one.label[language]);
