/**
 * Search as one types, in both languages at once: whole words, beginnings and parts of words, Chinese characters that follow each other, and
 * what they are spelled like. Every part of the query has to be found somewhere in an entry; where that finds nothing, what comes near is
 * given instead, so that a whole objection in somebody's own words leads to answers too.
 */
import type { Entry } from "../words/entry";
import { themes } from "../words/entry";
import { isSpelled, type Spell } from "./spelling";

interface Field {
  readonly weight: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly spelled: readonly (readonly string[])[];
}

interface Indexed {
  readonly entry: Entry;
  readonly fields: readonly Field[];
}

export type PlaybookIndex = readonly Indexed[];

export interface Found {
  /** The best first; those of equal weight in the order of the playbook. */
  readonly entries: readonly Entry[];
  /** Nothing holds the whole query: these hold some of it. */
  readonly near: boolean;
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'");

const field = (weight: number, texts: readonly string[], spell: Spell | null): Field => {
  const text = plain(texts.join(" \n "));
  return {
    weight,
    text,
    words: text.match(/[\p{L}\p{N}']+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)) ?? [],
    spelled: spell ? texts.flatMap((one) => spell(one)) : [],
  };
};

/** What is typed first are names and catchwords; these are spelled, running text is not. */
export const indexOf = (entries: readonly Entry[], spell: Spell): PlaybookIndex =>
  entries.map((entry) => ({
    entry,
    fields: [
      field(10, [entry.title.en, entry.title.zh], spell),
      field(8, [entry.words], spell),
      field(6, [themes[entry.theme].en, themes[entry.theme].zh], spell),
      field(3, [entry.say?.en ?? "", entry.say?.zh ?? ""], null),
      field(2, [entry.how.en, entry.how.zh], null),
      field(1, [entry.avoid?.en ?? "", entry.avoid?.zh ?? ""], null),
    ],
  }));

/** Parts of a query: words, and runs of Chinese characters. */
const partsOf = (query: string): readonly string[] => plain(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}\p{P}]+/gu) ?? [];

const isChinese = (part: string): boolean => /\p{Script=Han}/u.test(part);

const inField = (part: string, { weight, text, words, spelled }: Field): number => {
  if (isChinese(part)) return text.includes(part) ? weight : 0;
  if (words.includes(part)) return weight;
  if (words.some((word) => word.startsWith(part))) return weight * 0.9;
  if (spelled.some((syllables) => isSpelled(syllables, part))) return weight * 0.6;
  return part.length > 2 && text.includes(part) ? weight * 0.5 : 0;
};

const inEntry = (part: string, { fields }: Indexed): number => Math.max(...fields.map((one) => inField(part, one)));

const ranked = (index: PlaybookIndex, weigh: (one: Indexed) => number): readonly Entry[] =>
  index
    .map((one) => ({ entry: one.entry, weight: weigh(one) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ entry }) => entry);

/** Words that say nothing about what is meant. */
const empty = new Set(
  "the and you your for with are can this that what have has not our out but from they them will would there their than too very much more just only also about into over was were been its it's don't need want like send give make take keep keeping years year see back come one two three four five six seven eight nine ten".split(
    " ",
  ),
);

/** Pieces of a sentence: its words, and pairs of Chinese characters. */
const piecesOf = (query: string): readonly string[] => [
  ...new Set(
    partsOf(query).flatMap((part) => {
      if (!isChinese(part)) return part.length > 2 && !empty.has(part) ? [part] : [];
      return part.length < 2 ? [part] : Array.from({ length: part.length - 1 }, (_one, at) => part.slice(at, at + 2));
    }),
  ),
];

/** A word of the sentence may be longer than that of the entry: "dearer" is near "dear". */
const nearField = (piece: string, one: Field): number => {
  if (isChinese(piece)) return one.text.includes(piece) ? one.weight : 0;
  if (one.words.some((word) => word === piece || (piece.length > 3 && word.startsWith(piece)))) return one.weight;
  return one.words.some((word) => word.length > 3 && piece.startsWith(word)) ? one.weight * 0.7 : 0;
};

/** How many entries that come near are worth reading. */
const mostNear = 8;

/** Rare pieces say more than frequent ones. */
const near = (index: PlaybookIndex, query: string): readonly Entry[] => {
  const weightOf = (piece: string, { fields }: Indexed): number => Math.max(...fields.map((one) => nearField(piece, one)));
  const pieces = piecesOf(query).flatMap((piece) => {
    const holding = index.filter((one) => weightOf(piece, one) > 0).length;
    return holding === 0 ? [] : [{ piece, rarity: Math.log(1 + index.length / holding) }];
  });
  return ranked(index, (one) => pieces.reduce((sum, { piece, rarity }) => sum + rarity * weightOf(piece, one), 0)).slice(0, mostNear);
};

/** Entries for what somebody typed; all of them, in the order of the playbook, while nothing is typed. */
export const search = (index: PlaybookIndex, query: string): Found => {
  const parts = partsOf(query);
  if (parts.length === 0) return { entries: index.map(({ entry }) => entry), near: false };
  const found = ranked(index, (one) => {
    const weights = parts.map((part) => inEntry(part, one));
    return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
  });
  return found.length > 0 ? { entries: found, near: false } : { entries: near(index, query), near: true };
};
