/**
 * Carries out what an import decided about one table: columns that are missing are added, rows are changed and added, and what the next import
 * has to know is kept. The pane and the command line both come here.
 *
 * Many rows go in parts that stay below what one request may carry; between them it can be cancelled. Each part looks first whether the table
 * still stands as it was read. Whatever is written by then stays, and the same import, made and run again, does the rest: rows that stand are
 * met by their key. What is remembered is kept last.
 */
import { forCell } from "../plan/cells/cellText";
import { normalise } from "../plan/cells/normalise";
import type { CellContent, Cells } from "../plan/planData";
import type { Registry } from "../plan/section";
import type { TableEdit } from "../plan/tableEdit";
import { addMissingColumns, fieldPlaces, holdsFields, writeFieldList } from "./importColumns";
import { problemOf, WorkbookError } from "./errors";
import { askFilter, sendUnfiltered } from "./filters";
import { importMemory, keepImportMemories } from "./importMemory";
import { runExcel } from "./runExcel";
import { isBlank, openTable, standing, type OpenTable } from "./openTable";
import { again, queueNewRows, queueRows, type RowEntries, type WriteCell } from "./queueRows";

export interface ImportOptions {
  /** What the next import of this table has to know; null forgets, undefined keeps what there is. */
  readonly memory?: string | null;
  /** Rows written, of all that will be. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface ImportReport {
  readonly table: string;
  /** Rows. */
  readonly changed: number;
  readonly added: number;
  readonly cancelled: boolean;
  /** Do the cells still hold what was written, so that it can be taken back? */
  readonly stands: () => Promise<boolean>;
  /** Takes the rows back, and what was remembered; false where cells have changed since, and nothing was done. Columns and fields stay. */
  readonly undo: () => Promise<boolean>;
  /** Writes the same once more, after it was taken back. */
  readonly redo: () => Promise<ImportReport>;
}

/** About a million characters of content a request: with the blanks between less than half of what Excel on the web takes. */
const mostCharacters = 1_000_000;
/** Each part has the workbook make room and calculate once. */
const mostRows = 5000;

/** A row on its way: its position in the table's body and what goes into which of its columns. */
interface Entry {
  readonly row: number;
  readonly cells: ReadonlyMap<number, WriteCell>;
  /** Name of the row as it was read; "" for a row that is to be blank. */
  readonly expect: string;
}

/** Rows in parts that a request can carry. */
const partsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const parts: Entry[][] = [];
  let length = Infinity;
  for (const entry of entries) {
    const own = [...entry.cells.values()].reduce<number>((sum, content) => sum + String(content).length + 8, 0);
    const last = parts.at(-1);
    if (last && last.length < mostRows && length + own <= mostCharacters) last.push(entry);
    else {
      parts.push([entry]);
      length = 0;
    }
    length += own;
  }
  return parts;
};

interface Prepared {
  /** Its proxies belong to a batch that is over; only what was read counts. */
  readonly table: OpenTable;
  readonly changed: readonly Entry[];
  readonly added: readonly Entry[];
  readonly before: RowEntries;
}

/** What takes back an edit of a list of field and value. */
interface WrittenList {
  readonly back: TableEdit;
}

/** Reads the table, adds columns it lacks, and says which cell goes where. A list of field and value is written at once. */
const prepare = (registry: Registry, edit: TableEdit): Promise<Prepared | WrittenList> =>
  runExcel(async (context) => {
    const found = await openTable(context, registry, edit.table);
    if (found.lines) return { back: await writeFieldList(found, edit) };
    const grew = await addMissingColumns(found, edit);
    const table = grew ? await openTable(context, registry, edit.table) : found;
    const place = fieldPlaces(table);
    const cellsOf = (cells: Cells, user: Cells): ReadonlyMap<number, WriteCell> => {
      const contents: readonly (readonly [number, CellContent])[] = [
        ...Object.entries(cells).map(([id, content]) => [place.column(id), content] as const),
        ...Object.entries(user).map(([header, content]) => [place.own(header), content] as const),
      ];
      return new Map(contents.map(([at, content]) => [at, forCell(content)]));
    };
    const changed = edit.changed.map(({ row, expect, cells, user }) => ({ row, expect, cells: cellsOf(cells, user) }));
    const first = table.rows.findLastIndex((row) => !isBlank(table, row)) + 1;
    const filled = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, content]) => (content ?? "") !== ""));
    const added = edit.added.map(({ cells, user }, index) => ({
      row: first + index,
      expect: "",
      cells: cellsOf(filled(cells), filled(user)),
    }));
    const before = new Map(
      changed.map(
        ({ row, cells }) => [row, new Map([...cells.keys()].map((at) => [at, again(standing(table, row, at))] as const))] as const,
      ),
    );
    return { table, changed, added, before };
  });

/** The table again, as it was read, or a refusal. `height` is how many rows it has by now. */
const reopen = async (context: Excel.RequestContext, { table }: Prepared, part: readonly Entry[], height: number): Promise<OpenTable> => {
  const { matched, top, left } = table;
  const excel = context.workbook.tables.getItem(matched.id);
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  const filter = askFilter(excel);
  const body = excel.getDataBodyRange();
  body.load("rowIndex,columnIndex,rowCount");
  const named = matched.columns.find(({ column }) => column?.id === matched.table.identifiedBy);
  const rows = part.filter(({ row }) => row < height).map(({ row }) => row);
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  const names = named && rows.length > 0 ? sheet.getRangeByIndexes(top + from, left + named.index, to - from + 1, 1) : null;
  names?.load("values");
  await context.sync();
  const nameAt = (row: number): string => {
    const content = (names?.values[row - from] as unknown[] | undefined)?.[0];
    return normalise(typeof content === "string" || typeof content === "number" ? String(content) : "");
  };
  const stands = body.rowIndex === top && body.columnIndex === left && body.rowCount === height;
  if (!stands || part.some(({ row, expect }) => row < height && nameAt(row) !== normalise(expect)))
    throw new WorkbookError(problemOf("changed-meanwhile", matched.table.id));
  return { ...table, context, excel, sheet, filter };
};

