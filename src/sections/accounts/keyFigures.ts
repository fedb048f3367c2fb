/** What all accounts earn together (chapter 11). */
import { keyFigure, sumOf, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import type { accountsTable } from "./table";

export const keyFigures = ({ accounts }: PlanWith<typeof accountsTable>): readonly KeyFigure[] => {
  const profits = accounts.flatMap(({ profit }) => (profit === null ? [] : [profit]));
  return [keyFigure("accountsProfit", "Profit of all accounts", "全部客户利润", whereAny(profits, sumOf), "money", "up")];
};
