/** What the card of an opportunity says about the four questions. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { atStart } from "../../plan/wording";
import { columnOfName, resultOfName } from "./figures";
import { fourQuestionsOfTable, type fourQuestionTable } from "./table";
import { fourTexts } from "./texts";
import { explainFour, shortResult } from "./why";

type FourPlan = PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable>;

const ofOpportunity = (plan: FourPlan, name: string, _today: number, language: Language): readonly CardLine[] => {
  const result = resultOfName(plan.fourQuestions, plan.fourQuestionsOf, name);
  const column = columnOfName(plan.fourQuestionsOf, name);
  if (result === null || column === null) return [];
  const slot = Number(column.slice(-1));
  const row = plan.fourQuestionsOf.findIndex((one) => one.slot === slot);
  return [
    {
      label: fourTexts.name,
      text: joinParts([atStart(shortResult(result)[language]), explainFour(result)?.lift[language] ?? null]),
      place: { table: fourQuestionsOfTable.id, row, column: "opportunity" },
      ...(result.toLearn.length > 0 ? { tone: "attention" as const } : {}),
    },
  ];
};

export const about = { opportunities: ofOpportunity };
