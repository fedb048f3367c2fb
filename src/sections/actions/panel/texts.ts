/** What the view of the actions says. */
import { actionSection as light, dueText, finished, overdueText } from "../texts";

const en = {
  empty: "No actions yet. Add the next thing somebody will do, with a name and a date.",
  add: light.add.en,
  quickLabel: "Add an action in one line",
  quickExample: "Call the treasury manager, Anna, 4 Dec, phone",
  quickHint: "What first, then who, when and how",
  done: light.done.en,
  markDone: (action: string) => `Done: ${action}`,
  due: (date: string) => dueText(date).en,
  overdueSince: (date: string, days: number) => overdueText(date, days).en,
  noDate: light.noDate.en,
  noOwner: light.noOwner.en,
  openList: "Open",
  closedList: "Done or dropped",
  added: light.added.en,
  finished: (action: string) => finished(action).en,
};

export type ActionTexts = typeof en;

const zh: ActionTexts = {
  empty: "还没有行动。写下接下来谁在什么日期做什么。",
  add: light.add.zh,
  quickLabel: "用一行添加行动",
  quickExample: "拜访资金经理，王芳，12月4日，拜访",
  quickHint: "先写做什么，再写谁、何时、怎样",
  done: light.done.zh,
  markDone: (action: string) => `完成：${action}`,
  due: (date: string) => dueText(date).zh,
  overdueSince: (date: string, days: number) => overdueText(date, days).zh,
  noDate: light.noDate.zh,
  noOwner: light.noOwner.zh,
  openList: "未完成",
  closedList: "已完成或取消",
  added: light.added.zh,
  finished: (action: string) => finished(action).zh,
};

export const actionTexts = { en, zh };
