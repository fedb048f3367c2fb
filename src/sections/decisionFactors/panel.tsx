/** The decision factors in the pane: what works against us first, and whether somebody works on it. */
import type { ReactElement } from "react";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import type { actionTable } from "../actions/table";
import { effectCounts, unanswered } from "./figures";
import { decisionFactorTable, type DecisionFactorRow } from "./table";
import { effectWords, factorName } from "./words";

const en = {
  empty: "The factors are missing. Change the size of the plan down and up again: they come back.",
  added: (name: string) => `“${name}” stands on the Needs sheet.`,
  counts: (forUs: number, against: number, unknown: number) =>
    `▲ ${forUs.toString()} for us · ▼ ${against.toString()} against us · ${unknown.toString()} unknown`,
  unanswered: "Works against us, and no open action deals with it.",
};

const zh: typeof en = {
  empty: "这些因素不在计划中。把计划改为较小规模再改回来，即可补上。",
  added: (name) => `“${name}”已写入客户需求表。`,
  counts: (forUs, against, unknown) => `▲ 有利 ${forUs.toString()} · ▼ 不利 ${against.toString()} · 未知 ${unknown.toString()}`,
  unanswered: "对我方不利，且没有未完成的行动应对。",
};

export const texts = { en, zh };

const ranks: Readonly<Record<string, number>> = { against: 0, unknown: 1, neutral: 2, "for-us": 3 };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof decisionFactorTable | typeof actionTable>>): ReactElement => {
  const { plan, language, texts: own } = props;
  const styles = usePanelStyles();
  const open = new Set(unanswered(plan.decisionFactors, plan.actions));
  const counts = effectCounts(plan.decisionFactors);
  const rank = (row: number): number => ranks[plan.decisionFactors[row]?.effect ?? "unknown"] ?? 1;
  const describe = (factor: DecisionFactorRow, row: number): RowView => ({
    title: factorName(factor.factor)[language],
    badge: factor.effect === null ? null : labelOf(effectWords, factor.effect, language),
    lines: [factor.text, joinParts([factor.stakeholder, factor.opportunity]), factor.note],
    warning: open.has(row) ? own.unanswered : null,
  });
  return (
    <TablePanel
      props={props}
      table={decisionFactorTable}
      texts={own}
      first={["effect", "note", "stakeholder", "opportunity"]}
      rows={plan.decisionFactors.map((_factor, row) => row).sort((left, right) => rank(left) - rank(right) || left - right)}
      describe={describe}
    >
      {plan.decisionFactors.length > 0 && <p className={styles.body}>{own.counts(counts["for-us"], counts.against, counts.unknown)}</p>}
    </TablePanel>
  );
};
