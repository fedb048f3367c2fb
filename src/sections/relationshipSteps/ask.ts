/** What the section would like to know: whether the next milestone of a person is reached. */
import { grounds } from "../../plan/explanation";
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { nextMilestone, stageOf } from "./figures";
import { milestoneIds, type MilestoneId, relationshipStepTable } from "./table";
import { explainStage } from "./why";

type Steps = PlanWith<typeof relationshipStepTable>;

const asked: Readonly<Record<MilestoneId, (name: string) => ReturnType<typeof text>>> = {
  met: (name) => text(`Can ${name} name our seller?`, `${name}叫得出我方销售的名字吗？`),
  thirdPlace: (name) => text(`Has ${name} come to a third place with us?`, `${name}是否与我方到过第三方场所？`),
  personalSupport: (name) => text(`Has ${name} said clearly and firmly that they support us?`, `${name}个人是否明确而坚定地支持我方？`),
  actedForUs: (name) =>
    text(`Has ${name} acted for us: introduced, informed, spoken up?`, `${name}是否为我方行动过：引荐、提供信息、发言支持？`),
};

/** The next milestone of each person, where nothing is entered for it; a date to come is an answer already. */
export const questions = (plan: Steps, today: number): readonly Question[] =>
  plan.relationshipSteps.flatMap((step, row): readonly Question[] => {
    const next = nextMilestone(step, today);
    if (step.stakeholder === "" || next === null || step[next] !== null) return [];
    return [
      {
        table: relationshipStepTable.id,
        row,
        column: next,
        text: asked[next](step.stakeholder),
        answers: [{ label: text("Yes, as of today", "是，自今日起"), value: today }],
      },
    ];
  });

export const outcomes = (plan: Steps, today: number): readonly Outcome[] =>
  plan.relationshipSteps
    .map((step, row) => ({ step, row }))
    .filter(({ step }) => step.stakeholder !== "" && milestoneIds.some((id) => step[id] !== null))
    .map(({ step, row }) => {
      const stage = stageOf(step, today);
      return {
        id: `relationship:${step.stakeholder}`,
        name: text(`Relationship with ${step.stakeholder}`, `与${step.stakeholder}的关系阶段`),
        value: text(labelOf(relationshipWords, stage, "en"), labelOf(relationshipWords, stage, "zh")),
        about: { table: relationshipStepTable.id, row },
        because: () => {
          const told = grounds(explainStage(step, today));
          return told && text(told.en.startsWith("it ") ? told.en : `they ${told.en}`, told.zh);
        },
      };
    });
