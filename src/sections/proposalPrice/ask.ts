/** What the prices ask, and what they conclude: the budget decides whether a price fits, and a name lifts the block. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { opportunityTable } from "../opportunities/table";
import { breaksBudget, budgetOf, dealOf, isOverBudget } from "./figures";
import { proposalPriceTable } from "./table";

type Prices = PlanWith<typeof proposalPriceTable | typeof opportunityTable>;

/** A budget that a price does not fit, as a share of the price. */
const tight = 0.8;

export const questions = (plan: Prices): readonly Question[] =>
  plan.proposalPrice.flatMap((row, index): readonly Question[] => {
    const { price, opportunity } = row;
    if (price === null || budgetOf(row, plan.opportunities) !== null) return [];
    const deal = dealOf(opportunity, plan.opportunities);
    return [
      {
        ...(deal === null
          ? { table: proposalPriceTable.id, row: index, column: "budget" }
          : { table: opportunityTable.id, row: deal, column: "budget" }),
        text: text(`What budget does the customer have for ${opportunity}?`, `客户为${opportunity}准备了多少预算？`),
        answers: [
          { label: text("Less than our price", "低于我方报价"), value: Math.round(price * tight) },
          { label: text("At least our price", "不低于我方报价"), value: price },
        ],
      },
    ];
  });

export const outcomes = (plan: Prices): readonly Outcome[] =>
  plan.proposalPrice.map((row): Outcome => {
    const over = isOverBudget(row, plan.opportunities);
    return {
      id: `price:${row.opportunity}`,
      name: text(`Price of ${row.opportunity}`, `${row.opportunity}的报价`),
      value:
        over === null
          ? text("not compared yet", "尚未与预算比较")
          : breaksBudget(row, plan.opportunities)
            ? text("over budget, nobody can raise it", "超出预算，无人能突破")
            : over
              ? text("over budget, somebody can raise it", "超出预算，有人能突破")
              : text("within budget", "在预算之内"),
    };
  });
