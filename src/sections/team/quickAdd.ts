/** What a manager in one line means: "Li Wei, A, 4, 4, 5". */
import type { QuickAdd } from "../../plan/quickAdd";

export const teamQuickAdd: QuickAdd = {
  tried: ["type", "skills", "mind", "attitude"],
  free: [],
  wanted: ["type", "skills", "mind", "attitude"],
};
