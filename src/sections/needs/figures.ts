/** How far a need has come, and how ripe the needs are (chapter 7). */
import { defaultsOf } from "../../plan/settings";
import type { Need } from "./table";
import { maturityWords } from "./words";

const defaultMaturity: Readonly<Record<string, number>> = defaultsOf(maturityWords);

/**
 * How far a need has come on its way from a dissatisfaction to a reason to buy, 0–1: the mean of four parts – the weight of its maturity,
 * whether it is explicit, whether its consequence is known, whether a solution of ours serves it. What is not known is not reached; null
 * while none of the four is known. Method, chapter 7.
 */
export const progress = (
  { maturity, explicit, consequence, solution }: Pick<Need, "maturity" | "explicit" | "consequence" | "solution">,
  weights: Readonly<Record<string, number>> = defaultMaturity,
): number | null => {
  if (maturity === null && explicit === null && consequence === null && solution === null) return null;
  const ripe = maturity === null ? 0 : (weights[maturity] ?? 0);
  return (ripe + (explicit === true ? 1 : 0) + (consequence === null ? 0 : 1) + (solution === null ? 0 : 1)) / 4;
};

export interface MaturityStep {
  /** Id of the word. */
  readonly id: string;
  /** Indexes of the needs that stand there. */
  readonly rows: readonly number[];
}

/** The needs by how ripe they are, from almost perfect to must change now; needs of unknown maturity stand nowhere. */
export const needsByMaturity = (needs: readonly Pick<Need, "maturity">[]): readonly MaturityStep[] =>
  maturityWords.terms.map(({ id }) => ({ id, rows: needs.flatMap(({ maturity }, row) => (maturity === id ? [row] : [])) }));
