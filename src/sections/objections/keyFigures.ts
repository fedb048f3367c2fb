/** How many objections are open (chapter 9). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { isOpen } from "./figures";
import type { objectionTable } from "./table";

export const keyFigures = ({ objections }: PlanWith<typeof objectionTable>): readonly KeyFigure[] => [
  keyFigure(
    "openObjections",
    "Open objections",
    "未解决的异议",
    whereAny(objections, () => objections.filter(isOpen).length),
    "count",
    "down",
  ),
];
