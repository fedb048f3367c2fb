/** The line about the four questions on the Summary: the best winnability among the opportunities. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { fourQuestionsOfTable } from "./table";

const texts = {
  label: { en: "Best winnability", zh: "最高赢率指数" },
  best: { en: " answers the four questions best.", zh: "的四问结果最好。" },
  unknown: { en: "No opportunity is answered yet", zh: "尚无机会完成四问" },
};

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, fourQuestionsOfTable)) return null;
  const winnability = wholeColumn(context, fourQuestionsOfTable, "winnability");
  const best = `INDEX(${wholeColumn(context, fourQuestionsOfTable, "opportunity")},MATCH(MAX(${winnability}),${winnability},0))`;
  return {
    label: texts.label,
    value: `IF(COUNT(${winnability})=0,"",TEXT(MAX(${winnability}),"0 %"))`,
    meaning: `IF(COUNT(${winnability})=0,${quote(say(context, texts.unknown))},${joined(ref(best), say(context, texts.best))})`,
  };
};
