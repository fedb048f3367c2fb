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
import { isFiltered, sendUnfiltered } from "./filters";
import { isBlank, isFilled, openTable, standing, type OpenTable } from "./openTable";
import { again, emptied, fewRows, queueNewRows, queueRow, queueRows, runsOf, type RowEntries, type WriteCell } from "./queueRows";
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

const undoDeleted = (registry: Registry, id: string, before: readonly DeletedRow[], kept: number | undefined): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const last = before.at(-1)?.row ?? 0;
    if (table.rows.length + before.length - (kept === undefined ? 0 : 1) <= last) return false;
    await sendUnfiltered(context, [table.filter], () => {
      let length = table.rows.length;
      for (const group of runsOf(
        before.filter(({ row }) => row !== kept),
        ({ row }) => row,
      )) {
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
