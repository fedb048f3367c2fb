/** What is worth asking about a decided deal: why the customer decided so. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { dealReviewTable } from "./table";

export const questions = (plan: PlanWith<typeof dealReviewTable>): readonly Question[] =>
  plan.dealReviews.flatMap(({ opportunity, outcome, reason }, row): readonly Question[] =>
    outcome === null || reason !== null
      ? []
      : [
          {
            table: dealReviewTable.id,
            row,
            column: "reason",
            text: text(`What decided ${opportunity}, as the customer sees it?`, `在客户看来，${opportunity}的决定因素是什么？`),
          },
        ],
  );
