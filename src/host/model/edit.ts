/**
 * Writing into cells, for Office.js and for the grid alike.
 *
 * Text is taken as Excel takes it (typedInput). In tables: a header cell names its column; one formula in all rows makes a calculated
 * column; different formulas in one column are refused; a formula written into one row of an otherwise blank column fills it.
 */
import { translateFormula } from "../calc/rewrite";
import { invalidArgument } from "../protocol/richApiError";
import { formatArea, intersection, overlap } from "./address";
import { eventType, everySheet } from "./events";
import { refusePartOfSpill, refuseProtected } from "./guards";
import type { Session } from "./session";
import { cellKey, CellError, type Area, type Cell, type CellValue, type Sheet, type Table } from "./state";
import { changeStyle, styleAt } from "./styles";
import { bodyOf, nameColumn } from "./tables";
import { typedInput, type Input, type TypedInput } from "./typedInput";

/**
 * Writes rows of inputs, null leaving a cell as it is and "" clearing it.
 *
 * @param location Class.member for errors.
 * @throws AccessDenied, InvalidOperation (part of a spill), InvalidArgument (mixed formulas in a table column)
 */
export function setInputs(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly Input[])[],
  location: string = "Range.values",
): void {
  const area: Area = { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
  refuseProtected(session.workbook, sheet, area, location);
  const entries = rows.map((inputs, down) =>
    inputs.map((input, across) => {
      if (input === null) return null;
      const entry = typedInput(
        input,
        styleAt(session.workbook, sheet, row + down, column + across).numberFormat,
        session.workbook.date1904,
      );
      if (input !== "") refusePartOfSpill(sheet, row + down, column + across, area, location);
      return entry;
    }),
  );
  const tables = sheet.tables.filter((table) => overlap(table.area, area));
  for (const table of tables) refuseMixedFormulas(table, area, entries, location);
  const before = entries.length === 1 && entries[0]?.length === 1 ? sheet.cells.get(cellKey(row, column)) : undefined;
  const valueBefore = before?.value ?? null;
  for (const [down, line] of entries.entries()) {
    for (const [across, entry] of line.entries()) if (entry) putEntry(session, sheet, row + down, column + across, entry);
  }
  for (const table of tables) {
    nameColumns(session, sheet, table, area);
    noteCalculatedColumns(session, sheet, table, area);
  }
  session.touch();
  emitChanged(session, sheet, area, "RangeEdited", valueBefore);
}

/** Puts one entry; the cell keeps its style and takes the entry's number format where it has none. */
export function putEntry(session: Session, sheet: Sheet, row: number, column: number, entry: TypedInput): void {
  const key = cellKey(row, column);
  const existing = sheet.cells.get(key);
  if (existing && isSpilledOnto(existing, key) && entry.value === null && entry.formula === null) return;
  sheet.journal?.note(key);
  const columnStyle = sheet.columnStyles.get(column);
  if (!existing && columnStyle !== undefined) sheet.cells.set(key, { formula: null, value: null, style: columnStyle });
  if (entry.formula !== null) session.calculator.setInput(sheet, row, column, entry.formula);
  else putConstant(session, sheet, row, column, entry.value);
  if (entry.numberFormat !== null && styleAt(session.workbook, sheet, row, column).numberFormat === "General") {
    const numberFormat = entry.numberFormat;
    changeStyle(session.workbook, sheet, { top: row, bottom: row, left: column, right: column }, (style) => ({ ...style, numberFormat }));
  }
}

const isSpilledOnto = (cell: Cell, key: number): boolean => cell.spillSource !== undefined && cell.spillSource !== key;

/** Text that looks like a formula, and errors, cannot go through the calculator's input: they are laid into the cell it has made. */
function putConstant(session: Session, sheet: Sheet, row: number, column: number, value: CellValue): void {
  const needsLaying = value instanceof CellError || (typeof value === "string" && value.startsWith("="));
  session.calculator.setInput(sheet, row, column, needsLaying ? "" : value);
  if (!needsLaying) return;
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell) cell.value = value;
  else sheet.cells.set(key, { formula: null, value, style: sheet.columnStyles.get(column) ?? 0 });
}

