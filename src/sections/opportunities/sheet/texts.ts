/** Texts of the Opportunities sheet. */
import type { Text } from "../../../plan/language";

export const opportunityTexts = {
  purpose: {
    en: "What is to be won, how sure it is, how much effort it deserves. Yellow cells are yours: factors 1–5 and milestones stand further right.",
    zh: "有哪些机会、把握多大、值得投入多少。黄色单元格由您填写：评估因素（1–5）和里程碑在右侧。",
  },
  count: { en: " opportunities", zh: " 个机会" },
  weighted: { en: " weighted", zh: " 加权" },
  assessment: { en: "Assessment and milestones", zh: "评估与里程碑" },
  byGrade: { en: "Pipeline by grade", zh: "按分级的销售机会" },
  byStage: { en: "Pipeline by stage of the sales process", zh: "按销售阶段的机会" },
  grade: { en: "Grade", zh: "分级" },
  number: { en: "Number", zh: "数量" },
  amount: { en: "Amount", zh: "金额" },
  expected: { en: "Expected value", zh: "期望值" },
  stage: { en: "Stage", zh: "阶段" },
  work: { en: "Main work", zh: "主要工作" },
  milestone: { en: "Milestone", zh: "里程碑" },
  buyer: { en: "Buyer’s side", zh: "客户方" },
  gradeWords: { en: "Grade A carries ", zh: "A 级占期望值的 " },
  gradeWordsEnd: { en: " of the expected value.", zh: "。" },
  stageWords: { en: "Most expected value stands in the stage ", zh: "期望值最多的阶段：" },
  stageWordsEnd: { en: ".", zh: "。" },
  noValue: { en: "No expected value yet: enter amount and stage.", zh: "尚无期望值：请填写金额和阶段。" },
  ok: { en: "ok", zh: "通过" },
} as const satisfies Record<string, Text>;

/** One row per stage of the sales process with gates (4.5). */
export const processTexts: Readonly<Record<string, { readonly work: Text; readonly milestone: Text; readonly buyer: Text }>> = {
  develop: {
    work: { en: "Find leads around project approval; assess; grade", zh: "围绕立项寻找线索，评估并分级" },
    milestone: { en: "Opportunity assessed and graded", zh: "机会已评估分级" },
    buyer: { en: "Discovers need", zh: "发现需求" },
  },
  enter: {
    work: {
      en: "Clarify organisation and roles; build relations with key people; become a candidate supplier",
      zh: "摸清组织与角色，与关键人建立关系，成为候选供应商",
    },
    milestone: { en: "Coach and key people identified", zh: "找到内线和关键人" },
    buyer: { en: "Internal preparation", zh: "内部酝酿" },
  },
  propose: {
    work: { en: "Demos, visits, proposal; influence or co-write the purchase criteria", zh: "演示、参观、提案，影响或共同制定采购标准" },
    milestone: { en: "Purchase criteria set with us", zh: "与我方确立采购标准" },
    buyer: { en: "System design", zh: "系统设计" },
  },
  bid: {
    work: { en: "Write the bid; cost, margin and price position", zh: "编制标书，确定成本、利润与价格策略" },
    milestone: { en: "Bid submitted or negotiated tender", zh: "已投标或议标" },
    buyer: { en: "Evaluation", zh: "评估比较" },
  },
  negotiate: {
    work: { en: "Executive visit; negotiate; sign", zh: "高层拜访，谈判，签约" },
    milestone: { en: "Contract approved and signed", zh: "合同审批并签订" },
    buyer: { en: "Commitment", zh: "购买承诺" },
  },
  implement: {
    work: { en: "Deliver; build the long-term relation", zh: "交付，建立长期关系" },
    milestone: { en: "Accepted and closed", zh: "验收结项" },
    buyer: { en: "Installation", zh: "安装实施" },
  },
};

export const gradeIds = ["A", "B", "C", "D"] as const;
