/** What a visit in one line means: "Group CFO, 4 Dec, Payment hub, agree on the business case". */
import type { QuickAdd } from "../../plan/quickAdd";

export const visitQuickAdd: QuickAdd = {
  tried: ["opportunity", "date"],
  free: ["goal", "problem"],
  wanted: ["date", "goal"],
};
