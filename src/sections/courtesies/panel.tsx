/** Gifts and hospitality in the pane: log one in a line, and what each person was given in its year. */
import type { ReactElement } from "react";
import { formatDate, formatMoney, joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { personThresholds } from "../stakeholders/settings";
import { excesses, isUnapproved, totalOfYear, yearOf } from "./figures";
import { courtesyQuickAdd } from "./quickAdd";
import { courtesyTable, type Courtesy } from "./table";
import { courtesyKindWords } from "./words";

const en = {
  empty: "Nothing is logged. Log every meal, event and sample with its value, and have it approved before it is given.",
  added: (name: string) => `What ${name} was given stands on the Relationships sheet.`,
  line: {
    label: "Log a courtesy in one line",
    example: "IT architect, 2026-11-05, meal, 80, Head of sales",
    hint: "Person first, then day, kind, value, approval",
  },
  rule: (limit: string) => `Limit for one person and year: ${limit}. Nothing may be given to sway a decision.`,
  approved: (who: string) => `approved by ${who}`,
  ofYear: (year: number, total: string) => `${total} in ${year.toString()}`,
  over: "Over the limit.",
  unapproved: "Nobody has approved it.",
};

const zh: typeof en = {
  empty: "尚无登记。请登记每一次用餐、活动和样品及其价值，并在给予之前获得批准。",
  added: (name) => `给予 ${name} 的礼遇已写入客户关系表。`,
  line: {
    label: "用一行登记礼遇",
    example: "信息科工程师，2026-11-05，用餐，80，销售总监",
    hint: "先写人员，再写日期、类型、价值、批准人",
  },
  rule: (limit) => `每人每年限额：${limit}。不得以任何给予影响决策。`,
  approved: (who) => `${who}批准`,
  ofYear: (year, total) => `${year.toString()} 年合计 ${total}`,
  over: "超过限额。",
  unapproved: "尚无人批准。",
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof courtesyTable>>;

export const Panel = (props: Props): ReactElement => {
  const { plan, texts: own, language, currency } = props;
  const styles = usePanelStyles();
  const limit = numbersOf(personThresholds, plan.settings).giftLimit;
  const beyond = new Set(excesses(plan.courtesies, limit).map(({ row }) => row));
  const amount = (value: number): string => formatMoney(value, currency, language);
  return (
    <TablePanel<Courtesy>
      props={props}
      table={courtesyTable}
      texts={own}
      first={["stakeholder", "date", "kind", "value", "approvedBy", "note"]}
      meaning={courtesyQuickAdd}
      describe={(courtesy, row) => {
        const total = courtesy.date === null ? null : totalOfYear(plan.courtesies, courtesy.stakeholder, yearOf(courtesy.date));
        return {
          badge: courtesy.value === null ? null : amount(courtesy.value),
          lines: [
            joinParts([
              courtesy.date === null ? null : formatDate(courtesy.date),
              courtesy.kind === null ? null : labelOf(courtesyKindWords, courtesy.kind, language),
              courtesy.approvedBy === null ? null : own.approved(courtesy.approvedBy),
            ]),
            courtesy.date === null || total === null ? null : own.ofYear(yearOf(courtesy.date), amount(total)),
            courtesy.note,
          ],
          warning: joinParts([beyond.has(row) ? own.over : null, isUnapproved(courtesy) ? own.unapproved : null]) || null,
        };
      }}
    >
      <p className={styles.muted}>{own.rule(amount(limit))}</p>
    </TablePanel>
  );
};
