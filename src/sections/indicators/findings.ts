/** What the rules say about the indicators (chapter 10): `indicator-behind`. */
import type { Finding } from "../../plan/finding";
import { elapsed, timeGone } from "../../plan/periods";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { numberText, percentText, text } from "../../plan/wording";
import { targetThresholds } from "../targets/settings";
import { attainment, isBehind } from "./figures";
import { indicatorTable } from "./table";
import { indicatorName } from "./words";

const nexts = {
  "before-contract": text(
    "Look at the step before it in the pipeline: what feeds it is what has to grow.",
    "请检查前一环节：先让为它供给的环节增长起来。",
  ),
  design: text("Find out what holds it up, with the colleagues and with the customer.", "请与内部同事和客户一起查明是什么在拖延。"),
  delivery: text("Ask the users what is missing, and settle it before asking for more.", "请向使用者了解不足之处，先解决再谈拓展。"),
} as const;

const isPhase = (phase: string | null): phase is keyof typeof nexts => phase !== null && phase in nexts;

export const indicatorFindings = (plan: PlanWith<typeof indicatorTable>, asOf: number): readonly Finding[] => {
  const { attainmentLow: lowest, fiscalStart } = numbersOf(targetThresholds, plan.settings);
  return plan.indicators.flatMap((indicator, row): readonly Finding[] => {
    if (!isBehind(indicator, asOf, lowest, fiscalStart)) return [];
    const name = indicatorName(indicator.item, indicator.text);
    const own = plan.language === "en" ? { ...name, en: indicator.text ?? name.en } : { ...name, zh: indicator.text ?? name.zh };
    const [reached, actual, planned] = [percentText(attainment(indicator) ?? 0), indicator.actual ?? 0, indicator.plan ?? 0];
    const figures = `${numberText(actual, 2)} / ${numberText(planned, 2)}`;
    const period = indicator.period === null ? text("", "") : text(`, ${indicator.period}`, `，${indicator.period}`);
    const time = timeGone(elapsed(indicator.period, asOf, fiscalStart));
    return [
      {
        id: "indicator-behind",
        severity: "hint",
        table: indicatorTable.id,
        row,
        column: "actual",
        subject: own[plan.language],
        text: text(
          `${own.en}${period.en}: ${reached} of the plan (${figures})${time.en}`,
          `${own.zh}${period.zh}：完成计划的 ${reached}（${figures}）${time.zh}`,
        ),
        next: isPhase(indicator.phase) ? nexts[indicator.phase] : nexts["before-contract"],
      },
    ];
  });
};
