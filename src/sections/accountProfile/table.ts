/** The account beyond its light record on Contents (chapter 1): history, size, who looks after it, strategy and goal. */
import { defineRecord, key, longText, text, word } from "../../plan/table";
import { segmentWords } from "../account/words";

export const accountProfileTable = defineRecord({
  id: "accountProfile",
  name: "KAM_AccountProfile",
  fileNames: ["account profile", "客户概况", "客户简介"],
  identifiedBy: "ourOwner",
  columns: [
    key(["ourOwner", "Our owner", "我方负责人", text, "Who of us answers for the account", "我方由谁对该客户负责"]),
    key([
      "executiveSponsor",
      "Executive sponsor",
      "高层联系人",
      text,
      "Which executive of ours meets theirs",
      "我方由哪位高管对接客户高层",
    ]),
    key([
      "customerSince",
      "Customer since",
      "合作起始年",
      { kind: "number", min: 1900, max: 2100, integer: true },
      "Year of the first contract",
      "首份合同的年份",
    ]),
    key(["employees", "Employees", "员工人数", { kind: "number", min: 0, integer: true }, "How many people work there", "客户的员工总数"]),
    key(["sites", "Sites", "机构数量", { kind: "number", min: 0, integer: true }, "Places and subsidiaries", "分支机构与网点数"]),
    key(["segment", "Profit segment", "利润分类", word(segmentWords), "As the portfolio ranks it by profit", "按全部客户的利润排名确定"]),
    key(["strategy", "Strategy", "客户战略", longText, "What the customer itself sets out to do", "客户自身的战略方向"]),
    key(["goal", "Our goal", "我方目标", longText, "What we want with this account in three years", "三年内希望与该客户达到的目标"]),
    key(["wonBy", "Won by", "赢得原因", longText, "What made it a customer of ours", "当初凭什么赢得该客户", { size: "full" }]),
  ],
});
