/** The line about competition on the Summary: our position against the competitor who stands best against us. */
import type { SummaryModule } from "../../plan/section";
import { joined, ref } from "../../plan/sheet/blocks";
import { has, quote, say, wholeColumn } from "../../plan/sheet/sheetContext";
import { competitorCriteriaTable } from "../competitorCriteria/table";
import { competitorTable } from "./table";

const texts = {
  label: { en: "Closest competitor", zh: "最接近的对手" },
  ahead: { en: " is closest: we lead.", zh: "最接近我方，我方领先。" },
  behind: { en: " leads us.", zh: "领先我方。" },
  level: { en: " is level with us.", zh: "与我方持平。" },
  lags: { en: " Lags without an answer: ", zh: "待应对的劣势：" },
  end: { en: ".", zh: "。" },
  unknown: { en: "No competitor is scored yet", zh: "尚未给对手打分" },
};

export const line: SummaryModule["line"] = (context) => {
  if (!has(context, competitorTable) || !has(context, competitorCriteriaTable)) return null;
  const positions = wholeColumn(context, competitorTable, "position");
  const lowest = `MIN(${positions})`;
  const who = `INDEX(${wholeColumn(context, competitorTable, "competitor")},MATCH(${lowest},${positions},0))`;
  const standing = `IF(ROUND(${lowest},1)>0,${quote(say(context, texts.ahead))},IF(ROUND(${lowest},1)<0,${quote(say(context, texts.behind))},${quote(say(context, texts.level))}))`;
  const open = `SUM(${wholeColumn(context, competitorTable, "unanswered")})`;
  const lags = `IF(${open}=0,"",${joined(say(context, texts.lags), ref(open), say(context, texts.end))})`;
  return {
    label: texts.label,
    value: `IF(COUNT(${positions})=0,"",${lowest})`,
    meaning: `IF(COUNT(${positions})=0,${quote(say(context, texts.unknown))},${joined(ref(who), ref(standing), ref(lags))})`,
  };
};
