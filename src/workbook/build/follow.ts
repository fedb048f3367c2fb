/**
 * Pictures that do not follow their rows by themselves, brought up to date after rows came, went or were linked otherwise: drawings in
 * cells are drawn anew, names and colours are put on the points of a chart again. Which those are, the sheets of the sections say.
 *
 * Nothing is read but what a picture needs: the plan comes from a reading that was made. A picture that cannot be drawn now is left as it
 * is: the next check draws it.
 */
import { inCompanyColours } from "../../plan/sheet/companyLook";
import type { PointLabels, Redrawing, Registry, SheetContext, SheetModule, StandingSheetCells } from "../../plan/section";
import { areaName } from "../../plan/sheet/address";
import type { PlanReading } from "../read";
import { asked, askSheet, sendUnfiltered } from "../filters";
import { contextOfPlan } from "./contextOfPlan";
import type { Standing, StandingSheet } from "./findSheets";
import { writePart } from "./writeSheet";

interface Follower {
  readonly standing: StandingSheet;
  readonly sheet: Excel.Worksheet;
  readonly module: SheetModule;
}

/** Sheets with a picture, by their id, and what draws it. */
export type Pictured = ReadonlyMap<string, SheetModule>;

/** The sheets of these tables that have a picture. Asks the workbook nothing, so that a change without one costs no round trip. */
export const picturedSheets = async (registry: Registry, tables: readonly string[]): Promise<Pictured> => {
  const sheets = new Set(tables.flatMap((table) => registry.sheetOf(table) ?? []));
  const modules = await Promise.all([...sheets].map(async ({ id, load }) => [id, await load()] as const));
  return new Map(modules.filter(([, { picture, labels }]) => picture ?? labels));
};

/** Those of them that stand in the workbook. */
const followersOf = (context: Excel.RequestContext, { sheets }: Standing, pictured: Pictured): readonly Follower[] =>
  sheets.flatMap((standing) => {
    const module = pictured.get(standing.key ?? "");
    return module ? [{ standing, sheet: context.workbook.worksheets.getItem(standing.id), module }] : [];
  });

/** What brings a sheet up to date once it was asked what it needs; its tables, whose filters have to be lifted for it. */
export interface Prepared {
  readonly queue: () => void;
  readonly tables: Excel.TableCollection;
}

type Drawing = NonNullable<SheetModule["picture"]>;

/** What stands in a sheet whose used range was loaded. */
export const standingCells = ({ properties }: StandingSheet, used: Excel.Range): StandingSheetCells => ({
  properties,
  formulas: used.formulas as unknown[][],
  top: used.rowIndex,
  left: used.columnIndex,
});

/** Queues a part of a sheet that is drawn anew in the place of the old one. */
export const queueRedrawing = (sheet: Excel.Worksheet, { clear, usualHeight, spec }: Redrawing): void => {
  const old = sheet.getRange(areaName(clear));
  old.unmerge();
  old.clear("All");
  old.conditionalFormats.clearAll();
  sheet.getRange(`${usualHeight.from + 1}:${clear.bottom + 1}`).format.rowHeight = usualHeight.height;
  writePart(sheet, spec);
};

/** Draws a picture anew from what stands in its sheet. */
const redraw = ({ standing, sheet }: Follower, picture: Drawing, plan: SheetContext, used: Excel.Range): void => {
  const redrawing = picture(plan, standingCells(standing, used));
  if (redrawing) queueRedrawing(sheet, redrawing);
};

/** Asks for what stands in the sheet. */
const preparePicture = (follower: Follower, plan: SheetContext): Prepared | null => {
  const { picture } = follower.module;
  if (!picture) return null;
  const used = follower.sheet.getUsedRange();
  used.load("formulas,rowIndex,columnIndex");
  return { queue: () => redraw(follower, picture, plan, used), tables: askSheet(follower.sheet) };
};

/** Puts names and colours on the points of a chart, where it is there. */
const relabel = (chart: Excel.Chart, labels: PointLabels): void => {
  if (chart.isNullObject) return;
  const series = chart.series.getItemAt(0);
  // Set for the whole series it takes the place of what single points had.
  if (labels.points.length === 0) {
    series.hasDataLabels = false;
    series.format.fill.setSolidColor(labels.color);
  }
  const { points } = series;
  labels.points.forEach(({ name, color, position }, index) => {
    const point = points.getItemAt(index);
    point.format.fill.setSolidColor(color);
    point.dataLabel.text = name;
    point.dataLabel.position = position;
  });
};

/** Asks whether the chart is there. */
const prepareLabels = ({ sheet, module }: Follower, plan: SheetContext): Prepared | null => {
  const drawn = module.labels?.(plan);
  if (!drawn) return null;
  const labels = inCompanyColours(plan.template, drawn);
  const chart = sheet.charts.getItemOrNullObject(labels.chart);
  return { queue: () => relabel(chart, labels), tables: askSheet(sheet) };
};

/** Prepares these pictures. Its questions go with the caller's next sync; what it returns queues the drawing. */
export const prepareFollowing = (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  standing: Standing,
  pictured: Pictured,
): readonly Prepared[] => {
  const plan = contextOfPlan(registry, reading, standing);
  return followersOf(context, standing, pictured).flatMap((one) =>
    [preparePicture(one, plan), prepareLabels(one, plan)].filter((one) => one !== null),
  );
};

/** Sends what was prepared; the sync of its questions is made. */
export const sendPrepared = (context: Excel.RequestContext, prepared: readonly Prepared[]): Promise<void> =>
  sendUnfiltered(
    context,
    // Two pictures of one sheet ask for the same tables.
    [...new Map(prepared.flatMap(({ tables }) => asked(tables)).map((one) => [one.table.id, one])).values()],
    () => prepared.forEach(({ queue }) => queue()),
  );

/** Draws what was prepared, in a sync of its own. */
export const drawFollowing = async (context: Excel.RequestContext, prepared: readonly Prepared[]): Promise<void> => {
  if (prepared.length === 0) return;
  try {
    await sendPrepared(context, prepared);
  } catch {
    // It stays as it was; entries and figures are not affected.
  }
};
