/** Cells of rows of a table, queued for the next sync: what lies beside or below each other goes together. */
import { forCell } from "../plan/cells/cellText";
import { isFiltered } from "./filters";
import type { OpenTable } from "./openTable";

export type WriteCell = string | number | boolean;

/** Entries by position of the row in the body. */
export type RowEntries = ReadonlyMap<number, ReadonlyMap<number, WriteCell>>;

/** Items in order of their places, those next to each other together. */
export const runsOf = <Item>(items: readonly Item[], placeOf: (item: Item) => number): readonly (readonly Item[])[] => {
  const runs: Item[][] = [];
  let next: number | null = null;
  for (const item of items) {
    if (placeOf(item) === next) runs.at(-1)?.push(item);
    else runs.push([item]);
    next = placeOf(item) + 1;
  }
  return runs;
};

const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

const runsOfNumbers = (numbers: Iterable<number>): readonly (readonly number[])[] => runsOf(ascending(numbers), (one) => one);

/** Queues one row: cells beside each other go together. Columns without an entry are not touched. */
export const queueRow = (table: OpenTable, row: number, entries: ReadonlyMap<number, WriteCell>): void => {
  if (table.lines) {
    for (const [line, content] of entries) table.sheet.getRangeByIndexes(table.top + line, table.left + 1, 1, 1).values = [[content]];
    return;
  }
  for (const run of runsOfNumbers(entries.keys()))
    table.sheet.getRangeByIndexes(table.top + row, table.left + (run[0] ?? 0), 1, run.length).values = [
      run.map((column) => entries.get(column) ?? ""),
    ];
};

/** Blanks for these columns. */
export const emptied = (columns: Iterable<number>): ReadonlyMap<number, WriteCell> => new Map([...columns].map((column) => [column, ""]));

/**
 * Queues new rows before the row with this position, or at the end, in one call. What is not entered is left to Excel (null): an empty text
 * there would keep the formulas of computed columns away.
 */
export const queueNewRows = (table: OpenTable, before: number | null, rows: readonly ReadonlyMap<number, WriteCell>[]): void => {
  const { columns } = table.matched;
  const values = rows.map((entries) => columns.map(({ index }) => entries.get(index) ?? null));
  // The types do not say that a cell may be left alone.
  table.excel.rows.add(before ?? undefined, values as WriteCell[][]);
};

/** Takes a constant as `formulas` gave it back into a cell: a text stays a text. */
export const again = (content: unknown): WriteCell =>
  typeof content === "number" || typeof content === "boolean" ? content : forCell(typeof content === "string" ? content : null);

/** Rows up to this many are written one by one under a filter, which is then not touched. */
export const fewRows = 200;

/** Queues cells of many rows: cells of a column below each other go together, but for few rows under a filter. */
export const queueRows = (table: OpenTable, rows: RowEntries): void => {
  const singly = rows.size === 1 || table.lines !== null || (isFiltered(table.filter) && rows.size <= fewRows);
  if (singly) {
    for (const one of rows) queueRow(table, ...one);
    return;
  }
  for (const column of new Set([...rows.values()].flatMap((entries) => [...entries.keys()])))
    for (const run of runsOfNumbers([...rows.keys()].filter((row) => rows.get(row)?.has(column))))
      table.sheet.getRangeByIndexes(table.top + (run[0] ?? 0), table.left + column, run.length, 1).values = run.map((row) => [
        rows.get(row)?.get(column) ?? "",
      ]);
};
