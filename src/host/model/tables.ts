/** Tables of a sheet: make, name, resize, rows and columns. */
import { renameColumnInFormula, renameTableInFormula } from "../calc/rewrite";
import { RichApiError, invalidArgument } from "../protocol/richApiError";
import { columnCount, contains, overlap, parseAddress, rowCount } from "./address";
import { allFormulas } from "./formulas";
import { refuseWithoutTable } from "./keptAreas";
import { newId } from "./newWorkbook";
import type { Session } from "./session";
import { CellError, cellKey, type Area, type Sheet, type Table, type TableColumn, type Workbook } from "./state";
import { usedArea } from "./styles";

/** Rows between header and totals. */
export const bodyOf = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

export const allTables = (workbook: Workbook): Table[] => workbook.sheets.flatMap((sheet) => sheet.tables);
export const sheetOfTable = (workbook: Workbook, table: Table): Sheet | null =>
  workbook.sheets.find((sheet) => sheet.tables.includes(table)) ?? null;

/** By name or id, letter case aside. */
export function findTable(tables: readonly Table[], nameOrId: string): Table | null {
  const wanted = nameOrId.toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted) ?? null;
}

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Letters, digits, _ and . only, no address, at most 255 characters, not used by a table or name of the workbook. */
function refuseTableName(workbook: Workbook, name: string, location: string, except?: Table): void {
  const allowed = name.length <= 255 && namePattern.test(name) && !/^[rc]$/i.test(name) && !parseAddress(name) && !/^r\d+c\d+$/i.test(name);
  if (!allowed || parseCell(name)) throw invalidArgument(location, `${name} is not a valid table name.`);
  const taken = findTable(
    allTables(workbook).filter((table) => table !== except),
    name,
  );
  const named = workbook.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (taken || named) throw new RichApiError("ItemAlreadyExists", location);
}

const parseCell = (name: string): boolean => /^[a-z]{1,3}\d+$/i.test(name);

/** Text of a header cell as Excel names the column by it. */
function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
  if (value === null) return "";
  return value instanceof CellError ? value.code : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function freeName(wanted: string, taken: readonly string[]): string {
  const has = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!has(`${wanted}${number}`)) return `${wanted}${number}`;
}

/** Names of new columns, written into the header cells where those are blank or used twice. */
function headerNames(session: Session, sheet: Sheet, table: Pick<Table, "area" | "showHeaders">): string[] {
  const names: string[] = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const text = table.showHeaders ? headerText(sheet, table.area.top, column) : "";
    const name = freeName(text === "" ? `Column${column - table.area.left + 1}` : text, names);
    if (table.showHeaders && name !== text) session.calculator.setInput(sheet, table.area.top, column, name);
    names.push(name);
  }
  return names;
}

/** @throws InvalidArgument where the area overlaps a table or merged cells */
function refuseTableArea(sheet: Sheet, area: Area, location: string, except?: Table): void {
  if (sheet.tables.some((table) => table !== except && overlap(table.area, area))) {
    throw invalidArgument(location, "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlap(merge, area))) throw invalidArgument(location, "A table can't hold merged cells.");
}

export function addTable(session: Session, sheet: Sheet, wanted: Area, hasHeaders: boolean, location: string): Table {
  if (!hasHeaders) throw invalidArgument(location, "The embedded host makes tables only of ranges with headers.");
  const area = wanted.bottom === wanted.top ? { ...wanted, bottom: wanted.top + 1 } : wanted;
  refuseTableArea(sheet, area, location);
  const tables = allTables(session.workbook);
  const number = Math.max(0, ...tables.map((table) => table.number)) + 1;
  const names = headerNames(session, sheet, { area, showHeaders: true });
  const taken = [...tables.map((table) => table.name), ...session.workbook.names.map((item) => item.name)];
  let serial = 1;
  while (taken.some((name) => name.toLowerCase() === `table${serial}`)) serial++;
  const table: Table = {
    id: newId(),
    number,
    name: `Table${serial}`,
    area,
    columns: names.map((name, index) => ({ id: index + 1, name, formula: null, totalsFormula: null, totalsLabel: null })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map(),
  };
  sheet.tables.push(table);
  session.restructured();
  return table;
}

export function renameTable(session: Session, table: Table, name: string): void {
  refuseTableName(session.workbook, name, "Table.name", table);
  const before = table.name;
  table.name = name;
  session.restructured();
  allFormulas(session, (formula) => renameTableInFormula(formula, before, name));
}

/** The header cell was written: the column takes its text as name, made unique. */
export function nameColumn(session: Session, sheet: Sheet, table: Table, index: number): void {
  const column = table.columns[index];
  if (!column) return;
  const text = headerText(sheet, table.area.top, table.area.left + index);
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  const name = freeName(text === "" ? `Column${index + 1}` : text, others);
  if (name !== text) session.calculator.setInput(sheet, table.area.top, table.area.left + index, name);
  if (name !== column.name) renameColumn(session, table, column, name);
}

function renameColumn(session: Session, table: Table, column: TableColumn, name: string): void {
  const before = column.name;
  column.name = name;
  session.restructured();
  allFormulas(session, (formula, place) => {
    const inside =
      place.table === table ||
      (place.sheet?.tables.includes(table) === true && place.row !== null && within(table, place.row, place.column));
    return renameColumnInFormula(formula, table.name, before, name, inside);
  });
}

const within = (table: Table, row: number, column: number): boolean =>
  contains(table.area, { top: row, bottom: row, left: column, right: column });

/** The header must stay in its row and the new area overlap the old one. */
export function resizeTable(session: Session, sheet: Sheet, table: Table, area: Area, location: string): void {
  if (area.top !== table.area.top || !overlap(area, table.area) || rowCount(area) < 2) throw invalidArgument(location);
  refuseTableArea(sheet, area, location, table);
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.area = area;
  const names = columnCount(area) === kept.size ? table.columns.map((column) => column.name) : headerNames(session, sheet, table);
  table.columns = names.map((name, index) => {
    const column = kept.get(area.left + index);
    return column ?? { id: nextId + index, name, formula: null, totalsFormula: null, totalsLabel: null };
  });
  fillCalculatedColumns(session, sheet, table);
  session.restructured();
}

/** Puts the formula of calculated columns into body rows that are still blank there. */
export function fillCalculatedColumns(session: Session, sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === null) continue;
    for (let row = body.top; row <= body.bottom; row++) {
      const cell = sheet.cells.get(cellKey(row, table.area.left + index));
      if (!cell || (cell.value === null && cell.formula === null))
        session.calculator.setInput(sheet, row, table.area.left + index, column.formula);
    }
  }
  session.touch();
}

export function removeTable(session: Session, sheet: Sheet, table: Table, location: string): void {
  refuseWithoutTable(session.workbook, table.id, location);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  session.restructured();
}

/** Whether cells with content stand in the area. */
export const holdsContent = (sheet: Sheet, area: Area): boolean => usedArea(sheet, true, area) !== null;
