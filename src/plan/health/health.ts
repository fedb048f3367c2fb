/** Health of a plan (chapter 12.1): seven measures, each 0–1 or not known, their weighted mean, its colour, and the step that lifts it most. */
import type { Text } from "../language";
import type { Plan } from "../plan";
import { defaultsOf, orderedNumbers, type NumbersOf } from "../settings";
import { withoutNoise } from "../wording";
import { healthMeasureWords, healthThresholds } from "./words";

export type HealthMeasureId = (typeof healthMeasureWords)["terms"][number]["id"];

/** Ids of the measures in the order of chapter 12.1. */
export const healthMeasureIds: readonly HealthMeasureId[] = healthMeasureWords.terms.map(({ id }) => id);

export const defaultHealthWeights = orderedNumbers(healthMeasureWords);
export const defaultHealthThresholds = defaultsOf(healthThresholds);

/** A step on the plan with the value its measure would have. */
export interface MeasureStep {
  /** What to do, as the middle of a sentence: "finish the overdue action". */
  readonly step: Text;
  readonly value: number;
}

/** What a section says about one measure of the plan's health. */
export interface HealthMeasure<P extends Plan = never> {
  /** 0–1; null where the plan holds nothing to measure. */
  readonly value: (plan: P, asOf: number) => number | null;
  readonly steps: (plan: P, asOf: number) => readonly MeasureStep[];
}

/** The measures that the sections of a plan give. */
export type HealthMeasures = Readonly<Partial<Record<HealthMeasureId, HealthMeasure>>>;

/** Weighted mean of the known measures, 0–100; null while none is known or all known ones weigh nothing. Method, chapter 12.1. */
export const health = (measures: readonly (number | null)[], weights: readonly number[] = defaultHealthWeights): number | null => {
  let points = 0;
  let weighed = 0;
  healthMeasureIds.forEach((_id, index) => {
    const measure = measures[index] ?? null;
    if (measure === null) return;
    points += measure * (weights[index] ?? 0);
    weighed += weights[index] ?? 0;
  });
  return weighed > 0 ? (100 * points) / weighed : null;
};

export type HealthColour = "green" | "amber" | "red";

/** Colour of the health figure; an open blocker caps it at amber. Method, chapter 12.1. */
export const healthColour = (
  value: number,
  hasBlocker = false,
  thresholds: NumbersOf<typeof healthThresholds> = defaultHealthThresholds,
): HealthColour => {
  const figure = withoutNoise(value);
  if (figure >= thresholds.healthGreen) return hasBlocker ? "amber" : "green";
  return figure >= thresholds.healthAmber ? "amber" : "red";
};

/** A measure of any section; a registry gives every section the tables its measures read. */
const anyMeasure = (measures: HealthMeasures, id: HealthMeasureId): HealthMeasure<Plan> | undefined =>
  measures[id] as HealthMeasure<Plan> | undefined;

/** The seven measures of a plan in the order of chapter 12.1, each 0–1; null where the plan holds nothing to measure. */
export const healthMeasures = (given: HealthMeasures, plan: Plan, asOf: number): readonly (number | null)[] =>
  healthMeasureIds.map((id) => anyMeasure(given, id)?.value(plan, asOf) ?? null);

/** The measures that one section gives, by id. */
export const measuresOf = (given: HealthMeasures, plan: Plan, asOf: number): Readonly<Partial<Record<HealthMeasureId, number | null>>> =>
  Object.fromEntries(
    healthMeasureIds.flatMap((id) => {
      const measure = anyMeasure(given, id);
      return measure ? [[id, measure.value(plan, asOf)] as const] : [];
    }),
  );

/** A step on the plan and the points of health it brings. */
export interface HealthStep {
  readonly measure: HealthMeasureId;
  readonly step: Text;
  readonly gain: number;
}

/** Every step that brings points, the one that lifts health most first. */
export const healthSteps = (given: HealthMeasures, plan: Plan, asOf: number): readonly HealthStep[] => {
  const measures = healthMeasures(given, plan, asOf);
  const weights = orderedNumbers(healthMeasureWords, plan.settings);
  const now = health(measures, weights);
  if (now === null) return [];
  return healthMeasureIds
    .flatMap((measure) => (anyMeasure(given, measure)?.steps(plan, asOf) ?? []).map((one) => ({ measure, ...one })))
    .map(({ measure, step, value }) => {
      const lifted = measures.map((old, index) => (healthMeasureIds[index] === measure ? value : old));
      return { measure, step, gain: (health(lifted, weights) ?? now) - now };
    })
    .filter((step) => step.gain > 1e-9)
    .sort((left, right) => right.gain - left.gain);
};
