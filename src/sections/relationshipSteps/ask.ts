/** What to find out about relationships: whether the next milestone of a person has been reached. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { inBoth, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { nextStage, provenStage, rankOf } from "./figures";
import { relationshipStepTable, stepColumns } from "./table";

type Steps = PlanWith<typeof relationshipStepTable>;

export const questions = (plan: Steps): readonly Question[] =>
  plan.relationshipSteps.flatMap((steps, row): readonly Question[] => {
    const next = nextStage(steps);
    const column = next ? stepColumns[rankOf(next.id) - 1] : undefined;
    if (!next || !column || steps.stakeholder === "") return [];
    const ask = text(
      `Since which day: ${next.milestone.en.toLowerCase()} (${steps.stakeholder})?`,
      `${steps.stakeholder}从哪天起：${next.milestone.zh}？`,
    );
    return [{ table: relationshipStepTable.id, row, column, text: ask }];
  });

export const outcomes = (plan: Steps): readonly Outcome[] =>
  plan.relationshipSteps.flatMap((steps): readonly Outcome[] =>
    steps.stakeholder === ""
      ? []
      : [
          {
            id: `relationship:${steps.stakeholder}`,
            name: text(`Relationship with ${steps.stakeholder}`, `与${steps.stakeholder}的关系`),
            value: inBoth((language) => labelOf(relationshipWords, provenStage(steps), language)),
          },
        ],
  );
