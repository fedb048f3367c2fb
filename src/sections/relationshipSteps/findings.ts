/** What the rules say about relationship steps (chapter 2.1): `stage-unproven`, for people whose steps are kept here. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { inBoth, nameKey, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationshipStages } from "../stakeholders/relationship";
import { stakeholderTable } from "../stakeholders/table";
import { relationshipWords } from "../stakeholders/words";
import { nextStage, provenStage, rankOf } from "./figures";
import { relationshipStepTable } from "./table";

export const stepFindings = (plan: PlanWith<typeof relationshipStepTable | typeof stakeholderTable>): readonly Finding[] =>
  plan.stakeholders.flatMap((person, row): readonly Finding[] => {
    const steps = plan.relationshipSteps.find(({ stakeholder }) => stakeholder !== "" && nameKey(stakeholder) === nameKey(person.name));
    if (!steps || person.relationshipStage === null) return [];
    const proven = provenStage(steps);
    if (rankOf(person.relationshipStage) <= rankOf(proven)) return [];
    const next = nextStage(steps) ?? relationshipStages[0];
    const typed = inBoth((language) => labelOf(relationshipWords, person.relationshipStage ?? "", language));
    const found = inBoth((language) => labelOf(relationshipWords, proven, language));
    return [
      {
        id: "stage-unproven",
        severity: "hint",
        table: stakeholderTable.id,
        row,
        column: "relationshipStage",
        subject: person.name,
        text: text(
          `${person.name} stands at “${typed.en}”, the milestones prove “${found.en}”`,
          `${person.name}填写为“${typed.zh}”，里程碑只证实“${found.zh}”`,
        ),
        next: text(
          `Enter the day of the missing milestone (${next?.milestone.en ?? ""}), or set the stage back.`,
          `请补上缺失里程碑的日期（${next?.milestone.zh ?? ""}），或将阶段改回。`,
        ),
      },
    ];
  });
