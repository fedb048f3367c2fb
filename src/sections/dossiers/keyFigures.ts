/** How much of the dossiers is known (chapter 1.5). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { dossierCompleteness } from "./figures";
import type { dossierTable } from "./table";

export const keyFigures = ({ dossiers }: PlanWith<typeof dossierTable>): readonly KeyFigure[] => [
  keyFigure("dossiers", "Dossier completeness", "资料完整度", dossierCompleteness(dossiers), "share", "up"),
];
