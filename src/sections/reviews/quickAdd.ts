/** What something asked in one line means: "Two consultants until March, the pilot starts in time, 2026-12-15, Ms Chen". */
import type { QuickAdd } from "../../plan/quickAdd";

export const askQuickAdd: QuickAdd = {
  tried: ["answer", "by"],
  free: ["why", "from"],
  wanted: ["why", "by", "from"],
  led: ["from", "by"],
};
