/** What a competitor in one line means: "Finastra, core ledger, seller Mr Wu, 3". */
import type { QuickAdd } from "../../plan/quickAdd";

export const competitorQuickAdd: QuickAdd = {
  tried: ["satisfaction", "supporters"],
  free: ["installed", "seller", "strategy"],
  wanted: ["installed", "supporters", "seller", "satisfaction"],
  led: ["seller", "satisfaction"],
};
