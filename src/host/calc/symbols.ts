/**
 * What names in formulas mean: sheets, tables and defined names of the workbook.
 *
 * Each gets a key and a signature of all that formulas depend on. After the structure has changed, the keys whose signature differs
 * tell which formulas must find their references anew: adding a row to one table leaves the formulas of the others alone, and those in it
 * that read the cells of their own row.
 */
import type { DefinedName, Sheet, Table, Workbook } from "../model/state";

export interface PlacedTable {
  readonly table: Table;
  readonly sheet: Sheet;
}

export const symbolKeys = {
  sheet: (name: string): string => `sheet:${name.toLowerCase()}`,
  /** All sheets by name and place. */
  sheetOrder: "sheets",
  table: (name: string): string => `table:${name.toLowerCase()}`,
  /** Where the table ends: what reads whole columns depends on it. */
  rows: (name: string): string => `table-rows:${name.toLowerCase()}`,
  tablesOf: (sheet: Sheet): string => `tables:${sheet.id}`,
  rowsOf: (sheet: Sheet): string => `tables-rows:${sheet.id}`,
  name: (name: string, sheetId: string | null): string => `name:${sheetId ?? ""}:${name.toLowerCase()}`,
} as const;

/** Whether a key stands for the place, rows and columns of a table, or of all tables of a sheet. */
export const isTableSymbol = (key: string): boolean => key.startsWith("table");

export class Symbols {
  private sheets = new Map<string, Sheet>();
  private tables = new Map<string, PlacedTable>();
  private names = new Map<string, DefinedName>();
  private signatures = new Map<string, string>();

  constructor(private readonly workbook: Workbook) {}

  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  get sheetCount(): number {
    return this.workbook.sheets.length;
  }

  /** The sheets of Sheet1:Sheet3 in the order of their tabs, none if an end does not exist; null for a single name, which has no colon. */
  spanOfSheets(context: string): readonly Sheet[] | null {
    if (!context.includes(":")) return null;
    const all = this.workbook.sheets;
    const places = context.split(":").map((name) => all.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
    return places.includes(-1) ? [] : all.slice(Math.min(...places), Math.max(...places) + 1);
  }

  table(name: string): PlacedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    return sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }

  /** A name of the sheet hides one of the workbook. */
  name(name: string, sheet: Sheet): DefinedName | undefined {
    return this.names.get(symbolKeys.name(name, sheet.id)) ?? this.names.get(symbolKeys.name(name, null));
  }

  /** Reads the workbook again; returns the keys of what is new, gone or different. */
  refresh(): Set<string> {
    const before = this.signatures;
    this.sheets = new Map();
    this.tables = new Map();
    this.names = new Map();
    this.signatures = new Map();
    for (const sheet of this.workbook.sheets) this.addSheet(sheet);
    this.signatures.set(symbolKeys.sheetOrder, JSON.stringify(this.workbook.sheets.map(({ id, name }) => [id, name])));
    for (const name of this.workbook.names) {
      const key = symbolKeys.name(name.name, name.sheetId);
      this.names.set(key, name);
      this.signatures.set(key, name.formula);
    }
    const changed = new Set<string>();
    for (const [key, signature] of this.signatures) if (before.get(key) !== signature) changed.add(key);
    for (const key of before.keys()) if (!this.signatures.has(key)) changed.add(key);
    return changed;
  }

  private addSheet(sheet: Sheet): void {
    this.sheets.set(sheet.name.toLowerCase(), sheet);
    this.signatures.set(symbolKeys.sheet(sheet.name), sheet.id);
    let all = "";
    for (const table of sheet.tables) {
      const { top, left, right } = table.area;
      const columns = table.columns.map(({ name }) => name);
      const signature = JSON.stringify([sheet.id, top, left, right, columns, table.showHeaders, table.showTotals]);
      this.tables.set(table.name.toLowerCase(), { table, sheet });
      this.signatures.set(symbolKeys.table(table.name), signature);
      this.signatures.set(symbolKeys.rows(table.name), table.area.bottom.toString());
      all += signature;
    }
    this.signatures.set(symbolKeys.tablesOf(sheet), all);
    this.signatures.set(symbolKeys.rowsOf(sheet), sheet.tables.map(({ area }) => area.bottom).join());
  }
}
