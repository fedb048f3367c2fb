/** What a concession in one line means: "Payment term, 2026-11-18, 60 days, 40000, order by December, 90000". */
import type { QuickAdd } from "../../plan/quickAdd";

export const concessionQuickAdd: QuickAdd = {
  tried: ["opportunity", "date", "valueGiven", "valueGot"],
  free: ["give", "get"],
  wanted: ["give", "valueGiven", "get", "valueGot"],
  led: ["give", "get"],
  behind: ["date"],
};
