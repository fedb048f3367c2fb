/** What a prospect in one line means: "Ward 3 East, 555-0142, mobile carts, 20, yesterday". */
import type { QuickAdd } from "../../plan/quickAdd";

export const prospectQuickAdd: QuickAdd = {
  tried: ["lastContact", "expectedDays"],
  free: ["contact", "wants"],
  wanted: ["contact", "wants", "expectedDays", "lastContact"],
  led: ["expectedDays"],
  behind: ["lastContact"],
};
