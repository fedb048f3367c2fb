/** What a need in one line means: "Fewer manual payments, Subsidiary CFO West, Payment hub, growing problem". */
import type { QuickAdd } from "../../plan/quickAdd";

export const needQuickAdd: QuickAdd = {
  tried: ["stakeholder", "opportunity", "maturity", "layer", "source", "kind", "solution"],
  free: ["consequence"],
  wanted: ["stakeholder", "maturity", "layer"],
  spoken: { source: { pain: ["痛点"], expectation: ["期待"] }, maturity: { "must-change-now": ["必须马上改", "urgent"] } },
};
