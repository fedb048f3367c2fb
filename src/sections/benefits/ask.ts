/** What the benefit map would like to know: what influential people gain personally. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { text, withoutNoise } from "../../plan/wording";
import { influence } from "../stakeholders/figures";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { isBenefitKnown } from "./figures";

/** Unknown personal benefits of people from the threshold of influence on. */
export const questions = (plan: PlanWith<typeof stakeholderTable>): readonly Question[] => {
  const weights = wordWeights(plan.settings);
  const { influential } = numbersOf(personThresholds, plan.settings);
  return plan.stakeholders.flatMap((person, row): readonly Question[] =>
    withoutNoise(influence(person, weights) ?? 0) < influential || isBenefitKnown(person, "personalBenefit")
      ? []
      : [
          {
            table: stakeholderTable.id,
            row,
            column: "personalBenefit",
            text: text(`What does ${person.name} gain personally?`, `${person.name}个人能得到什么？`),
            answers: [
              {
                label: text("Standing and recognition", "地位与认可"),
                value: text("Standing and recognition", "地位与认可")[plan.language],
              },
              {
                label: text("Less work and trouble", "少些工作与麻烦"),
                value: text("Less work and trouble", "少些工作与麻烦")[plan.language],
              },
              { label: text("Safety in the post", "岗位稳定"), value: text("Safety in the post", "岗位稳定")[plan.language] },
            ],
          },
        ],
  );
};
