/** How much more than the mean is ordered (chapter 10). */
import { defaultsOf } from "../../plan/settings";
import { number, thresholds } from "../../plan/words";

export const replenishmentThresholds = thresholds([
  number("safetyStock", "Replenishment: safety on mean sales", "补货：平均销量的安全系数", 0.2),
]);

export const defaultSafety = defaultsOf(replenishmentThresholds).safetyStock;
