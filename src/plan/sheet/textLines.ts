/**
 * How many lines a text of a table takes in a column, and how high its row is. A row that is too low hides the end of a text, one that is too
 * high takes paper: so letters are measured, in the digits that columns are counted in.
 */
import type { Language } from "../language";
import { boldWidth, letterWidth } from "../letterWidth";
import { tableText } from "./looks";

/** Points of a digit: a column of ten characters has room for ten times as much. */
const digit = 5.25;

/** Width of a text of a table in characters of a column. */
const widthOf = (text: string, bold: boolean): number =>
  (Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * tableText * (bold ? boldWidth : 1)) / digit;

/** Widths of indent and edges of a cell, in characters. */
const edges = 2;

/** What stays together in a line: a word with the blanks behind it, or one Chinese character. */
const pieces = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g;

/** How many lines a text takes in a column of so many characters. */
export const linesOf = (text: string, width: number, bold = false): number => {
  const room = Math.max(1, width - edges);
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const piece of line.match(pieces) ?? []) {
      const length = widthOf(piece.trimEnd(), bold);
      if (used > 0 && used + length > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used += widthOf(piece, bold);
    }
  }
  return lines;
};

/** Points of a line of the text in tables: Chinese stands taller. */
const lineHeights: Readonly<Record<Language, number>> = { en: 13, zh: 15 };

/** Height of a row whose longest cell takes so many lines; 0: rows close to each other, as in a list of thousands. */
export const heightOf = (lines: number, language: Language): number => (lines === 0 ? 17 : Math.max(20, lines * lineHeights[language]));
