/**
 * The numbers of the method that a template may change (marked *default* in the method's description):
 * weights of words, bands of the grade, weights of the health figure, thresholds of the rules.
 */

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
