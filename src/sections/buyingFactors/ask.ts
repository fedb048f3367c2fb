/** What to ask about influential people: the buying factors that are not known. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { text, withoutNoise } from "../../plan/wording";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import type { stakeholderTable } from "../stakeholders/table";
import { personOf } from "./figures";
import { buyingFactorTable } from "./table";
import { buyingFactorList, type BuyingFactor } from "./words";

const asked = (id: BuyingFactor["id"], name: string) =>
  ({
    knowsValue: text(`Does ${name} know what our solution is worth?`, `${name}了解我方方案的价值吗？`),
    needsIt: text(`Does ${name} need it and find it worth it?`, `${name}觉得需要且值得吗？`),
    believesIt: text(`Does ${name} believe what we say?`, `${name}相信我方所说吗？`),
    satisfied: text(`Is ${name} satisfied with us so far?`, `${name}对我方至今满意吗？`),
  })[id];

export const questions = (plan: PlanWith<typeof buyingFactorTable | typeof stakeholderTable>): readonly Question[] => {
  const weights = wordWeights(plan.settings);
  const { influential } = numbersOf(personThresholds, plan.settings);
  return plan.buyingFactors.flatMap((factors, row) => {
    const power = personOf(plan.stakeholders, factors.stakeholder, weights)?.influence ?? 0;
    if (withoutNoise(power) < influential) return [];
    return buyingFactorList
      .filter(({ id }) => factors[id] === null)
      .map(({ id }): Question => ({ table: buyingFactorTable.id, row, column: id, text: asked(id, factors.stakeholder) }));
  });
};
