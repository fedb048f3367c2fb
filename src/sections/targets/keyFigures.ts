/** Attainment and growth of the latest period, in the measure that stands first (chapter 10). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { totals } from "./figures";
import type { targetTable } from "./table";

export const keyFigures = ({ targets }: PlanWith<typeof targetTable>): readonly KeyFigure[] => {
  const [first] = totals(targets);
  return [
    keyFigure("attainment", "Attainment", "目标完成率", first?.attainment ?? null, "share", "up"),
    keyFigure("growth", "Growth on the prior year", "较上年增长", first?.growth ?? null, "share", "up"),
  ];
};
