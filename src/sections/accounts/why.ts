/** Reason and lift of an account's segment (chapters 1.2 and 13). */
import type { Explanation } from "../../plan/explanation";
import { defineFunction } from "../../plan/functions/functionDefinition";
import { optional, parameter } from "../../plan/functions/parameters";
import { languageParameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { inSentence, numberText, percentText, text, withoutNoise } from "../../plan/wording";
import { labelOf, term } from "../../plan/words";
import { segmentWords } from "../account/words";
import { segment, segmentLimit } from "../profitLoss/figures";
import { defaultSegmentThresholds } from "../profitLoss/settings";
import { segmentStrategies } from "./texts";

/** Why an account is in its segment, and the profit that lifts it; null where its profit is not known. */
export const explainSegment = (
  profits: readonly (number | null)[],
  profit: number | null,
  revenue: number | null,
  thresholds = defaultSegmentThresholds,
): Explanation | null => {
  if (profit === null) return null;
  const now = segment(profits, profit, revenue, thresholds);
  const limit = segmentLimit(profits, thresholds.mostProfitable);
  const [own, from, share] = [numberText(profit, 2), numberText(limit ?? 0, 2), percentText(thresholds.mostProfitable)];
  const margin = revenue === null || revenue === 0 ? null : withoutNoise(profit / revenue);
  const thin = now === "unprofitable" && margin !== null && margin > 0;
  const detail = thin
    ? text(
        `, a margin of ${numberText(margin * 100, 1)} % (${numberText(thresholds.leastMargin * 100, 1)} % wanted)`,
        `，利润率 ${numberText(margin * 100, 1)} %（要求 ${numberText(thresholds.leastMargin * 100, 1)} %）`,
      )
    : text("", "");
  const [en, zh] = [inSentence(labelOf(segmentWords, now, "en")), labelOf(segmentWords, now, "zh")];
  const reason = text(
    `Profit ${own}${detail.en}: ${en}. ${segmentStrategies[now].en}.`,
    `利润 ${own}${detail.zh}：${zh}。${segmentStrategies[now].zh}。`,
  );
  if (now === "most-profitable")
    return { reason, lift: text(`It is among those who earn the first ${share}.`, `它属于贡献前 ${share} 利润的客户。`) };
  if (limit === null) return { reason, lift: text("No account earns anything yet.", "目前没有任何客户盈利。") };
  return { reason, lift: text(`Profit ${from} makes it most profitable.`, `利润达到 ${from}，即为“最赚钱客户”。`) };
};

export const accountsWhy: readonly Why[] = [
  {
    kind: term("segment", "Segment", "利润分类"),
    takes: text("profits, profit, [revenue]", "全部利润、该客户利润、[收入]"),
    definition: defineFunction({
      ...whyDefinition,
      parameters: [
        parameter("profits", "", "", { kind: "numbers" }),
        parameter("profit", "", "", { kind: "number" }),
        optional("revenue", "", "", { kind: "number", min: 0 }),
        languageParameter,
      ],
      run: (profits, profit, revenue, language) => spilled(explainSegment(profits, profit, revenue), language),
    }),
  },
];
