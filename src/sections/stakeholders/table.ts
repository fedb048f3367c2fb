/** The people of the purchase (chapters 2, 2.1–2.3, 6.3 and 13). */
import { evidenceColumns } from "../../plan/commonColumns";
import {
  anyNumber,
  computed,
  computedDetail,
  date,
  defineTable,
  detail,
  key,
  longText,
  name,
  personal,
  score,
  text,
  word,
  type RowOf,
} from "../../plan/table";
import {
  attitudeWords,
  buyerTypeWords,
  closenessWords,
  functionWords,
  levelWords,
  relationshipWords,
  roleWords,
  styleWords,
} from "./words";

const full = { size: "full" } as const;

/** −10 to 10, from ten items of the questionnaire. */
const axis = { kind: "number", min: -10, max: 10 } as const;

/**
 * Personal data of a full plan: a workbook built before they were there reads as if they were blank. Who shares a plan outside takes them
 * out (chapter 12.3).
 */
const personalColumns = [
  personal(
    detail([
      "lifeRole",
      "Role in life",
      "生活角色",
      text,
      "Personal data: parent, club member, teacher",
      "个人信息：父母、社团成员、教师等",
      full,
    ]),
  ),
  personal(detail(["wishes", "Wishes", "内心渴望", text, "Personal data: what this person hopes for", "个人信息：此人内心渴望什么", full])),
  personal(
    detail(["interests", "Interests", "兴趣爱好", text, "Personal data: what this person likes doing", "个人信息：此人喜欢做什么", full]),
  ),
  personal(
    detail([
      "personalDevelopment",
      "Personal development",
      "个人发展",
      text,
      "Personal data: where this person wants to go in the company",
      "个人信息：此人希望在公司如何发展",
      full,
    ]),
  ),
  personal(
    detail([
      "position",
      "Position wanted",
      "岗位诉求",
      text,
      "Personal data: what the post in the department asks for",
      "个人信息：在部门和岗位上的诉求",
      full,
    ]),
  ),
  personal(
    detail([
      "assertiveness",
      "Assertiveness",
      "支配力",
      axis,
      "Personal data: −10 asks … 10 tells, from the questionnaire in the pane",
      "个人信息：−10 多询问，10 多告知，来自任务窗格的问卷",
      full,
    ]),
  ),
  personal(
    detail([
      "responsiveness",
      "Responsiveness",
      "反应性",
      axis,
      "Personal data: −10 keeps feelings back … 10 shows them, from the questionnaire in the pane",
      "个人信息：−10 克制情感，10 表露情感，来自任务窗格的问卷",
      full,
    ]),
  ),
] as const;

export const stakeholderTable = defineTable({
  id: "stakeholders",
  name: "KAM_Stakeholders",
  fileNames: ["stakeholder", "干系人", "采购分析图", "people", "contacts", "联系人"],
  identifiedBy: "name",
  people: ["title", "department", "function"],
  columns: [
    key(["name", "Name", "姓名", name, "Person or post", "人员或岗位"]),
    key(["title", "Title", "职务", text, "On the business card", "名片上的职务", { aliases: ["职位"] }]),
    key(["level", "Level", "级别", word(levelWords), "Decision, management or operational", "决策层、管理层或操作层"]),
    key(["function", "Function", "部门", word(functionWords), "Kind of department", "部门类别", { aliases: ["部门类别", "职能"] }]),
    key(["role", "Role", "角色", word(roleWords), "Part in this purchase", "在采购中的角色"]),
    key(["attitude", "Attitude", "态度", word(attitudeWords), "For us, neutral or against", "支持、中立或反对"]),
    key(["closeness", "Closeness", "联系", word(closenessWords), "How close our contact is", "联系的紧密程度", { aliases: ["联系程度"] }]),
    computed(["influence", "Influence", "影响力", score, "0–100: level × role", "0–100：级别 × 角色"]),
    computed(["backing", "Backing", "支持度", score, "−100…100: influence × attitude × closeness", "−100…100：影响力 × 态度 × 联系"]),
    computed(["priority", "Priority", "优先度", score, "0–100: powerful and not yet won first", "0–100：有影响而未争取到的优先"]),
    computed(["nextMove", "Next move", "下一步", longText, "What to do with this person", "对此人该做什么"]),
    detail(["department", "Department", "所在部门", text, "Its own name at the customer", "客户内部的部门名称"]),
    detail([
      "buyerType",
      "Buyer type",
      "买家类型",
      word(buyerTypeWords),
      "Economic, technical, user, paying or coach",
      "经济、技术、使用、实际或教练买家",
    ]),
    detail(["relationshipStage", "Relationship stage", "关系阶段", word(relationshipWords), "Proven by its milestone", "以里程碑为证"]),
    personal(detail(["socialStyle", "Social style", "个性风格", word(styleWords), "How this person decides", "此人如何做决定"])),
    detail([
      "reportsTo",
      "Reports to",
      "上级",
      text,
      "Name of the person above",
      "上级的姓名",
      { aliases: ["汇报对象"], names: "stakeholders" },
    ]),
    detail([
      "organisationalBenefit",
      "Organisational benefit",
      "组织利益",
      longText,
      "What the organisation gains; may go into a proposal",
      "组织获得什么，可写入方案",
    ]),
    personal(
      detail([
        "personalBenefit",
        "Personal benefit",
        "个人利益",
        longText,
        "What the person gains; never goes into a proposal",
        "个人获得什么，不得写入方案",
      ]),
    ),
    personal(
      detail(["humanTouch", "Human touch", "人情", longText, "What this person cares for", "此人在意什么", { aliases: ["人情关怀"] }]),
    ),
    detail(["focus", "Focus", "关注点", text, "What the department looks at", "部门关注什么"]),
    detail(["lastContact", "Last contact", "上次联系", date, "Date of the last talk", "上次沟通的日期"]),
    detail(["nextContact", "Next contact", "下次联系", date, "Date agreed", "约定的日期"]),
    detail(["owner", "Owner", "负责人", text, "Who of us looks after this person", "我方由谁负责"]),
    detail(["targetAttitude", "Target attitude", "目标态度", word(attitudeWords), "Where we want this person", "希望达到的态度"]),
    detail(["targetCloseness", "Target closeness", "目标联系", word(closenessWords), "How close we want to be", "希望达到的联系"]),
    detail(["targetDate", "Target date", "目标日期", date, "By when", "何时达到"]),
    ...evidenceColumns,
    ...personalColumns,
    computedDetail(["mapX", "Map position", "图上位置", anyNumber, "−1…1: attitude × closeness", "−1…1：态度 × 联系"]),
    computedDetail([
      "mapTargetX",
      "Map target",
      "图上目标",
      anyNumber,
      "−1…1: target attitude × target closeness",
      "−1…1：目标态度 × 目标联系",
    ]),
    computedDetail([
      "mapSize",
      "Map size",
      "图上大小",
      anyNumber,
      "Priority, at least 4 so that nobody vanishes",
      "优先度，至少为 4，避免消失",
    ]),
    computedDetail([
      "mapTargetSize",
      "Target size",
      "目标大小",
      anyNumber,
      "As the map size; 0 without a target",
      "同图上大小，无目标为 0",
    ]),
    computedDetail(["marked", "Marked name", "标记姓名", text, "Name with the sign of the attitude", "带态度标记的姓名"]),
    computedDetail(["order", "Order", "排序", anyNumber, "Priority, no two alike", "优先度，互不相同"]),
  ],
});

/** A person; influence and all that follows is made of level, role, attitude and closeness. */
export type Stakeholder = RowOf<typeof stakeholderTable>;
