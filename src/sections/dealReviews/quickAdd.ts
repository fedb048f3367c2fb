/** What a review in one line means: "Payment hub study, won, relationship, Bank A, pilot users first, Account manager". */
import type { QuickAdd } from "../../plan/quickAdd";

export const dealReviewQuickAdd: QuickAdd = {
  tried: ["outcome", "reason", "step", "competitor", "date"],
  free: ["lesson", "owner", "whereFailed"],
  wanted: ["outcome", "reason", "competitor", "lesson", "owner"],
  led: ["owner"],
  behind: ["date"],
  spoken: { outcome: { won: ["win", "赢", "赢了", "成交"], lost: ["loss", "lose", "输", "输了", "战败"] } },
};
