/** What is open and what of it is overdue (chapter 10). */
import { keyFigure, sumOf, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { daysOverdue } from "./figures";
import type { receivableTable } from "./table";

export const keyFigures = ({ receivables: all }: PlanWith<typeof receivableTable>, asOf: number): readonly KeyFigure[] => {
  const amountOf = (rows: typeof all): number => sumOf(rows.map(({ amount }) => amount ?? 0));
  const overdue = all.filter((one) => (daysOverdue(one, asOf) ?? 0) > 0);
  return [
    keyFigure(
      "overdueReceivables",
      "Overdue receivables",
      "逾期应收款",
      whereAny(all, () => amountOf(overdue)),
      "money",
      "down",
    ),
    keyFigure(
      "openReceivables",
      "Open receivables",
      "应收款",
      whereAny(all, () => amountOf(all.filter(({ paidOn }) => paidOn === null))),
      "money",
      null,
    ),
  ];
};
