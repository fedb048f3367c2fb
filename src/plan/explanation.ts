/** Reason and lift (chapter 13): why a figure is what it is, and what would move it one step. */
import { languages, type Language, type Text } from "./language";

export interface Explanation {
  readonly reason: Text;
  readonly lift: Text;
}

const restOf = (reason: string): string =>
  reason
    .slice(reason.search(/[:：]/) + 1)
    .trim()
    .replace(/[.。]$/u, "");

/** What a reason says behind the word that it explains: "A: closes in 40 days." gives "closes in 40 days". */
export const grounds = (explanation: Explanation | null): Text | null =>
  explanation === null
    ? null
    : (Object.fromEntries(languages.map((one) => [one, restOf(explanation.reason[one])])) as Record<Language, string>);
