/** What a market in one line means: "Quarry road, Li Wei, 12". */
import type { QuickAdd } from "../../plan/quickAdd";

export const marketQuickAdd: QuickAdd = {
  tried: ["manager", "target", "actual"],
  free: ["rivalUser", "ownUser", "serviceShop"],
  wanted: ["manager", "target", "rivalUser", "ownUser", "serviceShop"],
};
