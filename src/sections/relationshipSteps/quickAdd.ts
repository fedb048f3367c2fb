/** What a person's steps in one line mean: "Treasury manager, 2026-03-12, 2026-06-02". */
import type { QuickAdd } from "../../plan/quickAdd";

export const relationshipStepQuickAdd: QuickAdd = {
  tried: ["met", "thirdPlace", "personalSupport", "actedForUs"],
  free: ["note"],
  wanted: ["met"],
};
