/** How often and whom we met lately (chapter 6.4). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { nextSteps, reached } from "./figures";
import type { contactTable } from "./table";

export const keyFigures = ({ contacts }: PlanWith<typeof contactTable>, asOf: number): readonly KeyFigure[] => {
  const lately = reached(contacts, asOf, 30);
  return [
    keyFigure(
      "contacts",
      "Contacts in 30 days",
      "30 天内的联系",
      whereAny(contacts, () => lately.contacts),
      "count",
      "up",
    ),
    keyFigure(
      "lateSteps",
      "Agreed and late",
      "约定逾期",
      whereAny(contacts, () => nextSteps(contacts, asOf).filter(({ late }) => late > 0).length),
      "count",
      "down",
    ),
  ];
};
