/** What an account in one line means: "Riverside store, potential, Li Wei, 22600, 3320, North". */
import type { QuickAdd } from "../../plan/quickAdd";

export const accountsQuickAdd: QuickAdd = {
  tried: ["class", "manager", "revenue", "profit"],
  free: ["place"],
  wanted: ["class", "manager"],
};
