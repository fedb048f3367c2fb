/** What the problems cost the customer, and what the solution of each opportunity costs: the two sides of the value balance (chapter 7). */
import { evidenceWords } from "../../plan/commonWords";
import {
  anyNumber,
  computed,
  date,
  defineTable,
  key,
  longName,
  longText,
  money,
  name,
  share,
  text,
  word,
  type RowOf,
} from "../../plan/table";

export const valueBalanceTable = defineTable({
  id: "valueBalance",
  name: "KAM_ValueBalance",
  fileNames: ["value balance", "价值天平", "价值等式"],
  identifiedBy: "problem",
  columns: [
    key(["problem", "Problem", "问题", longName, "What goes on costing them while nothing changes", "不改变就一直付出代价的问题"]),
    key(["need", "Need", "需求", text, "As on the table of needs", "与需求表一致", { names: "needs" }]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Whose solution it is weighed against",
      "与哪个机会的方案相比",
      { names: "opportunities" },
    ]),
    key([
      "basis",
      "How it was reckoned",
      "计算依据",
      longText,
      "Their figures: how many, how often, how much",
      "客户的数字：多少、多久一次、单价",
    ]),
    key(["costPerYear", "Cost a year", "年成本", money, "In the plan’s currency", "按计划币种", { aliases: ["Cost per year"] }]),
    key(["confirmedOn", "Confirmed on", "确认日期", date, "When they confirmed the figure", "客户确认该数字的日期", { size: "full" }]),
    key(["evidence", "Evidence", "依据", word(evidenceWords), "Their figure, or our assumption", "客户的数字，或我方假设"]),
    computed(["share", "Share", "占比", share, "Part of the problem costs of its opportunity", "占该机会问题成本的比例"]),
  ],
});

/** A problem with what it costs a year. */
export type ProblemCost = RowOf<typeof valueBalanceTable>;

export const valueBalanceCostTable = defineTable({
  id: "valueBalanceCost",
  name: "KAM_ValueBalanceCost",
  fileNames: ["solution cost", "方案成本"],
  identifiedBy: "opportunity",
  columns: [
    key(["opportunity", "Opportunity", "销售机会", name, "One balance each", "每个机会一架天平", { names: "opportunities" }]),
    key([
      "solutionCost",
      "Solution cost",
      "方案成本",
      money,
      "All it costs them in its first year, own effort included",
      "客户第一年的全部支出，含自身投入",
    ]),
    computed(["problemCosts", "Problem costs", "问题成本", money, "Sum of the problems above", "上面各项问题之和"]),
    computed(["meaning", "What it means", "含义", longText, "Over 1 there is a reason to buy", "大于 1 才有购买的理由"]),
    computed(["ratio", "Balance", "天平", anyNumber, "Problem costs ÷ solution cost", "问题成本 ÷ 方案成本"]),
    computed([
      "payback",
      "Months to pay back",
      "回本月数",
      anyNumber,
      "Solution cost ÷ problem costs × 12",
      "方案成本 ÷ 问题成本 × 12",
      { size: "full" },
    ]),
    key(["evidence", "Evidence", "依据", word(evidenceWords), "Agreed with them, or our assumption", "已与客户确认，或我方假设"]),
    computed(["missing", "Still missing", "尚缺", money, "Problem costs needed to reach the solution cost", "达到方案成本还需的问题成本"]),
  ],
});

/** What the solution of an opportunity costs. */
export type SolutionCost = RowOf<typeof valueBalanceCostTable>;
