/** What a courtesy in one line means: "Ana Ruiz, 2026-11-03, meal, 45, Li". */
import type { QuickAdd } from "../../plan/quickAdd";

export const courtesyQuickAdd: QuickAdd = {
  tried: ["kind", "date", "value"],
  free: ["approvedBy", "note"],
  wanted: ["date", "kind", "value", "approvedBy"],
};
