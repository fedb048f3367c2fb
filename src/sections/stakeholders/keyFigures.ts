/** How far the purchase leans to us, and whom we have met (chapter 2). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { coverage, supportIndex } from "./figures";
import { wordWeights } from "./settings";
import type { stakeholderTable } from "./table";

export const keyFigures = ({ stakeholders: people, settings }: PlanWith<typeof stakeholderTable>): readonly KeyFigure[] => [
  keyFigure("supportIndex", "Support index", "支持指数", supportIndex(people, wordWeights(settings)), "points", "up"),
  keyFigure("coverage", "Coverage", "覆盖率", whereAny(people, coverage), "share", "up"),
];
