/** What the section would like to know: the style of influential people. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { text, withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { influence } from "../stakeholders/figures";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { styleWords } from "../stakeholders/words";
import { styleOf } from "./figures";

type People = PlanWith<typeof stakeholderTable>;

export const questions = (plan: People): readonly Question[] => {
  const weights = wordWeights(plan.settings);
  const { influential } = numbersOf(personThresholds, plan.settings);
  return plan.stakeholders.flatMap((person, row): readonly Question[] =>
    withoutNoise(influence(person, weights) ?? 0) < influential || styleOf(person) !== null
      ? []
      : [
          {
            table: stakeholderTable.id,
            row,
            column: "socialStyle",
            text: text(`Which style comes nearest to ${person.name}?`, `${person.name}最接近哪种个性风格？`),
          },
        ],
  );
};

export const outcomes = (plan: People): readonly Outcome[] =>
  plan.stakeholders.flatMap((person): readonly Outcome[] => {
    const style = styleOf(person);
    return style === null
      ? []
      : [
          {
            id: `style:${person.name}`,
            name: text(`Style of ${person.name}`, `${person.name}的个性风格`),
            value: text(labelOf(styleWords, style, "en"), labelOf(styleWords, style, "zh")),
          },
        ];
  });
