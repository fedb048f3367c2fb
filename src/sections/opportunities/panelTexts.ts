/** What the view of the opportunities says. */
import { countOf as count } from "../panel/formTexts";

const en = {
  empty: "No opportunities yet. Add the project you know of: a name and a rough amount are enough.",
  add: "Add an opportunity",
  quickLabel: "Add an opportunity in one line",
  quickPlaceholder: "Payment hub, propose, 6800000, 70%, 2027-01-29",
  quickHint: "Name first, then stage, amount, probability and close date",
  grade: (grade: string) => `Grade ${grade}`,
  noGrade: "No grade: close date or probability is not known",
  expected: (money: string) => `${money} expected`,
  gate: (missing: string) => `Missing before this stage: ${missing}`,
  verdict: (verdict: string) => `Assessment: ${verdict}`,
  added: (name: string) => `${name} stands on the Opportunities sheet.`,
  whyGrade: (grade: string, days: number, probability: string) =>
    `Grade ${grade}: closes in ${count(days, "day", "days")} with a probability of ${probability}.`,
  whyVerdict: (score: string, known: string) => `Assessment ${score} of 100; ${known} of the factors known.`,
  total: (money: string) => `${money} expected in all`,
  byGrade: "Expected value by grade",
};

export type OpportunityTexts = typeof en;

const zh: OpportunityTexts = {
  empty: "还没有销售机会。先添加您知道的项目，有名称和大概金额即可。",
  add: "添加销售机会",
  quickLabel: "用一行添加销售机会",
  quickPlaceholder: "支付平台，提案阶段，6800000，70%，2027-01-29",
  quickHint: "先写名称，再写阶段、金额、成功率和成交日",
  grade: (grade: string) => `${grade} 级`,
  noGrade: "暂无分级：成交日或成功率未知",
  expected: (money: string) => `期望值 ${money}`,
  gate: (missing: string) => `进入本阶段前缺少：${missing}`,
  verdict: (verdict: string) => `评估结论：${verdict}`,
  added: (name: string) => `${name} 已写入销售机会表。`,
  whyGrade: (grade: string, days: number, probability: string) => `${grade} 级：${days.toString()} 天后成交，成功率 ${probability}。`,
  whyVerdict: (score: string, known: string) => `评估 ${score} 分（满分 100），已知因素占 ${known}。`,
  total: (money: string) => `期望值合计 ${money}`,
  byGrade: "各级期望值",
};

export const opportunityTexts = { en, zh };
