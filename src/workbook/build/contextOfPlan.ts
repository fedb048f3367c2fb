/** The context of the sheets of a plan that stands: what was built, as it is called now. */
import type { Finding } from "../../plan/finding";
import type { FormulaKind, Registry, SheetContext } from "../../plan/section";
import { sheetContext } from "../../plan/sheet/sheets";
import type { Size } from "../../plan/table";
import { namesRead } from "../givenNames";
import type { PlanReading } from "../read";
import { registryOf, templateOf } from "../templateOf";
import type { Standing } from "./findSheets";

export const contextOfPlan = (
  known: Registry,
  reading: PlanReading,
  standing: Standing,
  size: Size = "full",
  findings: readonly Finding[] = [],
  formulas: FormulaKind = reading.meta?.formulas ?? "kam",
): SheetContext => {
  const registry = registryOf(known, reading);
  const { language } = reading.plan;
  const own = new Map(standing.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  return sheetContext({
    registry,
    data: reading.data,
    findings,
    // Neither stands in a column of the plan's tables or in its pictures.
    reviewDate: 0,
    foreign: [],
    template: templateOf(reading),
    // Unless a caller says so: everything that could stand; what does not is passed over.
    size,
    chosen: registry.sections.filter(({ tables }) => !tables.some(({ id }) => reading.absent.includes(id))).map(({ id }) => id),
    settings: reading.plan.settings,
    words: reading.words,
    formulas,
    sheets: registry.sheets.map(({ id }) => id).filter((id) => own.has(id)),
    tableNames: namesRead(reading.names),
    names: Object.fromEntries(registry.sheets.map(({ id, name }) => [id, own.get(id) ?? name[language]])),
  });
};
