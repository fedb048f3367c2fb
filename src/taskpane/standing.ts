/** Where a plan stands: its health, for the first view. */
import { health, healthColour, healthMeasures, healthSteps, type HealthColour, type HealthStep } from "../plan/health/health";
import { healthMeasureWords, healthThresholds } from "../plan/health/words";
import { rowsOf } from "../plan/plan";
import type { Registry } from "../plan/section";
import { numbersOf, orderedNumbers } from "../plan/settings";
import type { OpenPlan } from "./planHost";

export interface Standing {
  /** 0–100; null while nothing is known. */
  readonly score: number | null;
  readonly colour: HealthColour | null;
  /** The step that lifts health most. */
  readonly lift: HealthStep | null;
  /** An open blocker keeps the colour from green. */
  readonly capped: boolean;
}

/** A plan in which nobody and nothing stands yet has no health: the method would judge what has not begun. */
const hasBegun = ({ tables }: Registry, { plan }: OpenPlan): boolean =>
  tables.some((table) => table.shape === "rows" && rowsOf(plan, table).length > 0);

export const standingOf = (registry: Registry, open: OpenPlan): Standing => {
  const { plan, findings, today } = open;
  const thresholds = numbersOf(healthThresholds, plan.settings);
  const weights = orderedNumbers(healthMeasureWords, plan.settings);
  const score = hasBegun(registry, open) ? health(healthMeasures(registry.measures, plan, today), weights) : null;
  const blocked = findings.some((finding) => finding.severity === "blocker");
  return {
    score,
    colour: score === null ? null : healthColour(score, blocked, thresholds),
    lift: healthSteps(registry.measures, plan, today)[0] ?? null,
    capped: score !== null && blocked && healthColour(score, false, thresholds) === "green",
  };
};
