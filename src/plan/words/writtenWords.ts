/**
 * The words of the method as they stand in cells: found in either language, written in the plan's.
 *
 * Import is more forgiving than the functions: width, hyphens and inner blanks do not count, and yes/no has the usual short forms.
 */
import type { Language, Text } from "../language";
import { findWord as findTerm, labelOf, labelsOf, termsOf, type Term } from "./vocabulary";
import { normalise } from "../cells/normalise";

/** The words of a list in the method's order. */
export const words = (list: string): readonly Term[] => termsOf(list);

/** Id of the word somebody wrote, or null. */
export const findWord = (list: string, text: string): string | null => {
  const exact = findTerm(list, text);
  if (exact) return exact.id;
  const wanted = normalise(text);
  const near = termsOf(list).find((term) => [term.id, term.label.en, term.label.zh].some((word) => normalise(word) === wanted));
  return near?.id ?? null;
};

export const wordLabel = (list: string, id: string, language: Language): string => labelOf(list, id, language);

export const wordLabels = (list: string, language: Language): readonly string[] => labelsOf(list, language);

/** The word of a truth value in both languages. */
export const flagWords = (value: boolean): Text => {
  const id = value ? "yes" : "no";
  return { en: labelOf("yes-no", id, "en"), zh: labelOf("yes-no", id, "zh") };
};

const yes = new Set(["true", "y", "x", "1", "ok", "done", "✓", "✔", "√", "对", "有", "真", "是的"].map(normalise));
const no = new Set(["false", "n", "0", "✗", "✘", "×", "否定", "无", "没有", "假", "不", "不是"].map(normalise));

/** Truth value somebody wrote, or null. */
export const findFlag = (text: string): boolean | null => {
  const id = findWord("yes-no", text);
  if (id !== null) return id === "yes";
  const written = normalise(text);
  return yes.has(written) ? true : no.has(written) ? false : null;
};
