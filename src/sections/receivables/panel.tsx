/** The receivables in the pane: what is overdue by way of collecting, and each invoice with what to do and why. */
import type { ReactElement } from "react";
import { formatDate, formatMoney, joinParts } from "../../plan/panel/format";
import { SegmentBars } from "../../plan/panel/SegmentBars";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { labelOf } from "../../plan/words";
import { daysOverdue, overdueByWay, remedy, wayOf } from "./figures";
import { receivableQuickAdd } from "./quickAdd";
import { collectThresholds } from "./settings";
import { receivableTable, type Receivable } from "./table";
import { causeWords, collectWords } from "./words";
import { explainCollect } from "./why";
import { countOf } from "../../plan/wording";

const en = {
  empty: "No invoice yet. Enter what is open with its due date: days and amount say how to collect it.",
  added: (invoice: string) => `${invoice} stands on the Results sheet.`,
  line: {
    label: "Add an invoice in one line",
    example: "INV-2041, 2026-09-30, 185000, our fault",
    hint: "Invoice first, then due date, amount, cause and whom to ask",
  },
  overdue: "Overdue by way of collecting",
  due: (date: string) => `due ${date}`,
  late: (days: number) => `${countOf(days, "day", "days")} overdue`,
  paid: (date: string) => `paid on ${date}`,
  way: "Collection",
};

const zh: typeof en = {
  empty: "还没有发票。请登记未付发票及到期日：逾期天数与金额决定催收方式。",
  added: (invoice) => `${invoice}已写入业绩分析表。`,
  line: {
    label: "用一行添加发票",
    example: "2026-0415，2026-09-30，185000，我方原因",
    hint: "先写发票，再写到期日、金额、未付原因和对接人",
  },
  overdue: "逾期金额（按催收方式）",
  due: (date) => `${date} 到期`,
  late: (days) => `逾期 ${days.toString()} 天`,
  paid: (date) => `${date} 已付款`,
  way: "催收方式",
};

export const texts = { en, zh };

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof receivableTable>>): ReactElement => {
  const { plan, language, texts: own, today, currency, onShow } = props;
  const limits = numbersOf(collectThresholds, plan.settings);
  const money = (amount: number): string => formatMoney(amount, currency, language);
  const ways = overdueByWay(plan.receivables, today, limits).filter(({ rows }) => rows.length > 0);
  const describe = (receivable: Receivable): RowView => {
    const { amount, due, paidOn, cause, stakeholder } = receivable;
    const [days, way] = [daysOverdue(receivable, today), wayOf(receivable, today, limits)];
    const why = days === null || amount === null ? null : explainCollect(days, amount, limits);
    const next = remedy(way, cause);
    return {
      badge: amount === null ? null : money(amount),
      lines: [
        joinParts([
          due === null ? null : own.due(formatDate(due)),
          days !== null && days > 0 ? own.late(days) : null,
          paidOn === null ? null : own.paid(formatDate(paidOn)),
        ]),
        joinParts([stakeholder, cause === null ? null : labelOf(causeWords, cause, language)]),
      ],
      warning: next === null || way === null ? null : `${labelOf(collectWords, way, language)} · ${next[language]}`,
      reasons: why === null ? [] : [{ figure: own.way, reason: why.reason[language], lift: why.lift[language] }],
    };
  };
  return (
    <TablePanel<Receivable>
      props={props}
      table={receivableTable}
      texts={own}
      first={["invoice", "due", "amount", "stakeholder", "cause", "paidOn"]}
      meaning={receivableQuickAdd}
      describe={describe}
    >
      {ways.length > 0 && (
        <SegmentBars
          title={own.overdue}
          bars={ways.map(({ way, rows, amount }) => ({
            label: labelOf(collectWords, way, language),
            total: money(amount),
            parts: rows.map((part) => ({ row: part.row, name: plan.receivables[part.row]?.invoice ?? "", figure: part.amount })),
          }))}
          onChoose={(row) => onShow(receivableTable.id, row)}
        />
      )}
    </TablePanel>
  );
};
