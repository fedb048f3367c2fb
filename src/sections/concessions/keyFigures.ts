/** What was got against what was given (chapter 9). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { giveAndGet } from "./figures";
import type { concessionTable } from "./table";

export const keyFigures = ({ concessions }: PlanWith<typeof concessionTable>): readonly KeyFigure[] => [
  keyFigure("concessions", "Got less given", "让步净值", giveAndGet(concessions)?.balance ?? null, "money", "up"),
];
