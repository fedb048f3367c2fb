/**
 * What has room: texts of unknown length come onto a page of known size, and nothing may be cut by an edge. Letters are counted in shares of
 * their size; what is longer than its place ends with a sign, and lists say how many more there are.
 */
import { boldWidth, letterWidth } from "../plan/letterWidth";

/** Most of what is told is bold. */
const wide = boldWidth;

/** Word processors part Chinese from the letters and figures beside it. */
const parting = 0.25;
const chinese = /[\u2e80-\uffef]/;

/** Width of a text in sizes of its letters. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter) * (chinese.test(letter) ? 1 : wide), 0);

/** What stays together in a line: a word with the blanks behind it, or one Chinese character. */
const pieces = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g;

/** How many lines a text takes where so many sizes of its letters have room in one. */
export const linesIn = (text: string, room: number): number => {
  let lines = 1;
  let used = 0;
  let before = "";
  for (const piece of text.match(pieces) ?? []) {
    const parted = before !== "" && /\S$/.test(before) && chinese.test(before) !== chinese.test(piece);
    const width = widthOf(piece.trimEnd()) + (parted ? parting : 0);
    before = piece;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += more;
    used = more > 0 ? width - more * room : used + width + widthOf(piece) - widthOf(piece.trimEnd());
  }
  return lines;
};

/** The text, or as much of it as has room, with a sign at its end. */
export const shortened = (text: string, room: number): string => {
  if (widthOf(text) <= room) return text;
  let used = widthOf("…");
  let kept = "";
  for (const letter of Array.from(text)) {
    used += widthOf(letter);
    if (used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
};

/** The text in at most so many lines. */
export const inLines = (text: string, room: number, lines: number): string => {
  // Words that do not fit go to the next line, so that lines are not full to their end.
  if (linesIn(text, room) <= lines) return text;
  for (let share = 1; share > 0.3; share -= 0.04) {
    const tried = shortened(text, room * lines * share);
    if (linesIn(tried, room) <= lines) return tried;
  }
  return shortened(text, room);
};

export interface Shown<Item> {
  readonly shown: readonly Item[];
  /** How many are left out. */
  readonly more: number;
}

/** The first items that have room together, at most so many; where some are left out, room is kept for the line that says so. */
export const thatFit = <Item>(
  items: readonly Item[],
  {
    most,
    room,
    sizeOf,
    lineSize,
  }: { readonly most: number; readonly room: number; readonly sizeOf: (item: Item) => number; readonly lineSize: number },
): Shown<Item> => {
  const count = (withLine: boolean): number => {
    let used = withLine ? lineSize : 0;
    let shown = 0;
    for (const item of items.slice(0, most)) {
      used += sizeOf(item);
      if (used > room) break;
      shown += 1;
    }
    return shown;
  };
  const all = count(false);
  const shown = all === items.length ? all : count(true);
  return { shown: items.slice(0, shown), more: items.length - shown };
};

/** The first few. */
export const firstOf = <Item>(items: readonly Item[], most: number): Shown<Item> => ({
  shown: items.slice(0, most),
  more: Math.max(0, items.length - most),
});
