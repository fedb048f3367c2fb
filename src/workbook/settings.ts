/** Weights, bands, thresholds and renamed words as the Lists sheet holds them. A sheet that is gone leaves the defaults in force. */
import { forCell } from "../plan/cells/cellText";
import { normalise } from "../plan/cells/normalise";
import { wordsTableName, type StandingWords, type WordRow } from "../plan/frame/lists/layout";
import { wordColumns, type WordColumnId } from "../plan/frame/lists/columns";
import type { TableNames } from "../plan/section";
import { settingsFrom, type Settings } from "../plan/settings";
import { runExcel } from "./runExcel";

/** A table of the workbook by its name. */
interface NamedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}

export interface QueuedWords {
  readonly table: NamedTable;
  readonly body: Excel.Range;
}

export interface PlanSettings {
  readonly settings: Settings;
  /** Id of a word that somebody renamed on the Lists sheet, by list and word. */
  readonly renamed: (list: string, word: string) => string | null;
}

/** The table of words among those of a workbook. */
export const wordsTable = <T extends NamedTable>(found: readonly T[], names: TableNames = {}): T | undefined => {
  const wanted = (names[wordsTableName] ?? wordsTableName).toLowerCase();
  return found.find(({ name }) => name.toLowerCase() === wanted);
};

/** Queues the table of words, where there is one. */
export const queueWords = (context: Excel.RequestContext, found: readonly NamedTable[], names: TableNames = {}): QueuedWords | null => {
  const table = wordsTable(found, names);
  if (!table) return null;
  const body = context.workbook.tables.getItem(table.name).getDataBodyRange();
  body.load("values,rowIndex,columnIndex");
  return { table, body };
};

/** Position of a column by its header in either language, else where it was built. */
export const wordPosition = (table: NamedTable, id: WordColumnId): number => {
  const built = wordColumns.findIndex((column) => column.id === id);
  const headers = Object.values(wordColumns[built]?.header ?? {}).map(normalise);
  const found = table.columns.findIndex((column) => headers.includes(normalise(column.name)));
  return found < 0 ? built : found;
};

/** The table of words with its cells. */
interface ReadWords {
  readonly table: NamedTable;
  readonly body: { readonly values: readonly (readonly unknown[])[]; readonly rowIndex: number; readonly columnIndex: number };
}

/** The queued table after the sync, or the one of a file. */
export const standingWords = (queued: ReadWords | null): StandingWords | null => {
  if (!queued) return null;
  const { table, body } = queued;
  const at = Object.fromEntries(wordColumns.map(({ id }) => [id, wordPosition(table, id)])) as Readonly<Record<WordColumnId, number>>;
  const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value).trim() : "");
  const rows = body.values.map((row): WordRow => {
    const number = row[at.weight];
    return {
      list: text(row[at.listId]),
      listName: text(row[at.list]),
      id: text(row[at.id]),
      word: text(row[at.word]),
      weight: typeof number === "number" ? number : null,
      meaning: text(row[at.meaning]),
    };
  });
  return {
    rows,
    place: { first: body.rowIndex, id: body.columnIndex + at.id, word: body.columnIndex + at.word, weight: body.columnIndex + at.weight },
  };
};

/** Queues words behind those that stand: a plan of this version, or of another size, has some that the workbook lacks; or before one that stands. */
export const queueMissingWords = (
  context: Excel.RequestContext,
  { table }: Pick<QueuedWords, "table">,
  rows: readonly WordRow[],
  before?: number,
): void => {
  if (rows.length === 0) return;
  const width = Math.max(table.columns.length, wordColumns.length);
  const values = rows.map((row) => {
    const cells: (string | number)[] = Array.from({ length: width }, () => "");
    const content = { list: row.listName, id: row.id, word: row.word, weight: row.weight ?? "", meaning: row.meaning, listId: row.list };
    for (const { id } of wordColumns) cells[wordPosition(table, id)] = forCell(content[id]) as string | number;
    return cells;
  });
  context.workbook.tables.getItem(table.name).rows.add(before, values);
};

/** A number of the lists that is to be another. */
export interface NumberEdit {
  readonly list: string;
  readonly id: string;
  readonly value: number;
}

/** Writes numbers of the lists into the table of words; those that it does not have are left out. */
export const writeNumbers = (words: StandingWords | null, names: TableNames, numbers: readonly NumberEdit[]): Promise<void> =>
  runExcel(async (context) => {
    if (!words || numbers.length === 0) return;
    const sheet = context.workbook.tables.getItem(names[wordsTableName] ?? wordsTableName).worksheet;
    for (const { list, id, value } of numbers) {
      const row = words.rows.findIndex((one) => one.list === list && one.id === id);
      if (row >= 0) sheet.getRangeByIndexes(words.place.first + row, words.place.weight, 1, 1).values = [[value]];
    }
    await context.sync();
  });

/** What the words say; without them the defaults are in force. */
export const settingsOf = (words: StandingWords | null, defaults: Settings): PlanSettings => {
  if (!words) return { settings: defaults, renamed: () => null };
  const named = words.rows.filter(({ word }) => word !== "");
  const byWord = new Map(named.map(({ list, word, id }) => [`${list}/${normalise(word)}`, id]));
  return {
    settings: settingsFrom(words.rows, defaults),
    renamed: (listId, written) => byWord.get(`${listId}/${normalise(written)}`) ?? null,
  };
};
