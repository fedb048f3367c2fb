/** What an opportunity in one line means: "Payment hub, propose, 6800000, 70%, 2027-01-29". */
import type { QuickAdd } from "../../plan/quickAdd";

export const opportunityQuickAdd: QuickAdd = {
  tried: ["stage", "closeDate", "probability", "amount", "criteriaBy"],
  free: ["owner"],
  wanted: ["stage", "amount", "probability", "closeDate"],
};
