/** How much of the proposal is ready (chapter 5.2). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { isBegun, readyShare } from "./figures";
import type { proposalContentsTable } from "./table";

export const keyFigures = ({ proposalContents: items }: PlanWith<typeof proposalContentsTable>): readonly KeyFigure[] => [
  keyFigure("proposalReady", "Proposal contents ready", "方案内容就绪", items.some(isBegun) ? readyShare(items) : null, "share", "up"),
];
