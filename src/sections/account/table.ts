/** The account (chapter 1): one record. */
import { defineRecord, key, money, name, text, word } from "../../plan/table";
import { categoryWords, serviceClassWords, valueTypeWords } from "./words";

export const accountTable = defineRecord({
  id: "account",
  name: "KAM_Account",
  fileNames: ["客户", "客户信息", "客户资料", "key account", "大客户"],
  identifiedBy: "name",
  columns: [
    key(["name", "Name", "名称", name, "Name of the group or company", "集团或公司名称", { aliases: ["Account", "客户", "客户名称"] }]),
    key(["category", "Category", "分类", word(categoryWords), "Who buys: pick one", "谁在采购：选择一项", { aliases: ["客户分类"] }]),
    key(["industry", "Industry", "行业", text, "What the customer does", "客户所在行业"]),
    key(["currency", "Currency", "币种", name, "One currency for the whole plan", "整个计划用一种货币"]),
    key([
      "revenue",
      "Revenue",
      "收入",
      money,
      "Our revenue with this account in a year",
      "我方在该客户的年收入",
      { aliases: ["营业收入"] },
    ]),
    key(["profit", "Profit", "利润", money, "Our profit with this account in a year", "我方在该客户的年利润"]),
    key(["valueType", "Value type", "价值类型", word(valueTypeWords), "What kind of value the customer buys", "客户购买哪种价值"]),
    key(["serviceClass", "Service class", "服务等级", word(serviceClassWords), "How closely we serve", "我方的服务等级"]),
  ],
});
