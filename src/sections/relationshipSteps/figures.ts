/** The proven stage of a person (chapter 2.1), and which milestone comes next. */
import { relationship, relationshipStages, type RelationshipStage } from "../stakeholders/relationship";
import { daysOf, type RelationshipStep } from "./table";

type Days = Pick<RelationshipStep, "met" | "thirdPlace" | "personalSupport" | "actedForUs">;

const reached = (row: Days): readonly boolean[] => daysOf(row).map((day) => day !== null);

/** Id of the proven stage; `none` while the first milestone is not reached. */
export const provenStage = (row: Days): string => relationship(reached(row));

/** The stage to reach next; null where all are. */
export const nextStage = (row: Days): RelationshipStage | null => {
  const open = reached(row).findIndex((one) => !one);
  return relationshipStages[open] ?? null;
};

/** How far a stage lies up the ladder, 0 for none. */
export const rankOf = (stage: string | null): number => relationshipStages.findIndex(({ id }) => id === stage) + 1;
