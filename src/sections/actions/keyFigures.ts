/** What is to be done, and what of it is late (chapter 6.5). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { isOpen, isOverdue } from "./figures";
import type { actionTable } from "./table";

export const keyFigures = ({ actions: all }: PlanWith<typeof actionTable>, asOf: number): readonly KeyFigure[] => [
  keyFigure(
    "openActions",
    "Open actions",
    "未完成行动",
    whereAny(all, () => all.filter(isOpen).length),
    "count",
    null,
  ),
  keyFigure(
    "overdueActions",
    "Overdue actions",
    "逾期行动",
    whereAny(all, () => all.filter((one) => isOverdue(one, asOf)).length),
    "count",
    "down",
  ),
];
