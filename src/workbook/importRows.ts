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
  /** Takes the rows back, and what was remembered; false where cells have changed since, and nothing was done. Columns stay. */
  readonly undo: () => Promise<boolean>;
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
    return { table, changed: changed.sort((one, other) => one.row - other.row), added, before };
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

const undoImport = (registry: Registry, id: string, { changed, added, before, table: read }: Prepared, grown: number): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, id);
    const holds = ({ row, cells }: Entry): boolean =>
      [...cells].every(
        ([at, written]) => (typeof written === "string" ? written.replace(/^'/, "") : written) === (standing(table, row, at) ?? ""),
      );
    if (table.rows.length !== read.rows.length + grown || ![...changed, ...added].every(holds)) return false;
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

const undoList = (registry: Registry, edit: TableEdit, { back }: WrittenList): Promise<boolean> =>
  runExcel(async (context) => {
    const table = await openTable(context, registry, edit.table);
    if (!table.lines || !holdsFields(table, edit)) return false;
    await writeFieldList(table, back);
    return true;
  });

/**
 * Writes an edit made from a fresh reading of the plan.
 * @throws WorkbookError `changed-meanwhile` where the table is no longer as it was read; what was written by then stays
 */
export const importRows = async (registry: Registry, edit: TableEdit, options: ImportOptions = {}): Promise<ImportReport> => {
  const { memory, onProgress, signal } = options;
  const { table } = edit;
  const cancelled = (): boolean => signal?.aborted === true;
  const nothing = { table, changed: 0, added: 0, cancelled: true, undo: () => Promise.resolve(true) };
  if (cancelled()) return nothing;
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
  if ("back" in prepared) {
    await remember();
    const undo = async (): Promise<boolean> => forgotten(await undoList(registry, edit, prepared));
    return { ...nothing, changed: edit.changed.length, cancelled: false, undo };
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
  return {
    table,
    changed,
    added,
    cancelled: !done,
    undo: async () => forgotten(await undoImport(registry, table, written, height - start)),
  };
};
