/** The example of a template in full size, drawn once: what its sheets say, before and after somebody enters more. */
import { cellKey, CellError, type Sheet } from "../../src/host/model/state";
import { importPlan } from "../../src/import/importCsv";
import type { Finding } from "../../src/plan/finding";
import { inTemplate } from "../../src/plan/inTemplate";
import { tableIn, type CellContent, type PlanData } from "../../src/plan/planData";
import { planFromData } from "../../src/plan/planFromData";
import { prefilled } from "../../src/plan/prefill";
import type { SheetTable } from "../../src/plan/sheet/sheetSpec";
import { templateById } from "../../src/templates/builtIn";
import { reviewDay } from "../plans";
import { registry } from "../registry";
import { exampleFiles } from "../run/exampleFiles";
import { drawnPlan, enter, type DrawnPlan } from "../sections/drawnPlan";

/** One cell: table, what its row is called, column, what is typed. */
export type Entry = readonly [table: string, row: string, column: string, content: CellContent];

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value instanceof CellError ? value.code : value;

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export class DrawnExample {
  private readonly own;
  private constructor(
    private readonly template: string,
    private data: PlanData,
    private readonly plan: DrawnPlan,
  ) {
    this.own = inTemplate(registry, templateById(template));
  }

  static async of(name: string): Promise<DrawnExample> {
    const template = templateById(name);
    const own = inTemplate(registry, template);
    const { data } = importPlan(own.tables, exampleFiles(name, "en"), "en");
    const whole = await prefilled({ registry: own, chosen: template.sections, size: "full", data });
    return new DrawnExample(name, whole, await drawnPlan(whole, "kam", { template, size: "full", of: own }));
  }

  private drawn(id: string): { readonly spec: SheetTable; readonly sheet: Sheet } {
    const drawn = this.plan.tables.find(({ spec }) => spec.id === id);
    if (!drawn) throw new Error(`The example of ${this.template} has no ${id}.`);
    return drawn;
  }

  private at(id: string, column: string): number {
    const { spec } = this.drawn(id);
    const index = spec.columns.findIndex((one) => one.id === column);
    if (index < 0) throw new Error(`${id} has no column ${column}.`);
    return spec.area.left + index;
  }

  private identified(id: string): string {
    return this.own.table(id)?.identifiedBy ?? "";
  }

  /** What a column holds, by what the rows are called. */
  column(id: string, column: string): ReadonlyMap<string, unknown> {
    const { spec, sheet } = this.drawn(id);
    const value = (row: number, of: string): unknown => sheet.cells.get(cellKey(row, this.at(id, of)))?.value ?? null;
    const rows = Array.from({ length: spec.area.bottom - spec.area.top }, (_row, index) => spec.area.top + 1 + index);
    // The first of two rows of one name.
    return new Map(rows.map((row) => [String(value(row, this.identified(id))), rounded(value(row, column))] as const).reverse());
  }

  private rowOf(id: string, name: string): number {
    const { spec } = this.drawn(id);
    const names = [...tableIn(this.data, { id }).rows.map(({ cells }) => String(cells[this.identified(id)]))];
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`${id} has no row ${name}.`);
    return spec.area.top + 1 + index;
  }

  /** Types into cells of the plan and calculates; answers what stood there. */
  private enter(entries: readonly Entry[]): readonly Entry[] {
    const before = entries.map(([id, name, column, content]): Entry => {
      const row = this.rowOf(id, name);
      const { sheet, spec } = this.drawn(id);
      const standing = tableIn(this.data, { id });
      const index = row - spec.area.top - 1;
      enter(this.plan.calculator, sheet, row, this.at(id, column), content ?? "");
      const rows = standing.rows.map((one, at) => (at === index ? { ...one, cells: { ...one.cells, [column]: content } } : one));
      this.data = { ...this.data, tables: { ...this.data.tables, [id]: { ...standing, rows } } };
      return [id, name, column, standing.rows[index]?.cells[column] ?? null];
    });
    this.plan.calculator.calculate();
    return before;
  }

  /** What is to be seen while these cells hold something else. */
  async with<T>(entries: readonly Entry[], look: () => Promise<T>): Promise<T> {
    const before = this.enter(entries);
    try {
      return await look();
    } finally {
      this.enter(before);
    }
  }

  /** What the formulas of a sheet show. */
  said(name: string): readonly unknown[] {
    const sheet = this.plan.workbook.sheets.find((one) => one.name === name);
    return [...(sheet?.cells.values() ?? [])].flatMap(({ formula, value }) => (formula === null ? [] : [rounded(value)]));
  }

  findings(): readonly Finding[] {
    return this.own.findings(planFromData(this.own, this.data, this.own.settings).plan, reviewDay);
  }

  /** Reason and lift of a row's figure. @param args columns of the row, `a:b` and `a / b` of them, `all a` for every row, or literals */
  async why(kind: string, id: string, name: string, args: readonly string[]): Promise<readonly unknown[]> {
    const { sheet, spec } = this.drawn(id);
    const at = (column: string, row: number): string => `${letters(this.at(id, column))}${(row + 1).toString()}`;
    const isColumn = (name: string): boolean => spec.columns.some((one) => one.id === name);
    const written = args.map((argument) =>
      argument.startsWith("all ")
        ? `${at(argument.slice(4), spec.area.top + 1)}:${at(argument.slice(4), spec.area.bottom)}`
        : argument.replace(/[a-z]\w*/gi, (word) => (isColumn(word) ? at(word, this.rowOf(id, name)) : word)),
    );
    const result = await this.plan.calculator.evaluate(`=KAM.WHY("${kind}",${written.join(",")})`, { sheet, row: 0, column: 0 });
    return Array.isArray(result) ? result.flat() : [result];
  }
}
