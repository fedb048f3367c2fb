/**
 * Rows of the plan's tables: add, change, delete, each in one batch and each with its undo.
 *
 * Only cells that the user fills are written; formulas fill by themselves, and a user's own calculated columns are left alone. New rows go
 * into blank rows at the end of the table first (a new table has one), then the table grows. Every text stays a text (see `forCell`).
 * Rows are meant as in `Plan`: the n-th row that holds something. `expect` guards against a table that changed since it was read.
 */
import { forCell } from "../plan/cells/cellText";
import { normalise } from "../plan/cells/normalise";
import type { Cells } from "../plan/planData";
import type { Registry } from "../plan/section";
import { problemOf, WorkbookError } from "./errors";
import { isFieldTable, readFieldTable } from "./fieldTable";
import type { MatchedColumn, MatchedTable } from "./matchTables";
import { findPlan, metaOf, readable, tableOrThrow, tablesOf } from "./planTables";
import { runExcel, sendQuietly } from "./runExcel";

/** What was done, and how to take it back. */
export interface Change {
  readonly table: string;
  readonly kind: "added" | "changed" | "deleted";
  /** How many rows. */
  readonly rows: number;
  /** Position of the first row in the table's body. */
  readonly first: number;
  /** Takes it back; false where the cells have changed since, and nothing was done. */
  readonly undo: () => Promise<boolean>;
}

interface OpenTable {
  readonly context: Excel.RequestContext;
  readonly matched: MatchedTable;
  readonly excel: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  /** As `Range.formulas` gives them: formulas begin with "=", a blank is "". */
  readonly rows: readonly (readonly unknown[])[];
  /** Line of each column, where the table is a list of field and value (the account); entries then go by line instead of by column. */
  readonly lines: ReadonlyMap<string, number> | null;
}

/** A cell that somebody has filled: no formula, not blank, of a column that is not computed. */
const isFilled = ({ column }: MatchedColumn, content: unknown): boolean =>
  column?.by !== "computed" &&
  content !== "" &&
  content !== null &&
  !(column === null && typeof content === "string" && content.startsWith("="));

const isBlank = (table: OpenTable, row: readonly unknown[]): boolean =>
  !table.matched.columns.some((column) => isFilled(column, row[column.index]));

/** Positions in the body of rows of the plan, by their number there: rows count that hold something in a column of the plan. */
const bodyRows = (table: OpenTable, planRows: readonly number[]): readonly number[] => {
  if (table.lines) return planRows.map(() => 0);
  const own = table.matched.columns.filter(({ column }) => column?.by === "user");
  const filled = table.rows.flatMap((row, index) => (own.some((column) => isFilled(column, row[column.index])) ? [index] : []));
  return planRows.map((planRow) => {
    const found = filled[planRow];
    if (found === undefined) throw new WorkbookError(problemOf("not-found", `row ${planRow} of ${table.matched.table.id}`));
    return found;
  });
};

const openTable = async (context: Excel.RequestContext, registry: Registry, id: string): Promise<OpenTable> => {
  const plan = await findPlan(context);
  // Which table it is does not depend on the meta data; which columns does, and that comes with the cells.
  const named = tableOrThrow(tablesOf(registry, plan.found, null), id);
  const excel = context.workbook.tables.getItem(named.id);
  const body = excel.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount");
  if (isFieldTable(named)) body.load("formulas");
  // What is computed is long and never looked at: thousands of rows of it are more than one answer may carry.
  const entered = isFieldTable(named) ? [] : named.columns.filter(({ column }) => column?.by !== "computed");
  const cells = entered.map(({ index }) => {
    const range = body.getColumn(index);
    range.load("formulas");
    return { index, range };
  });
  await context.sync();
  const matched = tableOrThrow(tablesOf(registry, plan.found, readable(metaOf(plan))), id);
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  const rows = isFieldTable(named) ? (body.formulas as unknown[][]) : rowsOf(body.rowCount, named.columns.length, cells);
  const lines = isFieldTable(matched) ? readFieldTable(matched, rows).lines : null;
  return { context, matched, excel, sheet, top: body.rowIndex, left: body.columnIndex, rows, lines };
};

/** Columns that were read, as rows; a column that was not is blank. */
const rowsOf = (
  count: number,
  width: number,
  columns: readonly { readonly index: number; readonly range: Excel.Range }[],
): readonly (readonly unknown[])[] => {
  const rows = Array.from({ length: count }, () => new Array<unknown>(width).fill(""));
  for (const { index, range } of columns)
    (range.formulas as unknown[][]).forEach(([content], row) => {
      const cells = rows[row];
      if (cells) cells[index] = content;
    });
  return rows;
};

