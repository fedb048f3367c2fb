/** Reason and lift of a relationship stage (chapters 2.1 and 13). */
import type { Explanation } from "../../plan/explanation";
import { defineFunction } from "../../plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { inBoth, text } from "../../plan/wording";
import { labelOf, term } from "../../plan/words";
import { relationship, relationshipStages } from "../stakeholders/relationship";
import { relationshipWords } from "../stakeholders/words";

const label = (id: string) => inBoth((language) => labelOf(relationshipWords, id, language));

/** Why a run of milestones proves its stage, and which milestone lifts it. */
export const explainStage = (milestones: readonly (boolean | null)[]): Explanation => {
  const id = relationship(milestones);
  const at = relationshipStages.findIndex((stage) => stage.id === id);
  const [now, next] = [relationshipStages[at], relationshipStages[at + 1]];
  const name = label(id);
  const lifted = label(next?.id ?? "none");
  return {
    reason: now
      ? text(`${name.en}: ${now.milestone.en}.`, `${name.zh}：${now.milestone.zh}。`)
      : text(`${name.en}: no milestone is reached.`, `${name.zh}：尚未达到任何里程碑。`),
    lift: next
      ? text(`“${next.milestone.en}” makes it ${lifted.en}.`, `“${next.milestone.zh}”可升为${lifted.zh}。`)
      : text("There is no higher stage: keep it.", "已是最高阶段，请保持。"),
  };
};

const milestone = (number: number) => ({ ...parameter(`m${number.toString()}`, "", "", { kind: "flag" }), takesBlank: true }) as const;

export const stepReasons: readonly Why[] = [
  {
    kind: term("relationship", "Relationship", "关系阶段"),
    takes: { en: "m1, m2, m3, m4", zh: "里程碑1、里程碑2、里程碑3、里程碑4" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [milestone(1), milestone(2), milestone(3), milestone(4), languageParameter],
      run: (m1, m2, m3, m4, language) => {
        const milestones = [m1, m2, m3, m4];
        return spilled(milestones.every((one) => one === null) ? null : explainStage(milestones), language);
      },
    }),
  },
];
