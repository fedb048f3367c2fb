/** A workbook of one sheet to try formulas in: `evaluateFormula("=A1*2", { A1: 21 })` is 42. */
import { parseA1Ref } from "@borgar/fx";
import type { Calculator, CustomFunctions, FunctionArgument, FunctionResult } from "../../../src/host/calc/contract";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import type { CellValue, Sheet, Table, Workbook } from "../../../src/host/model/state";
import { CellError, cellKey } from "../../../src/host/model/state";
import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";

type Input = number | string | boolean | null;
/** Inputs by cell: A1, or Data!A1 for another sheet; a list of rows fills downwards and to the right from there. */
export type Inputs = Record<string, Input | readonly (readonly Input[])[]>;

/** What a test compares with: errors as their code, arrays as rows. */
export type Shown = number | string | boolean | null | Shown[];

const shown = (value: unknown): Shown => {
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof CellError ? value.code : (value as Shown);
};

const headerOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

/** Custom functions by their name with namespace. */
export const customFunctions = (
  functions: Record<string, (...args: readonly FunctionArgument[]) => FunctionResult | Promise<FunctionResult>>,
): CustomFunctions => ({
  has: (name) => name in functions,
  call: (name, args) => functions[name]?.(...args) ?? null,
});

export class TestBook {
  readonly workbook: Workbook = newWorkbook();
  readonly calculator: Calculator;

  constructor(inputs: Inputs = {}, functions: CustomFunctions = noCustomFunctions) {
    this.calculator = createCalculator(this.workbook, functions);
    this.set(inputs);
  }

  /** The sheet, made if it does not exist. */
  sheet(name = "Sheet1"): Sheet {
    const existing = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (existing) return existing;
    const sheet = newSheet(name);
    this.workbook.sheets.push(sheet);
    this.calculator.structureChanged();
    return sheet;
  }

  private place(address: string): { sheet: Sheet; row: number; column: number } {
    const { context, range } = parseA1Ref(address) as { context: string[]; range: { top: number; left: number } };
    return { sheet: this.sheet(context.at(-1)), row: range.top, column: range.left };
  }

  set(inputs: Inputs): void {
    for (const [address, input] of Object.entries(inputs)) {
      const { sheet, row, column } = this.place(address);
      const rows: readonly (readonly Input[])[] = Array.isArray(input) ? input : [[input as Input]];
      rows.forEach((values, down) => {
        values.forEach((value, right) => this.calculator.setInput(sheet, row + down, column + right, value));
      });
    }
  }

  /** Sets, calculates, and tells which cells have changed: ["B1", "C1"]. */
  change(inputs: Inputs): string[] {
    this.set(inputs);
    return this.calculator
      .calculate()
      .map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`)
      .sort();
  }

  value(address: string): CellValue {
    const { sheet, row, column } = this.place(address);
    return sheet.cells.get(cellKey(row, column))?.value ?? null;
  }

  /** Values of cells side by side: "A1:B2" as rows. */
  values(address: string): Shown {
    const { context, range } = parseA1Ref(address) as {
      context: string[];
      range: { top: number; left: number; bottom: number; right: number };
    };
    const sheet = this.sheet(context.at(-1));
    const rows: Shown[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const values: Shown[] = [];
      for (let column = range.left; column <= range.right; column++)
        values.push(shown(sheet.cells.get(cellKey(row, column))?.value ?? null));
      rows.push(values);
    }
    return rows;
  }

  evaluate(formula: string, at = "Z1"): Shown {
    return shown(this.calculator.evaluate(formula, this.place(at)));
  }

  /** A table over cells whose first row holds the headers. */
  addTable(name: string, address: string, more: Partial<Table> = {}): Table {
    const { sheet, row, column } = this.place(address.split(":")[0] ?? "");
    const { range } = parseA1Ref(address) as { range: { bottom: number; right: number } };
    const columns = Array.from({ length: range.right - column + 1 }, (_, index) => ({
      id: index + 1,
      name: headerOf(sheet.cells.get(cellKey(row, column + index))?.value),
      formula: null,
      totalsFormula: null,
      totalsLabel: null,
    }));
    const table: Table = {
      id: `{${name}}`,
      number: this.workbook.sheets.flatMap(({ tables }) => tables).length + 1,
      name,
      area: { top: row, left: column, bottom: range.bottom, right: range.right },
      columns,
      style: null,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filters: new Map(),
      ...more,
    };
    sheet.tables.push(table);
    this.calculator.structureChanged();
    return table;
  }

  addName(name: string, formula: string, sheetId: string | null = null): void {
    this.workbook.names.push({ name, formula, sheetId, visible: true, comment: "" });
    this.calculator.structureChanged();
  }
}

/** The value of a formula over the given cells. */
export function evaluateFormula(formula: string, inputs: Inputs = {}): Shown {
  const book = new TestBook(inputs);
  book.calculator.calculate();
  return book.evaluate(formula);
}