type WriteCell = string | number | boolean;

/** Queues one row: cells beside each other go together. Columns without an entry are not touched. */
const queueRow = (table: OpenTable, row: number, entries: ReadonlyMap<number, WriteCell>): void => {
  const columns = [...entries.keys()].sort((a, b) => a - b);
  if (table.lines) {
    for (const [line, content] of entries) table.sheet.getRangeByIndexes(table.top + line, table.left + 1, 1, 1).values = [[content]];
    return;
  }
  for (let from = 0; from < columns.length;) {
    let to = from + 1;
    while (columns[to] === (columns[from] ?? 0) + to - from) to += 1;
    const run = columns.slice(from, to);
    table.sheet.getRangeByIndexes(table.top + row, table.left + (run[0] ?? 0), 1, run.length).values = [
      run.map((column) => entries.get(column) ?? ""),
    ];
    from = to;
  }
};

/** Cells by position; an id that this table does not have is refused rather than lost. */
const entriesOf = (table: OpenTable, cells: Cells): ReadonlyMap<number, WriteCell> =>
  new Map(
    Object.entries(cells).map(([id, content]) => {
      const found = table.lines
        ? table.lines.get(id)
        : table.matched.columns.find(({ column }) => column?.id === id && column.by === "user")?.index;
      if (found === undefined) throw new WorkbookError(problemOf("not-found", `column ${id} of ${table.matched.table.id}`));
      return [found, forCell(content)];
    }),
  );

/** Takes a constant as `formulas` gave it back into a cell: a text stays a text. */
const again = (content: unknown): WriteCell =>
  typeof content === "number" || typeof content === "boolean" ? content : forCell(typeof content === "string" ? content : null);

/** What stands where an entry goes. */
const standing = (table: OpenTable, row: number, entry: number): unknown =>
  table.lines ? table.rows[entry]?.[1] : table.rows[row]?.[entry];

/** Do these cells still hold what was written? */
const holds = (table: OpenTable, row: number, entries: ReadonlyMap<number, WriteCell>): boolean =>
  [...entries].every(
    ([entry, written]) => (typeof written === "string" ? written.replace(/^'/, "") : written) === (standing(table, row, entry) ?? ""),
  );

/** Adds rows at the end of a table. */
export const addRows = (registry: Registry, id: string, rows: readonly Cells[]): Promise<Change> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    if (table.lines) throw new WorkbookError(problemOf("not-found", `rows of ${id}`));
    const blankFrom = table.rows.findLastIndex((row) => !isBlank(table, row)) + 1;
    const grown = Math.max(0, blankFrom + rows.length - table.rows.length);
    const entries = rows.map((cells) => entriesOf(table, cells));
    await sendQuietly(context, () => {
      for (let count = 0; count < grown; count += 1) table.excel.rows.add();
      entries.forEach((one, index) => queueRow(table, blankFrom + index, one));
    });
    return {
      table: id,
      kind: "added",
      rows: rows.length,
      first: blankFrom,
      undo: () => undoAdded(registry, id, blankFrom, entries, grown),
    };
  });

const undoAdded = (
  registry: Registry,
  id: string,
  first: number,
  entries: readonly ReadonlyMap<number, WriteCell>[],
  grown: number,
): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    if (!entries.every((one, index) => holds(table, first + index, one))) return false;
    await sendQuietly(context, () => {
      entries.forEach((one, index) => queueRow(table, first + index, new Map([...one.keys()].map((column) => [column, ""]))));
      for (let count = 1; count <= grown; count += 1) table.excel.rows.getItemAt(first + entries.length - count).delete();
    });
    return true;
  });

/** Refuses where the row is another one than the caller read. */
const guard = (table: OpenTable, row: number, expect: string | undefined): void => {
  if (expect === undefined || table.lines) return;
  const named = table.matched.columns.find(({ column }) => column?.id === table.matched.table.identifiedBy);
  const content = table.rows[row]?.[named?.index ?? -1];
  const name = typeof content === "string" || typeof content === "number" ? String(content) : "";
  if (normalise(name) !== normalise(expect)) throw new WorkbookError(problemOf("not-found", `${expect} in ${table.matched.table.id}`));
};

/** Entries by position of the row in the body. */
type RowEntries = ReadonlyMap<number, ReadonlyMap<number, WriteCell>>;

