/** What the steps say about a person: the proven stage and the next milestone. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationshipWords } from "../stakeholders/words";
import { nextStage, provenStage } from "./figures";
import { relationshipStepTable } from "./table";

const labels = {
  stage: { en: "Proven stage", zh: "已证实的阶段" },
  next: { en: "Next step", zh: "下一步" },
} as const;

export const about: CardModule["about"] = {
  stakeholders: (plan: PlanWith<typeof relationshipStepTable>, name: string, _today: number, language: Language): readonly CardLine[] => {
    const row = plan.relationshipSteps.findIndex(({ stakeholder }) => nameKey(stakeholder) === nameKey(name));
    const steps = plan.relationshipSteps[row];
    if (!steps) return [];
    const place = { table: relationshipStepTable.id, row, column: null };
    const next = nextStage(steps);
    return [
      { label: labels.stage, text: labelOf(relationshipWords, provenStage(steps), language), place },
      ...(next ? [{ label: labels.next, text: `${next.milestone[language]} — ${next.activities[language]}`, place }] : []),
    ];
  },
};
