/** Gifts and hospitality in the pane: the year's total stands beside every entry, the limit above all of them. */
import type { ReactElement } from "react";
import { formatDate, formatMoney, joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { personThresholds } from "../stakeholders/settings";
import { yearOf, yearTotal } from "./figures";
import { courtesyQuickAdd } from "./quickAdd";
import { courtesyTable, type Courtesy } from "./table";
import { courtesyKinds } from "./words";

const en = {
  empty: "Nothing was given yet. Log every meal and gift before or right after it.",
  added: (name: string) => `Logged for ${name}.`,
  line: {
    label: "Log in one line",
    example: "Treasury manager, 2026-11-03, meal, 45, Sales director",
    hint: "Who, when, what, value, approved by",
  },
  limit: (amount: string) => `Limit a person and year: ${amount}. Nothing may be given to sway a decision.`,
  total: (year: string, amount: string) => `${year}: ${amount} in all`,
  over: "Over the limit",
  approved: (name: string) => `Approved by ${name}`,
  unapproved: "Not approved yet",
};

const zh: typeof en = {
  empty: "尚无记录。请在用餐或赠送之前或之后立即登记。",
  added: (name) => `已为${name}登记。`,
  line: { label: "用一行登记", example: "信息科主任，2026-11-03，用餐，45，销售总监", hint: "何人、何时、何物、价值、批准人" },
  limit: (amount) => `每人每年限额：${amount}。任何赠送都不得用于影响决策。`,
  total: (year, amount) => `${year} 年合计 ${amount}`,
  over: "超过限额",
  approved: (name) => `批准人：${name}`,
  unapproved: "尚未批准",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof courtesyTable>>): ReactElement => {
  const { plan, language, currency, texts: own } = props;
  const styles = usePanelStyles();
  const { giftLimit } = numbersOf(personThresholds, plan.settings);
  const money = (amount: number): string => formatMoney(amount, currency, language);
  return (
    <TablePanel<Courtesy>
      props={props}
      table={courtesyTable}
      texts={own}
      first={["stakeholder", "date", "kind", "value", "approvedBy", "note"]}
      meaning={courtesyQuickAdd}
      describe={(row) => {
        const total = yearTotal(plan.courtesies, row);
        const over = (row.value ?? 0) > giftLimit || (total ?? 0) > giftLimit;
        return {
          badge: row.value === null ? null : money(row.value),
          lines: [
            joinParts([
              row.date === null ? null : formatDate(row.date),
              row.kind === null ? null : labelOf(courtesyKinds, row.kind, language),
              row.note,
            ]),
            total === null || row.date === null ? null : own.total(yearOf(row.date).toString(), money(total)),
            row.approvedBy === null ? own.unapproved : own.approved(row.approvedBy),
          ],
          warning: over ? own.over : null,
        };
      }}
    >
      <p className={styles.muted}>{own.limit(money(giftLimit))}</p>
    </TablePanel>
  );
};
