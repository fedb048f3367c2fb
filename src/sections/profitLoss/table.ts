/** Profit and loss of the account, a row a year (chapters 1.2 and 13). */
import { computed, defineTable, key, longText, money, share, type RowOf } from "../../plan/table";

export const profitLossTable = defineTable({
  id: "profitLoss",
  name: "KAM_ProfitLoss",
  fileNames: ["profit and loss", "p&l", "盈亏", "客户损益"],
  identifiedBy: "year",
  columns: [
    key(["year", "Year", "年度", { kind: "number", min: 1990, max: 2100, integer: true }, "Year of account", "核算年度", { period: true }]),
    computed(["reading", "What it says", "解读", longText, "The year in words", "用一句话说明该年度"]),
    key(["revenue", "Revenue", "收入", money, "What the customer paid us", "客户支付的金额", { aliases: ["营业收入", "销售收入"] }]),
    key([
      "costOfGoods",
      "Cost of goods",
      "货物成本",
      money,
      "What the goods and work cost us",
      "产品与实施的成本",
      { aliases: ["COGS", "成本"] },
    ]),
    key(["discounts", "Discounts", "折扣让利", money, "Given beside the price; 0 where none", "价外让利，没有则填 0"]),
    key(["costToServe", "Cost to serve", "服务成本", money, "Visits, support, logistics; 0 where none", "拜访、支持、物流，没有则填 0"]),
    computed(["profit", "Profit", "利润", money, "Revenue less all costs", "收入减去各项成本"]),
    computed(["margin", "Margin", "利润率", share, "Profit by revenue", "利润 ÷ 收入"]),
    computed(["growth", "Growth", "增长", share, "Revenue against the year before", "收入较上年的增长"]),
    key(["other", "Other costs", "其他成本", money, "What fits nowhere else", "不属于以上各项的成本", { size: "full" }]),
  ],
});

/** A year with the account. */
export type ProfitYear = RowOf<typeof profitLossTable>;
