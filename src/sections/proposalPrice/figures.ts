/** Figures of a proposal's price (chapter 5.2): against budget and competitors, and when it pays back. Unknown amounts are null. */
import type { Text } from "../../plan/language";
import { nameKey, numberText, percentText, text } from "../../plan/wording";
import type { Opportunity } from "../opportunities/table";
import type { ProposalPrice } from "./table";

type Deals = readonly Pick<Opportunity, "name" | "budget">[];

/** The opportunity's row that a price belongs to, or null. */
export const dealOf = (opportunity: string, deals: readonly { readonly name: string }[]): number | null => {
  const at = deals.findIndex(({ name }) => nameKey(name) === nameKey(opportunity));
  return at < 0 ? null : at;
};

/** The budget that counts: the one entered beside the price, else that of the opportunity. */
export const budgetOf = ({ budget, opportunity }: Pick<ProposalPrice, "budget" | "opportunity">, deals: Deals): number | null => {
  if (budget !== null) return budget;
  const at = dealOf(opportunity, deals);
  return at === null ? null : (deals[at]?.budget ?? null);
};

/** A price as a share of another amount: 1 = the same, over 1 = dearer; null while one is not known or there is nothing to divide by. */
export const priceAgainst = (price: number | null, amount: number | null): number | null =>
  price === null || amount === null || amount <= 0 ? null : price / amount;

/** Months until the yearly return has brought in the price; null without a return. */
export const paybackMonths = (price: number | null, yearly: number | null): number | null =>
  price === null || yearly === null || yearly <= 0 ? null : (price / yearly) * 12;

/** A price at the budget fits; null while one of both is not known. */
export const isOverBudget = (row: Pick<ProposalPrice, "price" | "budget" | "opportunity">, deals: Deals): boolean | null => {
  const budget = budgetOf(row, deals);
  return row.price === null || budget === null ? null : row.price > budget;
};

/** Over budget, and nobody is named who can raise it. */
export const breaksBudget = (row: ProposalPrice, deals: Deals): boolean =>
  isOverBudget(row, deals) === true && (row.whoCanRaise ?? "").trim() === "";

const apart = (ratio: number, over: Text, under: Text, same: Text): Text => {
  const distance = percentText(Math.abs(ratio - 1));
  if (distance === "0 %") return same;
  const word = ratio > 1 ? over : under;
  return text(`${distance} ${word.en}`, `${word.zh} ${distance}`);
};

export const budgetWords = (ratio: number): Text =>
  apart(ratio, text("over budget", "超出预算"), text("under budget", "低于预算"), text("on budget", "与预算持平"));

export const competitorWords = (ratio: number): Text =>
  apart(
    ratio,
    text("above the competitor", "高于对手"),
    text("below the competitor", "低于对手"),
    text("level with the competitor", "与对手持平"),
  );

/** Months up to two years, then years. */
export const paybackWords = (months: number): Text =>
  months <= 24
    ? text(`pays back in ${Math.ceil(months)} months`, `${Math.ceil(months)} 个月回本`)
    : text(`pays back in ${numberText(months / 12, 1)} years`, `${numberText(months / 12, 1)} 年回本`);
