/** The business value framework (chapter 3): from the executives' figures over initiatives and operating KPIs to our solutions. */
import type { Language } from "../../plan/language";
import { formatShare, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { completeness } from "./figures";
import { frameworkFindings } from "./findings";
import { frameworkFunctions } from "./functions";
import { frameworkMeasure } from "./measures";
import { frameworkTable } from "./table";
import { completeShare, frameworkSection as texts, nodeCount } from "./texts";
import { frameworkLevelWords } from "./words";

const state = ({ framework: nodes }: PlanWith<typeof frameworkTable>, _today: number, language: Language): string => {
  const complete = completeness(nodes);
  const share = complete === null ? null : complete === 1 ? texts.complete : completeShare(formatShare(complete));
  return joinParts([nodeCount(nodes.length)[language], share?.[language] ?? null]);
};

export const framework = {
  id: "framework",
  name: texts.name,
  size: "light",
  tables: [frameworkTable],
  reads: [stakeholderTable],
  words: [frameworkLevelWords],
  findings: (plan: PlanWith<typeof frameworkTable | typeof stakeholderTable>) => frameworkFindings(plan.framework, plan.stakeholders),
  measures: { framework: frameworkMeasure },
  functions: frameworkFunctions,
  sheet: { id: "framework", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  briefing: () => import("./briefing"),
  forCustomer: () => import("./customer"),
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
