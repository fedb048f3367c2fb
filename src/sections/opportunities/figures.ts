/**
 * Figures of chapter 4: assessment and verdict (4.1), grade and strategy (4.2), pipeline (4.4), stages and gates (4.5).
 *
 * Unknown scores are left out of the score and counted by the known share; unknown milestones count as not reached.
 */
import type { Language, Text } from "../../plan/language";
import { numbersOf, type Settings } from "../../plan/settings";
import { processIn } from "./processes";
import { inSentence, listText, text, withoutNoise } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import {
  type AssessmentThresholds,
  bandsInForce,
  defaultBands,
  defaultFactorWeights,
  defaultThresholds,
  type GradeBands,
} from "./settings";
import type { Opportunity } from "./table";
import { factorWords, stageWords } from "./words";
import { daysBetween } from "../../plan/days";

/** Ids of the nine factors in the order of chapter 4.1. */
export const factorIds: readonly string[] = factorWords.terms.map((term) => term.id);

/** A factor in the middle of a sentence. */
export const factorName = (factor: string, language: Language): string => inSentence(labelOf(factorWords, factor, language));

/** Factors as a list in a sentence. */
export const factorNames = (factors: readonly string[], language: Language): string =>
  listText(
    factors.map((factor) => factorName(factor, language)),
    language,
  );

/** A 1 in one of these ends the pursuit. */
export const decisiveFactors: readonly string[] = ["project-grade", "funding", "technical-fit"];

const total = (weights: readonly number[]): number => factorIds.reduce((sum, _factor, index) => sum + (weights[index] ?? 0), 0);

/** Assessment: 100 · Σ w·(s−1)/4 / Σ w over the known factors, 0–100; null while nothing is known. Method, chapter 4.1. */
export const assess = (scores: readonly (number | null)[], weights: readonly number[] = defaultFactorWeights): number | null => {
  let points = 0;
  let known = 0;
  factorIds.forEach((_factor, index) => {
    const score = scores[index] ?? null;
    const weight = weights[index] ?? 0;
    if (score === null) return;
    points += (weight * (score - 1)) / 4;
    known += weight;
  });
  return known > 0 ? (100 * points) / known : null;
};

/** Share of the assessment that is known: Σ w known / Σ w, 0–1; null when all weights are 0. Method, chapter 4.1. */
export const known = (scores: readonly (number | null)[], weights: readonly number[] = defaultFactorWeights): number | null => {
  const all = total(weights);
  return all > 0 ? total(weights.map((weight, index) => ((scores[index] ?? null) === null ? 0 : weight))) / all : null;
};

export type Verdict = "advance" | "lower" | "learn" | "drop";

/** The decisive factors that stand at 1. */
export const knockOuts = (scores: readonly (number | null)[]): readonly string[] =>
  decisiveFactors.filter((factor) => scores[factorIds.indexOf(factor)] === 1);

/** What the assessment says to do; the first rule that applies. Method, chapter 4.1. */
export const verdict = (
  scores: readonly (number | null)[],
  weights: readonly number[] = defaultFactorWeights,
  thresholds: AssessmentThresholds = defaultThresholds,
): Verdict => {
  if (knockOuts(scores).length > 0) return "drop";
  const score = assess(scores, weights);
  if (score === null || withoutNoise(known(scores, weights) ?? 0) < thresholds.known) return "learn";
  if (withoutNoise(score) >= thresholds.advance) return "advance";
  return withoutNoise(score) >= thresholds.lower ? "lower" : "drop";
};

export type Grade = "A" | "B" | "C" | "D";
export type Horizon = "near" | "mid" | "far";
export type Likelihood = "high" | "medium" | "low";

/** A close date that has passed counts as near. */
export const horizon = (closeDate: number, asOf: number, bands: GradeBands = defaultBands): Horizon => {
  const days = daysBetween(asOf, closeDate);
  if (days <= bands.near) return "near";
  return days <= bands.mid ? "mid" : "far";
};

export const likelihood = (probability: number, bands: GradeBands = defaultBands): Likelihood => {
  const chance = withoutNoise(probability);
  if (chance >= bands.high) return "high";
  return chance >= bands.medium ? "medium" : "low";
};

