/** Formulas about targets: the period that is looked at, and the sums of a measure in it. */
import type { SheetContext } from "../../../plan/section";
import { wholeColumn } from "../../../plan/sheet/sheetContext";
import { splits, type Split } from "../figures";
import { targetTable as table } from "../table";

/** Period of the last row that has one, as text. As `latestPeriod` of the figures. */
export const latestPeriodFormula = (context: SheetContext): string => {
  const periods = wholeColumn(context, table, "period");
  return `IFERROR(TRIM(LOOKUP(2,1/(TRIM(${periods})<>""),${periods})),"")`;
};

/** Formulas without "=" about the rows of a measure in a period that split in one way. */
export interface SumFormulas {
  /** How many rows there are. */
  readonly count: string;
  /** Sum of a column; 0 where nothing is known. */
  readonly sum: (column: string) => string;
  readonly known: (column: string) => string;
  /** Actual by another column, over the rows that have both. */
  readonly ratio: (base: "plan" | "priorYear") => string;
}

/** @param measure and period as references or formulas that answer with a text */
export const sumsOf = (context: SheetContext, measure: string, period: string): Readonly<Record<Split, SumFormulas>> => {
  const all = (id: string): string => wholeColumn(context, table, id);
  const blank = (id: string): string => `(TRIM(${all(id)})="")`;
  const kinds: Readonly<Record<Split, string>> = {
    whole: `${blank("segment")}*${blank("manager")}`,
    segment: `(1-${blank("segment")})`,
    manager: `${blank("segment")}*(1-${blank("manager")})`,
  };
  const ofSplit = (split: Split): SumFormulas => {
    const rows = `(${all("measure")}=${measure})*(TRIM(${all("period")})=${period})*${kinds[split]}`;
    const known = (...columns: readonly string[]): string => [rows, ...columns.map((one) => `ISNUMBER(${all(one)})`)].join("*");
    const sum = (column: string, ...besides: readonly string[]): string => `SUMPRODUCT(${known(column, ...besides)},${all(column)})`;
    return {
      count: `SUMPRODUCT(${rows})`,
      sum,
      known: (column) => `SUMPRODUCT(${known(column)})`,
      ratio: (base) => `${sum("actual", base)}/${sum(base, "actual")}`,
    };
  };
  return { whole: ofSplit("whole"), segment: ofSplit("segment"), manager: ofSplit("manager") };
};

/** The figure of the first split that has rows: the whole, else the segments, else the managers; `none` without rows. */
export const ofFirstSplit = (
  sums: Readonly<Record<Split, SumFormulas>>,
  figure: (sum: SumFormulas, split: Split) => string,
  none = '""',
): string => splits.reduceRight((rest, split) => `IF(${sums[split].count}>0,${figure(sums[split], split)},${rest})`, none);
