/** Whether each person is ready to buy: four factors a person (chapter 7). */
import { computed, date, defineTable, flag, key, longText, name, score, text, type RowOf } from "../../plan/table";

export const buyingFactorTable = defineTable({
  id: "buyingFactors",
  name: "KAM_BuyingFactors",
  fileNames: ["buying factors", "购买因素", "购买四要素"],
  identifiedBy: "stakeholder",
  columns: [
    key([
      "stakeholder",
      "Stakeholder",
      "干系人",
      name,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { names: "stakeholders" },
    ]),
    computed(["marks", "Four factors", "四要素", text, "✓ yes, ✗ no, ? not known", "✓ 是，✗ 否，? 未知"]),
    computed(["influence", "Influence", "影响力", score, "From the Stakeholders sheet", "来自干系人表"]),
    computed(["doubts", "What holds them back", "阻碍", longText, "The factors answered with no", "回答为“否”的要素"]),
    key(["reason", "Reason behind it", "原因", longText, "Why not, in their words", "为什么不，用对方的话写"]),
    key(["askedOn", "Asked on", "询问日期", date, "When we last asked", "最近询问的日期", { size: "full" }]),
    key(["knowsValue", "Knows value", "了解价值", flag, "Blank = not known", "空为未知"]),
    key(["needsIt", "Needs it", "需要且值得", flag, "Needs it and finds it worth it", "需要，且认为值得"]),
    key(["believesIt", "Believes it", "相信", flag, "Believes what we say", "相信我方所说"]),
    key(["satisfied", "Satisfied", "满意", flag, "Satisfied with us so far", "对我方至今满意"]),
  ],
});

/** The buying factors of a person. */
export type BuyingFactors = RowOf<typeof buyingFactorTable>;
