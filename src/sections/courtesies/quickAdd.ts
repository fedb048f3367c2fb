/** What a courtesy in one line means: "IT architect, 2026-11-05, meal, 80, Head of sales". */
import type { QuickAdd } from "../../plan/quickAdd";

export const courtesyQuickAdd: QuickAdd = {
  tried: ["date", "kind", "value"],
  free: ["approvedBy", "note"],
  wanted: ["date", "kind", "value", "approvedBy"],
  behind: ["date"],
};
