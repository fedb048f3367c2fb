/**
 * Puts names and colours on the bubbles of the stakeholder map again: a chart follows the figures of its table by itself, but what is
 * written on a point stays with the point when rows come and go.
 */
import { colors } from "../../plan/sheet/looks";
import { mapChartName, urgentPoints } from "../../sections/stakeholders/sheet";
import { readInBatch } from "../read";
import { runExcel } from "../runExcel";
import { findSheets } from "./findSheets";

/** Does nothing where the plan has no map. */
export const relabelMap = (): Promise<void> =>
  runExcel(async (context) => {
    const { data, plan } = await readInBatch(context);
    const standing = await findSheets(context);
    const home = standing.sheets.find(({ key }) => key === "stakeholders");
    if (!home) return;
    const chart = context.workbook.worksheets.getItem(home.id).charts.getItemOrNullObject(mapChartName);
    await context.sync();
    if (chart.isNullObject) return;
    const { points } = chart.series.getItemAt(0);
    const urgent = urgentPoints({ data, settings: plan.settings });
    data.tables.stakeholders.rows.forEach(({ cells }, index) => {
      const point = points.getItemAt(index);
      point.format.fill.setSolidColor(urgent[index] ?? colors.brandMiddle);
      point.dataLabel.text = String(cells["name"] ?? "");
    });
    await context.sync();
  });
