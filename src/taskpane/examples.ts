/**
 * An example plan of every template, in both languages: the files of assets/examples, bundled as they are and loaded together when somebody
 * asks for one; that of a company brings its own or has that of the built-in one it begins with. They are written for one day; read on another, their dates move with it.
 */
import { importPlan } from "../import/importCsv";
import { serialOf } from "../plan/cells/dateText";
import { inTemplate } from "../plan/inTemplate";
import type { Language } from "../plan/language";
import type { PlanData } from "../plan/planData";
import type { Registry } from "../plan/section";
import { shiftDates } from "../plan/shiftDates";
import type { Template } from "../plan/template";
import { templateById } from "../templates/builtIn";
import { companyExample } from "../templates/companyExample";
import { exampleDeals } from "../templates/exampleDeals";
import { exampleFiles } from "./exampleFiles";

/** The day the examples are written for. */
const exampleDay = serialOf(2026, 11, 21) ?? 0;

/** The example of a template as it would stand on a day, in the language of its files. */
export const exampleOf = async (registry: Registry, template: Template, language: Language, today: number): Promise<PlanData> => {
  const own = companyExample(registry, template, language, today);
  if (own) return own;
  const base = templateById(template.company?.base ?? template.id);
  const { tables } = inTemplate(registry, base);
  const { data } = importPlan(tables, await exampleFiles(base.id, language), language);
  return exampleDeals(template, shiftDates(tables, data, exampleDay, today));
};
