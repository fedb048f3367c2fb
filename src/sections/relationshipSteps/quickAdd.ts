/** What the milestones of a person in one line mean: "Group CFO, 2026-09-01, 2026-10-03" are the first and the second. */
import type { QuickAdd } from "../../plan/quickAdd";

export const stepQuickAdd: QuickAdd = {
  tried: ["met", "thirdPlace", "personalSupport", "actedForUs"],
  free: ["note"],
  wanted: ["met"],
  behind: ["met", "thirdPlace", "personalSupport", "actedForUs"],
};
