/**
 * The table of words and numbers on the Lists sheet: which rows it has, and where each word and number stands.
 *
 * Words of one list stand together, because list validation needs one range; lists that figures read as one range stand one below the other.
 */
import type { NativeReferences } from "../../functions/functionDefinition";
import type { Language } from "../../language";
import type { Settings } from "../../settings";
import { areaOf, fixedArea, fixedCell, quotedSheet } from "../../sheet/address";
import type { Template } from "../../template";
import type { Vocabulary } from "../../words";

export const wordsTableName = "KAM_Words";

/** Header row of the table on the Lists sheet and its first column. */
export const wordsHeaderRow = 5;
export const wordsLeft = 1;

export interface WordRow {
  readonly list: string;
  readonly listName: string;
  readonly id: string;
  readonly word: string;
  /** Weight, probability, band or threshold; null where the word has none. */
  readonly weight: number | null;
  readonly meaning: string;
}

/** All rows in the order of the lists; what a template does not offer, and what only figures answer, is left out. */
export const wordRows = (
  lists: readonly Vocabulary[],
  language: Language,
  settings: Settings,
  offers: Template["offers"],
): readonly WordRow[] =>
  lists.flatMap(({ id: list, label, terms, meaning }) =>
    terms
      .filter(({ id, onlyAnswer }) => !onlyAnswer && (offers[list]?.includes(id) ?? true))
      .map(({ id, label: word, weight }) => ({
        list,
        listName: label[language],
        id,
        word: word[language],
        weight: settings[list]?.[id] ?? weight ?? null,
        meaning: meaning?.[language] ?? "",
      })),
  );

export interface ListsLayout extends NativeReferences {
  readonly rows: readonly WordRow[];
  /** Ids of a list, beside its words. */
  readonly ids: (list: Vocabulary) => string;
  /** Cell of one word. */
  readonly word: (list: Vocabulary, id: string) => string;
  /** Words and numbers of lists that stand one below the other, side by side. */
  readonly table: (...lists: readonly Vocabulary[]) => string;
  /** The same with the ids before them. */
  readonly weightsById: (...lists: readonly Vocabulary[]) => string;
}

/** Where the table of words stands: first row of its body, columns of ids, words and weights. */
export interface WordsPlace {
  readonly first: number;
  readonly id: number;
  readonly word: number;
  readonly weight: number;
}

/** The table of words of a workbook as it stands: its rows may have another order, and its user may have moved it. */
export interface StandingWords {
  readonly rows: readonly WordRow[];
  readonly place: WordsPlace;
}

export const builtPlace: WordsPlace = { first: wordsHeaderRow + 1, id: wordsLeft + 1, word: wordsLeft + 2, weight: wordsLeft + 3 };

/** The rows that stand, and behind them those that a plan of this version has besides. */
export const completed = (standing: readonly WordRow[], all: readonly WordRow[]): readonly WordRow[] => [
  ...standing,
  ...all.filter(({ list, id }) => !standing.some((row) => row.list === list && row.id === id)),
];

/** Where everything stands on the Lists sheet of this name. */
export const listsLayout = (
  sheetName: string,
  rows: readonly WordRow[],
  language: Language,
  { first, ...columns }: WordsPlace = builtPlace,
): ListsLayout => {
  const sheet = `${quotedSheet(sheetName)}!`;
  const range = (lists: readonly Vocabulary[], column: number, width = 1): string => {
    const found = rows.flatMap(({ list }, index) => (lists.some(({ id }) => id === list) ? [index] : []));
    const from = found[0] ?? -1;
    const together = found.every((row, index) => row === from + index);
    const missing = lists.find(({ id }) => !rows.some(({ list }) => list === id));
    if (missing) throw new Error(`The Lists sheet holds no list ${missing.id}.`);
    if (!together) throw new Error(`The lists ${lists.map(({ id }) => id).join(", ")} do not stand together.`);
    return sheet + fixedArea(areaOf(first + from, column, found.length, width));
  };
  const cell = (list: Vocabulary, id: string, column: number): string => {
    const at = rows.findIndex((row) => row.list === list.id && row.id === id);
    if (at < 0) throw new Error(`The list ${list.id} holds no word ${id}.`);
    return sheet + fixedCell(first + at, column);
  };
  return {
    rows,
    language,
    ids: (list) => range([list], columns.id),
    words: (...lists) => range(lists, columns.word),
    weights: (...lists) => range(lists, columns.weight),
    word: (list, id) => cell(list, id, columns.word),
    weight: (list, id) => cell(list, id, columns.weight),
    // The numbers of the sheet's rows: of whole columns nothing is read.
    upTo: (count) => `ROW(INDEX(${sheet}$A:$A,1):INDEX(${sheet}$A:$A,${count}))`,
    table: (...lists) => range(lists, columns.word, 2),
    weightsById: (...lists) => range(lists, columns.id, 3),
  };
};
