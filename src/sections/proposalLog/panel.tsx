/** The log of proposals in the pane: each version with its value, its days and its result. */
import type { ReactElement } from "react";
import { formatDate, formatMoney, formatShare, joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { labelOf } from "../../plan/words";
import { daysText, daysToDecision, isUnanswered, winRate } from "./figures";
import { logQuickAdd } from "./quickAdd";
import { proposalLogTable, type ProposalVersion } from "./table";
import { proposalResultWords } from "./words";

const en = {
  empty: "Nothing went out yet. Enter each version when it goes to the customer, and the day they want to decide.",
  line: {
    label: "Add a version in one line",
    example: "Payment hub 1.0, Payment hub, 12 Nov, 18 Dec",
    hint: "Name first, then opportunity, the day it went out and the day of the decision",
  },
  added: (name: string) => `${name} stands on the Proposal sheet.`,
  out: (date: string) => `out on ${date}`,
  rate: (share: string) => `Win rate: ${share} of the proposals that were decided`,
  late: "The decision date has passed and no result is known.",
};

const zh: typeof en = {
  empty: "尚未提交方案。每次提交时记下版本和客户的应答日期。",
  line: {
    label: "用一行添加版本",
    example: "支付平台 1.0，支付平台，11月12日，12月18日",
    hint: "先写版本名称，再写销售机会、提交日期和应答日期",
  },
  added: (name) => `“${name}”已写入方案与提案表。`,
  out: (date) => `${date} 提交`,
  rate: (share) => `赢单率：已有结果的方案中占 ${share}`,
  late: "应答日期已过，仍无结果。",
};

export const texts = { en, zh };

const first = ["version", "opportunity", "date", "value", "decisionDue", "result", "reason"] as const;

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof proposalLogTable>>): ReactElement => {
  const { plan, texts: own, language, currency, today } = props;
  const styles = usePanelStyles();
  const rate = winRate(plan.proposalLog);
  return (
    <TablePanel<ProposalVersion>
      props={props}
      table={proposalLogTable}
      texts={own}
      first={first}
      meaning={logQuickAdd}
      describe={(version) => {
        const left = daysToDecision(version, today);
        return {
          badge: version.result === null ? null : labelOf(proposalResultWords, version.result, language),
          lines: [
            joinParts([
              version.opportunity,
              version.date === null ? null : own.out(formatDate(version.date)),
              version.value === null ? null : formatMoney(version.value, currency, language),
            ]),
            left === null ? null : daysText(left)[language],
            version.reason,
          ],
          warning: isUnanswered(version, today) ? own.late : null,
        };
      }}
    >
      {rate !== null && <p className={styles.muted}>{own.rate(formatShare(rate))}</p>}
    </TablePanel>
  );
};
