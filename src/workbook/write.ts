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
import { askFilter, isFiltered, sendUnfiltered, type AskedTable } from "./filters";
import { loadInParts } from "./loadInParts";
import type { MatchedColumn, MatchedTable } from "./matchTables";
import { findPlan, metaOf, bodyCells, readable, tableOrThrow, tablesOf } from "./planTables";
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

export interface OpenTable {
  readonly context: Excel.RequestContext;
  readonly matched: MatchedTable;
  readonly excel: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly filter: AskedTable;
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

export const isBlank = (table: OpenTable, row: readonly unknown[]): boolean =>
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

export const openTable = async (context: Excel.RequestContext, registry: Registry, id: string): Promise<OpenTable> => {
  const plan = await findPlan(context);
  // Which table it is does not depend on the meta data; which columns does, and that comes with the cells.
  const named = tableOrThrow(tablesOf(registry, plan.found, null), id);
  const excel = context.workbook.tables.getItem(named.id);
  const filter = askFilter(excel);
  // What is computed is long and never looked at: thousands of rows of it are more than one answer may carry.
  const entered = named.columns.filter(({ column }) => isFieldTable(named) || column?.by !== "computed");
  const { range, rows: height } = bodyCells(context, plan, named);
  const asked = entered.map(({ index }) => ({ range: range.getColumn(index), rows: height, columns: 1 }));
  const loaded = await loadInParts(context, asked, "formulas");
  const matched = tableOrThrow(tablesOf(registry, plan.found, readable(metaOf(plan))), id);
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  const rows = rowsOf(
    height,
    named.columns.length,
    entered.map(({ index }, at) => ({ index, cells: loaded[at]?.rows ?? [] })),
  );
  const lines = isFieldTable(matched) ? readFieldTable(matched, rows).lines : null;
  return {
    context,
    matched,
    excel,
    sheet,
    filter,
    top: loaded[0]?.top ?? 0,
    left: (loaded[0]?.left ?? 0) - (entered[0]?.index ?? 0),
    rows,
    lines,
  };
};

/** Columns that were read, as rows; a column that was not is blank. */
const rowsOf = (
  count: number,
  width: number,
  columns: readonly { readonly index: number; readonly cells: readonly (readonly unknown[])[] }[],
): readonly (readonly unknown[])[] => {
  const rows = Array.from({ length: count }, () => new Array<unknown>(width).fill(""));
  for (const { index, cells } of columns)
    cells.forEach(([content], at) => {
      const row = rows[at];
      if (row) row[index] = content;
    });
  return rows;
};

export type WriteCell = string | number | boolean;

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

/** Blanks for these columns. */
const emptied = (columns: Iterable<number>): ReadonlyMap<number, WriteCell> => new Map([...columns].map((column) => [column, ""]));

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
export const again = (content: unknown): WriteCell =>
  typeof content === "number" || typeof content === "boolean" ? content : forCell(typeof content === "string" ? content : null);

/** What stands where an entry goes. */
export const standing = (table: OpenTable, row: number, entry: number): unknown =>
  table.lines ? table.rows[entry]?.[1] : table.rows[row]?.[entry];

/** A row as it was left: where it stood, what was written, and all that somebody had entered in it by then. */
interface Mark {
  readonly row: number;
  readonly entries: ReadonlyMap<number, WriteCell>;
  readonly whole: ReadonlyMap<number, WriteCell>;
}

const marked = (table: OpenTable, row: number, entries: ReadonlyMap<number, WriteCell>): Mark => {
  const own = table.lines ? [] : table.matched.columns.filter(({ column }) => column?.by === "user");
  const whole = new Map([...own.map(({ index }) => [index, again(table.rows[row]?.[index] ?? "")] as const), ...entries]);
  return { row, entries, whole };
};

/** Where rows stand that were left like this: in their places, or elsewhere after the table was sorted; null where they have changed since. */
const locate = (table: OpenTable, marks: readonly Mark[]): readonly number[] | null => {
  const places = marks.map(({ row }) => row);
  const inPlace = (cells: "whole" | "entries"): boolean => marks.every((mark) => holds(table, mark.row, mark[cells]));
  if (table.lines || inPlace("whole")) return inPlace("entries") ? places : null;
  const free = new Set(table.rows.keys());
  const moved = marks.flatMap(({ whole }) => {
    const found = [...free].find((row) => holds(table, row, whole));
    free.delete(found ?? -1);
    return found ?? [];
  });
  if (moved.length === marks.length) return moved;
  return inPlace("entries") ? places : null;
};

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
    const written = entries.length - grown;
    const queue = (): void => {
      queueRows(table, new Map(entries.slice(0, written).map((one, index) => [blankFrom + index, one])));
      // A blank row does not show under most filters; what it holds now may.
      if (grown === 0 && isFiltered(table.filter)) table.excel.reapplyFilters();
      if (grown > 0) queueNewRows(table, null, entries.slice(written));
    };
    const marks = entries.map((one, index) => marked(table, blankFrom + index, one));
    if (grown > 0) await sendUnfiltered(context, [table.filter], queue);
    else await sendRows(table, queue, written);
    return {
      table: id,
      kind: "added",
      rows: rows.length,
      first: blankFrom,
      undo: () => undoAdded(registry, id, marks, grown),
    };
  });

