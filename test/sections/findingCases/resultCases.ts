/** Rules about results: chapter 10. */
import { dealReviewTable } from "../../../src/sections/dealReviews/table";
import { indicatorTable } from "../../../src/sections/indicators/table";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { receivableTable, type Receivable } from "../../../src/sections/receivables/table";
import { askTable, reviewTable } from "../../../src/sections/reviews/table";
import { targetTable, type Target } from "../../../src/sections/targets/table";
import { opportunity, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

/** A year that is over. */
const target = (given: Partial<Target>) => ({ targets: [rowOf(targetTable, { measure: "revenue", period: "2025", ...given })] });
const owed = (days: number, given: Partial<Receivable> = {}) => ({
  receivables: [rowOf(receivableTable, { invoice: "R1", due: reviewDay - days, amount: 100_000, ...given })],
});
const lost = (...results: readonly (string | null)[]) => ({
  opportunities: [opportunity("Hub", { stage: "bid" })],
  proposalLog: results.map((result) => rowOf(proposalLogTable, { version: "1", opportunity: "Hub", result })),
});
const lesson = (owner: string | null) => ({
  dealReviews: [rowOf(dealReviewTable, { opportunity: "Hub", lesson: "Meet the wards first", owner })],
});
const visits = (actual: number) => ({
  indicators: [rowOf(indicatorTable, { item: "visits", phase: "before-contract", plan: 100, actual })],
});

const reviewed = (next: number) => ({ reviews: [rowOf(reviewTable, { reviewer: "Ms Chen", date: reviewDay - 60, next })] });
const askedFor = (by: number) => ({ asks: [rowOf(askTable, { ask: "Two consultants", by })] });

export const resultCases: readonly FindingCase[] = [
  ["targets", "attainment-low", "warning", target({ plan: 100, actual: 89 }), target({ plan: 100, actual: 90 })],
  ["targets", "sales-fall", "hint", target({ actual: 99, priorYear: 100 }), target({ actual: 100, priorYear: 100 })],
  ["receivables", "receivable-overdue", "hint", owed(1), owed(0)],
  ["receivables", "receivable-overdue", "warning", owed(1, { amount: 100_001 }), owed(1, { amount: 100_001, paidOn: reviewDay })],
  ["dealReviews", "deal-not-reviewed", "hint", lost("lost"), lost("lost", "open")],
  ["dealReviews", "lesson-without-owner", "hint", lesson(null), lesson("Li")],
  ["indicators", "indicator-behind", "hint", visits(89), visits(90)],
  ["reviews", "review-overdue", "warning", reviewed(reviewDay - 1), reviewed(reviewDay)],
  ["reviews", "ask-unanswered", "warning", askedFor(reviewDay - 1), askedFor(reviewDay)],
];
