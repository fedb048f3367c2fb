/** What the rules say about decided deals (chapter 10): `deal-not-reviewed`, `lesson-without-owner`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { opportunityTable } from "../opportunities/table";
import type { proposalLogTable } from "../proposalLog/table";
import { lacksOwner, unreviewed } from "./figures";
import { dealReviewTable } from "./table";

type DealPlan = PlanWith<typeof dealReviewTable | typeof opportunityTable | typeof proposalLogTable>;

export const dealReviewFindings = (plan: DealPlan): readonly Finding[] => [
  ...unreviewed(plan.opportunities, plan.proposalLog, plan.dealReviews).map(({ row, name, outcome }): Finding => ({
    id: "deal-not-reviewed",
    severity: "hint",
    table: opportunityTable.id,
    row,
    column: "stage",
    subject: name,
    text:
      outcome === "won"
        ? text(`${name} is won and nobody has written down why`, `${name}已赢单，但尚未复盘`)
        : text(`${name} is lost and nobody has written down why`, `${name}已丢单，但尚未复盘`),
    next: text(
      "Ask the customer what decided it, and review the deal on the Results sheet.",
      "请向客户了解决定因素，并在业绩分析表中复盘。",
    ),
  })),
  ...plan.dealReviews.flatMap((review, row): readonly Finding[] =>
    lacksOwner(review)
      ? [
          {
            id: "lesson-without-owner",
            severity: "hint",
            table: dealReviewTable.id,
            row,
            column: "owner",
            subject: review.opportunity,
            text: text(`Nobody sees to the countermeasure after ${review.opportunity}`, `${review.opportunity}的应对措施没有负责人`),
            next: text("Name who sees to it, and by when in an action.", "请指定负责人，并以行动写明期限。"),
          },
        ]
      : [],
  ),
];
