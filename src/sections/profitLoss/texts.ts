/** What the section is called, and the names of its costs in a sentence. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const profitLossTexts = {
  name: { en: "Profit and loss", zh: "客户损益" },
  heading: { en: "What we earn here", zh: "客户损益" },
  purpose: {
    en: "One row a year, amounts without tax. Profit is what is left after goods, discounts, service and other costs.",
    zh: "每年一行，金额不含税。利润为收入减去货物、折扣、服务及其他成本后的余额。",
  },
} as const satisfies Record<string, Text>;

/** Costs that can eat a margin, by column. */
export const costNames = {
  costOfGoods: text("cost of goods", "货物成本"),
  discounts: text("discounts", "折扣让利"),
  costToServe: text("cost to serve", "服务成本"),
  other: text("other costs", "其他成本"),
} as const;