/** Rows up to this many are written one by one under a filter, which is then not touched. */
const fewRows = 200;

/** Sends rows that were queued into rows that stand: under a filter either few, one by one, or with the filter lifted. */
const sendRows = (table: OpenTable, queue: () => void, rows: number): Promise<void> =>
  rows > fewRows ? sendUnfiltered(table.context, [table.filter], queue) : sendQuietly(table.context, queue);

const undoAdded = (registry: Registry, id: string, marks: readonly Mark[], grown: number): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const rows = locate(table, marks);
    if (!rows) return false;
    const stood = marks.length - grown;
    const added = rows.slice(stood).sort((a, b) => b - a);
    await sendUnfiltered(context, [table.filter], () => {
      queueRows(table, new Map(marks.slice(0, stood).map(({ entries }, index) => [rows[index] ?? 0, emptied(entries.keys())])));
      for (const row of added) table.excel.rows.getItemAt(row).delete();
    });
    return true;
  });

/** What names a row, as it is compared. */
const nameIn = (table: OpenTable, row: number): string => {
  const named = table.matched.columns.find(({ column }) => column?.id === table.matched.table.identifiedBy);
  const content = table.rows[row]?.[named?.index ?? -1];
  return normalise(typeof content === "string" || typeof content === "number" ? String(content) : "");
};

/** The row that was meant: where the table was sorted since it was read, the only one of that name. Another one there is refused. */
const meantOne = (table: OpenTable, row: number, expect: string | undefined): number => {
  if (expect === undefined || table.lines || nameIn(table, row) === normalise(expect)) return row;
  const found = table.rows.flatMap((_row, index) => (nameIn(table, index) === normalise(expect) ? [index] : []));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new WorkbookError(problemOf("not-found", `${expect} in ${table.matched.table.id}`));
  return only;
};

const meant = (table: OpenTable, planRows: readonly number[], expect: readonly (string | undefined)[]): readonly number[] => {
  const rows = bodyRows(table, planRows).map((row, index) => meantOne(table, row, expect[index]));
  const twice = new Set(rows).size < new Set(planRows).size;
  if (twice && !table.lines) throw new WorkbookError(problemOf("not-found", `rows of ${table.matched.table.id}`));
  return rows;
};

/** Entries by position of the row in the body. */
export type RowEntries = ReadonlyMap<number, ReadonlyMap<number, WriteCell>>;

