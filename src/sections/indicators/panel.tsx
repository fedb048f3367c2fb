/** Long-cycle indicators in the pane: each phase as a bar, and every indicator with plan and actual, what lacks an answer last. */
import type { ReactElement } from "react";
import { formatNumber, formatShare, joinParts } from "../../plan/panel/format";
import { SegmentBars } from "../../plan/panel/SegmentBars";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { targetThresholds } from "../targets/settings";
import { attainment, byPhase, isBehind } from "./figures";
import { indicatorTable, type IndicatorRow } from "./table";
import { indicatorName, phaseWords } from "./words";

const en = {
  empty: "The indicators are missing. Change the size of the plan down and up again: they come back.",
  added: (name: string) => `“${name}” stands on the Results sheet.`,
  phases: "Attainment by phase",
  figures: (actual: string, plan: string) => `${actual} of ${plan}`,
  plan: (plan: string) => `${plan} planned, nothing entered yet`,
  actual: (actual: string) => `${actual} reached, no plan`,
  blank: "No plan yet",
  behind: "Behind the plan.",
};

const zh: typeof en = {
  empty: "这些指标不在计划中。把计划改为较小规模再改回来，即可补上。",
  added: (name) => `“${name}”已写入业绩分析表。`,
  phases: "各阶段完成率",
  figures: (actual, plan) => `实际 ${actual}，计划 ${plan}`,
  plan: (plan) => `计划 ${plan}，尚无实际`,
  actual: (actual) => `实际 ${actual}，无计划`,
  blank: "尚无计划",
  behind: "落后于计划。",
};

export const texts = { en, zh };

const figuresOf = ({ plan, actual }: IndicatorRow, own: typeof en): string => {
  if (plan !== null && actual !== null) return own.figures(formatNumber(actual), formatNumber(plan));
  if (plan !== null) return own.plan(formatNumber(plan));
  return actual === null ? own.blank : own.actual(formatNumber(actual));
};

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof indicatorTable>>): ReactElement => {
  const { plan, language, today, texts: own, onShow } = props;
  const { indicators } = plan;
  const { attainmentLow: lowest, fiscalStart } = numbersOf(targetThresholds, plan.settings);
  const nameOf = ({ item, text }: IndicatorRow): string =>
    (language === plan.language ? text : null) ?? indicatorName(item, text)[language];
  const phases = byPhase(indicators).filter(({ rows }) => rows.length > 0);
  const isAsked = (row: number): boolean => indicators[row]?.plan !== null || indicators[row].actual !== null;
  const describe = (indicator: IndicatorRow): RowView => {
    const reached = attainment(indicator);
    return {
      title: nameOf(indicator),
      badge: reached === null ? null : formatShare(reached),
      lines: [
        joinParts([
          indicator.phase === null ? null : labelOf(phaseWords, indicator.phase, language),
          indicator.period,
          figuresOf(indicator, own),
        ]),
        indicator.note,
      ],
      warning: isBehind(indicator, today, lowest, fiscalStart) ? own.behind : null,
    };
  };
  return (
    <TablePanel<IndicatorRow>
      props={props}
      table={indicatorTable}
      texts={own}
      first={["period", "plan", "actual", "note"]}
      rows={indicators.map((_one, row) => row).sort((left, right) => Number(isAsked(right)) - Number(isAsked(left)) || left - right)}
      describe={describe}
    >
      {phases.length > 0 && (
        <SegmentBars
          title={own.phases}
          bars={phases.map(({ phase, rows, attainment: reached }) => ({
            label: labelOf(phaseWords, phase, language),
            total: reached === null ? "" : formatShare(reached),
            parts: rows.map((row) => {
              const one = indicators[row] as IndicatorRow;
              return { row, name: nameOf(one), figure: Math.min(1, attainment(one) ?? 0) / rows.length };
            }),
          }))}
          onChoose={(row) => {
            onShow(indicatorTable.id, row);
          }}
        />
      )}
    </TablePanel>
  );
};
