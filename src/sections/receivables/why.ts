/** Reason and lift of the way of collecting (chapters 10 and 13). */
import type { Explanation } from "../../plan/explanation";
import { inSentence, numberText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { collect } from "./figures";
import { defaultCollectLimits, type CollectLimits } from "./settings";
import { wayTexts } from "./texts";
import { collectWords } from "./words";

const dayCount = (days: number): string => `${numberText(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;

/** Why an invoice is collected so, and what would make it a milder way. */
export const explainCollect = (days: number, amount: number, limits: CollectLimits = defaultCollectLimits): Explanation => {
  const way = collect(days, amount, limits);
  const label = { en: labelOf(collectWords, way, "en"), zh: labelOf(collectWords, way, "zh") };
  if (way === "none")
    return {
      reason:
        days === 0
          ? text(`${label.en}: due today.`, `${label.zh}：今天到期。`)
          : text(`${label.en}: ${dayCount(-days)} to go.`, `${label.zh}：还有 ${numberText(-days)} 天到期。`),
      lift: text("Nothing has to be collected.", "无需催收。"),
    };
  const [isLong, isLarge] = [days > limits.collectDays, amount > limits.collectAmount];
  const [most, limit] = [numberText(limits.collectDays), numberText(limits.collectAmount, 2)];
  const reason = text(
    `${label.en}: ${dayCount(days)} overdue (${isLong ? "over" : "not over"} ${most}), amount ${numberText(amount, 2)} (${isLarge ? "over" : "not over"} ${limit}).`,
    `${label.zh}：逾期 ${numberText(days)} 天（${isLong ? "超过" : "未超过"} ${most} 天），金额 ${numberText(amount, 2)}（${isLarge ? "超过" : "未超过"} ${limit}）。`,
  );
  if (!isLarge) return { reason, lift: text(`Payment settles it. ${wayTexts[way].en}.`, `付清即可了结。${wayTexts[way].zh}。`) };
  const milder = collect(days, limits.collectAmount, limits);
  return {
    reason,
    lift: text(
      `A payment of ${numberText(amount - limits.collectAmount, 2)} makes it: ${inSentence(labelOf(collectWords, milder, "en"))}.`,
      `付款 ${numberText(amount - limits.collectAmount, 2)} 后，改为${labelOf(collectWords, milder, "zh")}。`,
    ),
  };
};
