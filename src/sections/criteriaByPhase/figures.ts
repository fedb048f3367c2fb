/** Figures of chapter 5.4: how a supplier scores in each phase of the purchase, and who leads where. */
import { normalise } from "../../plan/cells/normalise";
import { withoutNoise } from "../../plan/wording";
import { defaultPhaseWeights } from "./settings";
import type { SeenSupplier } from "./table";
import { phaseWords } from "./words";

export const phaseIds: readonly string[] = phaseWords.terms.map(({ id }) => id);

/** How a supplier is seen, each 0–100; null = not known. */
export type SeenAs = Pick<SeenSupplier, "quality" | "price" | "service">;

const criteriaCount = 3;

/** The weights of quality, price and service in a phase, out of the twelve. */
export const weightsOf = (phase: string, weights: readonly number[] = defaultPhaseWeights): readonly number[] => {
  const at = phaseIds.indexOf(phase) * criteriaCount;
  return at < 0 ? [] : weights.slice(at, at + criteriaCount);
};

/** Σ weight · score / Σ weight over quality, price and service, 0–100; null while one score is not known. Method, chapter 5.4. */
export const weightedScore = ({ quality, price, service }: SeenAs, weights: readonly number[]): number | null => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (quality === null || price === null || service === null || all <= 0) return null;
  return [quality, price, service].reduce((sum, one, index) => sum + one * (weights[index] ?? 0), 0) / all;
};

/** Score of a supplier in a phase with the twelve weights in force, 0–100. Method, chapter 5.4. */
export const decisionScore = (phase: string, seen: SeenAs, weights: readonly number[] = defaultPhaseWeights): number | null =>
  weightedScore(seen, weightsOf(phase, weights));

const ours: readonly string[] = ["We", "Us", "Our company", "我方", "我们", "我司", "本公司"].map(normalise);

/** The row that is about us. */
export const isUs = ({ who }: Pick<SeenSupplier, "who">): boolean => ours.includes(normalise(who));

export interface PhaseComparison {
  readonly phase: string;
  readonly ours: number;
  /** The best competitor of the phase: the first of those with the highest score. */
  readonly best: string;
  readonly theirs: number;
  /** Ours less theirs: over 0 we lead, at 0 we are level. */
  readonly lead: number;
}

/** We against the best competitor, phase by phase; phases in which one side is not known are left out. */
export const comparePhases = (
  rows: readonly SeenSupplier[],
  weights: readonly number[] = defaultPhaseWeights,
): readonly PhaseComparison[] => {
  const us = rows.find(isUs);
  if (us === undefined) return [];
  return phaseIds.flatMap((phase): readonly PhaseComparison[] => {
    const own = decisionScore(phase, us, weights);
    const others = rows.flatMap((row) => {
      const theirs = isUs(row) ? null : decisionScore(phase, row, weights);
      return theirs === null ? [] : [{ best: row.who, theirs }];
    });
    const [first] = [...others].sort((left, right) => right.theirs - left.theirs);
    return own === null || first === undefined ? [] : [{ phase, ours: own, ...first, lead: withoutNoise(own - first.theirs) }];
  });
};
