/** Stage and next milestone of a person from the days on which milestones were reached (chapter 2.1). */
import { daysBetween } from "../../plan/days";
import type { Text } from "../../plan/language";
import { atStart, inSentence, nameKey, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { relationship, relationshipStages } from "../stakeholders/relationship";
import { relationshipWords } from "../stakeholders/words";
import { milestoneIds, type MilestoneId, type RelationshipStep } from "./table";

/** Day by milestone as a serial; null where it is not reached as far as is known. */
export type Milestones = Readonly<Record<MilestoneId, number | null>>;

/** Whether each milestone is reached on a day: a later date is an intention. Null where no date is known. */
export const reachedOn = (milestones: Milestones, asOf: number): readonly (boolean | null)[] =>
  milestoneIds.map((id) => {
    const day = milestones[id];
    return day === null ? null : daysBetween(day, asOf) >= 0;
  });

/** The proven stage: the last of an unbroken run of reached milestones, `none` where the first is open. Method, chapter 2.1. */
export const stageOf = (milestones: Milestones, asOf: number): string => relationship(reachedOn(milestones, asOf));

/** The first milestone that is open, or null where all four are reached. */
export const nextMilestone = (milestones: Milestones, asOf: number): MilestoneId | null => {
  const reached = reachedOn(milestones, asOf);
  return milestoneIds.find((_id, index) => reached[index] !== true) ?? null;
};

/** Place of a stage in the run: 0 for none or unknown, 4 for alliance. */
export const rankOf = (stage: string | null): number => relationshipStages.findIndex(({ id }) => id === stage) + 1;

const earliest = (days: readonly (number | null)[]): number | null => {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** What is known of a person in all rows that name them; null where no row does. */
export const milestonesOf = (rows: readonly RelationshipStep[], person: string): Milestones | null => {
  const own = rows.filter(({ stakeholder }) => nameKey(stakeholder) === nameKey(person));
  return own.length === 0
    ? null
    : (Object.fromEntries(milestoneIds.map((id) => [id, earliest(own.map((row) => row[id]))])) as Record<MilestoneId, number | null>);
};

/** Whether any milestone has a day: before that the section says nothing. */
export const isBegun = (rows: readonly RelationshipStep[]): boolean => rows.some((row) => milestoneIds.some((id) => row[id] !== null));

/** The step to a milestone in words: the stage it proves, what proves it, and what leads there. */
export const stepText = (id: MilestoneId): Text => {
  const stage = relationshipStages[milestoneIds.indexOf(id)];
  if (!stage) return text("", "");
  return text(
    `${labelOf(relationshipWords, stage.id, "en")}: ${inSentence(stage.milestone.en)}. ${atStart(stage.activities.en)}.`,
    `${labelOf(relationshipWords, stage.id, "zh")}：${stage.milestone.zh}。${stage.activities.zh}。`,
  );
};
