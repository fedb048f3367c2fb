/** What leaves a workbook before a copy is made of it: sheets, parts of sheets, rows and columns of tables, and what somebody typed beside them. */
import { contains, intersection, oneCell, overlap, parseAddress } from "../host/model/address";
import { rowTop } from "../host/model/lengths";
import { deleteSheet } from "../host/model/sheets";
import { deleteCells } from "../host/model/structure";
import { deleteTableRows } from "../host/model/tableRows";
import type { Session } from "../host/model/session";
import { bodyOf } from "../host/model/tables";
import { cellKey, columnOf, maxColumns, maxRows, rowOf, type Area, type Sheet, type Table } from "../host/model/state";
import type { ShareOrders, SheetOrders, TableOrders } from "../workbook/share/shareOrders";
import { partGap } from "../plan/sheet/paper";

const rowsArea = (top: number, bottom: number): Area => ({ top, bottom, left: 0, right: maxColumns - 1 });

const blank = (sheet: Sheet, area: Area): void => {
  for (const [key, cell] of sheet.cells)
    if (contains(area, oneCell(rowOf(key), columnOf(key)))) {
      cell.value = null;
      cell.formula = null;
    }
};

export const dropSheets = (session: Session, stays: (name: string) => boolean): void => {
  for (const sheet of session.workbook.sheets) sheet.visibility = "visible";
  for (const sheet of [...session.workbook.sheets]) if (!stays(sheet.name)) deleteSheet(session, sheet, "");
};

/** The rows of a part with the gap before it, or behind it where it is the first. */
const dropPart = (session: Session, sheet: Sheet, name: string, first: number): void => {
  const formula = session.workbook.names.find((one) => one.sheetId === sheet.id && one.name === name)?.formula;
  const area = formula === undefined ? null : (parseAddress(formula.slice(1))?.area ?? null);
  if (!area) return;
  const isFirst = area.top <= first;
  const rows = rowsArea(isFirst ? area.top : area.top - partGap, isFirst ? area.bottom + partGap : area.bottom);
  const [from, to] = [rowTop(sheet, rows.top), rowTop(sheet, rows.bottom + 1)];
  sheet.charts = sheet.charts.filter(({ top }) => top < from || top >= to);
  sheet.validations = sheet.validations.filter(({ areas }) => !areas.every((one) => overlap(one, rows)));
  deleteCells(session, sheet, rows, "Up", "");
};

const dropParts = (session: Session, sheet: Sheet, { parts }: SheetOrders): void => {
  const tops = session.workbook.names
    .filter(({ sheetId, name }) => sheetId === sheet.id && name.startsWith("KAM_part_"))
    .flatMap(({ formula }) => parseAddress(formula.slice(1))?.area.top ?? []);
  const first = Math.min(...tops);
  for (const name of parts) dropPart(session, sheet, name, first);
};

/** Numbers beside each other, the last first, so that what goes moves nothing that is still to go. */
const runs = (numbers: readonly number[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.reverse();
};

const dropColumns = (session: Session, sheet: Sheet, table: Table, headers: readonly string[]): void => {
  const at = table.columns.flatMap(({ name }, index) => (headers.includes(name) ? [index] : []));
  for (const [from, to] of runs(at)) {
    const columns = { left: table.area.left + from, right: table.area.left + to };
    if (columns.left === table.area.left && columns.right === table.area.right) continue;
    const whole = { ...columns, top: 0, bottom: maxRows - 1 };
    const isFree =
      sheet.tables.every((other) => other === table || !overlap(other.area, whole)) &&
      !sheet.merges.some((one) => overlap(one, { ...whole, top: table.area.top }));
    // With what stands above a header: an example or a hint.
    deleteCells(session, sheet, isFree ? whole : { ...columns, top: table.area.top - 1, bottom: table.area.bottom }, "Left", "");
  }
};

/** Whole rows of the sheet, so that heights stay with their rows; the cells alone where something stands beside the table. */
const dropRows = (session: Session, sheet: Sheet, table: Table, rows: readonly number[]): void => {
  for (const [from, to] of runs(rows)) {
    const body = bodyOf(table);
    const area = rowsArea(body.top + from, body.top + to);
    const isAll = area.top <= body.top && area.bottom >= body.bottom;
    const isFree =
      !isAll &&
      sheet.tables.every((other) => other === table || !overlap(other.area, area)) &&
      !sheet.merges.some((one) => overlap(one, area));
    try {
      if (isFree) deleteCells(session, sheet, area, "Up", "");
      else deleteTableRows(session, sheet, table, from, to - from + 1, "");
    } catch {
      // What stands below cannot move up: the cells are emptied where they are.
      blank(sheet, { ...body, top: area.top, bottom: area.bottom });
    }
  }
};

const dropFromTable = (session: Session, sheet: Sheet, table: Table, { columns, rows, lines }: TableOrders): void => {
  const body = bodyOf(table);
  for (const line of lines) blank(sheet, { ...body, top: body.top + line, bottom: body.top + line });
  dropRows(session, sheet, table, rows);
  dropColumns(session, sheet, table, columns);
};

/** Findings whose rules leave. The first cell of the column tells which it is. */
const dropFindings = (session: Session, sheet: Sheet, table: Table, rules: ReadonlySet<string>): void => {
  const body = bodyOf(table);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => index).filter((index) =>
    table.columns.some((_column, at) => rules.has(String(sheet.cells.get(cellKey(body.top + index, body.left + at))?.value ?? ""))),
  );
  dropRows(session, sheet, table, rows);
};

