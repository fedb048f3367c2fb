/** A table of the plan in the workbook as CSV: what was entered, or with what it computes, as it stands. */
import { csvTableOf, tableCsv, type CsvForm, type CsvTable } from "../plan/csv/tableCsv";
import { tableIn, type CellContent } from "../plan/planData";
import type { Registry } from "../plan/section";
import { problemOf, WorkbookError } from "./errors";
import { isFieldTable } from "./fieldTable";
import { loadInParts } from "./loadInParts";
import { contentOf, findPlan, metaOf, bodyCells, readable, tableOrThrow, tablesOf } from "./planTables";
import type { PlanReading } from "./read";
import { runExcel } from "./runExcel";
import { settingsOf } from "./settings";
import { registryOf } from "./templateOf";

/** All columns in the order of the sheet. */
const withFigures = (registry: Registry, id: string): Promise<CsvTable> =>
  runExcel(async (context) => {
    const plan = await findPlan(context);
    const named = tableOrThrow(tablesOf(registry, plan.found, plan.early), id);
    const [cells] = await loadInParts(context, [bodyCells(context, plan, named)], "values");
    const { columns } = tableOrThrow(tablesOf(registry, plan.found, readable(metaOf(plan))), id);
    const entered = columns.filter(({ column }) => column?.by !== "computed");
    const rows = (cells?.rows ?? [])
      .map((row) => row.map((value): CellContent => contentOf(value)))
      .filter((row) => entered.some(({ index }) => (row[index] ?? null) !== null));
    return { columns: columns.map(({ column, name }) => ({ column, header: name })), rows };
  });

/** @throws WorkbookError where the table is not there */
export const csvOf = async (registry: Registry, reading: PlanReading, id: string, form: CsvForm, figures: boolean): Promise<string> => {
  const placed = reading.places.table(id);
  // As the plan's template calls its columns.
  const table = registryOf(registry, reading).table(id);
  if (!placed || !table) throw new WorkbookError(problemOf("not-found", `table ${id}`));
  const { language } = reading.plan;
  const content =
    figures && !isFieldTable(placed.matched) ? await withFigures(registry, id) : csvTableOf(table, tableIn(reading.data, table), language);
  return tableCsv(content, form, language, settingsOf(reading.words, registry.settings).renamed);
};
