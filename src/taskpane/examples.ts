/**
 * An example plan of every template, in both languages: the files of assets/examples, bundled as they are and loaded together when somebody
 * asks for one. They are written for one day; read on another, their dates move with it.
 */
import { importPlan } from "../import/importCsv";
import { serialOf } from "../plan/cells/dateText";
import { inTemplate } from "../plan/inTemplate";
import type { Language } from "../plan/language";
import type { PlanData } from "../plan/planData";
import type { Registry } from "../plan/section";
import { shiftDates } from "../plan/shiftDates";
import { templateById } from "../templates/builtIn";
import { exampleFiles } from "./exampleFiles";

/** The day the examples are written for. */
const exampleDay = serialOf(2026, 11, 21) ?? 0;

/** The example of a template as it would stand on a day, in the language of its files. */
export const exampleOf = async (registry: Registry, template: string, language: Language, today: number): Promise<PlanData> => {
  const { tables } = inTemplate(registry, templateById(template));
  const { data } = importPlan(tables, await exampleFiles(template, language), language);
  return shiftDates(tables, data, exampleDay, today);
};
