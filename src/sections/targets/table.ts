/** Targets (chapter 10): plan, actual and prior year by measure, segment and manager. A row with neither of the last two is the whole. */
import { anyNumber, computed, computedDetail, defineTable, key, longText, share, text, word, type RowOf } from "../../plan/table";
import { measureWords } from "./words";

export const targetTable = defineTable({
  id: "targets",
  name: "KAM_Targets",
  fileNames: ["target", "goals", "sales targets", "目标", "业绩目标", "目标达成"],
  identifiedBy: "measure",
  toldApartBy: ["segment", "manager", "period"],
  columns: [
    key([
      "measure",
      "Measure",
      "指标",
      word(measureWords),
      "Volume, revenue or gross profit",
      "销量、收入或毛利",
      { aliases: ["Metric", "KPI", "项目"], unitIn: "unit" },
    ]),
    key([
      "segment",
      "Segment",
      "客户群",
      text,
      "Segment, class or unit; blank for the whole",
      "客户群、分类或单位，整体则留空",
      { aliases: ["Class", "Segment or class", "Customer group", "分类", "客户分类"] },
    ]),
    key([
      "manager",
      "Manager",
      "客户经理",
      text,
      "Who answers for it; blank for the whole",
      "由谁负责，整体则留空",
      { aliases: ["Account manager", "Owner", "负责人"] },
    ]),
    computed(["check", "What it says", "解读", longText, "Against the plan and the time gone", "与计划及时间进度对比"]),
    key([
      "period",
      "Period",
      "期间",
      text,
      "2026, 2026-Q3, 2026-H1 or 2026-09",
      "2026、2026-Q3、2026-H1 或 2026-09",
      { aliases: ["Year", "年度", "时间"], period: true },
    ]),
    key([
      "plan",
      "Plan",
      "计划",
      anyNumber,
      "What is to be reached in the period",
      "该期间的计划值",
      { aliases: ["Target", "Goal", "计划量"] },
    ]),
    key(["actual", "Actual", "实际", anyNumber, "What was reached so far", "目前的实际值", { aliases: ["Achieved", "实际完成", "完成"] }]),
    key([
      "priorYear",
      "Prior year",
      "上年同期",
      anyNumber,
      "The same months of the year before",
      "上年相同月份的实际值",
      { aliases: ["Previous year", "Last year", "去年同期", "上年"] },
    ]),
    computed(["attainment", "Attainment", "完成率", share, "Actual by plan", "实际 ÷ 计划"]),
    computed(["growth", "Growth", "增长", share, "Actual against the prior year", "实际较上年同期"]),
    computed([
      "structureShare",
      "Share",
      "结构占比",
      share,
      "Of all rows split alike, same period and measure",
      "同期、同指标、同类拆分中的占比",
    ]),
    key(["unit", "Unit", "计量单位", text, "Cases, pieces; blank for the plan’s currency", "箱、件等，以计划货币计则留空"]),
    computedDetail(["timeGone", "Time gone", "时间进度", share, "Of the period, by the day of the review", "期间截至评审日已过的比例"]),
  ],
});

/** A target with what came of it. Amounts in the plan's currency, or in `unit`. */
export type Target = RowOf<typeof targetTable>;
