/** What the rules say about the value balance (chapter 7): `develop-implications`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { numberText, text } from "../../plan/wording";
import { balancesOf, hasReasonToBuy } from "./figures";
import { valueBalanceCostTable, type valueBalanceTable } from "./table";

export const balanceFindings = (plan: PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>): readonly Finding[] =>
  balancesOf(plan.valueBalance, plan.valueBalanceCost).flatMap(({ opportunity, row, ratio }): readonly Finding[] =>
    row === null || ratio === null || hasReasonToBuy(ratio)
      ? []
      : [
          {
            id: "develop-implications",
            severity: "hint",
            table: valueBalanceCostTable.id,
            row,
            column: "ratio",
            subject: opportunity,
            text: text(
              `The known problems behind ${opportunity} weigh ${numberText(ratio, 2)} of what the solution costs`,
              `${opportunity}已知问题的代价只有方案成本的 ${numberText(ratio, 2)} 倍`,
            ),
            next: text(
              "Ask on about the consequences and put figures to them, or make the solution smaller.",
              "请继续追问后果并量化，或缩小方案。",
            ),
          },
        ],
  );