/** Rows that a filter hides would be read by nobody and be there all the same. */
const showFiltered = (sheet: Sheet): void => {
  for (const table of sheet.tables) {
    if (table.filters.size === 0) continue;
    table.filters = new Map();
    for (const row of [...sheet.hiddenRows]) if (row > table.area.top && row <= table.area.bottom) sheet.hiddenRows.delete(row);
  }
  if (sheet.filter)
    for (const row of [...sheet.hiddenRows])
      if (row >= sheet.filter.area.top && row <= sheet.filter.area.bottom) sheet.hiddenRows.delete(row);
  sheet.filter = null;
};

/** Texts outside the tables that nobody but the user put there; a link that led to a sheet of the user goes with its text. */
const dropTyped = (sheet: Sheet, { drawn, tables }: SheetOrders, computed: ReadonlySet<number>): number => {
  const own = sheet.tables.filter(({ name }) => tables.has(name.toLowerCase())).map(({ area }) => area);
  let dropped = 0;
  for (const [key, cell] of sheet.cells) {
    if (typeof cell.value !== "string" || computed.has(key) || drawn.has(cell.value)) continue;
    const at = oneCell(rowOf(key), columnOf(key));
    if (own.some((area) => intersection(area, at))) continue;
    cell.value = null;
    cell.formula = null;
    dropped += 1;
  }
  return dropped;
};

const dropOwnTables = (sheet: Sheet, { tables }: SheetOrders): void => {
  for (const { name, area } of sheet.tables) if (!tables.has(name.toLowerCase())) blank(sheet, area);
  sheet.tables = sheet.tables.filter(({ name }) => tables.has(name.toLowerCase()));
};

/** Formulas that read sheets that leave say what stands there. */
const dropReaders = (sheet: Sheet, readers: ReadonlySet<number>): void => {
  for (const key of readers) {
    const cell = sheet.cells.get(key);
    if (cell) Object.assign(cell, { formula: null, value: null });
  }
};

export interface SheetBefore {
  /** Cells with formulas, and those of them that read a sheet of the user that leaves. */
  readonly computed: ReadonlySet<number>;
  readonly readers: ReadonlySet<number>;
}

/** The cells that hold formulas, before these become results. */
export const beforeLeaving = (sheet: Sheet, leaving: readonly string[]): SheetBefore => {
  const computed = new Set<number>();
  const readers = new Set<number>();
  const escaped = leaving.map((name) => name.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const reads = leaving.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${escaped.join("|")})'?!`, "iu");
  for (const [key, { formula, spillSource }] of sheet.cells) {
    if (formula === null && spillSource === undefined) continue;
    computed.add(key);
    if (formula !== null && reads?.test(formula)) readers.add(key);
  }
  return { computed, readers };
};

/** Empties a sheet of the plan of what leaves, while every cell still stands where it was. Then rows and columns go. */
export const leaveSheet = (session: Session, sheet: Sheet, orders: ShareOrders, own: SheetOrders, before: SheetBefore): void => {
  dropOwnTables(sheet, own);
  dropTyped(sheet, own, before.computed);
  dropReaders(sheet, before.readers);
  showFiltered(sheet);
  dropParts(session, sheet, own);
  for (const table of [...sheet.tables]) {
    const wanted = orders.tables.get(table.name.toLowerCase());
    if (wanted) dropFromTable(session, sheet, table, wanted);
    else if (table.name.toLowerCase() === orders.findings.table.toLowerCase()) dropFindings(session, sheet, table, orders.findings.rules);
  }
};
