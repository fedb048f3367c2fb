/** A table of the plan with what it computes, as it stands: columns in the order of the sheet. */
import type { CellContent } from "../plan/planData";
import type { Registry } from "../plan/section";
import type { CsvTable } from "../plan/csv/tableCsv";
import { contentOf, findPlan, metaOf, queueBody, readable, tableOrThrow, tablesOf } from "./planTables";
import { runExcel } from "./runExcel";

/** @throws WorkbookError where the table is not there */
export const tableWithFigures = (registry: Registry, id: string): Promise<CsvTable> =>
  runExcel(async (context) => {
    const plan = await findPlan(context);
    const { body } = queueBody(context, tableOrThrow(tablesOf(registry, plan.found, null), id).id);
    await context.sync();
    const { columns } = tableOrThrow(tablesOf(registry, plan.found, readable(metaOf(plan))), id);
    const entered = columns.filter(({ column }) => column?.by !== "computed");
    const rows = (body.values as unknown[][])
      .map((row) => row.map((value): CellContent => contentOf(value)))
      .filter((row) => entered.some(({ index }) => (row[index] ?? null) !== null));
    return { columns: columns.map(({ column, name }) => ({ column, header: name })), rows };
  });
