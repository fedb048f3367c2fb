/** The value balance: what the problems cost against what the solution costs (chapter 7). */
import { nameKey, withoutNoise } from "../../plan/wording";
import type { ProblemCost, SolutionCost } from "./table";

/** Σ of the costs that are known, in the plan's currency; null while none is. */
export const problemTotal = (costs: readonly (number | null)[]): number | null => {
  const known = costs.filter((cost) => cost !== null);
  return known.length === 0 ? null : known.reduce((sum, cost) => sum + cost, 0);
};

/**
 * Σ problem costs / solution cost; over 1 the customer has a reason to buy. Costs that are blank do not count; null while no cost of a
 * problem or the solution's is known, and where the solution costs nothing. Method, chapter 7.
 */
export const valueBalance = (problemCosts: readonly (number | null)[], solutionCost: number | null): number | null => {
  const total = problemTotal(problemCosts);
  return total === null || solutionCost === null || solutionCost === 0 ? null : total / solutionCost;
};

/** Whether the problems weigh more than the solution. */
export const hasReasonToBuy = (ratio: number): boolean => withoutNoise(ratio) > 1;

/** How far the beam leans to the side of the problems, −1…1: their difference over their sum; 0 where both weigh the same or nothing. */
export const tilt = (problems: number, solution: number): number =>
  problems + solution <= 0 ? 0 : Math.max(-1, Math.min(1, (problems - solution) / (problems + solution)));

export interface Balance {
  readonly opportunity: string;
  /** Index of its row in the table of solution costs; null while it has none. */
  readonly row: number | null;
  /** Indexes of its problems. */
  readonly problems: readonly number[];
  readonly problemCosts: number | null;
  readonly solutionCost: number | null;
  readonly ratio: number | null;
}

/** One balance for every opportunity that has a solution cost or a problem: those with a cost first, in the order of the sheet. */
export const balancesOf = (problems: readonly ProblemCost[], costs: readonly SolutionCost[]): readonly Balance[] => {
  const named = new Map<string, string>();
  for (const name of [...costs.map(({ opportunity }) => opportunity), ...problems.map(({ opportunity }) => opportunity ?? "")]) {
    if (name !== "" && !named.has(nameKey(name))) named.set(nameKey(name), name);
  }
  return [...named].map(([key, opportunity]) => {
    const row = costs.findIndex((cost) => nameKey(cost.opportunity) === key);
    const own = problems.flatMap((problem, index) => (problem.opportunity !== null && nameKey(problem.opportunity) === key ? [index] : []));
    const amounts = own.map((index) => problems[index]?.costPerYear ?? null);
    const solutionCost = costs[row]?.solutionCost ?? null;
    return {
      opportunity,
      row: row < 0 ? null : row,
      problems: own,
      problemCosts: problemTotal(amounts),
      solutionCost,
      ratio: valueBalance(amounts, solutionCost),
    };
  });
};
