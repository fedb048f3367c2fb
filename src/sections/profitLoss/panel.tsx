/** The years in the pane: one line adds a year; each says profit, margin and growth. */
import type { ReactElement } from "react";
import { formatMoney, joinParts } from "../../plan/panel/format";
import { TablePanel, type RowView } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { fallingMargin, growthOf, marginOfYear, profitOf } from "./figures";
import { profitLossQuickAdd } from "./quickAdd";
import { profitLossTable, type ProfitYear } from "./table";

const en = {
  empty: "No year yet. Enter one in a line: year, revenue, cost of goods, discounts, cost to serve.",
  added: (year: string) => `${year} stands on the Account sheet.`,
  line: {
    label: "Add a year",
    example: "2025, 12m, 7.8m, 400k, 900k",
    hint: "Year, revenue, cost of goods, discounts, cost to serve",
  },
  revenue: (amount: string) => `Revenue ${amount}`,
  profit: (amount: string) => `profit ${amount}`,
  growth: (share: string) => `${share} against the year before`,
  notKnown: "Profit is not known: a cost is missing.",
  falls: "Margin fell two years in a row.",
};

const zh: typeof en = {
  empty: "还没有年度数据。可用一行录入：年度、收入、货物成本、折扣、服务成本。",
  added: (year) => `${year} 年已写入客户档案表。`,
  line: {
    label: "添加年度",
    example: "2025，1200万，780万，40万，90万",
    hint: "年度、收入、货物成本、折扣、服务成本",
  },
  revenue: (amount) => `收入 ${amount}`,
  profit: (amount) => `利润 ${amount}`,
  growth: (share) => `较上年 ${share}`,
  notKnown: "利润未知：缺少成本数据。",
  falls: "利润率连续两年下降。",
};

export const texts = { en, zh };

const signed = (share: number): string => `${share < 0 ? "−" : "+"}${Math.abs(share * 100).toFixed(1)} %`;

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof profitLossTable>>): ReactElement => {
  const { plan, texts: own, currency, language } = props;
  const falling = fallingMargin(plan.profitLoss);
  const describe = (year: ProfitYear, row: number): RowView => {
    const profit = profitOf(year);
    const margin = marginOfYear(year);
    const growth = year.year === null ? null : growthOf(year.year, plan.profitLoss);
    return {
      badge: margin === null ? null : `${margin < 0 ? "−" : ""}${Math.abs(margin * 100).toFixed(1)} %`,
      lines: [
        joinParts([
          year.revenue === null ? null : own.revenue(formatMoney(year.revenue, currency, language)),
          profit === null ? null : own.profit(formatMoney(profit, currency, language)),
        ]),
        growth === null ? null : own.growth(signed(growth)),
        profit === null ? own.notKnown : null,
      ],
      warning: falling?.[2].row === row ? own.falls : null,
    };
  };
  return (
    <TablePanel
      props={props}
      table={profitLossTable}
      texts={own}
      first={["year", "revenue", "costOfGoods", "discounts", "costToServe"]}
      meaning={profitLossQuickAdd}
      describe={describe}
    />
  );
};