/** Writes one part; answers with the number of rows the table has then. */
const writePart = (prepared: Prepared, part: readonly Entry[], height: number): Promise<number> =>
  runExcel(async (context) => {
    const table = await reopen(context, prepared, part, height);
    const standingRows = part.filter(({ row }) => row < height);
    const newRows = part.filter(({ row }) => row >= height);
    await sendUnfiltered(context, [table.filter], () => {
      context.application.suspendApiCalculationUntilNextSync();
      if (standingRows.length > 0) queueRows(table, new Map(standingRows.map(({ row, cells }) => [row, cells])));
      if (newRows.length > 0)
        queueNewRows(
          table,
          null,
          newRows.map(({ cells }) => cells),
        );
    });
    return height + newRows.length;
  });

/** Does the table still hold what was written, in its places? `grown` is how many rows it got. */
const holdsRows = (table: OpenTable, { changed, added, table: read }: Prepared, grown: number): boolean => {
  const holds = ({ row, cells }: Entry): boolean =>
    [...cells].every(
      ([at, written]) => (typeof written === "string" ? written.replace(/^'/, "") : written) === (standing(table, row, at) ?? ""),
    );
  return table.rows.length === read.rows.length + grown && [...changed, ...added].every(holds);
};

const undoImport = (registry: Registry, id: string, written: Prepared, grown: number): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    if (!holdsRows(table, written, grown)) return false;
    const { added, before, table: read } = written;
    const height = read.rows.length;
    const filled = added.filter(({ row }) => row < height);
    await sendUnfiltered(context, [table.filter], () => {
      const back = new Map(filled.map(({ row, cells }) => [row, new Map([...cells.keys()].map((at) => [at, ""] as const))] as const));
      const all: RowEntries = new Map<number, ReadonlyMap<number, WriteCell>>([...before, ...back]);
      if (all.size > 0) queueRows(table, all);
      const width = table.matched.columns.length;
      if (grown > 0) table.sheet.getRangeByIndexes(table.top + height, table.left, grown, width).delete("Up");
    });
    return true;
  });

const holdsList = (table: OpenTable, edit: TableEdit): boolean => table.lines !== null && holdsFields(table, edit);

const undoList = (registry: Registry, edit: TableEdit, { back }: WrittenList): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, edit.table);
    if (!holdsList(table, edit)) return false;
    await writeFieldList(table, back);
    return true;
  });

/** Is the table as `holds` asks? */
const asks = (registry: Registry, id: string, holds: (table: OpenTable) => boolean) => (): Promise<boolean> =>
  runExcel(async (context) => holds(await openTable(context, registry, id)));

/**
 * Writes an edit made from a fresh reading of the plan.
 * @throws WorkbookError `changed-meanwhile` where the table is no longer as it was read; what was written by then stays
 */
export const importRows = async (registry: Registry, given: TableEdit, options: ImportOptions = {}): Promise<ImportReport> => {
  const { memory, onProgress, signal } = options;
  const edit: TableEdit = { ...given, changed: [...given.changed].sort((one, other) => one.row - other.row) };
  const { table } = edit;
  const cancelled = (): boolean => signal?.aborted === true;
  if (cancelled()) {
    const nothing: ImportReport = {
      table,
      changed: 0,
      added: 0,
      cancelled: true,
      stands: () => Promise.resolve(true),
      undo: () => Promise.resolve(true),
      redo: () => Promise.resolve(nothing),
    };
    return nothing;
  }
  const kept = memory === undefined ? null : await importMemory(table);
  const remember = async (): Promise<void> => {
    if (memory !== undefined) await keepImportMemories({ [table]: memory });
  };
  const total = edit.changed.length + edit.added.length;
  const prepared = await prepare(registry, edit);
  const forgotten = async (back: boolean): Promise<boolean> => {
    if (back && memory !== undefined) await keepImportMemories({ [table]: kept });
    return back;
  };
  const again = (written: TableEdit, done: boolean) => (): Promise<ImportReport> =>
    importRows(registry, written, done && memory !== undefined ? { memory } : {});
  if ("back" in prepared) {
    await remember();
    return {
      table,
      changed: edit.changed.length,
      added: 0,
      cancelled: false,
      stands: asks(registry, table, (list) => holdsList(list, edit)),
      undo: async () => forgotten(await undoList(registry, edit, prepared)),
      redo: again(edit, true),
    };
  }
  const start = prepared.table.rows.length;
  let [height, changed, added] = [start, 0, 0];
  for (const [kind, parts] of [
    ["changed", partsOf(prepared.changed)],
    ["added", partsOf(prepared.added)],
  ] as const)
    for (const part of parts) {
      if (cancelled()) break;
      height = await writePart(prepared, part, height);
      if (kind === "changed") changed += part.length;
      else added += part.length;
      onProgress?.(changed + added, total);
    }
  const done = changed + added === total;
  if (done) await remember();
  const written: Prepared = { ...prepared, changed: prepared.changed.slice(0, changed), added: prepared.added.slice(0, added) };
  const grown = height - start;
  return {
    table,
    changed,
    added,
    cancelled: !done,
    stands: asks(registry, table, (now) => holdsRows(now, written, grown)),
    undo: async () => forgotten(await undoImport(registry, table, written, grown)),
    redo: again({ ...edit, changed: edit.changed.slice(0, changed), added: edit.added.slice(0, added) }, done),
  };
};
