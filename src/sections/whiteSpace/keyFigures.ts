/** Our share of the wallet, and what of the matrix is still white (chapter 13). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { matrixOf, walletOf, walletShare, whiteShareOf } from "./figures";
import type { whiteSpaceTable } from "./table";

export const keyFigures = ({ whiteSpace: cells }: PlanWith<typeof whiteSpaceTable>): readonly KeyFigure[] => [
  keyFigure("walletShare", "Wallet share", "钱包份额", walletShare(walletOf(cells)), "share", "up"),
  keyFigure("whiteSpace", "White space", "空白市场", whiteShareOf(matrixOf(cells)), "share", null),
];
