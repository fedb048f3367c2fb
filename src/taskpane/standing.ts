/** Where a plan stands, in the few figures of the first view. */
import { completeness } from "../sections/framework/figures";
import { health, healthColour, healthMeasures, healthSteps, isOpen, isOverdue, type HealthColour, type HealthStep } from "../plan/health/health";
import { pipeline, probabilityOf } from "../sections/opportunities/figures";
import { supportIndex } from "../sections/stakeholders/figures";
import type { SectionId } from "./navigation";
import type { OpenPlan } from "./planHost";

export interface Standing {
  readonly health: {
    /** 0–100; null while nothing is known. */
    readonly score: number | null;
    readonly colour: HealthColour | null;
    /** The step that lifts health most. */
    readonly lift: HealthStep | null;
    /** An open blocker keeps the colour from green. */
    readonly capped: boolean;
  };
  readonly support: number | null;
  /** Share of the executive figures that are complete. */
  readonly complete: number | null;
  readonly expected: number | null;
  readonly openActions: number;
  readonly overdueActions: number;
  readonly counts: Readonly<Record<SectionId, number>>;
}

/** A plan in which nobody and nothing stands yet has no health: the method would judge what has not begun. */
const hasBegun = ({ plan }: OpenPlan): boolean =>
  plan.stakeholders.length + plan.framework.length + plan.opportunities.length + plan.actions.length > 0;

export const standingOf = (open: OpenPlan): Standing => {
  const { plan, findings, today } = open;
  const { settings } = plan;
  const score = hasBegun(open) ? health(healthMeasures(plan, today), settings.healthWeights) : null;
  const blocked = findings.some((finding) => finding.severity === "blocker");
  const probabilities = plan.opportunities.map((opportunity) => probabilityOf(opportunity, settings));
  return {
    health: {
      score,
      colour: score === null ? null : healthColour(score, blocked, settings.thresholds),
      lift: healthSteps(plan, today)[0] ?? null,
      capped: score !== null && blocked && healthColour(score, false, settings.thresholds) === "green",
    },
    support: supportIndex(plan.stakeholders, settings.weights),
    complete: completeness(plan.framework),
    expected:
      plan.opportunities.length === 0
        ? null
        : pipeline(
            plan.opportunities.map(({ amount }) => amount),
            probabilities,
          ),
    openActions: plan.actions.filter(isOpen).length,
    overdueActions: plan.actions.filter((action) => isOverdue(action, today)).length,
    counts: {
      stakeholders: plan.stakeholders.length,
      framework: plan.framework.length,
      opportunities: plan.opportunities.length,
      actions: plan.actions.length,
    },
  };
};
