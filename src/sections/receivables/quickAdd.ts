/** What an invoice in one line means: "INV-2041, 2026-09-30, 185000, Treasury manager, our fault". */
import type { QuickAdd } from "../../plan/quickAdd";

export const receivableQuickAdd: QuickAdd = {
  tried: ["cause", "stakeholder", "due", "amount"],
  free: ["stakeholder"],
  wanted: ["due", "amount", "cause"],
  behind: ["due"],
};
