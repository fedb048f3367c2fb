/** Gifts and hospitality, one row each, with value and approval (chapter 2.1). */
import { computed, date, defineTable, key, longText, money, name, personal, text, word, type RowOf } from "../../plan/table";
import { courtesyKindWords } from "./words";

export const courtesyTable = defineTable({
  id: "courtesies",
  name: "KAM_Courtesies",
  fileNames: ["courtesy", "gifts", "gifts and hospitality", "礼品与招待", "礼品登记"],
  identifiedBy: "stakeholder",
  toldApartBy: ["date", "kind"],
  personal: true,
  columns: [
    key([
      "stakeholder",
      "Person",
      "人员",
      name,
      "Name as on the Stakeholders sheet; personal data",
      "与干系人表一致的姓名；个人信息",
      { names: "stakeholders" },
    ]),
    key(["date", "Date", "日期", date, "Day on which it was given", "给予的日期"]),
    key(["kind", "Kind", "类型", word(courtesyKindWords), "Meal, event, gift, sample, travel", "用餐、活动、礼品、样品、差旅参观"]),
    key(["value", "Value", "价值", money, "Worth for this person, in the plan’s currency", "对此人的价值，以计划货币计"]),
    key(["approvedBy", "Approved by", "批准人", text, "Who of us allowed it before it was given", "我方事先批准的人"]),
    computed([
      "total",
      "Total of the year",
      "当年合计",
      money,
      "All that this person was given in that calendar year",
      "此人在该自然年内所得合计",
    ]),
    computed([
      "standing",
      "Check",
      "检查",
      text,
      "Within the limit and approved, or what is the matter",
      "是否在限额内并获批准，或存在的问题",
    ]),
    personal(key(["note", "Note", "备注", longText, "Occasion; nothing may be given to sway a decision", "事由；不得以任何给予影响决策"])),
  ],
});

/** What one person was given on one day. */
export type Courtesy = RowOf<typeof courtesyTable>;
