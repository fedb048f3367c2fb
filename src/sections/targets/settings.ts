/** Where a target counts as missed (chapter 10). */
import { number, thresholds } from "../../plan/words";

export const targetThresholds = thresholds([
  number("attainmentLow", "Attainment is low below, share of plan", "完成率过低：低于计划的", 0.9),
]);
