/** How many people stand in trust or alliance (chapter 2.1). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { isBegun, rankOf, stageOf } from "./figures";
import type { relationshipStepTable } from "./table";

export const keyFigures = ({ relationshipSteps: steps }: PlanWith<typeof relationshipStepTable>, asOf: number): readonly KeyFigure[] => {
  const close = steps.filter((step) => rankOf(stageOf(step, asOf)) >= rankOf("trust"));
  return [keyFigure("closePeople", "Trust or alliance", "信赖或同盟", isBegun(steps) ? close.length : null, "count", "up")];
};
