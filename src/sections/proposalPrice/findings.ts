/** What the rules say about prices (chapter 5.2): `price-over-budget`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { percentText, text } from "../../plan/wording";
import type { opportunityTable } from "../opportunities/table";
import { breaksBudget, budgetOf, priceAgainst } from "./figures";
import { proposalPriceTable } from "./table";

/** A blocker where the price is over the budget that counts and nobody is named who can raise it; a price at the budget fits. */
export const priceFindings = (plan: PlanWith<typeof proposalPriceTable | typeof opportunityTable>): readonly Finding[] =>
  plan.proposalPrice.flatMap((row, index): readonly Finding[] => {
    if (!breaksBudget(row, plan.opportunities)) return [];
    const ratio = priceAgainst(row.price, budgetOf(row, plan.opportunities));
    const by = ratio === null ? "" : percentText(ratio - 1);
    return [
      {
        id: "price-over-budget",
        severity: "blocker",
        table: proposalPriceTable.id,
        row: index,
        column: "whoCanRaise",
        subject: row.opportunity,
        text: text(
          `Price of ${row.opportunity} is ${by === "" || by === "0 %" ? "" : `${by} `}over budget, and nobody is named who can raise it`,
          `${row.opportunity}的报价超出预算${by === "" || by === "0 %" ? "" : ` ${by}`}，且未注明谁能突破预算`,
        ),
        next: text(
          "Name the person with the power to raise the budget and win them first, or bring the price within it.",
          "请注明有权突破预算的人并先争取其支持，否则将报价控制在预算之内。",
        ),
      },
    ];
  });
