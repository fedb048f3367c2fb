/** What a year in one line means: "2025, 12000000, 7800000, 400000, 900000". */
import type { QuickAdd } from "../../plan/quickAdd";

export const profitLossQuickAdd: QuickAdd = {
  tried: ["revenue", "costOfGoods", "discounts", "costToServe", "other"],
  free: [],
  wanted: ["revenue", "costOfGoods", "discounts", "costToServe"],
};
