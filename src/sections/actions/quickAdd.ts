/** What an action in one line means: "Call the treasury manager, Anna, 2026-12-04, phone". */
import type { QuickAdd } from "../../plan/quickAdd";

export const actionQuickAdd: QuickAdd = {
  tried: ["stakeholder", "opportunity", "due", "kind", "status"],
  free: ["owner"],
  wanted: ["owner", "due"],
};
