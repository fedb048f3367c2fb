/** The opportunities (chapter 4): assessment, grade, pipeline, and the sales process with its gates. */
import type { Language } from "../../plan/language";
import { formatMoney, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { shareOfLargest } from "../../plan/weights";
import { accountTable } from "../account/table";
import { actionTable } from "../actions/table";
import { dealReviewTable } from "../dealReviews/table";
import { proposalLogTable } from "../proposalLog/table";
import { pipeline, probabilityOf } from "./figures";
import { opportunityFindings } from "./findings";
import { opportunityFunctions } from "./functions";
import { opportunityReasons } from "./functions/why";
import { gateMeasure, knowledgeMeasure } from "./measures";
import { opportunityQuickAdd } from "./quickAdd";
import { assessmentThresholds, gradeBands } from "./settings";
import { opportunityTable } from "./table";
import { expectedText, opportunityCount, opportunitySection as texts } from "./texts";
import { opportunityWords } from "./words";

const state = (plan: PlanWith<typeof opportunityTable | typeof accountTable>, _today: number, language: Language): string => {
  const deals = plan.opportunities;
  const expected = pipeline(
    deals.map(({ amount }) => amount),
    deals.map((deal) => probabilityOf(deal, plan.settings)),
  );
  return joinParts([
    opportunityCount(deals.length)[language],
    expectedText(formatMoney(expected, plan.account.currency, language))[language],
  ]);
};

export const opportunities = {
  id: "opportunities",
  name: texts.name,
  size: "light",
  tables: [opportunityTable],
  importHints: () => import("./importHints"),
  reads: [actionTable, accountTable, proposalLogTable, dealReviewTable],
  words: [...opportunityWords, gradeBands, assessmentThresholds],
  quickAdd: opportunityQuickAdd,
  findings: opportunityFindings,
  weights: {
    [opportunityTable.id]: (plan: PlanWith<typeof opportunityTable>) => shareOfLargest(plan.opportunities.map(({ amount }) => amount)),
  },
  measures: { knowledge: knowledgeMeasure, gates: gateMeasure },
  functions: opportunityFunctions,
  why: opportunityReasons,
  card: () => import("./card"),
  sheet: { id: "opportunities", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  briefing: () => import("./briefing"),
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addOpportunity", label: texts.add, task: "add", inExcel: true }],
  },
} as const satisfies Section;
