/** What a partner in one line means: "Delta, implementer, 50%, 2024-03-01". */
import type { QuickAdd } from "../../../src/plan/quickAdd";

export const partnerQuickAdd: QuickAdd = {
  tried: ["kind", "since", "share", "fee", "contact"],
  free: ["contract"],
  wanted: ["kind", "fit", "share"],
};
