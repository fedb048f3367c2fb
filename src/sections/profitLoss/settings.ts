/** Where the profit segments begin (chapter 1.2). */
import { defaultsOf, type NumbersOf } from "../../plan/settings";
import { number, thresholds } from "../../plan/words";

export const segmentThresholds = thresholds([
  number("mostProfitable", "Most profitable: first share of all profit", "最赚钱客户：占全部利润的前", 0.8),
  number("leastMargin", "Next most profitable: margin from", "次赚钱客户：利润率起点", 0.05),
]);

/** Share of all positive profit that the most profitable earn; margin from which others are the next most profitable. Both 0–1. */
type SegmentThresholds = NumbersOf<typeof segmentThresholds>;

export const defaultSegmentThresholds: SegmentThresholds = defaultsOf(segmentThresholds);
