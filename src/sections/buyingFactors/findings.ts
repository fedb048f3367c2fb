/** What the rules say about buying factors (chapter 7): `buying-doubt`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { listText, numberText, text, withoutNoise } from "../../plan/wording";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import type { stakeholderTable } from "../stakeholders/table";
import { doubtsOf, personOf } from "./figures";
import { buyingFactorTable } from "./table";

/** A no of somebody influential. */
export const buyingFindings = (plan: PlanWith<typeof buyingFactorTable | typeof stakeholderTable>): readonly Finding[] => {
  const weights = wordWeights(plan.settings);
  const { influential } = numbersOf(personThresholds, plan.settings);
  return plan.buyingFactors.flatMap((factors, row): readonly Finding[] => {
    const doubts = doubtsOf(factors);
    const [first] = doubts;
    const power = personOf(plan.stakeholders, factors.stakeholder, weights)?.influence ?? null;
    if (first === undefined || power === null || withoutNoise(power) < influential) return [];
    const names = (language: "en" | "zh") =>
      listText(
        doubts.map(({ doubt }) => doubt[language]),
        language,
      );
    return [
      {
        id: "buying-doubt",
        severity: "warning",
        table: buyingFactorTable.id,
        row,
        column: first.id,
        subject: factors.stakeholder,
        text: text(
          `${factors.stakeholder} ${names("en")}, influence ${numberText(power)}`,
          `${factors.stakeholder}${names("zh")}，影响力 ${numberText(power)}`,
        ),
        next:
          factors.reason === null
            ? text(`Ask for the reason. ${first.answer.en}.`, `请先问清原因。${first.answer.zh}。`)
            : text(`Answer the reason “${factors.reason}”. ${first.answer.en}.`, `请回应其原因“${factors.reason}”。${first.answer.zh}。`),
      },
    ];
  });
};
