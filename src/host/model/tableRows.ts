/** Rows and columns of a table: add, delete, header and totals row. */
import { invalidArgument } from "../protocol/richApiError";
import { columnCount } from "./address";
import { putEntry, emitChanged } from "./edit";
import { refuseFiltered } from "./filters";
import { refuseProtected } from "./guards";
import type { Session } from "./session";
import type { Area, Sheet, Table } from "./state";
import { deleteCells, insertCells } from "./structure";
import { styleAt, setStyleIndex, styleIndexAt } from "./styles";
import { bodyOf, fillCalculatedColumns, holdsContent, nameColumn } from "./tables";
import { extendOver } from "./tableGrowth";
import { typedInput, type Input } from "./typedInput";

/** Adds rows before the row with this index, or at the end where it is null. Returns the area of the new rows. */
export function addTableRows(
  session: Session,
  sheet: Sheet,
  table: Table,
  index: number | null,
  rows: readonly (readonly Input[])[],
  location: string,
): Area {
  const body = bodyOf(table);
  const top = index === null ? body.bottom + 1 : body.top + index;
  if (rows.length === 0 || top < body.top || top > body.bottom + 1) throw invalidArgument(location);
  if (rows.some((row) => row.length !== columnCount(table.area))) {
    throw invalidArgument(location, "A row has as many values as the table has columns.");
  }
  refuseProtected(session.workbook, sheet, null, location);
  const added: Area = { ...table.area, top, bottom: top + rows.length - 1 };
  makeRoom(session, sheet, table, added, location);
  extendOver(session, sheet, table, added);
  for (const [down, row] of rows.entries()) {
    for (const [across, input] of row.entries()) {
      if (input === null || input === "") continue;
      const format = styleAt(session.workbook, sheet, top + down, added.left + across).numberFormat;
      putEntry(session, sheet, top + down, added.left + across, typedInput(input, format, session.workbook.date1904));
    }
  }
  fillCalculatedColumns(session, sheet, table);
  // An empty text is a blank, not "leave it": the formula of a calculated column does not come (microsoft-graph-docs #6536).
  for (const [down, row] of rows.entries())
    for (const [across, input] of row.entries())
      if (input === "") session.calculator.setInput(sheet, top + down, added.left + across, null);
  session.restructured({ sheet, area: added });
  emitChanged(session, sheet, added, "RowInserted");
  return added;
}

/** At the end of a table with nothing below no cell has to move. */
function makeRoom(session: Session, sheet: Sheet, table: Table, added: Area, location: string): void {
  const isAtEnd = added.top === table.area.bottom + 1;
  const below = { ...added, bottom: 1_048_575 };
  const isFree =
    !holdsContent(sheet, below) &&
    !sheet.tables.some(
      (other) => other !== table && other.area.top > table.area.bottom && other.area.left <= added.right && other.area.right >= added.left,
    );
  if (!(isAtEnd && isFree)) refuseFiltered(table, location);
  if (!(isAtEnd && isFree)) insertCells(session, sheet, added, "Down", location);
  if (isAtEnd) table.area = { ...table.area, bottom: added.bottom };
}

/** The last row cannot go: it is blanked instead. */
export function deleteTableRows(session: Session, sheet: Sheet, table: Table, index: number, count: number, location: string): void {
  const body = bodyOf(table);
  const area: Area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (index < 0 || count < 1 || area.bottom > body.bottom) throw invalidArgument(location);
  refuseProtected(session.workbook, sheet, null, location);
  if (area.top > body.top || area.bottom < body.bottom) {
    deleteCells(session, sheet, area, "Up", location);
    return;
  }
  if (count > 1) deleteCells(session, sheet, { ...area, top: area.top + 1 }, "Up", location);
  for (const [across, column] of table.columns.entries()) {
    if (column.formula === null) session.calculator.setInput(sheet, body.top, body.left + across, null);
  }
  session.touch();
  emitChanged(session, sheet, { ...area, bottom: area.top }, "RangeEdited");
}

/** Adds a column before the one with this index, or at the right where it is null; what stands to the right moves where it must. */
export function addTableColumn(
  session: Session,
  sheet: Sheet,
  table: Table,
  index: number | null,
  name: string | null,
  location: string,
): number {
  const width = columnCount(table.area);
  const at = index ?? width;
  if (at < 0 || at > width) throw invalidArgument(location);
  if (name !== null && table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase())) throw invalidArgument(location);
  const area: Area = { ...table.area, left: table.area.left + at, right: table.area.left + at };
  if (at === width) {
    if (holdsContent(sheet, area)) insertCells(session, sheet, area, "Right", location);
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.area = { ...table.area, right: table.area.right + 1 };
    table.columns.push({ id, name: `Column${at + 1}`, formula: null, totalsFormula: null, totalsLabel: null });
    for (let row = table.area.top; row <= table.area.bottom; row++)
      setStyleIndex(sheet, row, area.left, styleIndexAt(sheet, row, area.left - 1));
  } else {
    insertCells(session, sheet, area, "Right", location);
  }
  if (name !== null && table.showHeaders) session.calculator.setInput(sheet, table.area.top, area.left, name);
  nameColumn(session, sheet, table, at);
  session.restructured();
  return at;
}

export function deleteTableColumn(session: Session, sheet: Sheet, table: Table, index: number, location: string): void {
  if (columnCount(table.area) === 1) throw invalidArgument(location, "A table keeps at least one column.");
  const left = table.area.left + index;
  deleteCells(session, sheet, { ...table.area, left, right: left }, "Left", location);
}

export function showTotalsRow(session: Session, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  if (!shown) {
    const bottom = table.area.bottom;
    for (let column = table.area.left; column <= table.area.right; column++) session.calculator.setInput(sheet, bottom, column, null);
    table.area = { ...table.area, bottom: bottom - 1 };
    table.showTotals = false;
    session.restructured();
    return;
  }
  const row = table.area.bottom + 1;
  const area = { ...table.area, top: row, bottom: row };
  if (holdsContent(sheet, area)) insertCells(session, sheet, area, "Down", "Table.showTotals");
  table.area = { ...table.area, bottom: row };
  table.showTotals = true;
  const first = table.columns[0];
  if (first && first.totalsFormula === null) first.totalsLabel ??= "Total";
  for (const [index, column] of table.columns.entries()) {
    const content = column.totalsFormula ?? column.totalsLabel;
    if (content !== null) session.calculator.setInput(sheet, row, table.area.left + index, content);
  }
  session.restructured();
}

export function showHeaderRow(session: Session, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const row = shown ? table.area.top - 1 : table.area.top;
  const area = { ...table.area, top: row, bottom: row };
  if (shown && (row < 0 || holdsContent(sheet, area))) throw invalidArgument("Table.showHeaders", "There is no room above the table.");
  table.area = { ...table.area, top: shown ? row : row + 1 };
  table.showHeaders = shown;
  for (const [index, column] of table.columns.entries())
    session.calculator.setInput(sheet, row, table.area.left + index, shown ? column.name : null);
  session.restructured();
}
