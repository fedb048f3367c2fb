/**
 * What a sheet says in a whole plan: the tests stand with the sections (`onSheet.ts` in their folders), the plans are built once for all of
 * them (wholePlans.slow.test.ts).
 */
import { planFromData } from "../../src/plan/planFromData";
import { importPlan } from "../../src/import/importCsv";
import type { Language } from "../../src/plan/language";
import type { Plan } from "../../src/plan/plan";
import type { FormulaKind } from "../../src/plan/section";
import { columnOf, type Size, type Table } from "../../src/plan/table";
import { cellKey } from "../../src/host/model/state";
import type { OpenPlan } from "../madeUp/openPlan";
import { readCase } from "../readCase";
import { registry } from "../registry";

/** A full plan of a case; it stands when the first test runs. */
export interface FilledPlan {
  readonly name: "ebanking" | "hospital";
  readonly language: Language;
  readonly formulas: FormulaKind;
  readonly open: () => OpenPlan;
}

/** A plan with nothing entered. */
export interface EmptyPlan {
  readonly language: Language;
  readonly size: Size;
  readonly open: () => OpenPlan;
}

/** Defines tests. Those of `filled` and `empty` read a plan and leave it as it is. */
export interface OnSheet {
  readonly filled: (plan: FilledPlan) => void;
  readonly empty: (plan: EmptyPlan) => void;
  /** What takes a plan of its own. */
  readonly others?: () => void;
}

/** The case as the figures read it. */
export const planOfCase = (name: string): Plan =>
  planFromData(registry, importPlan(registry.tables, readCase(name)).data, registry.settings).plan;

/** As it is compared: six places, and a blank for what is not known. */
export const rounded = (value: unknown): unknown => (typeof value === "number" ? Number(value.toFixed(6)) : (value ?? ""));

/** What a column of a table shows, rounded. */
export const shownIn = ({ excel }: OpenPlan, table: Table, id: string, language: Language): readonly unknown[] => {
  const header = columnOf(table, id).header[language];
  return excel.workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name === table.name)
      .flatMap(({ area, columns }) => {
        const column = area.left + columns.findIndex(({ name }) => name === header);
        return Array.from({ length: area.bottom - area.top }, (_, index) =>
          rounded(sheet.cells.get(cellKey(area.top + 1 + index, column))?.value),
        );
      }),
  );
};
