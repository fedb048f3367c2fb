/** Attainment of the indicators, row by row and by phase (chapter 10). */
import { elapsed } from "../../plan/periods";
import { withoutNoise } from "../../plan/wording";
import type { IndicatorRow } from "./table";
import { phaseIds } from "./words";

/** Actual ÷ plan; null while one is not known or the plan is not above 0. */
export const attainment = ({ plan, actual }: Pick<IndicatorRow, "plan" | "actual">): number | null =>
  plan === null || actual === null || plan <= 0 ? null : actual / plan;

/** The plan is not reached by as much as counts as low, measured by the time that has gone of its period; at the limit it is enough. */
export const isBehind = (row: Pick<IndicatorRow, "plan" | "actual" | "period">, asOf: number, lowest: number, fiscalStart = 1): boolean => {
  const reached = attainment(row);
  return reached !== null && withoutNoise(reached) < withoutNoise(lowest * elapsed(row.period, asOf, fiscalStart));
};

/** How a phase stands: each indicator counts up to its plan, so that one far beyond it hides no other. */
export interface PhaseStanding {
  readonly phase: string;
  /** Rows whose attainment is known. */
  readonly rows: readonly number[];
  /** Mean of the attainments, each at most 1; null while none is known. */
  readonly attainment: number | null;
}

export const byPhase = (indicators: readonly IndicatorRow[]): readonly PhaseStanding[] =>
  phaseIds.map((phase) => {
    const known = indicators.flatMap((one, row) => {
      const reached = one.phase === phase ? attainment(one) : null;
      return reached === null ? [] : [{ row, reached: Math.min(1, reached) }];
    });
    const sum = known.reduce((total, { reached }) => total + reached, 0);
    return { phase, rows: known.map(({ row }) => row), attainment: known.length === 0 ? null : sum / known.length };
  });