/** Queues cells of many rows: cells of a column below each other go together. */
const queueRows = (table: OpenTable, rows: RowEntries): void => {
  const [only, ...others] = [...rows];
  if (only && (others.length === 0 || table.lines)) {
    queueRow(table, ...only);
    return;
  }
  for (const column of new Set([...rows.values()].flatMap((entries) => [...entries.keys()]))) {
    const at = [...rows.keys()].filter((row) => rows.get(row)?.has(column)).sort((a, b) => a - b);
    for (let from = 0; from < at.length;) {
      let to = from + 1;
      while (at[to] === (at[from] ?? 0) + to - from) to += 1;
      const run = at.slice(from, to);
      table.sheet.getRangeByIndexes(table.top + (run[0] ?? 0), table.left + column, run.length, 1).values = run.map((row) => [
        rows.get(row)?.get(column) ?? "",
      ]);
      from = to;
    }
  }
};

export interface RowChange {
  /** Number of the row in the plan. */
  readonly row: number;
  readonly cells: Cells;
  /** Name of the row as it was read; another one there is refused. */
  readonly expect?: string | undefined;
}

/** Changes cells of rows of the plan, all of them or none. */
export const changeRows = (registry: Registry, id: string, changes: readonly RowChange[]): Promise<Change> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const rows = bodyRows(
      table,
      changes.map(({ row }) => row),
    );
    changes.forEach(({ expect }, index) => guard(table, rows[index] ?? 0, expect));
    const entries: RowEntries = new Map(changes.map(({ cells }, index) => [rows[index] ?? 0, entriesOf(table, cells)]));
    const before: RowEntries = new Map(
      [...entries].map(([row, own]) => [
        row,
        new Map([...own.keys()].map((column) => [column, again(standing(table, row, column))] as const)),
      ]),
    );
    await sendQuietly(context, () => queueRows(table, entries));
    const first = Math.min(...rows);
    return { table: id, kind: "changed", rows: rows.length, first, undo: () => undoChanged(registry, id, entries, before) };
  });

/**
 * Changes cells of one row of the plan.
 * @param expect name of the row as it was read; another one there is refused
 */
export const changeRow = (registry: Registry, id: string, row: number, cells: Cells, expect?: string): Promise<Change> =>
  changeRows(registry, id, [{ row, cells, expect }]);

const undoChanged = (registry: Registry, id: string, after: RowEntries, before: RowEntries): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    if (![...after].every(([row, entries]) => holds(table, row, entries))) return false;
    await sendQuietly(context, () => queueRows(table, before));
    return true;
  });

/**
 * Deletes rows of the plan.
 * @param expect names of the rows as they were read; another one there is refused
 */
export const deleteRows = (
  registry: Registry,
  id: string,
  planRows: readonly number[],
  expect: readonly (string | undefined)[] = [],
): Promise<Change> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const found = bodyRows(table, planRows);
    found.forEach((row, index) => guard(table, row, expect[index]));
    const rows = [...new Set(found)].sort((a, b) => a - b);
    const before = rows.map((row) => {
      const filled = table.matched.columns.filter((column) => isFilled(column, table.rows[row]?.[column.index]));
      return { row, cells: new Map(filled.map(({ index }) => [index, again(table.rows[row]?.[index])] as const)) };
    });
    // A table keeps one row: where all go, the first is emptied.
    const emptied = rows.length === table.rows.length ? rows[0] : undefined;
    await sendQuietly(context, () => {
      for (const row of [...rows].reverse()) if (row !== emptied) table.excel.rows.getItemAt(row).delete();
      if (emptied !== undefined) queueRow(table, emptied, new Map([...(before[0]?.cells.keys() ?? [])].map((column) => [column, ""])));
    });
    return { table: id, kind: "deleted", rows: rows.length, first: rows[0] ?? 0, undo: () => undoDeleted(registry, id, before, emptied) };
  });

const undoDeleted = (
  registry: Registry,
  id: string,
  before: readonly { row: number; cells: ReadonlyMap<number, WriteCell> }[],
  emptied: number | undefined,
): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const last = before.at(-1)?.row ?? 0;
    if (table.rows.length + before.length - (emptied === undefined ? 0 : 1) <= last) return false;
    await sendQuietly(context, () => {
      let length = table.rows.length;
      for (const { row, cells } of before) {
        if (row !== emptied) {
          if (row >= length) table.excel.rows.add();
          else table.excel.rows.add(row);
          length += 1;
        }
        queueRow(table, row, cells);
      }
    });
    return true;
  });
