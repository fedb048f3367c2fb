/**
 * A whole plan as its sheets are specified, in the calculator alone: tables and formulas stand where the executor would write them, without
 * looks, charts and Office.js. Quick enough to be calculated again and again with other rows.
 */
import { planFunctions } from "../../src/cli/planFunctions";
import { createCalculator } from "../../src/host/calc";
import type { Calculator } from "../../src/host/calc/contract";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { CellError, cellKey, type Sheet, type Workbook } from "../../src/host/model/state";
import type { CellContent, PlanData } from "../../src/plan/planData";
import type { FormulaKind, Registry, SheetContext } from "../../src/plan/section";
import type { SheetSpec, SheetTable } from "../../src/plan/sheet/sheetSpec";
import type { Size } from "../../src/plan/table";
import type { Template } from "../../src/plan/template";
import { complexSale } from "../../src/templates/builtIn";
import { contextFor, workOf } from "../../src/workbook/build/planWork";
import { reviewDay } from "../plans";
import { registry } from "../registry";

export interface DrawnTable {
  readonly sheet: Sheet;
  readonly spec: SheetTable;
}

export interface DrawnPlan {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly tables: readonly DrawnTable[];
  readonly context: SheetContext;
}

/** What a cell of a user holds: content, or an error value that was typed. */
export type Typed = CellContent | CellError;

/** Puts what a user entered: a text stays a text whatever it begins with. */
export const enter = (calculator: Calculator, sheet: Sheet, row: number, column: number, content: Typed): void => {
  const asIs = content instanceof CellError || (typeof content === "string" && content.startsWith("="));
  calculator.setInput(sheet, row, column, asIs ? "text" : content);
  const cell = sheet.cells.get(cellKey(row, column));
  if (asIs && cell) cell.value = content;
};

/** Constants of users begin with an apostrophe where Excel would read them otherwise. */
const plain = (input: string | number | boolean): Typed => (typeof input === "string" && input.startsWith("'") ? input.slice(1) : input);

const place = (calculator: Calculator, sheet: Sheet, spec: SheetSpec): void => {
  for (const table of spec.tables) {
    const { top, left } = table.area;
    table.columns.forEach(({ header, formula }, column) => {
      enter(calculator, sheet, top, left + column, header);
      table.body.forEach((row, index) => {
        if (formula === null) enter(calculator, sheet, top + 1 + index, left + column, plain(row[column] ?? ""));
        else calculator.setInput(sheet, top + 1 + index, left + column, formula);
      });
    });
  }
  for (const { row, column, inputs } of [...spec.blocks, ...spec.late])
    inputs.forEach((line, down) =>
      line.forEach((input, right) => {
        if (input === "") return;
        if (typeof input === "string" && input.startsWith("=")) calculator.setInput(sheet, row + down, column + right, input);
        else enter(calculator, sheet, row + down, column + right, plain(input));
      }),
    );
};

/** A table of the workbook as the specification has it. */
export const tableOf = ({ name, area, columns }: SheetTable, number: number): Sheet["tables"][number] => ({
  id: `{table-${number.toString()}}`,
  number,
  name,
  area,
  columns: columns.map(({ header, formula }, index) => ({ id: index + 1, name: header, formula, totalsFormula: null, totalsLabel: null })),
  style: null,
  showHeaders: true,
  showTotals: false,
  showBandedRows: false,
  showBandedColumns: false,
  showFilterButton: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: new Map(),
});

/** All sheets of a plan with these cells, calculated; a full plan of the complex sale unless said. */
export const drawnPlan = async (
  data: PlanData,
  formulas: FormulaKind,
  {
    template = complexSale,
    size = "full",
    of = registry,
  }: { readonly template?: Template; readonly size?: Size; readonly of?: Registry } = {},
): Promise<DrawnPlan> => {
  const request = { data, template, size, asOf: reviewDay, formulas } as const;
  const context = contextFor(of, request, { sheets: [], tables: [], names: [], blankSheetId: null, metaPartIds: [] }, template, null);
  const workbook = newWorkbook();
  workbook.sheets.length = 0;
  workbook.customFunctionNamespaces = ["KAM"];
  const specs = await Promise.all(workOf(request, context).map(({ spec }) => spec()));
  const tables = specs.flatMap((spec) => {
    const sheet = newSheet(spec.name);
    workbook.sheets.push(sheet);
    return spec.tables.map((table): DrawnTable => ({ sheet, spec: table }));
  });
  tables.forEach(({ sheet, spec }, index) => sheet.tables.push(tableOf(spec, index + 1)));
  const calculator = createCalculator(workbook, planFunctions(of));
  calculator.now = () => reviewDay;
  specs.forEach((spec, index) => place(calculator, workbook.sheets[index] as Sheet, spec));
  calculator.structureChanged();
  calculator.calculate(true);
  return { workbook, calculator, tables, context };
};
