/**
 * What our batches are compared with: the same sheets written range by range, each sent by itself, as add-ins often do.
 * It writes cells, tables, looks and lists only (no charts, conditional formats or print set-up), so it does less than the real build.
 */
import { areaName } from "../../src/plan/sheet/address";
import { buildOrder, sheetContext } from "../../src/plan/sheet/sheets";
import type { SheetSpec } from "../../src/plan/sheet/sheetSpec";
import type { PlanData } from "../../src/plan/planData";
import { planFromData } from "../../src/plan/planFromData";
import { complexSale } from "../../src/templates/builtIn";
import { registry } from "../registry";

const specsOf = (data: PlanData, asOf: number): Promise<readonly SheetSpec[]> => {
  const { plan } = planFromData(registry, data, registry.settings);
  const context = sheetContext({
    registry,
    data,
    findings: registry.findings(plan, asOf),
    reviewDate: asOf,
    template: complexSale,
    size: complexSale.size,
    chosen: complexSale.sections,
    settings: registry.settings,
    formulas: "kam",
    sheets: registry.sheets.map(({ id }) => id),
    names: Object.fromEntries(registry.sheets.map(({ id, name }) => [id, name[data.language]])),
    tableNames: {},
    foreign: [],
  });
  return Promise.all(buildOrder(registry).map((id) => context.spec(id)));
};

export const buildRangeByRange = async (data: PlanData, asOf: number): Promise<void> => {
  const specs = await specsOf(data, asOf);
  await Excel.run(async (context) => {
    for (const spec of specs) {
      const sheet = context.workbook.worksheets.add(spec.name);
      await context.sync();
      for (const table of spec.tables) {
        sheet.getRange(areaName(table.area)).values = [table.columns.map(({ header }) => header), ...table.body.map((row) => [...row])];
        sheet.tables.add(areaName(table.area), true).name = table.name;
        await context.sync();
      }
      for (const { row, column, inputs } of spec.blocks) {
        sheet.getRangeByIndexes(row, column, inputs.length, inputs[0]?.length ?? 1).formulas = inputs.map((line) => [...line]);
        await context.sync();
      }
      for (const { area, look } of spec.paints) {
        const { format } = sheet.getRange(areaName(area));
        if (look.fill) format.fill.color = look.fill;
        if (look.color) format.font.color = look.color;
        if (look.bold) format.font.bold = true;
        await context.sync();
      }
      for (const { area, rule } of spec.validations) {
        if (rule.kind === "list")
          sheet.getRange(areaName(area)).dataValidation.rule = { list: { inCellDropDown: true, source: rule.source } };
        await context.sync();
      }
    }
  });
};
