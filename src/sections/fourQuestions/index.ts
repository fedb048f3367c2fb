/** The four questions (chapter 4.3): 80 criteria, answered for up to five opportunities. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { sharedSheet } from "../../plan/sharedSheet";
import { opportunityTable } from "../opportunities/table";
import { answersOf, chosenNames, fourResult } from "./figures";
import { fourFindings } from "./findings";
import { fourReasons } from "./functions";
import { answerColumns, fourQuestionsOfTable, fourQuestionTable } from "./table";
import { fourTexts as texts } from "./texts";
import { fourQuestionWords } from "./words";

const state = (plan: PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable>, _today: number, language: Language): string => {
  const names = chosenNames(plan.fourQuestionsOf);
  const answered = answerColumns.filter(
    (column, index) => (names[index] ?? null) !== null && fourResult(answersOf(plan.fourQuestions, column)) !== null,
  ).length;
  if (answered === 0) return "";
  return { en: `${answered.toString()} of 5 columns answered`, zh: `5 列中已回答 ${answered.toString()} 列` }[language];
};

/** The texts stand in the first column; the others hold a score or an answer each. */
const sheet = sharedSheet({
  id: "fourQuestions",
  name: texts.name,
  purpose: texts.purpose,
  size: "full",
  widths: [42, 10, 11.5, 11.5, 11.5, 11.5, 11.5, 10, 10, 10, 10, 17, 13],
});

export const fourQuestions = {
  id: "fourQuestions",
  name: texts.name,
  size: "full",
  tables: [fourQuestionTable, fourQuestionsOfTable],
  reads: [opportunityTable],
  words: fourQuestionWords,
  findings: fourFindings,
  why: fourReasons,
  prefill: () => import("./prefill"),
  sheet: sheet.sheet,
  part: { sheet: sheet.id, load: () => import("./part") },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
