/** The context of the sheets of a plan that stands: what was built, as it is called now. */
import { sheetContext } from "../../plan/sheet/sheets";
import type { SheetContext } from "../../plan/sheet/sheetContext";
import { sheetIds, sheetNames, type SheetId } from "../../plan/sheet/sheetSpec";
import { nativeTwins } from "../../sections/twins";
import { templateById } from "../../templates/template";
import type { PlanReading } from "../read";
import type { Standing } from "./findSheets";

export const contextOfPlan = (reading: PlanReading, standing: Standing, reviewDate: number): SheetContext => {
  const { language } = reading.plan;
  const own = new Map(standing.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  const names = Object.fromEntries(sheetIds.map((id) => [id, own.get(id) ?? sheetNames[id][language]])) as Readonly<
    Record<SheetId, string>
  >;
  return sheetContext({
    data: reading.data,
    findings: [],
    reviewDate,
    template: templateById(reading.meta?.template ?? ""),
    settings: reading.plan.settings,
    formulas: "kam",
    twins: nativeTwins,
    sheets: sheetIds.filter((id) => own.has(id)),
    names,
    foreign: [],
  });
};
