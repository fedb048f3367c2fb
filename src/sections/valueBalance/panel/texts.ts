/** What the view of the value balance says. */
const en = {
  empty: "No problems yet. Write down what goes wrong today and what it costs them a year.",
  add: "Add a problem with its cost",
  added: (problem: string) => `“${problem}” stands on the Needs sheet.`,
  perYear: (money: string) => `${money} a year`,
  problems: "Problems",
  solution: "Solution",
  drawn: (opportunity: string, problems: string, solution: string, heavier: string) =>
    `${opportunity}: problems ${problems} a year, solution ${solution}. ${heavier}`,
  problemsDown: "The side of the problems sinks.",
  solutionDown: "The side of the solution sinks.",
  level: "Both sides weigh the same.",
  ratio: (ratio: string) => `Problems ÷ solution = ${ratio}.`,
  reason: "There is a reason to buy.",
  noReason: (missing: string) => `No reason to buy yet: ask for consequences worth more than ${missing} a year.`,
  noProblems: "What the problems cost is not known yet.",
  noSolution: "What the solution costs is not known yet.",
  costLabel: (opportunity: string) => `Solution cost of ${opportunity}`,
  setCost: "Set",
  wrongCost: "An amount, for example 1200000.",
  costSet: (opportunity: string) => `Solution cost of ${opportunity} is set.`,
  show: "Show in the sheet",
  showOf: (opportunity: string) => `Show in the sheet: balance of ${opportunity}`,
};

export type BalancePanelTexts = typeof en;

const zh: BalancePanelTexts = {
  empty: "还没有问题。请写下目前的问题，以及每年让客户付出的代价。",
  add: "添加问题及其成本",
  added: (problem) => `“${problem}”已写入客户需求表。`,
  perYear: (money) => `每年 ${money}`,
  problems: "问题",
  solution: "方案",
  drawn: (opportunity, problems, solution, heavier) => `${opportunity}：问题每年 ${problems}，方案 ${solution}。${heavier}`,
  problemsDown: "问题一侧下沉。",
  solutionDown: "方案一侧下沉。",
  level: "两侧相当。",
  ratio: (ratio) => `问题 ÷ 方案 = ${ratio}。`,
  reason: "客户有理由购买。",
  noReason: (missing) => `尚无购买理由：请继续追问后果，每年还需超过 ${missing}。`,
  noProblems: "问题的代价尚不清楚。",
  noSolution: "方案成本尚不清楚。",
  costLabel: (opportunity) => `${opportunity}的方案成本`,
  setCost: "填入",
  wrongCost: "请填写金额，例如 1200000。",
  costSet: (opportunity) => `已填写${opportunity}的方案成本。`,
  show: "在表中查看",
  showOf: (opportunity) => `在表中查看：${opportunity}的天平`,
};

export const balancePanelTexts = { en, zh };
