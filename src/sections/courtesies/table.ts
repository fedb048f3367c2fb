/** Gifts and hospitality (chapter 2.1): every one is logged with its value and who approved it; none may sway a decision. */
import { computed, date, defineTable, key, longText, money, name, text, word, type RowOf } from "../../plan/table";
import { courtesyKinds } from "./words";

export const courtesyTable = defineTable({
  id: "courtesies",
  name: "KAM_Courtesies",
  fileNames: ["courtesies", "gifts", "gifts and hospitality", "礼品登记", "礼品与招待"],
  identifiedBy: "stakeholder",
  columns: [
    key([
      "stakeholder",
      "Received by",
      "接受人",
      name,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { names: "stakeholders" },
    ]),
    key(["date", "Given on", "日期", date, "Day it was given", "给予的日期"]),
    key(["kind", "Kind", "类型", word(courtesyKinds), "Meal, event, gift, sample, travel", "用餐、活动、礼品、样品、差旅"]),
    key(["value", "Value", "价值", money, "In the plan’s currency, for this person", "按计划币种，此人所得"]),
    computed([
      "yearTotal",
      "Total this year",
      "当年合计",
      money,
      "Everything this person got in the calendar year",
      "此人在该自然年所得合计",
    ]),
    key(["approvedBy", "Approved by", "批准人", text, "Who of us approved it", "我方批准人"]),
    computed([
      "limit",
      "Against the limit",
      "与限额相比",
      text,
      "Over the limit of the sheet Lists, or within it",
      "超过或未超过“词表”中的限额",
    ]),
    key(["note", "Occasion", "事由", longText, "What it was for; never to sway a decision", "事由；不得用于影响决策"]),
  ],
});

export type Courtesy = RowOf<typeof courtesyTable>;
