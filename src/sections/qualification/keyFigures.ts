/** How much of the evidence is in hand (chapter 1.1). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import type { accountTable } from "../account/table";
import { qualifiedShare, isBegun } from "./figures";
import type { qualificationTable } from "./table";

export const keyFigures = ({ account, qualification }: PlanWith<typeof qualificationTable | typeof accountTable>): readonly KeyFigure[] => [
  keyFigure(
    "qualified",
    "Key account, proven",
    "大客户认定",
    isBegun(qualification) ? qualifiedShare(account.category, qualification) : null,
    "share",
    "up",
  ),
];
