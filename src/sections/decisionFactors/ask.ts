/** What to ask about the decision: the factors whose effect is not known, once somebody began to judge them. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { inSentence, text } from "../../plan/wording";
import { decisionFactorTable } from "./table";
import { factorName } from "./words";

export const questions = (plan: PlanWith<typeof decisionFactorTable>): readonly Question[] =>
  plan.decisionFactors.every(({ effect }) => effect === null)
    ? []
    : plan.decisionFactors.flatMap(({ factor, effect }, row): readonly Question[] => {
        const name = factorName(factor);
        return effect === null || effect === "unknown"
          ? [
              {
                table: decisionFactorTable.id,
                row,
                column: "effect",
                text: text(`Which way does it work in the decision: ${inSentence(name.en)}?`, `“${name.zh}”在决策中对我方有利还是不利？`),
              },
            ]
          : [];
      });
