/** Where a target counts as missed (chapter 10), and when the years of periods begin. */
import { number, thresholds } from "../../plan/words";

export const targetThresholds = thresholds([
  number("attainmentLow", "Attainment is low below, share of plan", "完成率过低：低于计划的", 0.9),
  number("fiscalStart", "The fiscal year begins in month, 1–12", "财年从几月开始，1–12", 1),
]);
