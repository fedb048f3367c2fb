/** How many needs the customer has made explicit (chapter 7). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import type { needTable } from "./table";

export const keyFigures = ({ needs }: PlanWith<typeof needTable>): readonly KeyFigure[] => [
  keyFigure(
    "explicitNeeds",
    "Explicit needs",
    "已明确的需求",
    whereAny(needs, () => needs.filter(({ explicit }) => explicit === true).length),
    "count",
    "up",
  ),
];
