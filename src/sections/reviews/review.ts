/** What the rows of the section mean to a review: what is asked, what was decided last, and how both are written down. */
import type { AskLine, LastReview, ReviewModule } from "../../plan/review";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { lastReview } from "./figures";
import { askTable, reviewTable } from "./table";
import { askAnswerWords, reviewDecisionWords } from "./words";

type ReviewPlan = PlanWith<typeof askTable | typeof reviewTable>;

/** So many signs of the fingerprint tell two plans apart, and fit a cell. */
const signsKept = 16;

const asksOf = (plan: ReviewPlan): readonly AskLine[] =>
  plan.asks.map(({ ask, why, from, by, answer }, row) => ({ row, ask, why: why ?? "", from: from ?? "", neededBy: by, answer }));

const lastOf = (plan: ReviewPlan): LastReview | null => {
  const last = lastReview(plan.reviews);
  if (last === null || last.review.date === null) return null;
  const { reviewer, date, decision, conditions, next, health, fingerprint } = last.review;
  return { row: last.row, reviewer, date, decision, conditions: conditions ?? "", next, health, fingerprint: fingerprint ?? "" };
};

export const review = {
  asks: askTable,
  reviews: reviewTable,
  answers: askAnswerWords,
  decisions: reviewDecisionWords,
  asksOf,
  lastOf,
  answered: (answer, today, language) => ({
    answer: answer === null ? null : labelOf(askAnswerWords, answer, language),
    answered: answer === null ? null : today,
  }),
  signed: ({ reviewer, decision, conditions, next, notes }, { today, health, fingerprint, language }) => ({
    reviewer,
    conditions: conditions || null,
    date: today,
    decision: decision === null ? null : labelOf(reviewDecisionWords, decision, language),
    next,
    health: health === null ? null : Math.round(health),
    notes: notes || null,
    fingerprint: fingerprint.slice(0, signsKept),
  }),
} as const satisfies ReviewModule;
