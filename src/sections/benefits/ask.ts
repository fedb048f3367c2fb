/** What to find out about benefits: what an influential person gains personally; it settles `benefit-unknown`. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { text } from "../../plan/wording";
import { influence } from "../stakeholders/figures";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { openBenefits } from "./figures";

const asked = {
  organisationalBenefit: (name: string) => text(`What does the organisation of ${name} gain?`, `${name}所在组织能获得什么？`),
  personalBenefit: (name: string) => text(`What does ${name} gain personally?`, `${name}个人能获得什么？`),
  humanTouch: (name: string) => text(`What does ${name} care for as a person?`, `${name}个人在意什么？`),
} as const;

export const questions = (plan: PlanWith<typeof stakeholderTable>): readonly Question[] => {
  const weights = wordWeights(plan.settings);
  const { influential } = numbersOf(personThresholds, plan.settings);
  return plan.stakeholders.flatMap((person, row): readonly Question[] =>
    person.name === "" || (influence(person, weights) ?? 0) < influential
      ? []
      : openBenefits(person).map((column) => ({ table: stakeholderTable.id, row, column, text: asked[column](person.name) })),
  );
};
