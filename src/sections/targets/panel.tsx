/** The targets in the pane: each measure of the latest period against plan, how it is made up by segment and manager, and every row. */
import type { ReactElement } from "react";
import { formatNumber, formatShare, joinParts } from "../../plan/panel/format";
import { SegmentBars, type SegmentBar } from "../../plan/panel/SegmentBars";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { attainment, growth, isBehind, latestPeriod, structureShare, structures, totals } from "./figures";
import { elapsed } from "../../plan/periods";
import { targetThresholds } from "./settings";
import { targetTable, type Target } from "./table";
import { targetName } from "./texts";
import { measureWords } from "./words";

const en = {
  empty: "No target yet. Enter what is planned for a period, what was reached, and the same months of the year before.",
  add: "Add a target",
  added: (measure: string) => `${measure}: the target stands on the Results sheet.`,
  latest: (period: string) => (period === "" ? "Against plan" : `Against plan, ${period}`),
  ofPlan: (share: string) => `${share} of the plan`,
  grown: (share: string) => `${share} on the prior year`,
  figures: (actual: string, plan: string) => `${actual} of ${plan}`,
  actual: (actual: string) => `${actual} reached`,
  plan: (plan: string) => `${plan} planned`,
  segment: (measure: string) => `${measure} by segment`,
  manager: (measure: string) => `${measure} by manager`,
  share: (share: string) => `${share} of all that is split alike`,
  behind: (gone: string) => `Behind the plan: ${gone} of the period has gone.`,
  over: "Behind the plan, and the period is over.",
};

const zh: typeof en = {
  empty: "还没有目标。请填写某一期间的计划、实际以及上年同期。",
  add: "添加目标",
  added: (measure) => `${measure}目标已写入业绩分析表。`,
  latest: (period) => (period === "" ? "与计划对比" : `${period} 与计划对比`),
  ofPlan: (share) => `完成计划的 ${share}`,
  grown: (share) => `较上年 ${share}`,
  figures: (actual, plan) => `实际 ${actual}，计划 ${plan}`,
  actual: (actual) => `实际 ${actual}`,
  plan: (plan) => `计划 ${plan}`,
  segment: (measure) => `${measure}：按客户群`,
  manager: (measure) => `${measure}：按客户经理`,
  share: (share) => `占同类拆分的 ${share}`,
  behind: (gone) => `落后于计划：期间已过 ${gone}。`,
  over: "落后于计划，且期间已结束。",
};

export const texts = { en, zh };

const first = ["measure", "period", "segment", "manager", "plan", "actual", "priorYear", "unit"] as const;

const percent = (share: number): string => `${formatNumber(Number((share * 100).toFixed(1)))} %`;
const signed = (share: number): string => `${share > 0 ? "+" : ""}${percent(share)}`;

type Props = PanelProps<typeof en, PlanWith<typeof targetTable>>;

/** Each measure of the latest period in a line. */
const Totals = ({ plan, language, texts: own }: Props): ReactElement | null => {
  const styles = usePanelStyles();
  const all = totals(plan.targets);
  if (all.length === 0) return null;
  return (
    <section className={styles.card} aria-label={own.latest("")}>
      <h2 className={styles.heading}>{own.latest(latestPeriod(plan.targets) ?? "")}</h2>
      {all.map(({ measure, attainment: reached, growth: grown }) => (
        <p key={measure} className={styles.body}>
          {joinParts([
            labelOf(measureWords, measure, language),
            reached === null ? null : own.ofPlan(percent(reached)),
            grown === null ? null : own.grown(signed(grown)),
          ])}
        </p>
      ))}
    </section>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, today, currency, onShow } = props;
  const { attainmentLow: lowest, fiscalStart } = numbersOf(targetThresholds, plan.settings);
  const figure = (value: number): string => Math.round(value).toLocaleString(language === "zh" ? "zh-CN" : "en-US");
  const figuresOf = ({ actual, plan: planned, unit }: Target): string => {
    const said =
      actual !== null && planned !== null
        ? own.figures(figure(actual), figure(planned))
        : actual !== null
          ? own.actual(figure(actual))
          : planned === null
            ? ""
            : own.plan(figure(planned));
    return said === "" ? "" : `${said} ${unit ?? currency}`.trim();
  };
  const describe = (target: Target): RowView => {
    const [reached, grown, share] = [attainment(target), growth(target), structureShare(target, plan.targets)];
    const gone = elapsed(target.period, today, fiscalStart);
    return {
      title: targetName(target, language),
      badge: reached === null ? null : percent(reached),
      lines: [
        figuresOf(target),
        joinParts([grown === null ? null : own.grown(signed(grown)), share === null ? null : own.share(percent(share))]),
      ],
      warning: isBehind(target, today, lowest, fiscalStart) ? (gone < 1 ? own.behind(formatShare(gone)) : own.over) : null,
    };
  };
  const bars = structures(plan.targets).map(({ measure, split, parts }) => ({
    title: own[split](labelOf(measureWords, measure, language)),
    bars: parts.map(({ name, share, rows }): SegmentBar => ({
      label: name,
      total: percent(share),
      parts: rows.map(({ row, share: figure }) => ({ row, name: targetName(plan.targets[row] as Target, language), figure })),
    })),
  }));
  return (
    <TablePanel<Target> props={props} table={targetTable} texts={own} first={first} describe={describe}>
      <Totals {...props} />
      {bars.map(({ title, bars: parts }) => (
        <SegmentBars key={title} title={title} bars={parts} onChoose={(row) => onShow(targetTable.id, row)} />
      ))}
    </TablePanel>
  );
};
