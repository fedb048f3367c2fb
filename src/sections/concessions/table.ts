/** What was given and what was got for it, one row each time (chapter 9). */
import { computed, date, defineTable, key, longText, money, name, text, type RowOf } from "../../plan/table";

export const concessionTable = defineTable({
  id: "concessions",
  name: "KAM_Concessions",
  fileNames: ["concession", "give and get", "让步", "让步记录", "让步与交换"],
  identifiedBy: "topic",
  toldApartBy: ["date", "opportunity"],
  columns: [
    key(["date", "Date", "日期", date, "Day on which it was offered", "提出的日期"]),
    key(["topic", "About", "议题", name, "Price, payment term, scope, service …", "价格、付款期、范围、服务等"]),
    key(["give", "We give", "我方让步", longText, "What we offered", "我方给出什么"]),
    key(["valueGiven", "Value given", "让步价值", money, "What it costs us, in the plan’s currency", "我方付出的代价，以计划货币计"]),
    key(["get", "We get", "换得", longText, "What they give for it", "对方以什么交换"]),
    key(["valueGot", "Value got", "换得价值", money, "What it is worth to us", "对我方的价值"]),
    computed(["meaning", "What it means", "含义", longText, "Nothing is given without getting", "有让必有得"]),
    computed(["balance", "Balance", "差额", money, "Value got − value given", "换得价值 − 让步价值"]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
  ],
});

/** What was given for what. */
export type Concession = RowOf<typeof concessionTable>;
