/** Weights, bands, thresholds and renamed words as the Lists sheet holds them. A sheet that is gone leaves the defaults in force. */
import { settingsFrom, type Settings } from "../plan/settings";
import { wordsTableName } from "../plan/frame/lists/layout";
import { wordColumns, type WordColumnId } from "../plan/frame/lists/sheet";
import { normalise } from "../plan/cells/normalise";
import type { FoundTable } from "./matchTables";

export interface QueuedSettings {
  readonly table: FoundTable;
  readonly body: Excel.Range;
}

export interface PlanSettings {
  readonly settings: Settings;
  /** Id of a word that somebody renamed on the Lists sheet, by list and word. */
  readonly renamed: (list: string, word: string) => string | null;
}

/** Queues the table of words, where there is one. */
export const queueSettings = (context: Excel.RequestContext, found: readonly FoundTable[]): QueuedSettings | null => {
  const table = found.find((one) => one.name.toLowerCase() === wordsTableName.toLowerCase());
  if (!table) return null;
  const body = context.workbook.tables.getItem(table.id).getDataBodyRange();
  body.load("values");
  return { table, body };
};

/** Position of a column by its header in either language, else where it was built. */
const positionOf = (table: FoundTable, id: WordColumnId): number => {
  const built = wordColumns.findIndex((column) => column.id === id);
  const headers = Object.values(wordColumns[built]?.header ?? {}).map(normalise);
  const found = table.columns.findIndex((column) => headers.includes(normalise(column.name)));
  return found < 0 ? built : found;
};

/** Reads the queued table after the sync. */
export const settingsOf = (queued: QueuedSettings | null, defaults: Settings): PlanSettings => {
  if (!queued) return { settings: defaults, renamed: () => null };
  const [list, id, word, weight] = (["listId", "id", "word", "weight"] as const).map((column) => positionOf(queued.table, column));
  const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value).trim() : "");
  const rows = (queued.body.values as unknown[][]).map((row) => {
    const number = row[weight ?? -1];
    return {
      list: text(row[list ?? -1]),
      id: text(row[id ?? -1]),
      word: text(row[word ?? -1]),
      weight: typeof number === "number" ? number : null,
    };
  });
  const byWord = new Map(rows.filter((row) => row.word !== "").map((row) => [`${row.list}/${normalise(row.word)}`, row.id]));
  return {
    settings: settingsFrom(rows, defaults),
    renamed: (listId, written) => byWord.get(`${listId}/${normalise(written)}`) ?? null,
  };
};
