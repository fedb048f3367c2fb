/** A made-up section: it has one of everything a section can have, and shows how little it takes. `npm run new:section` copies it. */
import type { Language } from "../../../src/plan/language";
import type { PlanWith } from "../../../src/plan/plan";
import type { Section } from "../../../src/plan/section";
import { partnerFindings } from "./findings";
import { partnerFunctions, partnerReasons } from "./functions";
import { partnerQuickAdd } from "./quickAdd";
import { partnerThresholds } from "./settings";
import { partnerCostTable, partnerTable } from "./table";
import { partnerCount, partnerTexts as texts } from "./texts";
import { partnerWords } from "./words";

export const partners = {
  id: "partners",
  name: texts.name,
  size: "light",
  tables: [partnerTable, partnerCostTable],
  words: [...partnerWords, partnerThresholds],
  quickAdd: partnerQuickAdd,
  findings: partnerFindings,
  functions: partnerFunctions,
  why: partnerReasons,
  sheet: { id: "partners", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof partnerTable>, _today: number, language: Language) => partnerCount(plan.partners.length)[language],
    commands: [{ id: "addPartner", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
