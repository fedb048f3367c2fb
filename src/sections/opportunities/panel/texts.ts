/** What the view of the opportunities says. */
import { countOf as count } from "../../../plan/wording";

const en = {
  empty: "No opportunities yet. Add the project you know of: a name and a rough amount are enough.",
  quickLabel: "Add an opportunity in one line",
  quickExample: "Payment hub, propose, 6.8m, 70%, 29 Jan 2027",
  quickHint: "Name first, then stage, amount, probability and close date",
  grade: (grade: string) => `Grade ${grade}`,
  noGrade: "No grade: close date or probability is not known",
  expected: (money: string) => `${money} expected`,
  gate: (missing: string) => `Missing before this stage: ${missing}`,
  verdict: (verdict: string) => `Assessment: ${verdict}`,
  added: (name: string) => `${name} stands on the Opportunities sheet.`,
  gradeTitle: "Grade",
  liftGrade: "Enter both.",
  strategyTitle: "Effort",
  expectedTitle: "Expected value",
  noExpected: "Amount or probability is not known.",
  whyExpected: (expected: string, amount: string, probability: string, byStage: boolean) =>
    `${expected}: ${amount} × ${probability}${byStage ? " (the default of the stage)" : ""}.`,
  scoreTitle: "Score",
  noScore: "No factor is assessed yet.",
  whyScore: (score: string, factors: number) => `${score} of 100 from ${count(factors, "factor", "factors")}.`,
  knownTitle: "Known",
  whyKnown: (share: string, factors: number, all: number) =>
    `${share}: ${factors.toString()} of ${all.toString()} factors assessed, by weight.`,
  verdictTitle: "Assessment",
  stageTitle: "Proven stage",
  gateTitle: "Gate",
  scoreLine: (score: string, known: string) => `score ${score} · ${known} known`,
  proven: (stage: string) => `proven: ${stage}`,
  total: (money: string) => `${money} expected in all`,
  byGrade: "Expected value by grade",
  byStage: "Expected value by stage",
  part: (name: string, money: string) => `${name}: ${money}`,
};

export type OpportunityTexts = typeof en;

const zh: OpportunityTexts = {
  empty: "还没有销售机会。先添加您知道的项目，有名称和大概金额即可。",
  quickLabel: "用一行添加销售机会",
  quickExample: "支付平台，提案，680万，70%，明年1月底",
  quickHint: "先写名称，再写阶段、金额、成功率和成交日",
  grade: (grade: string) => `${grade} 级`,
  noGrade: "暂无分级：成交日或成功率未知",
  expected: (money: string) => `期望值 ${money}`,
  gate: (missing: string) => `进入本阶段前缺少：${missing}`,
  verdict: (verdict: string) => `评估结论：${verdict}`,
  added: (name: string) => `“${name}”已写入销售机会表。`,
  gradeTitle: "分级",
  liftGrade: "请填写这两项。",
  strategyTitle: "投入",
  expectedTitle: "期望值",
  noExpected: "金额或成功率未知。",
  whyExpected: (expected: string, amount: string, probability: string, byStage: boolean) =>
    `${expected}：${amount} × ${probability}${byStage ? "（该阶段的默认值）" : ""}。`,
  scoreTitle: "评估分",
  noScore: "尚未评估任何因素。",
  whyScore: (score: string, factors: number) => `${score}（满分 100），依据 ${factors.toString()} 项因素。`,
  knownTitle: "已知",
  whyKnown: (share: string, factors: number, all: number) =>
    `${share}：${all.toString()} 项因素已评估 ${factors.toString()} 项（按权重）。`,
  verdictTitle: "评估结论",
  stageTitle: "实际阶段",
  gateTitle: "关口",
  scoreLine: (score: string, known: string) => `评估分 ${score} · 已知 ${known}`,
  proven: (stage: string) => `实际处于${stage}`,
  total: (money: string) => `期望值合计 ${money}`,
  byGrade: "各级期望值",
  byStage: "各阶段期望值",
  part: (name: string, money: string) => `${name}：${money}`,
};

export const opportunityTexts = { en, zh };
