/** What the rules say about reviews (chapter 12.2): `review-overdue`, `ask-unanswered`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { dateText, text } from "../../plan/wording";
import { isAskLate, lastReview, reviewOverdue } from "./figures";
import { askTable, reviewTable } from "./table";

export const reviewFindings = (plan: PlanWith<typeof reviewTable | typeof askTable>, asOf: number): readonly Finding[] => {
  const last = lastReview(plan.reviews);
  const due = last?.review.next ?? null;
  return [
    ...(last !== null && due !== null && reviewOverdue(plan.reviews, asOf) !== null
      ? [
          {
            id: "review-overdue",
            severity: "warning",
            table: reviewTable.id,
            row: last.row,
            column: "next",
            subject: last.review.reviewer,
            text: text(`The next review was due on ${dateText(due)}`, `下次评审应于 ${dateText(due)} 进行`),
            next: text("Review the plan, or agree on a new day.", "请进行评审，或商定新的日期。"),
          } satisfies Finding,
        ]
      : []),
    ...plan.asks.flatMap((ask, row): readonly Finding[] =>
      isAskLate(ask, asOf) && ask.by !== null
        ? [
            {
              id: "ask-unanswered",
              severity: "warning",
              table: askTable.id,
              row,
              column: "answer",
              subject: ask.ask,
              text: text(
                `${ask.ask}: the answer was needed by ${dateText(ask.by)}${ask.from === null ? "" : `, from ${ask.from}`}`,
                `${ask.ask}：应于 ${dateText(ask.by)} 前${ask.from === null ? "" : `由${ask.from}`}答复`,
              ),
              next: text("Ask again, or enter the answer.", "请再次请示，或填写答复。"),
            },
          ]
        : [],
    ),
  ];
};
