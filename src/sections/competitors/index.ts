/** The competitors (chapter 8): who they are, who supports them, how we stand against each and how we meet them. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { isUnanswered } from "../competitorCriteria/figures";
import { competitorCriteriaTable } from "../competitorCriteria/table";
import { stakeholderTable } from "../stakeholders/table";
import { competitorFunctions, competitorReasons } from "./functions";
import { competitorQuickAdd } from "./quickAdd";
import { competitorTable } from "./table";
import { competitorCount, competitorSection as texts, lagCount } from "./texts";
import { competitorWords } from "./words";

const state = (plan: PlanWith<typeof competitorTable | typeof competitorCriteriaTable>, _today: number, language: Language): string => {
  const open = plan.competitorCriteria.filter(isUnanswered).length;
  return joinParts([
    plan.competitors.length === 0 ? null : competitorCount(plan.competitors.length)[language],
    open === 0 ? null : lagCount(open)[language],
  ]);
};

export const competitors = {
  id: "competitors",
  name: texts.name,
  size: "standard",
  tables: [competitorTable],
  reads: [competitorCriteriaTable, stakeholderTable],
  words: competitorWords,
  quickAdd: competitorQuickAdd,
  functions: competitorFunctions,
  why: competitorReasons,
  part: { sheet: "competitionSheet", load: () => import("./part") },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addCompetitor", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