/** Queues cells of many rows: cells of a column below each other go together, but for few rows under a filter. */
export const queueRows = (table: OpenTable, rows: RowEntries): void => {
  const singly = rows.size === 1 || table.lines !== null || (isFiltered(table.filter) && rows.size <= fewRows);
  if (singly) {
    for (const one of rows) queueRow(table, ...one);
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
    const rows = meant(
      table,
      changes.map(({ row }) => row),
      changes.map(({ expect }) => expect),
    );
    const entries: RowEntries = new Map(changes.map(({ cells }, index) => [rows[index] ?? 0, entriesOf(table, cells)]));
    const before: RowEntries = new Map(
      [...entries].map(([row, own]) => [
        row,
        new Map([...own.keys()].map((column) => [column, again(standing(table, row, column))] as const)),
      ]),
    );
    const marks = [...entries].map(([row, own]) => marked(table, row, own));
    await sendRows(table, () => queueRows(table, entries), rows.length);
    const first = Math.min(...rows);
    return { table: id, kind: "changed", rows: rows.length, first, undo: () => undoChanged(registry, id, marks, before) };
  });

/**
 * Changes cells of one row of the plan.
 * @param expect name of the row as it was read; another one there is refused
 */
export const changeRow = (registry: Registry, id: string, row: number, cells: Cells, expect?: string): Promise<Change> =>
  changeRows(registry, id, [{ row, cells, expect }]);

const undoChanged = (registry: Registry, id: string, marks: readonly Mark[], before: RowEntries): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const rows = locate(table, marks);
    if (!rows) return false;
    const back = new Map(marks.flatMap(({ row }, index) => (before.has(row) ? [[rows[index] ?? row, before.get(row)!] as const] : [])));
    await sendRows(table, () => queueRows(table, back), back.size);
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
    const found = meant(table, planRows, expect);
    const rows = [...new Set(found)].sort((a, b) => a - b);
    const before = rows.map((row) => {
      const filled = table.matched.columns.filter((column) => isFilled(column, table.rows[row]?.[column.index]));
      return { row, cells: new Map(filled.map(({ index }) => [index, again(table.rows[row]?.[index])] as const)) };
    });
    // A table keeps one row: where all go, the first is emptied.
    const kept = rows.length === table.rows.length ? rows[0] : undefined;
    await sendUnfiltered(context, [table.filter], () => {
      for (const row of [...rows].reverse()) if (row !== kept) table.excel.rows.getItemAt(row).delete();
      if (kept !== undefined) queueRow(table, kept, emptied(before[0]?.cells.keys() ?? []));
    });
    return { table: id, kind: "deleted", rows: rows.length, first: rows[0] ?? 0, undo: () => undoDeleted(registry, id, before, kept) };
  });

interface DeletedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, WriteCell>;
}

/** Rows that stood below each other, as groups. */
const neighbours = (rows: readonly DeletedRow[]): readonly (readonly DeletedRow[])[] => {
  const groups: DeletedRow[][] = [];
  for (const one of rows) {
    const group = groups.at(-1);
    if (group && one.row === (group.at(-1)?.row ?? one.row) + 1) group.push(one);
    else groups.push([one]);
  }
  return groups;
};

const undoDeleted = (registry: Registry, id: string, before: readonly DeletedRow[], kept: number | undefined): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const last = before.at(-1)?.row ?? 0;
    if (table.rows.length + before.length - (kept === undefined ? 0 : 1) <= last) return false;
    await sendUnfiltered(context, [table.filter], () => {
      let length = table.rows.length;
      for (const group of neighbours(before.filter(({ row }) => row !== kept))) {
        const at = group[0]?.row ?? 0;
        queueNewRows(
          table,
          at < length ? at : null,
          group.map(({ cells }) => cells),
        );
        length += group.length;
      }
      const first = before.find(({ row }) => row === kept);
      if (first) queueRow(table, first.row, first.cells);
    });
    return true;
  });