/** The formula as it reads when filled down to the last row: a filled-down formula is the same from every row. */
const filledDown = (formula: string, row: number, body: Area): string => translateFormula(formula, body.bottom - row, 0);

function refuseMixedFormulas(table: Table, area: Area, entries: readonly (readonly (TypedInput | null)[])[], location: string): void {
  const body = bodyOf(table);
  const part = intersection(body, area);
  if (!part) return;
  for (let column = part.left; column <= part.right; column++) {
    const formulas = new Set<string>();
    for (let row = part.top; row <= part.bottom; row++) {
      const formula = entries[row - area.top]?.[column - area.left]?.formula;
      if (formula) formulas.add(filledDown(formula, row, body));
    }
    if (formulas.size > 1) {
      const name = table.columns[column - table.area.left]?.name ?? "";
      throw invalidArgument(location, `Different formulas in the calculated column ${table.name}[${name}].`);
    }
  }
}

function nameColumns(session: Session, sheet: Sheet, table: Table, area: Area): void {
  if (!table.showHeaders || area.top > table.area.top || area.bottom < table.area.top) return;
  for (let column = Math.max(area.left, table.area.left); column <= Math.min(area.right, table.area.right); column++) {
    nameColumn(session, sheet, table, column - table.area.left);
  }
}

/** Keeps TableColumn.formula in step with what the rows hold. */
export function noteCalculatedColumns(session: Session, sheet: Sheet, table: Table, area: Area): void {
  const body = bodyOf(table);
  const part = intersection(body, area);
  if (!part) return;
  for (let column = part.left; column <= part.right; column++) {
    const tableColumn = table.columns[column - table.area.left];
    if (!tableColumn) continue;
    const formulas = new Set<string>();
    let other = 0;
    let blank = 0;
    for (let row = body.top; row <= body.bottom; row++) {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell?.formula) formulas.add(filledDown(cell.formula, row, body));
      else if (cell && cell.value !== null) other++;
      else blank++;
    }
    const written = sheet.cells.get(cellKey(part.top, column))?.formula;
    const single = formulas.size === 1 && other === 0;
    if (single && written && blank > 0 && part.top === part.bottom) {
      fillColumn(session, sheet, body, column, part.top, written);
      blank = 0;
    }
    if (formulas.size === 0) tableColumn.formula = null;
    else if (single && blank === 0) tableColumn.formula = sheet.cells.get(cellKey(body.top, column))?.formula ?? null;
  }
}

/** Fills the formula of one row into all rows of a column, references moving along. */
function fillColumn(session: Session, sheet: Sheet, body: Area, column: number, from: number, formula: string): void {
  for (let row = body.top; row <= body.bottom; row++) {
    if (row !== from) session.calculator.setInput(sheet, row, column, translateFormula(formula, row - from, 0));
  }
}

export const valueForWire = (value: CellValue): number | string | boolean =>
  value === null ? "" : value instanceof CellError ? value.code : value;

export function valueType(value: CellValue): string {
  if (value === null || value === "") return value === null ? "Empty" : "String";
  if (value instanceof CellError) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** As Excel.EventTriggerSource: lets an add-in tell its own changes from the user's. */
export const triggerSource = (session: Session): string => (session.inBatch ? "ThisLocalAddin" : "Unknown");

/** Tells who listens that cells changed; details only where one cell did, as in Excel. */
export function emitChanged(session: Session, sheet: Sheet, area: Area, changeType: string, before: CellValue = null): void {
  const single = area.top === area.bottom && area.left === area.right && changeType === "RangeEdited";
  const after = single ? (sheet.cells.get(cellKey(area.top, area.left))?.value ?? null) : null;
  const details = {
    valueBefore: valueForWire(before),
    valueAfter: valueForWire(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
  const args = { changeType, source: "Local", worksheetId: sheet.id, address: formatArea(area), triggerSource: triggerSource(session) };
  const event = { ...args, ...(single ? details : {}) };
  session.events.emit(eventType.worksheetChanged, [sheet.id, everySheet], { type: "WorksheetChanged", shiftDirection: "None", ...event });
  for (const table of sheet.tables) {
    if (overlap(table.area, area)) {
      session.events.emit(eventType.tableChanged, [table.id, everySheet], { type: "TableChanged", tableId: table.id, ...event });
    }
  }
}
