/** SPIN (chapter 7): the questions that make an implied need explicit, planned in the pane and printed for the meeting. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { needTable } from "../needs/table";
import { spinQuestionTable } from "../spinQuestions/table";
import { nextStep } from "./figures";
import { spinFindings } from "./findings";
import { spinTable } from "./table";
import { spinTexts as texts } from "./texts";

const state = ({ spin: all }: PlanWith<typeof spinTable>, _today: number, language: Language): string => {
  const complete = all.filter((one) => nextStep(one) === null).length;
  if (all.length === 0) return "";
  return {
    en: `${complete.toString()} of ${all.length.toString()} asked through`,
    zh: `${complete.toString()} / ${all.length.toString()} 项已问完`,
  }[language];
};

export const spin = {
  id: "spin",
  name: texts.name,
  size: "standard",
  tables: [spinTable],
  reads: [needTable, spinQuestionTable],
  findings: spinFindings,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "planSpin", label: texts.add, task: "list", inExcel: false }],
  },
} as const satisfies Section;
