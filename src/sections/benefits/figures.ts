/** How much is known of what a person gains (chapter 2.3): organisational benefit, personal benefit, human touch. */
import type { Stakeholder } from "../stakeholders/table";

/** Columns of the three benefits, in the order of the method. */
export const benefitColumns = ["organisationalBenefit", "personalBenefit", "humanTouch"] as const;

export type BenefitColumn = (typeof benefitColumns)[number];

/** Benefits that are not known yet. */
export const openBenefits = (person: Stakeholder): readonly BenefitColumn[] => benefitColumns.filter((column) => person[column] === null);

/** Share of the three that is known, 0–1. */
export const knownShare = (person: Stakeholder): number => 1 - openBenefits(person).length / benefitColumns.length;

/** The same over everybody; null while nobody stands in the plan. */
export const knownOfAll = (people: readonly Stakeholder[]): number | null =>
  people.length === 0 ? null : people.reduce((sum, person) => sum + knownShare(person), 0) / people.length;
