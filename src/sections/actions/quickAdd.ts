/** What an action in one line means: "Call the treasury manager, Anna, 2026-12-04, phone". */
import type { QuickAdd } from "../../plan/quickAdd";

export const actionQuickAdd: QuickAdd = {
  tried: ["stakeholder", "opportunity", "due", "kind", "status"],
  free: ["owner"],
  wanted: ["owner", "due"],
  spoken: {
    kind: {
      visit: ["上门", "上门拜访"],
      phone: ["打电话", "通电话", "call"],
      "technical-exchange": ["交流", "技术交流会"],
      "site-visit": ["考察", "实地参观"],
    },
  },
};
