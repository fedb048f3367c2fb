/** Prospects who are followed up (chapter 6.1), one row each. */
import { computed, date, defineTable, flag, key, longText, name, personal, text, type RowOf } from "../../plan/table";

export const prospectTable = defineTable({
  id: "prospects",
  name: "KAM_Prospects",
  fileNames: ["prospect", "潜在客户", "意向客户", "有望客户"],
  identifiedBy: "name",
  columns: [
    key([
      "name",
      "Prospect",
      "意向客户",
      name,
      "Person, department or company",
      "人员、部门或公司",
      { aliases: ["Name", "姓名", "名称", "客户"] },
    ]),
    key(["lastContact", "Last contact", "上次联系", date, "Date of the last talk", "上次沟通的日期"]),
    personal(
      key(["contact", "Phone or mail", "电话或邮箱", text, "How to reach them", "怎样联系到对方", { aliases: ["Contact", "联系方式"] }]),
    ),
    key(["wants", "Wants", "意向产品", longText, "What they may buy", "可能购买什么", { aliases: ["意向", "Wanted product"] }]),
    computed(["aim", "Aim", "跟进目的", text, "What the next contacts are for", "之后的联系为了什么"]),
    computed([
      "standing",
      "Due",
      "是否到期",
      text,
      "When to contact them next or how late we are, and the interval of the level",
      "下次何时联系或已逾期多久，以及该级别的间隔",
    ]),
    key(["ordered", "Ordered", "已订购", flag, "They have signed or paid a deposit", "已签约或已付定金", { aliases: ["已签约"] }]),
    key([
      "expectedDays",
      "Buys in days",
      "预计天数",
      { kind: "number", min: 0 },
      "Days from the last contact until they mean to buy; 0 or more",
      "自上次联系起多少天内购买，不小于 0",
      { aliases: ["Expected days", "Days", "天数"] },
    ]),
    computed(["level", "Level", "级别", text, "O, H, A+, A, B+, B, C by the method", "按方法分为 O、H、A+、A、B+、B、C"]),
    key(["focused", "Focused", "意向集中", flag, "Compares one or two products and asks precisely", "只比较一两种产品、问得具体"]),
    computed(["nextContact", "Next contact", "下次联系", date, "Last contact + the interval of the level", "上次联系 + 该级别的间隔"]),
  ],
});

/** A prospect; `expectedDays` counts from the last contact. */
export type Prospect = RowOf<typeof prospectTable>;
