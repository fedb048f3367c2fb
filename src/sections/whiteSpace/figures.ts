/**
 * The white space as a matrix, and its two figures (chapter 13): the share of cells still white, and our share of the customer's wallet.
 *
 * Units and offerings stand in the order in which they first appear. What nobody has written down is white.
 */
import { nameKey } from "../../plan/wording";
import type { WhiteCell } from "./table";

/** A cell of the matrix: the first row about it, or nothing. */
export interface MatrixCell {
  readonly unit: string;
  readonly offering: string;
  /** Index of the row; null where there is none. */
  readonly row: number | null;
  readonly cell: WhiteCell | null;
}

export interface Matrix {
  readonly units: readonly string[];
  readonly offerings: readonly string[];
  /** One line a unit. */
  readonly lines: readonly (readonly MatrixCell[])[];
}

const distinct = (names: readonly (string | null)[]): readonly string[] => {
  const first = new Map<string, string>();
  for (const name of names) if (name !== null && name.trim() !== "" && !first.has(nameKey(name))) first.set(nameKey(name), name);
  return [...first.values()];
};

const keyOf = (unit: string, offering: string): string => `${nameKey(unit)}\n${nameKey(offering)}`;

export const matrixOf = (rows: readonly WhiteCell[]): Matrix => {
  const units = distinct(rows.map(({ unit }) => unit));
  const offerings = distinct(rows.map(({ offering }) => offering));
  const first = new Map<string, number>();
  rows.forEach(({ unit, offering }, row) => {
    if (offering !== null && !first.has(keyOf(unit, offering))) first.set(keyOf(unit, offering), row);
  });
  const lines = units.map((unit) =>
    offerings.map((offering): MatrixCell => {
      const row = first.get(keyOf(unit, offering)) ?? null;
      return { unit, offering, row, cell: row === null ? null : (rows[row] ?? null) };
    }),
  );
  return { units, offerings, lines };
};

/**
 * Share of cells still white, 0–1. With amounts every cell counts with its own, and cells without one do not count.
 * Null where nothing counts.
 */
export const whiteShare = (states: readonly (string | null)[], amounts: readonly (number | null)[] | null = null): number | null => {
  const weights = states.map((_state, index) => (amounts === null ? 1 : (amounts[index] ?? 0)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return null;
  return weights.reduce((sum, weight, index) => sum + ((states[index] ?? null) === null ? weight : 0), 0) / all;
};

/** Share of the matrix that is white, 0–1; null while there is no cell. */
export const whiteShareOf = ({ lines }: Matrix): number | null => whiteShare(lines.flat().map(({ cell }) => cell?.state ?? null));

export interface Wallet {
  readonly won: number;
  /** Open and potential. */
  readonly reachable: number;
  /** What competitors have where nothing of ours is won, open or potential. */
  readonly competitors: number;
}

export const walletOf = (rows: readonly WhiteCell[]): Wallet => {
  const sum = (counts: (row: WhiteCell) => boolean): number => rows.filter(counts).reduce((total, { amount }) => total + (amount ?? 0), 0);
  const ours = ["won", "open", "potential"];
  return {
    won: sum(({ state }) => state === "won"),
    reachable: sum(({ state }) => state === "open" || state === "potential"),
    competitors: sum(({ state, competitor }) => competitor !== null && !ours.includes(state ?? "")),
  };
};

/** Won share of the wallet, 0–1; null while no amount is known. */
export const walletShare = ({ won, reachable, competitors }: Wallet): number | null => {
  const total = won + reachable + competitors;
  return total > 0 ? won / total : null;
};
