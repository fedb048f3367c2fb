/** How figures, dates and lists stand in the sentences of the method. */
import type { Language, Text } from "./language";

export const text = (en: string, zh: string): Text => ({ en, zh });

/** One text made of the same parts in both languages. */
export const inBoth = (make: (language: Language) => string): Text => ({ en: make("en"), zh: make("zh") });

/** An Excel serial as yyyy-mm-dd. */
export { isoOf as dateText } from "./cells/dateText";

/** Rounded for reading: up to the given number of decimals, no trailing zeros, digits grouped as on the sheets. */
export const numberText = (value: number, decimals = 0): string =>
  String(Number(value.toFixed(decimals)) + 0).replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** An amount with its noun, for English sentences: "1 invoice", "1,399 accounts". */
export const countOf = (amount: number, one: string, many: string): string => `${numberText(amount, 2)} ${amount === 1 ? one : many}`;

export const percentText = (share: number): string => `${numberText(share * 100)} %`;

/** What stands between the names of a list. */
export const comma = (language: Language): string => (language === "zh" ? "、" : ", ");

/** Names one after the other. */
export const joinNames = (names: readonly string[], language: Language): string => names.join(comma(language));

/** "a", "a and b", "a, b and c"; in Chinese "甲、乙和丙". */
export const listText = (parts: readonly string[], language: Language): string => {
  if (parts.length <= 1) return parts[0] ?? "";
  const head = joinNames(parts.slice(0, -1), language);
  return `${head}${language === "zh" ? "和" : " and "}${parts[parts.length - 1] ?? ""}`;
};

/** A label in the middle of a sentence: "Decision maker" becomes "decision maker", "KPI" and "IT director" stay. */
export const inSentence = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** "an executive KPI", "a solution". */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;

export const atStart = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Compares names that people typed in two places. */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** Rounds away the noise of binary fractions before a comparison with a threshold. */
export const withoutNoise = (value: number): number => Number(value.toFixed(9));
