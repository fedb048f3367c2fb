/** What follows from the reviews: the last one, whether the next is overdue, what is still asked (chapter 12.2). */
import { daysBetween } from "../../plan/days";
import type { Ask, Review } from "./table";

/** The latest review and its row; of several on one day the one that stands last. */
export const lastReview = (reviews: readonly Review[]): { readonly review: Review; readonly row: number } | null =>
  reviews.reduce<{ readonly review: Review; readonly row: number } | null>(
    (last, review, row) =>
      review.date !== null && (last === null || Math.floor(review.date) >= Math.floor(last.review.date ?? 0)) ? { review, row } : last,
    null,
  );

/** The day agreed for the next review: that of the last one. */
export const nextReview = (reviews: readonly Review[]): number | null => lastReview(reviews)?.review.next ?? null;

/** Days since the review was due; null while it is not. */
export const reviewOverdue = (reviews: readonly Review[], asOf: number): number | null => {
  const next = nextReview(reviews);
  return next === null || daysBetween(next, asOf) <= 0 ? null : daysBetween(next, asOf);
};

export const isUnanswered = ({ answer }: Pick<Ask, "answer">): boolean => answer === null;

/** Nobody has answered, and the day on which an answer still helps has passed. */
export const isAskLate = (ask: Pick<Ask, "answer" | "by">, asOf: number): boolean =>
  isUnanswered(ask) && ask.by !== null && daysBetween(ask.by, asOf) > 0;
