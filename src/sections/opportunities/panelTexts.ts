/** What the view of the opportunities says. */

const en = {
  title: "Opportunities",
  empty: "No opportunities yet. Add the project you know of: a name and a rough amount are enough.",
  add: "Add an opportunity",
  grade: (grade: string) => `Grade ${grade}`,
  noGrade: "No grade: close date or probability is not known",
  expected: (money: string) => `${money} expected`,
  gate: (missing: string) => `Missing before this stage: ${missing}`,
  verdict: (verdict: string) => `Assessment: ${verdict}`,
  added: (name: string) => `${name} stands on the Opportunities sheet.`,
  total: (money: string) => `${money} expected in all`,
  byGrade: "Expected value by grade",
};

export type OpportunityTexts = typeof en;

const zh: OpportunityTexts = {
  title: "销售机会",
  empty: "还没有销售机会。先添加您知道的项目，有名称和大概金额即可。",
  add: "添加销售机会",
  grade: (grade: string) => `${grade} 级`,
  noGrade: "暂无分级：成交日或成功率未知",
  expected: (money: string) => `期望值 ${money}`,
  gate: (missing: string) => `进入本阶段前缺少：${missing}`,
  verdict: (verdict: string) => `评估结论：${verdict}`,
  added: (name: string) => `${name} 已写入销售机会表。`,
  total: (money: string) => `期望值合计 ${money}`,
  byGrade: "各级期望值",
};

export const opportunityTexts = { en, zh };
