/** What the view of the value framework says. */

const en = {
  levels: ["Executive KPI", "Business initiative", "Operating KPI", "Vendor solution"],
  outline: "From the executives' figures down to our solutions",
  value: (money: string) => `${money} a year`,
  valueBelow: (money: string) => `solutions below bring ${money} a year`,
  below: (name: string) => `What serves ${name}`,
  contribution: (share: string) => `contributes ${share}`,
  unserved: (share: string) => `${share} not served yet`,
  served: "fully served",
  gap: "No solution reaches this yet",
  owner: (name: string) => `owner: ${name}`,
  empty: "No framework yet. Start with one executive figure that matters this year, then ask what serves it.",
  complete: (share: string) => `${share} of the executive figures have a target and a path to a solution`,
  addNode: "Add an element",
  added: (name: string) => `${name} stands on the Value framework sheet.`,
};

export type FrameworkTexts = typeof en;

const zh: FrameworkTexts = {
  levels: ["高管KPI", "业务意向", "运营KPI", "解决方案"],
  outline: "从高管指标到我方解决方案",
  value: (money: string) => `每年 ${money}`,
  valueBelow: (money: string) => `其下解决方案每年带来 ${money}`,
  below: (name: string) => `支撑 ${name} 的要素`,
  contribution: (share: string) => `贡献 ${share}`,
  unserved: (share: string) => `还有 ${share} 未覆盖`,
  served: "已全部覆盖",
  gap: "还没有解决方案支撑这一项",
  owner: (name: string) => `负责人：${name}`,
  empty: "还没有框架。先写一个今年最重要的高管指标，再问什么能支撑它。",
  complete: (share: string) => `${share} 的高管指标有目标值并有路径通向解决方案`,
  addNode: "添加要素",
  added: (name: string) => `${name} 已写入业务价值框架表。`,
};

export const frameworkTexts = { en, zh };
