/** What the customer judges by (chapter 8): where we lead and lag behind each competitor, whom it affects, what we answer. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { actionTable } from "../actions/table";
import { competitorTable } from "../competitors/table";
import { stakeholderTable } from "../stakeholders/table";
import { competitorCriteriaFindings } from "./findings";
import { competitionThresholds } from "./settings";
import { competitorCriteriaTable } from "./table";
import { criteriaSection as texts, criterionCount } from "./texts";

const state = (plan: PlanWith<typeof competitorCriteriaTable>, _today: number, language: Language): string =>
  plan.competitorCriteria.length === 0 ? "" : criterionCount(plan.competitorCriteria.length)[language];

export const competitorCriteria = {
  id: "competitorCriteria",
  name: texts.name,
  size: "standard",
  tables: [competitorCriteriaTable],
  reads: [competitorTable, stakeholderTable, actionTable],
  words: [competitionThresholds],
  findings: competitorCriteriaFindings,
  part: { sheet: "competitionSheet", load: () => import("./part") },
  card: () => import("./card"),
  ask: () => import("./ask"),
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
