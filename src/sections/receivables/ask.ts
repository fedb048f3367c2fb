/** What is worth asking about receivables: why an overdue invoice is not paid. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { daysOverdue } from "./figures";
import { receivableTable } from "./table";

export const questions = (plan: PlanWith<typeof receivableTable>, today: number): readonly Question[] =>
  plan.receivables.flatMap((receivable, row): readonly Question[] =>
    receivable.cause === null && (daysOverdue(receivable, today) ?? 0) > 0
      ? [
          {
            table: receivableTable.id,
            row,
            column: "cause",
            text: text(`Why is ${receivable.invoice} not paid?`, `${receivable.invoice}为什么没有付款？`),
          },
        ]
      : [],
  );
