/** What the rules say about planned questions (chapter 7): `question-out-of-order`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { brokenRules } from "./figures";
import { spinQuestionTable } from "./table";
import { ruleTexts } from "./texts";

/** The first question of each that breaks a rule says which; further rules show in its row. */
export const questionFindings = (plan: PlanWith<typeof spinQuestionTable>): readonly Finding[] => {
  const broken = brokenRules(plan.spinQuestions);
  return plan.spinQuestions.flatMap(({ question }, row): readonly Finding[] => {
    const first = broken.get(row)?.[0];
    if (first === undefined) return [];
    const { broken: what, next } = ruleTexts[first];
    return [
      {
        id: "question-out-of-order",
        severity: "hint",
        table: spinQuestionTable.id,
        row,
        column: "order",
        subject: question,
        text: text(`“${question}” is ${what.en}`, `“${question}”：${what.zh}`),
        next,
      },
    ];
  });
};
