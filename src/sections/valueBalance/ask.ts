/** What the value balances conclude: whether there is a reason to buy. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome } from "../../plan/section";
import { numberText, text } from "../../plan/wording";
import { balancesOf, hasReasonToBuy } from "./figures";
import type { valueBalanceCostTable, valueBalanceTable } from "./table";

export const outcomes = (plan: PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>): readonly Outcome[] =>
  balancesOf(plan.valueBalance, plan.valueBalanceCost).flatMap(({ opportunity, ratio }): readonly Outcome[] => {
    if (ratio === null) return [];
    const figure = numberText(ratio, 2);
    return [
      {
        id: `balance:${opportunity}`,
        name: text(`Value balance of ${opportunity}`, `${opportunity}的价值天平`),
        value: hasReasonToBuy(ratio)
          ? text(`${figure}, a reason to buy`, `${figure}，有理由购买`)
          : text(`${figure}, no reason to buy yet`, `${figure}，尚无购买理由`),
      },
    ];
  });
