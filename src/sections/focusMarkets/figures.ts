/** Pillars and attainment of the markets in focus (chapter 11). */
import { nameKey } from "../../plan/wording";
import type { FocusMarket } from "./table";

export type PillarId = "rivalUser" | "ownUser" | "serviceShop";

export const pillarIds: readonly PillarId[] = ["rivalUser", "ownUser", "serviceShop"];

/** Pillars that nobody is named for. */
export const missingPillars = (market: FocusMarket): readonly PillarId[] => pillarIds.filter((id) => (market[id] ?? "").trim() === "");

/** Actual by target; null while one is not known or the target is 0. */
export const attainmentOf = ({ actual, target }: Pick<FocusMarket, "actual" | "target">): number | null =>
  actual === null || target === null || target === 0 ? null : actual / target;

/** Rows of the markets of each territory, keyed as names are compared; those of nobody are left out. */
export const marketsByTerritory = (markets: readonly FocusMarket[]): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  markets.forEach(({ manager }, row) => {
    const key = nameKey(manager ?? "");
    if (key !== "") rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return rows;
};
