/** What the milestones say on the card of a person: the proven stage and the next step. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { milestonesOf, nextMilestone, rankOf, stageOf, stepText } from "./figures";
import { relationshipStepTable } from "./table";
import { stepTexts } from "./texts";

const labels = { stage: { en: "Relationship", zh: "关系阶段" }, next: { en: "Next step", zh: "下一步" } } as const;

const lines = (plan: PlanWith<typeof relationshipStepTable>, person: string, today: number, language: Language): readonly CardLine[] => {
  const milestones = milestonesOf(plan.relationshipSteps, person);
  if (milestones === null) return [];
  const row = plan.relationshipSteps.findIndex(({ stakeholder }) => nameKey(stakeholder) === nameKey(person));
  const stage = stageOf(milestones, today);
  const next = nextMilestone(milestones, today);
  const place = (column: string | null) => ({ table: relationshipStepTable.id, row, column });
  return [
    {
      label: labels.stage,
      text: labelOf(relationshipWords, stage, language),
      place: place(null),
      ...(rankOf(stage) >= rankOf("trust") ? { tone: "good" as const } : {}),
    },
    { label: labels.next, text: (next === null ? stepTexts.reached : stepText(next))[language], place: place(next) },
  ];
};

export const about: CardModule["about"] = { stakeholders: lines };
