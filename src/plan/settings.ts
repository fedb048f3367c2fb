/**
 * The numbers of the method that a template may change (marked *default* in the method's description):
 * weights of words, bands of the grade, weights of the health figure, thresholds of the rules.
 */
import { termsOf } from "./words/vocabulary";

export interface GradeBands {
  /** Days: a close date up to here is near. */
  readonly near: number;
  /** Days: a close date up to here is mid, later is far. */
  readonly mid: number;
  /** Probability from here on is high. */
  readonly high: number;
  /** Probability from here on is medium, below is low. */
  readonly medium: number;
}

export interface MethodSettings {
  /** Weight by word id, per list; a word that is missing keeps its default. */
  readonly weights: {
    readonly level: Readonly<Record<string, number>>;
    readonly role: Readonly<Record<string, number>>;
    readonly attitude: Readonly<Record<string, number>>;
    readonly closeness: Readonly<Record<string, number>>;
  };
  /** Nine weights in the order of the assessment factors (4.1). */
  readonly assessmentWeights: readonly number[];
  readonly bands: GradeBands;
  /** Default probability by stage, in the order of the six stages (4.4). */
  readonly stageProbabilities: readonly number[];
  /** Seven weights in the order of the health measures (12.1). */
  readonly healthWeights: readonly number[];
  readonly thresholds: {
    /** Influence from which a person counts as influential, 0–100. */
    readonly influential: number;
    /** Priority from which a person needs an open action, 0–100. */
    readonly urgent: number;
    /** Share of all positive backing that one person may give, 0–1. */
    readonly singleThread: number;
    /** Days between contacts for influential people. */
    readonly contactDaysInfluential: number;
    /** Days between contacts for everybody else. */
    readonly contactDays: number;
    /** Days after which a confirmed row counts as old. */
    readonly confirmedDays: number;
    /** Value of a gift that needs no approval, in the plan's currency. */
    readonly giftLimit: number;
    /** Health from which the plan is green, 0–100. */
    readonly healthGreen: number;
    /** Health from which the plan is amber, 0–100. */
    readonly healthAmber: number;
    /** Share of the assessment that must be known, 0–1. */
    readonly known: number;
    /** Assessment score from which to advance, 0–100. */
    readonly advance: number;
    /** Assessment score from which to lower the contact level, 0–100. */
    readonly lower: number;
  };
}

const weightsOf = (list: string): Readonly<Record<string, number>> =>
  Object.fromEntries(termsOf(list).flatMap((term) => (term.weight === undefined ? [] : [[term.id, term.weight]])));

/** The numbers a plan starts with; a template may carry others. */
export const defaultSettings: MethodSettings = {
  weights: { level: weightsOf("level"), role: weightsOf("role"), attitude: weightsOf("attitude"), closeness: weightsOf("closeness") },
  assessmentWeights: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  bands: { near: 90, mid: 180, high: 0.7, medium: 0.4 },
  stageProbabilities: [0.1, 0.25, 0.4, 0.55, 0.75, 1],
  healthWeights: [20, 15, 15, 15, 15, 10, 10],
  thresholds: {
    influential: 40,
    urgent: 40,
    singleThread: 0.6,
    contactDaysInfluential: 15,
    contactDays: 30,
    confirmedDays: 90,
    giftLimit: 200,
    healthGreen: 75,
    healthAmber: 50,
    known: 0.7,
    advance: 60,
    lower: 40,
  },
};
