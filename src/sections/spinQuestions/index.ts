/** The question plan (chapter 7): what to ask in a meeting, judged by the rules of good questions. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { needTable } from "../needs/table";
import { questionFindings } from "./findings";
import { spinQuestionTable } from "./table";
import { questionTexts as texts } from "./texts";
import { questionWords } from "./words";

const state = ({ spinQuestions: all }: PlanWith<typeof spinQuestionTable>, _today: number, language: Language): string =>
  all.length === 0 ? "" : { en: `${all.length.toString()} planned`, zh: `已计划 ${all.length.toString()} 个问题` }[language];

export const spinQuestions = {
  id: "spinQuestions",
  name: texts.name,
  size: "full",
  tables: [spinQuestionTable],
  reads: [needTable],
  words: questionWords,
  findings: questionFindings,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addSpinQuestion", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
