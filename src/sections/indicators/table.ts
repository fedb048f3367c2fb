/** Indicators of a long sale by phase (chapter 10); the rows stand from the start, more may be added below. */
import { computed, computedDetail, defineTable, fixed, key, longText, name, share, text, word, type RowOf } from "../../plan/table";
import { phaseWords } from "./words";

const amount = { kind: "number", min: 0 } as const;

export const indicatorTable = defineTable({
  id: "indicators",
  name: "KAM_Indicators",
  fileNames: ["indicator", "long-cycle indicators", "kpis", "长周期指标", "过程指标"],
  identifiedBy: "item",
  answeredBy: ["plan", "actual", "note"],
  columns: [
    fixed(["text", "Indicator", "指标", longText, "What shows that the sale moves", "说明销售进展的指标"]),
    fixed(["phase", "Phase", "阶段", word(phaseWords), "Before contract, design or delivery", "合同签订前、产品设计或产品交付"]),
    key(["note", "Note", "说明", text, "Where the figure comes from", "数据来源"]),
    computed(["check", "What it says", "解读", longText, "Against the plan", "与计划对比"]),
    key(["period", "Period", "期间", text, "2026, 2026-Q3, 2026-H1 or 2026-09", "2026、2026-Q3、2026-H1 或 2026-09", { period: true }]),
    key(["plan", "Plan", "计划", amount, "What is to be reached", "计划值"]),
    key(["actual", "Actual", "实际", amount, "What was reached so far", "目前的实际值"]),
    computed(["attainment", "Attainment", "完成率", share, "Actual by plan", "实际 ÷ 计划"]),
    fixed(["item", "Id", "编号", name, "Names the row; stays as it is", "行的编号，保持不变"]),
    computedDetail(["timeGone", "Time gone", "时间进度", share, "Of the period, by the day of the review", "期间截至评审日已过的比例"]),
  ],
});

/** An indicator with plan and actual. */
export type IndicatorRow = RowOf<typeof indicatorTable>;
