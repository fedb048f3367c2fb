/** Where the problems weigh more than the solution (chapter 7). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { balancesOf, hasReasonToBuy } from "./figures";
import type { valueBalanceCostTable, valueBalanceTable } from "./table";

export const keyFigures = ({
  valueBalance,
  valueBalanceCost,
}: PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>): readonly KeyFigure[] => {
  const ratios = balancesOf(valueBalance, valueBalanceCost).flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
  return [
    keyFigure(
      "reasonsToBuy",
      "Reasons to buy",
      "购买理由",
      whereAny(ratios, () => ratios.filter(hasReasonToBuy).length),
      "count",
      "up",
    ),
  ];
};
