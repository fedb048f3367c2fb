/** Texts of the Opportunities sheet. */
import type { Text } from "../../../plan/language";
import type { CountedText } from "../../../plan/sheet/sheetContext";

export const opportunityTexts = {
  purpose: {
    en: "What is to be won, how sure it is, how much effort it deserves. Yellow cells are yours: factors 1–5 and milestones stand further right.",
    zh: "有哪些机会、把握多大、值得投入多少。黄色单元格由您填写：评估因素（1–5）和里程碑在右侧。",
  },
  count: { one: " opportunity", en: " opportunities", zh: " 个机会" },
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
} as const satisfies Record<string, Text | CountedText>;

export const gradeIds = ["A", "B", "C", "D"] as const;
