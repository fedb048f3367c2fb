/** What the rules say about relationship stages: `stage-unproven` (chapter 2.1). */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { inSentence, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { stakeholderTable } from "../stakeholders/table";
import { relationshipWords } from "../stakeholders/words";
import { isBegun, milestonesOf, nextMilestone, rankOf, stageOf } from "./figures";
import type { relationshipStepTable } from "./table";
import { milestoneDone } from "./texts";

type Steps = PlanWith<typeof relationshipStepTable | typeof stakeholderTable>;

const nothing = { met: null, thirdPlace: null, personalSupport: null, actedForUs: null } as const;

/** A typed stage beyond the proven one. Silent until the first milestone of anybody is dated. */
export const stepFindings = (plan: Steps, asOf: number): readonly Finding[] =>
  !isBegun(plan.relationshipSteps)
    ? []
    : plan.stakeholders.flatMap((person, row): readonly Finding[] => {
        const milestones = milestonesOf(plan.relationshipSteps, person.name) ?? nothing;
        const proven = stageOf(milestones, asOf);
        const next = nextMilestone(milestones, asOf);
        if (next === null || rankOf(person.relationshipStage) <= rankOf(proven)) return [];
        const label = (id: string | null, language: "en" | "zh") => labelOf(relationshipWords, id ?? "", language);
        return [
          {
            id: "stage-unproven",
            severity: "hint",
            table: stakeholderTable.id,
            row,
            column: "relationshipStage",
            subject: person.name,
            text: text(
              `${person.name} stands as ${inSentence(label(person.relationshipStage, "en"))}, proven is ${inSentence(label(proven, "en"))}`,
              `${person.name}记为“${label(person.relationshipStage, "zh")}”，已证实的是“${label(proven, "zh")}”`,
            ),
            next: text(
              `Enter the day on which ${person.name} ${milestoneDone[next].en}, or correct the stage.`,
              `请填写${person.name}${milestoneDone[next].zh}的日期，或更正阶段。`,
            ),
          },
        ];
      });
