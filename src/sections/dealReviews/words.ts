/** How a deal ended, why, and how far its review has come (chapter 10). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const outcomeWords = listed(
  vocabulary("deal-outcome", "Outcome of a deal", "交易结果", [term("won", "Won", "赢单"), term("lost", "Lost", "丢单")]),
);

export const reasonWords = listed(
  vocabulary("deal-reason", "Reason of an outcome", "输赢原因", [
    term("confidence", "Confidence", "信心"),
    term("need", "Need", "需求"),
    term("purchasing-power", "Purchasing power", "购买力"),
    term("price", "Price", "价格"),
    term("product", "Product", "产品"),
    term("service", "Service", "服务"),
    term("relationship", "Relationship", "关系"),
    term("timing", "Timing", "时机"),
  ]),
);

export const reasonIds: readonly string[] = reasonWords.terms.map(({ id }) => id);

export const stepWords = listed(
  vocabulary("review-step", "Step of a deal review", "复盘步骤", [
    term("causes", "Causes", "原因分析"),
    term("discussion", "Discussion", "交流研讨"),
    term("countermeasure", "Countermeasure", "应对措施"),
    term("training", "Training", "培训演练"),
    term("reward", "Reward", "总结奖励"),
  ]),
);

export const stepIds: readonly string[] = stepWords.terms.map(({ id }) => id);

export const dealReviewWords: readonly Vocabulary[] = [outcomeWords, reasonWords, stepWords];
