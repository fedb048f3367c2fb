/**
 * A plan as plain data: what the rules and figures of the method read.
 *
 * - A word of a vocabulary is its id; `null` means "not known yet" (also where the cell holds a word nobody knows).
 * - Dates are Excel serials, shares and probabilities 0–1, money is in the plan's one currency.
 * - Rows keep the order of the sheet: the index in the array is the row a finding points at.
 */
import type { Language } from "./language";
import type { MethodSettings } from "./settings";

export interface Account {
  readonly name: string;
  readonly currency: string;
  readonly category: string | null;
  readonly industry: string | null;
  readonly revenue: number | null;
  readonly profit: number | null;
  readonly valueType: string | null;
  readonly serviceClass: string | null;
}

export interface Stakeholder {
  readonly name: string;
  readonly title: string | null;
  readonly level: string | null;
  readonly function: string | null;
  readonly role: string | null;
  readonly attitude: string | null;
  readonly closeness: string | null;
  readonly department: string | null;
  readonly buyerType: string | null;
  readonly relationshipStage: string | null;
  readonly socialStyle: string | null;
  readonly reportsTo: string | null;
  readonly organisationalBenefit: string | null;
  readonly personalBenefit: string | null;
  readonly humanTouch: string | null;
  readonly focus: string | null;
  readonly lastContact: number | null;
  readonly nextContact: number | null;
  readonly owner: string | null;
  readonly targetAttitude: string | null;
  readonly targetCloseness: string | null;
  readonly targetDate: number | null;
  readonly evidence: string | null;
  readonly confirmedOn: number | null;
}

export interface FrameworkNode {
  readonly id: string;
  /** 1 executive KPI, 2 business initiative, 3 operating KPI, 4 vendor solution. */
  readonly level: number | null;
  readonly name: string;
  /** Ids of the nodes one level up. */
  readonly supports: readonly string[];
  /** Weight among the children of one parent; null counts as 1. */
  readonly share: number | null;
  readonly department: string | null;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly annualValue: number | null;
  /** 0–1; null counts as 1. */
  readonly confidence: number | null;
  readonly evidence: string | null;
  readonly confirmedOn: number | null;
}

export interface Opportunity {
  readonly name: string;
  readonly stage: string | null;
  readonly amount: number | null;
  readonly probability: number | null;
  readonly closeDate: number | null;
  readonly criteriaBy: string | null;
  readonly needsKnown: boolean | null;
  readonly canInfluence: boolean | null;
  /** The nine assessment factors in the order of chapter 4.1, each 1–5 or null. */
  readonly scores: readonly (number | null)[];
  /** The six milestones in the order of chapter 4.5; null counts as not reached. */
  readonly milestones: readonly (boolean | null)[];
  readonly owner: string | null;
}

export interface Action {
  readonly action: string;
  readonly stakeholder: string | null;
  readonly opportunity: string | null;
  readonly owner: string | null;
  readonly due: number | null;
  readonly status: string | null;
  readonly kind: string | null;
}

export interface Plan {
  readonly language: Language;
  readonly account: Account;
  readonly stakeholders: readonly Stakeholder[];
  readonly framework: readonly FrameworkNode[];
  readonly opportunities: readonly Opportunity[];
  readonly actions: readonly Action[];
  readonly settings: MethodSettings;
}
