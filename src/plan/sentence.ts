/**
 * What a sentence names: people of the plan, and words of a list as people say them. With days (`cells/saidDay`) it makes a row of a line
 * like "met Ana Ruiz, agreed on criteria" or "12月5日拜访李工确认标准", where nothing stands between the parts.
 */
import { atBounds, type Found } from "./cells/saidDay";

/** Every place where one of the texts stands, whole words only, the longest text first and then the earliest. */
const occurrences = (text: string, wanted: readonly string[]): readonly Found<string>[] => {
  const within = text.toLowerCase();
  return [...wanted]
    .filter((one) => one.trim() !== "")
    .sort((left, right) => right.length - left.length)
    .flatMap((value): readonly Found<string>[] => {
      const sought = value.trim().toLowerCase();
      for (let from = within.indexOf(sought); from >= 0; from = within.indexOf(sought, from + 1)) {
        const to = from + sought.length;
        if (atBounds(text, from, to)) return [{ value, from, to }];
      }
      return [];
    });
};

/** Parts of a name by which people call somebody: "Ana" or "Ruiz" of Ana Ruiz. Titles and short words name nobody. */
const partsOf = (name: string): readonly string[] => {
  const parts = name.split(/[\s·・]+/).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part));
  return parts.length > 1 ? parts : [];
};

/** The row of the plan that a text names: by its whole name, else by a part of a name that only one row has. */
export const findName = (text: string, known: readonly string[]): Found<string> | null => {
  const [whole] = occurrences(text, known);
  if (whole) return whole;
  for (const name of known) {
    const [part] = occurrences(text, partsOf(name));
    if (part && known.filter((one) => occurrences(part.value, partsOf(one)).length > 0).length === 1) return { ...part, value: name };
  }
  return null;
};

/** A word of a list by what people say for it. */
export type Spoken = Readonly<Record<string, readonly string[]>>;

/** The word that a text speaks of: words listed first win, within a word the longest phrase. */
export const findSpoken = (text: string, spoken: Spoken): Found<string> | null => {
  for (const [id, phrases] of Object.entries(spoken)) {
    const [found] = occurrences(text, phrases);
    if (found) return { ...found, value: id };
  }
  return null;
};

/** A text without what was found in it; what stood before and behind is kept apart. */
export const without = (text: string, ...found: readonly (Found<unknown> | null)[]): string =>
  found
    .filter((one) => one !== null)
    .sort((left, right) => right.from - left.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replaceAll(/\s+/g, " ")
    .trim();

/** A text with what was found blotted out, so that nothing is found twice and every place stays where it is. */
export const blotted = (text: string, ...found: readonly (Found<unknown> | null)[]): string =>
  found.reduce((rest, one) => (one ? rest.slice(0, one.from) + "\0".repeat(one.to - one.from) + rest.slice(one.to) : rest), text);

/** Clauses of a line: commas and semicolons of either language, Chinese stops; a comma inside a figure belongs to it. */
export const clausesOf = (line: string): readonly string[] =>
  line
    .split(/[;；，、。|\t\n]|,(?!\d{3}(?!\d))|(?<!\d),/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
