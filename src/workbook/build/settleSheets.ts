/**
 * Shared sheets whose parts have moved get the rows and pages of what stands there now: a table that grows moves cells, not the heights of
 * rows, the printed area or the beginnings of pages.
 */
import type { Registry, SheetContext } from "../../plan/section";
import { areaName, areaOf } from "../../plan/sheet/address";
import { settled } from "../../plan/sheet/movedParts";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { sendQuietly } from "../runExcel";
import type { Standing } from "./findSheets";
import { partName } from "./writeSheet";

interface Drawn {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
  readonly used: Excel.Range;
  readonly parts: readonly { readonly section: string; readonly rows: Excel.Range }[];
}

const drawn = async (
  context: Excel.RequestContext,
  registry: Registry,
  standing: Standing,
  plan: SheetContext,
): Promise<readonly Drawn[]> => {
  const found: Drawn[] = [];
  for (const { key, id } of standing.sheets) {
    const definition = registry.sheet(key ?? "");
    if (!definition?.shared || !plan.sheets.includes(definition.id)) continue;
    const spec = await (await definition.load()).draw(plan);
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getRange(areaName({ ...spec.print.area, top: 0, bottom: mostRows })).getUsedRange(true);
    used.load("rowIndex,rowCount");
    const parts = spec.parts.map(({ section }) => {
      const rows = sheet.names.getItemOrNullObject(partName(section)).getRangeOrNullObject();
      rows.load("rowIndex");
      return { section, rows };
    });
    found.push({ sheet, spec, used, parts });
  }
  return found;
};

/** More rows than any plan has. */
const mostRows = 9999;

const queue = ({ sheet, spec, used, parts }: Drawn): void => {
  const tops = new Map(parts.flatMap(({ section, rows }) => (rows.isNullObject ? [] : [[section, rows.rowIndex] as const])));
  const { heights, printed, breaks } = settled(spec, tops, used.rowIndex + used.rowCount);
  for (const { from, to, height } of heights) sheet.getRange(`${(from + 1).toString()}:${(to + 1).toString()}`).format.rowHeight = height;
  sheet.pageLayout.setPrintArea(areaName(printed));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(areaName(areaOf(row, 0, 1, 1)));
};

/** Settles the shared sheets of a plan that stands. */
export const settleSheets = async (
  context: Excel.RequestContext,
  registry: Registry,
  standing: Standing,
  plan: SheetContext,
): Promise<void> => {
  const sheets = await drawn(context, registry, standing, plan);
  if (sheets.length === 0) return;
  await context.sync();
  await sendQuietly(context, () => sheets.forEach(queue));
};
