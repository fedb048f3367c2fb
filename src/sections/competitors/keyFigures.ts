/** Our position against the competitor who stands best against us (chapter 8). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import type { competitorCriteriaTable } from "../competitorCriteria/table";
import { positionAgainst } from "./figures";
import type { competitorTable } from "./table";

export const keyFigures = ({
  competitors,
  competitorCriteria,
}: PlanWith<typeof competitorTable | typeof competitorCriteriaTable>): readonly KeyFigure[] => {
  const positions = competitors.flatMap((_competitor, rival) => positionAgainst(competitorCriteria, rival) ?? []);
  return [
    keyFigure(
      "position",
      "Position against the closest competitor",
      "对最接近对手的优势",
      whereAny(positions, () => Math.min(...positions)),
      "points",
      "up",
    ),
  ];
};