const horizonPoints: Readonly<Record<Horizon, number>> = { near: 0, mid: 1, far: 2 };
const likelihoodPoints: Readonly<Record<Likelihood, number>> = { high: 0, medium: 1, low: 2 };
const gradeOfPoints: readonly Grade[] = ["A", "B", "C", "D", "D"];

export const gradeOf = (near: Horizon, likely: Likelihood): Grade => gradeOfPoints[horizonPoints[near] + likelihoodPoints[likely]] ?? "D";

/** Grade A–D by nearness and likelihood; null while the date or the probability is not known. Method, chapter 4.2. */
export const grade = (
  closeDate: number | null,
  probability: number | null,
  asOf: number,
  bands: GradeBands = defaultBands,
): Grade | null =>
  closeDate === null || probability === null ? null : gradeOf(horizon(closeDate, asOf, bands), likelihood(probability, bands));

/** How much effort each grade deserves. Method, chapter 4.2. */
export const strategies: Readonly<Record<Grade, Text>> = {
  A: text("Go all out, enter the sales process", "全力以赴，进入销售流程"),
  B: text("Limit the time spent, maintain", "控制投入时间，保持维护"),
  C: text("Watch for change, maintain", "关注变化，保持维护"),
  D: text("Last, maintain", "最后考虑，保持维护"),
};

/** The strategy of a grade; null while there is none. */
export const strategy = (ofGrade: string | null): Text | null =>
  ofGrade === null || !(ofGrade in strategies) ? null : strategies[ofGrade as Grade];

/** The probability entered, else the default of the stage; null while neither is known. Method, chapter 4.4. */
export const probabilityOf = (opportunity: Pick<Opportunity, "probability" | "stage">, settings: Settings = {}): number | null => {
  if (opportunity.probability !== null) return opportunity.probability;
  if (opportunity.stage === "closed") return 1;
  const ofStage: Readonly<Record<string, number>> = numbersOf(stageWords, settings);
  return ofStage[opportunity.stage ?? ""] ?? null;
};

/** Amount · probability; null while one of them is not known. Method, chapter 4.4. */
export const expectedValue = (amount: number | null, probability: number | null): number | null =>
  amount === null || probability === null ? null : amount * probability;

/** Weighted total Σ amount · probability of the rows that know both. Method, chapter 4.4. */
export const pipeline = (amounts: readonly (number | null)[], probabilities: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount, index) => sum + (expectedValue(amount, probabilities[index] ?? null) ?? 0), 0);

/** Grade of an opportunity of a plan, with the stage's probability where none is entered. */
export const opportunityGrade = (opportunity: Opportunity, asOf: number, settings: Settings): Grade | null =>
  grade(opportunity.closeDate, probabilityOf(opportunity, settings), asOf, bandsInForce(settings));

export interface PipelinePart {
  readonly id: string;
  readonly count: number;
  readonly amount: number;
  readonly expected: number;
}

const pipelineBy = (
  ids: readonly string[],
  opportunities: readonly Opportunity[],
  settings: Settings,
  idOf: (opportunity: Opportunity) => string | null,
): readonly PipelinePart[] =>
  ids.map((id) => {
    const part = opportunities.filter((opportunity) => idOf(opportunity) === id);
    return {
      id,
      count: part.length,
      amount: part.reduce((sum, opportunity) => sum + (opportunity.amount ?? 0), 0),
      expected: part.reduce((sum, opportunity) => sum + (expectedValue(opportunity.amount, probabilityOf(opportunity, settings)) ?? 0), 0),
    };
  });

/** The pipeline split by grade, A first; opportunities without a grade are in none. Method, chapter 4.4. */
export const pipelineByGrade = (opportunities: readonly Opportunity[], asOf: number, settings: Settings): readonly PipelinePart[] =>
  pipelineBy(Object.keys(strategies), opportunities, settings, (opportunity) => opportunityGrade(opportunity, asOf, settings));

/** The pipeline split by the stage entered, in the order of the process. Method, chapter 4.4. */
export const pipelineByStage = (opportunities: readonly Opportunity[], settings: Settings): readonly PipelinePart[] =>
  pipelineBy(
    [...processIn(opportunities).stages.map((stage) => stage.id), "closed"],
    opportunities,
    settings,
    (opportunity) => opportunity.stage,
  );
