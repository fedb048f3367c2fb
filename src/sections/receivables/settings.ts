/** Where an invoice counts as long overdue and as large (chapter 10). */
import { defaultsOf, type NumbersOf } from "../../plan/settings";
import { number, thresholds } from "../../plan/words";

export const collectThresholds = thresholds([
  number("collectDays", "Long overdue over, days", "逾期时间长：超过，天", 90),
  number("collectAmount", "Large receivable over, amount", "应收金额大：超过", 100_000),
]);

/** Days and amount over which an invoice is long overdue and large. */
export type CollectLimits = NumbersOf<typeof collectThresholds>;

export const defaultCollectLimits: CollectLimits = defaultsOf(collectThresholds);
