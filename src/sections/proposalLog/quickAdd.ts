/** What a version in one line means: "Payment hub 1.0, Payment hub, 2026-11-12, 6800000". */
import type { QuickAdd } from "../../plan/quickAdd";

export const logQuickAdd: QuickAdd = {
  tried: ["result", "date", "decisionDue", "value", "opportunity"],
  free: ["reason"],
  wanted: ["opportunity", "date", "value", "decisionDue"],
  behind: ["date"],
};
