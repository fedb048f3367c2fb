/** When to submit a proposal (chapter 5.1): the answer per opportunity, and what comes first. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { opportunityTable } from "../opportunities/table";
import { proposalLogTable } from "../proposalLog/table";
import { isPursued, maySubmit, mustWait, proposal } from "./figures";
import { timingFindings } from "./findings";
import { timingFunctions, timingReasons } from "./functions";
import { timingState, timingTexts as texts } from "./texts";
import { timingWords } from "./words";

const state = (plan: PlanWith<typeof opportunityTable>, _today: number, language: Language): string => {
  const answers = plan.opportunities.filter(isPursued).map(proposal);
  if (answers.length === 0) return "";
  const [ready, first] = [answers.filter(maySubmit).length, answers.filter(mustWait).length];
  return timingState(ready, first, answers.length - ready - first)[language];
};

export const proposalTiming = {
  id: "proposalTiming",
  name: texts.name,
  size: "standard",
  tables: [],
  reads: [opportunityTable, proposalLogTable],
  words: timingWords,
  findings: timingFindings,
  functions: timingFunctions,
  why: timingReasons,
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
