/** Columns of the plan that a table which stands does not have yet: an earlier version built it. They are added behind its last column. */
import { inCompanyColours } from "../../plan/sheet/companyLook";
import type { Registry, SheetContext } from "../../plan/section";
import { areaOf } from "../../plan/sheet/address";
import { looks } from "../../plan/sheet/looks";
import { showsIn } from "../../plan/table";
import type { PlanReading } from "../read";
import { writeLooks } from "./writeLooks";

/** Queues the columns of the size that are missing, with their formula, fill and nothing else: repair puts their checks. */
export const addColumns = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  plan: SheetContext,
): Promise<void> => {
  for (const table of registry.tables) {
    const placed = reading.places.table(table.id);
    const sheetId = registry.sheetOf(table.id)?.id;
    if (!placed || placed.lines || sheetId === undefined || !plan.sheets.includes(sheetId)) continue;
    const has = new Set(placed.matched.columns.map(({ column }) => column?.id));
    const missing = table.columns.filter(({ id, size, hidden }) => !has.has(id) && !hidden && showsIn(size, plan.size));
    if (missing.length === 0) continue;
    const built = (await plan.spec(sheetId)).tables.find(({ id }) => id === table.id);
    const { matched, top, left, height } = placed;
    const excel = context.workbook.tables.getItem(matched.id);
    const sheet = context.workbook.worksheets.getItem(matched.sheetId);
    missing.forEach((column, index) => {
      const header = column.header[plan.language];
      const formula = built?.columns.find(({ id }) => id === column.id)?.formula ?? "";
      excel.columns.add(undefined, [[header], ...Array.from({ length: height }, () => [formula])]);
      const at = left + matched.columns.length + index;
      const given = column.by === "computed" || column.fixed === true;
      const paints = [
        { area: areaOf(top - 1, at, 1, 1), look: given ? looks.computedHeader : looks.entryHeader },
        { area: areaOf(top, at, height, 1), look: given ? looks.computed : looks.entry },
      ];
      writeLooks(sheet, inCompanyColours(plan.template, paints));
    });
  }
};
