/** Needs research (chapter 7): the steps that let us say that the needs are known. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { opportunityTable } from "../opportunities/table";
import { surveyFindings } from "./findings";
import { surveyTable } from "./table";
import { surveyTexts as texts } from "./texts";
import { surveyStepWords } from "./words";

const state = ({ surveyPlan: all }: PlanWith<typeof surveyTable>, _today: number, language: Language): string => {
  const done = all.filter(({ result }) => result !== null).length;
  if (all.length === 0) return "";
  return { en: `${done.toString()} of ${all.length.toString()} steps done`, zh: `已完成 ${done.toString()} / ${all.length.toString()} 步` }[
    language
  ];
};

export const surveyPlan = {
  id: "surveyPlan",
  name: texts.name,
  size: "full",
  tables: [surveyTable],
  reads: [opportunityTable],
  words: [surveyStepWords],
  findings: surveyFindings,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addSurveyStep", label: texts.add, task: "add", inExcel: false }],
  },
  ask: () => import("./ask"),
} as const satisfies Section;
