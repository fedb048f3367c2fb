/**
 * Shared sheets whose parts have moved get the rows and pages of what stands there now: a table that grows moves cells, not the heights of
 * rows, the printed area or the beginnings of pages.
 *
 * A sheet remembers which rows its tables had when it was built or settled last. While they are the same nothing is touched, so that heights
 * a user chose stay; a sheet without that memory, from an earlier version, is settled by the next change of the plan's size.
 */
import type { Finding } from "../../plan/finding";
import type { Registry, SheetContext } from "../../plan/section";
import { areaName, areaOf } from "../../plan/sheet/address";
import { rowsProperty, rowsOfTables, settled } from "../../plan/sheet/movedParts";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import type { PlanReading } from "../read";
import { askSheet } from "../filters";
import { contextOfPlan } from "./contextOfPlan";
import type { Standing, StandingSheet } from "./findSheets";
import { sendPrepared, type Prepared } from "./follow";
import { partName } from "./writeSheet";

/** The rows that the tables of a sheet have now. */
const rowsNow = (registry: Registry, { places }: PlanReading, sheet: string): string =>
  rowsOfTables(registry.tables.flatMap(({ id }) => (registry.sheetOf(id)?.id === sheet ? (places.table(id) ?? []) : [])));

const isShared = (registry: Registry, { key }: StandingSheet): boolean => registry.sheet(key ?? "")?.shared !== undefined;

/** Shared sheets whose tables have other rows than they remember. */
const grown = (registry: Registry, reading: PlanReading, { sheets }: Standing): readonly StandingSheet[] =>
  sheets.filter((sheet) => {
    const known = sheet.properties.get(rowsProperty);
    return known !== undefined && isShared(registry, sheet) && known !== rowsNow(registry, reading, sheet.key ?? "");
  });

/** More rows than any plan has. */
const mostRows = 9999;

interface Drawn {
  readonly sheet: Excel.Worksheet;
  readonly spec: SheetSpec;
  readonly rows: string;
  readonly used: Excel.Range;
  readonly parts: readonly { readonly section: string; readonly rows: Excel.Range }[];
}

const queue = ({ sheet, spec, rows, used, parts }: Drawn): void => {
  const tops = new Map(parts.flatMap(({ section, rows: at }) => (at.isNullObject ? [] : [[section, at.rowIndex] as const])));
  const { heights, printed, breaks, titleRows } = settled(spec, tops, used.rowIndex + used.rowCount);
  for (const { from, to, height } of heights) sheet.getRange(`${(from + 1).toString()}:${(to + 1).toString()}`).format.rowHeight = height;
  sheet.pageLayout.setPrintArea(areaName(printed));
  sheet.pageLayout.setPrintTitleRows(`$${(titleRows[0] + 1).toString()}:$${(titleRows[1] + 1).toString()}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(areaName(areaOf(row, 0, 1, 1)));
  sheet.customProperties.add(rowsProperty, rows);
};

/** Draws these sheets from the plan and asks where their parts stand. Its questions go with the caller's next sync. */
const prepare = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  sheets: readonly StandingSheet[],
  plan: SheetContext,
): Promise<readonly Prepared[]> => {
  const found: Drawn[] = [];
  for (const { key, id } of sheets) {
    const module = await registry.sheet(key ?? "")?.load();
    if (!module) continue;
    const spec = await module.draw(plan);
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getRange(areaName({ ...spec.print.area, top: 0, bottom: mostRows })).getUsedRange(true);
    used.load("rowIndex,rowCount");
    const parts = spec.parts.map(({ section }) => {
      const rows = sheet.names.getItemOrNullObject(partName(section)).getRangeOrNullObject();
      rows.load("rowIndex");
      return { section, rows };
    });
    found.push({ sheet, spec, rows: rowsNow(registry, reading, key ?? ""), used, parts });
  }
  return found.map((one) => ({ queue: () => queue(one), tables: askSheet(one.sheet) }));
};

/**
 * Prepares the sheets that have grown; asks nothing where none has. What it returns queues the settling.
 * @param findings what the sheets say is to be done: rows that hold it need room
 */
export const prepareSettling = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  standing: Standing,
  findings: readonly Finding[],
): Promise<readonly Prepared[]> => {
  const sheets = grown(registry, reading, standing);
  if (sheets.length === 0) return [];
  return prepare(context, registry, reading, sheets, contextOfPlan(registry, reading, standing, reading.size, findings));
};

/** Whether a table of a shared sheet has more or fewer rows than in an earlier reading. */
export const hasGrown = (registry: Registry, tables: readonly string[], before: PlanReading, now: PlanReading): boolean =>
  tables.some((id) => registry.sheetOf(id)?.shared !== undefined && before.places.table(id)?.height !== now.places.table(id)?.height);

/** Settles all shared sheets of a plan that stands. */
export const settleSheets = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  standing: Standing,
  plan: SheetContext,
): Promise<void> => {
  const sheets = standing.sheets.filter((sheet) => isShared(registry, sheet) && plan.sheets.includes(sheet.key ?? ""));
  const queues = await prepare(context, registry, reading, sheets, plan);
  if (queues.length === 0) return;
  await context.sync();
  await sendPrepared(context, queues);
};
