/** What the rules say about targets (chapter 10): `attainment-low`, `sales-fall`. */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { numberText, text } from "../../plan/wording";
import { attainment, growth, isBehind, splitOf } from "./figures";
import { elapsed, timeGone } from "../../plan/periods";
import { targetThresholds } from "./settings";
import { targetTable, type Target } from "./table";
import { targetName } from "./texts";

const found = (
  id: string,
  severity: Severity,
  column: string,
  row: number,
  subject: string,
  sentence: readonly [what: Text, next: Text],
): Finding => ({ id, severity, table: targetTable.id, row, column, subject, text: sentence[0], next: sentence[1] });

const gap = (target: Target, asOf: number, fiscalStart: number): readonly [Text, Text] => {
  const reached = numberText((attainment(target) ?? 0) * 100, 1);
  const [en, zh] = [targetName(target, "en"), targetName(target, "zh")];
  const time = timeGone(elapsed(target.period, asOf, fiscalStart));
  const who = target.manager;
  return [
    text(`${en}: ${reached} % of the plan${time.en}`, `${zh}：完成计划的 ${reached} %${time.zh}`),
    splitOf(target) === "whole"
      ? text(
          "Split the gap by segment and manager, and plan an action where most of it lies.",
          "请按客户群和客户经理拆分差距，在差距最大处安排行动。",
        )
      : text(
          `Go through the open opportunities${who === null ? "" : ` with ${who}`}: name what closes the gap, or correct the plan.`,
          `请${who === null ? "" : `与${who}`}逐一过目销售机会：明确靠什么补上差距，否则修正计划。`,
        ),
  ];
};

const fall = (target: Target): readonly [Text, Text] => {
  const lost = numberText(-(growth(target) ?? 0) * 100, 1);
  return [
    text(`${targetName(target, "en")}: ${lost} % less than a year before`, `${targetName(target, "zh")}：较上年同期下降 ${lost} %`),
    text(
      "Find out whether the market, one customer or our own service fell away, and act on what is ours.",
      "请查明是市场、个别客户还是自身服务的原因，先改进自身可控的部分。",
    ),
  ];
};

export const targetFindings = (plan: PlanWith<typeof targetTable>, asOf: number): readonly Finding[] => {
  const { attainmentLow: lowest, fiscalStart } = numbersOf(targetThresholds, plan.settings);
  return plan.targets.flatMap((target, row): readonly Finding[] => {
    const subject = targetName(target, plan.language);
    return [
      ...(isBehind(target, asOf, lowest, fiscalStart)
        ? [found("attainment-low", "warning", "actual", row, subject, gap(target, asOf, fiscalStart))]
        : []),
      ...((growth(target) ?? 0) < 0 ? [found("sales-fall", "hint", "actual", row, subject, fall(target))] : []),
    ];
  });
};
