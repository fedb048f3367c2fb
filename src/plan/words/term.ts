/** How a word of the method is described: a stable id that is stored, a label for people in each language, a weight where it counts. */
import type { Text } from "../language";

export interface Term {
  /** Kebab-case, the same in every language, stored in data: never rename one. */
  readonly id: string;
  readonly label: Text;
  /** Default weight, where the word enters a figure. */
  readonly weight?: number;
}

export interface Vocabulary {
  readonly id: string;
  /** What the list is called. */
  readonly label: Text;
  readonly terms: readonly Term[];
}

export const term = (id: string, en: string, zh: string, weight?: number): Term =>
  weight === undefined ? { id, label: { en, zh } } : { id, label: { en, zh }, weight };

export const vocabulary = (id: string, en: string, zh: string, terms: readonly Term[]): Vocabulary => ({ id, label: { en, zh }, terms });
