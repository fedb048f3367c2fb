/** What is known of the benefits of a person and of a plan (chapter 2.3), and of the personal needs behind them. */
import type { Stakeholder } from "../stakeholders/table";

/** The three boxes of the benefit map, in their order. */
export const benefitIds = ["organisationalBenefit", "personalBenefit", "humanTouch"] as const;

export type BenefitId = (typeof benefitIds)[number];

/** What lies behind a personal benefit. */
export const needIds = ["lifeRole", "wishes", "interests", "personalDevelopment", "position"] as const;

const isKnown = (cell: string | null): boolean => cell !== null && cell.trim() !== "";

export type Benefits = Pick<Stakeholder, BenefitId>;

export const isBenefitKnown = (person: Benefits, id: BenefitId): boolean => isKnown(person[id]);

/** The boxes that are open. */
export const openBenefits = (person: Benefits): readonly BenefitId[] => benefitIds.filter((id) => !isBenefitKnown(person, id));

/** Share of the three benefits that is known, 0–1. Method, chapter 2.3. */
export const completeness = (person: Benefits): number => 1 - openBenefits(person).length / benefitIds.length;

/** Share of the boxes of all people that is known, 0–1; null without people. */
export const planCompleteness = (people: readonly Benefits[]): number | null =>
  people.length === 0 ? null : people.reduce((sum, person) => sum + completeness(person), 0) / people.length;

/** How many of the five personal needs are known. */
export const knownNeeds = (person: Pick<Stakeholder, (typeof needIds)[number]>): number =>
  needIds.filter((id) => isKnown(person[id])).length;
