/**
 * Rows that somebody could have typed, pasted or imported, the same on every run: what a column accepts, blanks, and what nobody accepts
 * (wrong words, text where numbers belong, numbers out of range, truth values, broken dates).
 */
import type { CellContent } from "../src/plan/planData";
import type { Column, ColumnKind } from "../src/plan/table";
import { languages } from "../src/plan/language";
import type { Vocabulary } from "../src/plan/words";
import { reviewDay } from "./plans";

export type Random = () => number;

/** Small linear congruential generator. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const names = ["We", "Ana Ruiz", "CFO", "李工", "Hub", "Payment hub", "=1+1", "", "  ", "x".repeat(300)];

/** The words of a list in both languages. */
const everyWord = ({ terms }: Vocabulary): readonly string[] => terms.flatMap(({ label }) => languages.map((language) => label[language]));

/** A number within the bounds of its column: often one of them. */
const numberIn = ({ min, max, integer }: Extract<ColumnKind, { readonly kind: "number" }>, random: Random): number => {
  const low = min ?? Math.min(-3, max ?? 0);
  const high = max ?? low + 10;
  const between = low + random() * (high - low);
  return pick(random, [low, high, Math.round(between), integer === true ? Math.round(between) : between]);
};

/** Something that a column takes. */
export const accepted = (holds: ColumnKind, random: Random, words: (list: Vocabulary) => readonly string[] = everyWord): CellContent => {
  switch (holds.kind) {
    case "word":
      return pick(random, words(holds.list));
    case "flag":
      return pick(random, ["Yes", "No", true, false]);
    case "date":
      return reviewDay + Math.floor(random() * 800 - 400);
    case "share":
      return pick(random, [0, 1, random()]);
    case "score":
      return Math.floor(random() * 201 - 100);
    case "money":
      return pick(random, [0, 5, Math.floor(random() * 1e7)]);
    case "number":
      return numberIn(holds, random);
    case "ids":
      return [pick(random, names), pick(random, names)].join(";");
    case "text":
    case "longText":
      return pick(random, names);
  }
};

const refused = (random: Random): CellContent =>
  pick<CellContent>(random, ["#N/A", "nobody knows", -5, -1e12, 1e300, true, "2026-13-45", "½", ""]);

/** A fifth of the cells is blank, a tenth holds what nobody accepts. */
export const anyContent = ({ holds }: Column, random: Random, words: (list: Vocabulary) => readonly string[] = everyWord): CellContent => {
  const chance = random();
  if (chance < 0.2) return null;
  return chance < 0.3 ? refused(random) : accepted(holds, random, words);
};
