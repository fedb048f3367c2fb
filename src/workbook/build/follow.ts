/**
 * Pictures that do not follow their rows by themselves, brought up to date after rows came, went or were linked otherwise: drawings in
 * cells are drawn anew, names and colours are put on the points of a chart again. Which those are, the sheets of the sections say.
 *
 * Nothing is read but what a picture needs: the plan comes from a reading that was made. A picture that cannot be drawn now is left as it
 * is: the next check draws it.
 */
import type { PointLabels, Registry, SheetContext, SheetModule } from "../../plan/section";
import { areaName } from "../../plan/sheet/address";
import type { PlanReading } from "../read";
import { sendQuietly } from "../runExcel";
import { contextOfPlan } from "./contextOfPlan";
import type { Standing, StandingSheet } from "./findSheets";
import { writePart } from "./writeSheet";

interface Follower {
  readonly standing: StandingSheet;
  readonly sheet: Excel.Worksheet;
  readonly module: SheetModule;
}

/** The sheets that stand and have a picture of one of these tables. */
const followersOf = async (
  context: Excel.RequestContext,
  registry: Registry,
  standing: Standing,
  tables: readonly string[],
): Promise<readonly Follower[]> => {
  const ids = new Set(tables.flatMap((table) => registry.sheetOf(table)?.id ?? []));
  const wanted = standing.sheets.filter(({ key }) => key !== null && ids.has(key));
  const followers = await Promise.all(
    wanted.map(async (one) => {
      const module = await registry.sheet(one.key ?? "")?.load();
      return module?.picture || module?.labels ? { standing: one, sheet: context.workbook.worksheets.getItem(one.id), module } : null;
    }),
  );
  return followers.filter((one) => one !== null);
};

type Queue = () => void;

type Drawing = NonNullable<SheetModule["picture"]>;

/** Draws a picture anew from what stands in its sheet. */
const redraw = ({ standing, sheet }: Follower, picture: Drawing, plan: SheetContext, used: Excel.Range): void => {
  const formulas = used.formulas as unknown[][];
  const redrawing = picture(plan, { properties: standing.properties, formulas, top: used.rowIndex, left: used.columnIndex });
  if (!redrawing) return;
  const { clear, usualHeight, spec } = redrawing;
  const old = sheet.getRange(areaName(clear));
  old.unmerge();
  old.clear("All");
  old.conditionalFormats.clearAll();
  sheet.getRange(`${usualHeight.from + 1}:${clear.bottom + 1}`).format.rowHeight = usualHeight.height;
  writePart(sheet, spec);
};

/** Asks for what stands in the sheet. */
const preparePicture = (follower: Follower, plan: SheetContext): Queue | null => {
  const { picture } = follower.module;
  if (!picture) return null;
  const used = follower.sheet.getUsedRange();
  used.load("formulas,rowIndex,columnIndex");
  return () => redraw(follower, picture, plan, used);
};

/** Puts names and colours on the points of a chart, where it is there. */
const relabel = (chart: Excel.Chart, labels: PointLabels["points"]): void => {
  if (chart.isNullObject) return;
  const { points } = chart.series.getItemAt(0);
  labels.forEach(({ name, color }, index) => {
    const point = points.getItemAt(index);
    point.format.fill.setSolidColor(color);
    point.dataLabel.text = name;
  });
};

/** Asks whether the chart is there. */
const prepareLabels = ({ sheet, module }: Follower, plan: SheetContext): Queue | null => {
  const labels = module.labels?.(plan);
  if (!labels) return null;
  const chart = sheet.charts.getItemOrNullObject(labels.chart);
  return () => relabel(chart, labels.points);
};

/** Prepares the pictures of these tables. Its questions go with the caller's next sync; what it returns queues the drawing. */
export const prepareFollowing = async (
  context: Excel.RequestContext,
  registry: Registry,
  reading: PlanReading,
  standing: Standing,
  tables: readonly string[],
): Promise<readonly Queue[]> => {
  const plan = contextOfPlan(registry, reading, standing);
  const followers = await followersOf(context, registry, standing, tables);
  return followers.flatMap((one) => [preparePicture(one, plan), prepareLabels(one, plan)].filter((queue) => queue !== null));
};

/** Draws what was prepared, in a sync of its own. */
export const drawFollowing = async (context: Excel.RequestContext, prepared: readonly Queue[]): Promise<void> => {
  if (prepared.length === 0) return;
  try {
    await sendQuietly(context, () => prepared.forEach((queue) => queue()));
  } catch {
    // It stays as it was; entries and figures are not affected.
  }
};
