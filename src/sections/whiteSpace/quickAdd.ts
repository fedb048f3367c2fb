/** What a cell in one line means: "Treasury, Payment hub, potential, 2000000, Finastra". */
import type { QuickAdd } from "../../plan/quickAdd";

/** Opportunities are not tried: an offering often has the name of one. "opportunity: …" says it. */
export const whiteQuickAdd: QuickAdd = {
  tried: ["state", "amount"],
  free: ["offering", "competitor"],
  wanted: ["offering", "state", "amount"],
};
