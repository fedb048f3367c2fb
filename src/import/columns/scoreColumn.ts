/** How well a header and what stands below it fit a column of the plan, without anybody having said so. */
import { findFlag } from "../../plan/commonWords";
import { languages } from "../../plan/language";
import type { Column } from "../../plan/table";
import { findWritten } from "../../plan/words";
import { headerKey, headerWords } from "./headerText";
import type { Profile } from "./profile";

/** From here on a column is taken at all, and without asking anybody to look. */
export const taken = 0.5;
export const sureFrom = 0.8;

/** Words that make of a name something else: a company name is no name of a person. */
const elsewhere = new Set(
  "company account customer email mail phone mobile id created modified updated country city comment currency count type url website street zip category source".split(
    " ",
  ),
);

const hasHan = /\p{Script=Han}/u;

interface ColumnNames {
  readonly words: readonly (readonly string[])[];
  /** Names in Chinese characters, comparable. */
  readonly han: readonly string[];
}

const names = new WeakMap<Column, ColumnNames>();

const namesOf = (column: Column): ColumnNames => {
  const known = names.get(column);
  if (known) return known;
  const written = [...languages.map((language) => column.header[language]), ...column.aliases];
  const made = {
    words: [column.id, ...written.filter((one) => !hasHan.test(one))].map(headerWords).filter((words) => words.length > 0),
    han: written.filter((one) => hasHan.test(one)).map(headerKey),
  };
  names.set(column, made);
  return made;
};

const wordScore = (header: readonly string[], name: readonly string[]): number => {
  const shared = name.filter((word) => header.includes(word)).length;
  if (header.some((word) => elsewhere.has(word) && !name.includes(word))) return 0;
  if (shared === name.length && shared === header.length) return 0.86;
  if (shared === name.length) return 0.5 + 0.3 * (name.length / header.length);
  return shared === header.length ? 0.42 + 0.3 * (header.length / name.length) : 0;
};

/** By the words of the header alone, 0–1. */
export const nameScore = (header: string, column: Column): number => {
  const { words, han } = namesOf(column);
  const own = headerWords(header);
  const byWords = own.length === 0 ? 0 : Math.max(0, ...words.map((name) => wordScore(own, name)));
  if (!hasHan.test(header)) return byWords;
  const key = headerKey(header);
  const inside = han.filter((name) => name.length >= 2 && key.includes(name)).map((name) => 0.5 + 0.3 * (name.length / key.length));
  return Math.max(byWords, 0, ...inside);
};

/** The first different texts say enough. */
const shareOf = ({ texts }: Profile, test: (text: string) => boolean): number => {
  const first = texts.length > 40 ? texts.slice(0, 40) : texts;
  return first.length === 0 ? 0 : first.filter(test).length / first.length;
};

/** How much of a column's contents are words that the plan knows in this column. */
export const knownWords = (profile: Profile, column: Column, alsoKnown: (word: string) => boolean): number => {
  const { holds } = column;
  if (holds.kind !== "word") return 0;
  return shareOf(profile, (text) => findWritten(holds.list, text) !== null || alsoKnown(text));
};

/** Whether the contents can stand in the column at all: 0 no, 1 yes, between them hardly. Blank columns can stand anywhere. */
export const contentFit = (profile: Profile, column: Column, alsoKnown: (word: string) => boolean): number => {
  if (profile.filled === 0) return 1;
  const { holds } = column;
  switch (holds.kind) {
    case "date":
      return profile.dates >= 0.5 || (profile.numbers >= 0.9 && profile.largest > 20_000 && profile.largest < 80_000) ? 1 : 0;
    case "share":
      return profile.numbers >= 0.5 && profile.largest <= 100 ? 1 : 0;
    case "number":
      return profile.numbers >= 0.5 && profile.dates < 0.5 && profile.largest <= (holds.max ?? Infinity) ? 1 : 0;
    case "score":
    case "money":
      return profile.numbers >= 0.5 && profile.dates < 0.5 ? 1 : 0;
    case "flag":
      return shareOf(profile, (text) => findFlag(text) !== null) >= 0.5 ? 1 : 0;
    case "word":
      return knownWords(profile, column, alsoKnown) > 0 ? 1 : profile.texts.length > 12 || profile.dates >= 0.5 ? 0 : 0.85;
    case "ids":
      return 1;
    case "text":
    case "longText":
      return profile.dates >= 0.8 || profile.numbers >= 0.95 ? 0.5 : 1;
  }
};
