/**
 * The words of the method (chapters 1–6, 12–14): every list a column or a function draws from, as data.
 *
 * Cases of `findWord`: the id, the English label or the Chinese label, in any case and with any surrounding blanks; anything else is null.
 * Answers of the method (verdict, stage, style …) stand here as well, so that a plan can be read back in either language.
 */
import type { Language } from "../language";
import { accountVocabularies } from "../../sections/account/words";
import { opportunityVocabularies } from "../../sections/opportunities/words";
import { reviewVocabularies } from "./commonWords";
import { stakeholderVocabularies } from "../../sections/stakeholders/words";
import type { Term, Vocabulary } from "./term";

export { roleLists, type RoleListId } from "../../sections/stakeholders/words";
export type { Term, Vocabulary } from "./term";

const all: readonly Vocabulary[] = [...stakeholderVocabularies, ...accountVocabularies, ...opportunityVocabularies, ...reviewVocabularies];

/** Every list by its id, as the schema's columns and the functions' parameters name it. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = Object.fromEntries(all.map((list) => [list.id, list]));

const spelling = (word: string): string => word.trim().toLowerCase();

const bySpelling: ReadonlyMap<string, ReadonlyMap<string, Term>> = new Map(
  all.map((list) => [
    list.id,
    // Ids come last so that an id wins over the label of another word.
    new Map(
      [...list.terms.map((term) => [term.label.zh, term] as const), ...list.terms.map((term) => [term.label.en, term] as const)]
        .concat(list.terms.map((term) => [term.id, term] as const))
        .map(([word, term]) => [spelling(word), term]),
    ),
  ]),
);

/** The terms of a list in the method's order; a list nobody knows has none. */
export const termsOf = (list: string): readonly Term[] => vocabularies[list]?.terms ?? [];

/**
 * The word of a list that somebody wrote: id or label in either language, ignoring case and surrounding blanks.
 * @returns null for a blank, a word the list does not hold, or a list nobody knows.
 */
export const findWord = (list: string, input: string): Term | null => bySpelling.get(list)?.get(spelling(input)) ?? null;

/** The label of a word id; an id the list does not hold is shown as it is. */
export const labelOf = (list: string, id: string, language: Language): string =>
  termsOf(list).find((term) => term.id === id)?.label[language] ?? id;

/** Every label of a list in one language, in the method's order. */
export const labelsOf = (list: string, language: Language): readonly string[] => termsOf(list).map((term) => term.label[language]);
