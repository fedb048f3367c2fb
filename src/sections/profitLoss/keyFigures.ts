/** Profit and margin of the latest year (chapter 13). */
import { keyFigure } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { knownYears, profitOf } from "./figures";
import type { profitLossTable } from "./table";

export const keyFigures = ({ profitLoss: years }: PlanWith<typeof profitLossTable>): readonly KeyFigure[] => {
  const latest = knownYears(years).at(-1);
  return [
    keyFigure("profit", "Profit with the account", "客户利润", latest ? profitOf(latest.amounts) : null, "money", "up"),
    keyFigure("margin", "Margin with the account", "客户利润率", latest?.margin ?? null, "share", "up"),
  ];
};
