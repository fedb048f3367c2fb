/** How far we are with each person: four milestones, each with the day it was reached (chapter 2.1). */
import { computed, date, defineTable, detail, key, longText, name, text, type RowOf } from "../../plan/table";

/** The milestones in the order of the stages they prove. */
export const milestoneIds = ["met", "thirdPlace", "personalSupport", "actedForUs"] as const;

export type MilestoneId = (typeof milestoneIds)[number];

export const relationshipStepTable = defineTable({
  id: "relationshipSteps",
  name: "KAM_RelationshipSteps",
  fileNames: ["relationship steps", "relationships", "关系发展", "关系里程碑"],
  identifiedBy: "stakeholder",
  answeredBy: milestoneIds,
  columns: [
    key(["stakeholder", "Person", "人员", name, "Name as on the Stakeholders sheet", "与干系人表一致的姓名", { names: "stakeholders" }]),
    key(["met", "Knows our seller", "叫得出名字", date, "Day on which the person could name our seller", "客户叫得出我方销售名字的日期"]),
    key([
      "thirdPlace",
      "Third place",
      "第三方场所",
      date,
      "Day on which the person came to a third place with us",
      "客户与我方到第三方场所的日期",
    ]),
    key(["personalSupport", "Personal support", "个人支持", date, "Day of clear, firm personal support", "客户个人明确坚定支持的日期"]),
    key([
      "actedForUs",
      "Acted for us",
      "为我方行动",
      date,
      "Day on which the person introduced, informed or spoke up for us",
      "客户引荐、提供信息或为我方发言的日期",
    ]),
    computed([
      "steps",
      "Steps",
      "步骤",
      text,
      "■ reached, □ open; a day to come is not reached yet",
      "■ 已达到，□ 未达到；未来的日期尚不算达到",
    ]),
    computed(["stage", "Proven stage", "已证实阶段", text, "Last of an unbroken run of milestones", "连续达到的最后一个里程碑"]),
    computed([
      "nextStep",
      "Next step",
      "下一步",
      longText,
      "The milestone that is open, and what leads there",
      "尚未达到的里程碑，以及通往它的活动",
    ]),
    detail(["note", "Note", "备注", longText, "What happened, in a few words", "简要说明发生了什么"]),
  ],
});

/** The milestones of one person; each a day as a serial, null while it is not known to be reached. */
export type RelationshipStep = RowOf<typeof relationshipStepTable>;
