/** Headers in forms that can be compared: whole, and as words, whatever their language. */
import { normalise } from "../../plan/cells/normalise";
import { columnWords } from "./columnWords";

/** Comparable form of a header: also brackets, per cent signs and apostrophes do not count. */
export const headerKey = (header: string): string => normalise(header).replace(/[()%'’"“”/\\#?&,;[\]]+/g, "");

const small = new Set(
  "a an the of for in on by to and or our their s de la le les des du der die das den von für und en el los las del y l d".split(" "),
);

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** A header in lower case without accents, as the dictionary holds it. */
export const headerBase = (header: string): string => bare(header.normalize("NFKC").toLowerCase()).trim();

const stem = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

const wordsOf = (header: string): readonly string[] => {
  const text = header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  const whole = columnWords.get(bare(text).trim());
  const found = (whole ?? bare(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => (columnWords.get(word) ?? word).split(" "));
  return [...new Set(found.filter((word) => !small.has(word)).map(stem))];
};

/** Headers of the sources at hand; the same ones are asked for with every table. */
const known = new Map<string, readonly string[]>();

/**
 * Words of a header in English where the dictionary knows them: "Abschlussdatum" → close, date. A run of Chinese or Japanese characters stays
 * one word.
 */
export const headerWords = (header: string): readonly string[] => {
  const words = known.get(header) ?? wordsOf(header);
  if (known.size > 5000) known.clear();
  known.set(header, words);
  return words;
};
