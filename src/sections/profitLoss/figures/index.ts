/** Profit, margin and growth of an account by year, its segment among all accounts, and the whale curve (chapters 1.2 and 13). */
import { withoutNoise } from "../../../plan/wording";
import { defaultSegmentThresholds } from "../settings";
import type { ProfitYear } from "../table";

type Amounts = Pick<ProfitYear, "revenue" | "costOfGoods" | "discounts" | "costToServe" | "other">;

/** Revenue less all costs, in the plan's currency; null while one is not known. Other costs count as none where blank. Chapter 13. */
export const profitOf = ({ revenue, costOfGoods, discounts, costToServe, other }: Amounts): number | null =>
  revenue === null || costOfGoods === null || discounts === null || costToServe === null
    ? null
    : revenue - costOfGoods - discounts - costToServe - (other ?? 0);

/** Profit ÷ revenue; null while the profit is not known or the revenue is not above 0. */
export const marginOfYear = (year: Amounts): number | null => {
  const profit = profitOf(year);
  return profit === null || year.revenue === null || year.revenue <= 0 ? null : profit / year.revenue;
};

/** Revenue against the year before: 0.1 is 10 % more; null while one of both is not known or the earlier is not above 0. */
export const growthOf = (year: number, years: readonly Pick<ProfitYear, "year" | "revenue">[]): number | null => {
  const of = (wanted: number): number | null => years.find((one) => one.year === wanted)?.revenue ?? null;
  const [before, now] = [of(year - 1), of(year)];
  return before === null || now === null || before <= 0 ? null : now / before - 1;
};

export interface KnownYear {
  readonly row: number;
  readonly year: number;
  readonly margin: number;
  readonly amounts: Amounts;
}

/** Years whose margin is known, the earliest first; of rows with the same year the first. */
export const knownYears = (years: readonly ProfitYear[]): readonly KnownYear[] =>
  years
    .flatMap((amounts, row): readonly KnownYear[] => {
      const margin = marginOfYear(amounts);
      const first = years.findIndex(({ year }) => year === amounts.year) === row;
      return amounts.year === null || margin === null || !first ? [] : [{ row, year: amounts.year, margin, amounts }];
    })
    .sort((left, right) => left.year - right.year);

/** The last three years where the margin fell from each to the next; null where it did not or the years do not follow each other. */
export const fallingMargin = (years: readonly ProfitYear[]): readonly [KnownYear, KnownYear, KnownYear] | null => {
  const [first, second, third] = knownYears(years).slice(-3);
  if (!first || !second || !third || second.year !== first.year + 1 || third.year !== second.year + 1) return null;
  const fell = (from: KnownYear, to: KnownYear): boolean => withoutNoise(to.margin) < withoutNoise(from.margin);
  return fell(first, second) && fell(second, third) ? [first, second, third] : null;
};

export type CostId = "costOfGoods" | "discounts" | "costToServe" | "other";

const costIds: readonly CostId[] = ["costOfGoods", "discounts", "costToServe", "other"];

/** The cost whose share of the revenue grew most between two years. */
export const grownCost = (from: Amounts, to: Amounts): { readonly id: CostId; readonly from: number; readonly to: number } | null => {
  const shareOf = (amounts: Amounts, id: CostId): number => (amounts[id] ?? 0) / (amounts.revenue ?? 1);
  const grown = costIds
    .map((id) => ({ id, from: shareOf(from, id), to: shareOf(to, id) }))
    .sort((left, right) => right.to - right.from - (left.to - left.from));
  const first = grown[0];
  return first !== undefined && first.to > first.from ? first : null;
};

export type Segment = "most-profitable" | "next-profitable" | "unprofitable" | "loss-making";

/** Segment of an account whose profit is known, by the profit from which accounts are among the most profitable; null where nobody earns. */
const segmentFrom = (limit: number | null, profit: number, revenue: number | null, leastMargin: number): Segment => {
  if (profit < 0) return "loss-making";
  if (profit === 0) return "unprofitable";
  if (limit !== null && profit >= limit) return "most-profitable";
  const margin = revenue === null || revenue === 0 ? null : withoutNoise(profit / revenue);
  return margin === null || margin >= leastMargin ? "next-profitable" : "unprofitable";
};

/**
 * Profit from which an account is among the most profitable: the lowest that lies within the first share of all positive profit, the
 * account that crosses it included. Null where no profit is above 0. Sorts once: n · log n. Method, chapter 1.2.
 */
export const segmentLimit = (profits: readonly (number | null)[], share = defaultSegmentThresholds.mostProfitable): number | null => {
  const ranked = Float64Array.from(profits.filter((one): one is number => one !== null && one > 0))
    .sort()
    .reverse();
  const wanted = withoutNoise(share * ranked.reduce((sum, one) => sum + one, 0));
  let limit: number | null = null;
  let above = 0;
  for (let first = 0; first < ranked.length && withoutNoise(above) < wanted;) {
    const profit = ranked[first] ?? 0;
    limit = profit;
    // Equal profits have the same profits above them.
    for (; ranked[first] === profit; first += 1) above += profit;
  }
  return limit;
};

/**
 * Segment of an account among all: within the first 80 % of cumulated positive profit, else profitable with a margin of 5 % or more (or of
 * unknown revenue), else not profitable, or loss-making. Equal profits share the segment of the best-ranked. Method, chapter 1.2.
 */
export const segment = (
  profits: readonly (number | null)[],
  profit: number,
  revenue: number | null = null,
  { mostProfitable, leastMargin } = defaultSegmentThresholds,
): Segment => {
  const sum = (from: number): number => profits.reduce<number>((total, one) => (one !== null && one > from ? total + one : total), 0);
  const within = profit > 0 && withoutNoise(sum(profit)) < withoutNoise(mostProfitable * sum(0));
  return segmentFrom(within ? profit : null, profit, revenue, leastMargin);
};

/** The segment of every account, null where its profit is not known; sorts once: n · log n. Method, chapter 1.2. */
export const segmentsOf = (
  accounts: readonly { readonly profit: number | null; readonly revenue: number | null }[],
  { mostProfitable, leastMargin } = defaultSegmentThresholds,
): readonly (Segment | null)[] => {
  const limit = segmentLimit(
    accounts.map(({ profit }) => profit),
    mostProfitable,
  );
  return accounts.map(({ profit, revenue }) => (profit === null ? null : segmentFrom(limit, profit, revenue, leastMargin)));
};

/**
 * The whale curve, the most profitable account first: cumulated share of accounts, cumulated share of total profit (may pass 1 and fall
 * back). Null where the profits add up to 0. Method, chapter 1.2.
 */
export const whale = (profits: readonly (number | null)[]): readonly (readonly [number, number])[] | null => {
  const ranked = profits.filter((one) => one !== null).sort((left, right) => right - left);
  const total = withoutNoise(ranked.reduce((sum, one) => sum + one, 0));
  if (ranked.length > 0 && total === 0) return null;
  let cumulated = 0;
  return ranked.map((profit, index) => {
    cumulated += profit;
    return [(index + 1) / ranked.length, cumulated / total] as const;
  });
};
