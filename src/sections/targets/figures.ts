/** Attainment, growth and structure of targets (chapter 10). */
import { nameKey, withoutNoise } from "../../plan/wording";
import { elapsed } from "../../plan/periods";
import type { Target } from "./table";
import { measureIds } from "./words";

type Amounts = Pick<Target, "plan" | "actual" | "priorYear">;

/** Actual ÷ plan, 1 where the plan was reached; null while one is not known or the plan is not above 0. Method, chapter 10. */
export const attainment = ({ plan, actual }: Pick<Amounts, "plan" | "actual">): number | null =>
  plan === null || actual === null || plan <= 0 ? null : actual / plan;

/** Actual against the prior year, 0.1 = 10 % more; null while one is not known or the prior year is not above 0. Method, chapter 10. */
export const growth = ({ actual, priorYear }: Pick<Amounts, "actual" | "priorYear">): number | null =>
  actual === null || priorYear === null || priorYear <= 0 ? null : actual / priorYear - 1;

/** How a row splits: not at all, by segment (and perhaps manager), or by manager only. */
export type Split = "whole" | "segment" | "manager";

export const splits: readonly Split[] = ["whole", "segment", "manager"];

const isBlank = (text: string | null): boolean => (text ?? "").trim() === "";

export const splitOf = ({ segment, manager }: Pick<Target, "segment" | "manager">): Split =>
  isBlank(segment) ? (isBlank(manager) ? "whole" : "manager") : "segment";

/** Rows of the same period and measure, in the same unit. */
const isAlike = (left: Target, right: Target): boolean =>
  left.measure !== null &&
  left.measure === right.measure &&
  nameKey(left.period ?? "") === nameKey(right.period ?? "") &&
  nameKey(left.unit ?? "") === nameKey(right.unit ?? "");

/**
 * Share of a row's actual in all rows of the same period and measure that split alike: 0–1 where no actual is below 0. Null for rows that
 * stand for the whole, and where the actuals add up to 0 or less. Method, chapter 10.
 */
export const structureShare = (target: Target, all: readonly Target[]): number | null => {
  const split = splitOf(target);
  if (split === "whole" || target.actual === null || target.measure === null) return null;
  const sum = all.reduce((total, one) => total + (isAlike(one, target) && splitOf(one) === split ? (one.actual ?? 0) : 0), 0);
  return sum <= 0 ? null : target.actual / sum;
};

/** Attainment lies below what is asked for of the part of the period that has gone; at the limit it is enough. */
export const isBehind = (target: Target, asOf: number, lowest: number, fiscalStart = 1): boolean => {
  const reached = attainment(target);
  return reached !== null && withoutNoise(reached) < withoutNoise(lowest * elapsed(target.period, asOf, fiscalStart));
};

/** What was sold of a measure in a period, all rows taken together. */
export interface MeasureTotal {
  readonly measure: string;
  readonly period: string;
  readonly unit: string | null;
  /** Which rows were added up. */
  readonly split: Split;
  readonly rows: readonly number[];
  readonly attainment: number | null;
  readonly growth: number | null;
}

/** The period that is looked at: that of the last row that has one, so that new rows go below. Null without periods. */
export const latestPeriod = (targets: readonly Pick<Target, "period">[]): string | null =>
  targets.findLast(({ period }) => !isBlank(period))?.period?.trim() ?? null;

/** Rows of a measure in a period, as they are added up: the whole where it stands, else the segments, else the managers. */
const added = (targets: readonly Target[], measure: string, period: string | null): { split: Split; rows: readonly number[] } | null => {
  const found = targets.flatMap((one, row) =>
    one.measure === measure && nameKey(one.period ?? "") === nameKey(period ?? "") ? [{ split: splitOf(one), row }] : [],
  );
  const split = splits.find((kind) => found.some((one) => one.split === kind));
  return split === undefined ? null : { split, rows: found.filter((one) => one.split === split).map(({ row }) => row) };
};

const summed = (rows: readonly Target[], over: "plan" | "priorYear"): number | null => {
  const known = rows.filter((row) => row.actual !== null && row[over] !== null);
  const base = known.reduce((sum, row) => sum + (row[over] ?? 0), 0);
  return known.length === 0 || base <= 0 ? null : known.reduce((sum, row) => sum + (row.actual ?? 0), 0) / base;
};

/** Each measure of the latest period, in the order of the method; rows that lack a figure count in neither sum. */
export const totals = (targets: readonly Target[]): readonly MeasureTotal[] => {
  const period = latestPeriod(targets);
  return measureIds.flatMap((measure): readonly MeasureTotal[] => {
    const found = added(targets, measure, period);
    if (found === null) return [];
    const rows = found.rows.flatMap((row) => targets[row] ?? []);
    const grown = summed(rows, "priorYear");
    return [
      {
        measure,
        period: period ?? "",
        unit: rows[0]?.unit ?? null,
        ...found,
        attainment: summed(rows, "plan"),
        growth: grown === null ? null : grown - 1,
      },
    ];
  });
};

/** How the actual of a measure in the latest period is made up. */
export interface Structure {
  readonly measure: string;
  readonly split: "segment" | "manager";
  readonly parts: readonly {
    readonly name: string;
    /** 0–1. */
    readonly share: number;
    readonly rows: readonly { readonly row: number; readonly share: number }[];
  }[];
}

/** Structure of every measure by segment and by manager, where the rows of the latest period say so; the largest part first. */
export const structures = (targets: readonly Target[]): readonly Structure[] => {
  const period = nameKey(latestPeriod(targets) ?? "");
  return measureIds.flatMap((measure) =>
    (["segment", "manager"] as const).flatMap((split): readonly Structure[] => {
      const rows = targets.flatMap((target, row) => {
        const share = structureShare(target, targets);
        const isMeant = target.measure === measure && nameKey(target.period ?? "") === period && splitOf(target) === split;
        // A negative part has no length.
        return isMeant && share !== null && share >= 0 ? [{ row, share, name: (target[split] ?? "").trim() }] : [];
      });
      const names = [...new Set(rows.map(({ name }) => name))];
      const parts = names
        .map((name) => {
          const own = rows.filter((one) => one.name === name);
          return { name, share: own.reduce((sum, { share }) => sum + share, 0), rows: own.map(({ row, share }) => ({ row, share })) };
        })
        .sort((left, right) => right.share - left.share);
      return parts.length < 2 ? [] : [{ measure, split, parts }];
    }),
  );
};
