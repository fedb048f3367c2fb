/** How far the relationship with each person has come (chapter 2.1): the day on which each of the four milestones was reached. */
import { computed, date, defineTable, key, longText, name, text, type RowOf } from "../../plan/table";

export const relationshipStepTable = defineTable({
  id: "relationshipSteps",
  name: "KAM_RelationshipSteps",
  fileNames: ["relationship steps", "relationships", "客户关系", "关系发展"],
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
    key(["met", "Knows us", "认识", date, "Day since which the customer can name our seller", "客户能叫出我方销售名字的日期"]),
    key(["thirdPlace", "Met elsewhere", "约会", date, "Day the customer came to a third place with us", "客户与我方到第三方场所的日期"]),
    key(["personalSupport", "Personal support", "信赖", date, "Day of clear, firm personal support", "客户个人明确支持的日期"]),
    key(["actedForUs", "Acted for us", "同盟", date, "Day the customer acted for us", "客户为我方采取行动的日期"]),
    computed(["stage", "Proven stage", "已证实的阶段", text, "Last stage of an unbroken run of milestones", "连续里程碑证实的阶段"]),
    computed(["steps", "Steps", "进展", text, "■ reached, □ open, in the order of the stages", "■ 已达到，□ 未达到，按阶段顺序"]),
    computed(["nextStep", "Next step", "下一步", longText, "Milestone to reach next, and what leads there", "下一个里程碑及其活动"]),
    key(["note", "Note", "备注", longText, "What happened", "发生了什么"]),
  ],
});

export type RelationshipStep = RowOf<typeof relationshipStepTable>;

/** The four days in the order of the stages. */
export const daysOf = (
  row: Pick<RelationshipStep, "met" | "thirdPlace" | "personalSupport" | "actedForUs">,
): readonly (number | null)[] => [row.met, row.thirdPlace, row.personalSupport, row.actedForUs];

/** Columns of the four milestones, in the order of the stages. */
export const stepColumns = ["met", "thirdPlace", "personalSupport", "actedForUs"] as const;
