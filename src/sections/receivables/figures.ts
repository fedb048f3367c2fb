/** Days overdue, the way of collecting and what is overdue in all (chapter 10). */
import { daysBetween } from "../../plan/days";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { defaultCollectLimits, type CollectLimits } from "./settings";
import type { Receivable } from "./table";
import { causeText, wayTexts } from "./texts";
import { collectWords, type CollectId } from "./words";

/** Calendar days since an invoice was due, below 0 where it is not due yet; null where it is paid or has no due date. */
export const daysOverdue = ({ due, paidOn }: Pick<Receivable, "due" | "paidOn">, asOf: number): number | null =>
  due === null || paidOn !== null ? null : daysBetween(due, asOf);

/**
 * How an invoice is collected: `none` up to 0 days, else by whether days and amount are over their limits: reminder, letter, visit or a
 * special arrangement. Method, chapter 10.
 * @param days overdue, in calendar days
 * @param amount in the plan's currency
 */
export const collect = (days: number, amount: number, limits: CollectLimits = defaultCollectLimits): CollectId => {
  if (days <= 0) return "none";
  const isLong = days > limits.collectDays;
  if (amount > limits.collectAmount) return isLong ? "special" : "visit";
  return isLong ? "letter" : "remind";
};

/** The way of collecting of a row; null while due date or amount is not known, where it is paid, and for credit notes. */
export const wayOf = (receivable: Receivable, asOf: number, limits: CollectLimits = defaultCollectLimits): CollectId | null => {
  const days = daysOverdue(receivable, asOf);
  return days === null || receivable.amount === null || receivable.amount <= 0 ? null : collect(days, receivable.amount, limits);
};

/** Ways by which something overdue is collected, the mildest first. */
export const overdueWays = collectWords.terms.map(({ id }) => id).filter((id) => id !== "none");

/** What to do about an invoice: the way, and what its cause asks for first. Null where it is not overdue. */
export const remedy = (way: CollectId | null, cause: string | null): Text | null =>
  way === null || way === "none"
    ? null
    : text(`${wayTexts[way].en}. ${causeText(cause).en}.`, `${wayTexts[way].zh}。${causeText(cause).zh}。`);

/** Rows and amount that are collected in one way. */
export interface OverdueOfWay {
  readonly way: Exclude<CollectId, "none">;
  readonly rows: readonly { readonly row: number; readonly amount: number }[];
  readonly amount: number;
}

/** What is overdue by way, the mildest first; ways without rows are there with 0. */
export const overdueByWay = (
  receivables: readonly Receivable[],
  asOf: number,
  limits: CollectLimits = defaultCollectLimits,
): readonly OverdueOfWay[] =>
  overdueWays.map((way) => {
    const rows = receivables.flatMap((one, row) => (wayOf(one, asOf, limits) === way ? [{ row, amount: one.amount ?? 0 }] : []));
    return { way, rows, amount: rows.reduce((sum, { amount }) => sum + amount, 0) };
  });
