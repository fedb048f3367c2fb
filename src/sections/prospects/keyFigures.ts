/** Who is to be contacted by now (chapter 6.3). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { overdue } from "./figures";
import type { prospectTable } from "./table";

export const keyFigures = ({ prospects }: PlanWith<typeof prospectTable>, asOf: number): readonly KeyFigure[] => [
  keyFigure(
    "overdueProspects",
    "Prospects to contact",
    "应联系的意向客户",
    whereAny(prospects, () => overdue(prospects, asOf).length),
    "count",
    "down",
  ),
];
