/** What the view of the actions says. */
import { countOf as count } from "../../../plan/panel/formTexts";

const en = {
  empty: "No actions yet. Add the next thing somebody will do, with a name and a date.",
  add: "Add an action",
  quickLabel: "Add an action in one line",
  quickPlaceholder: "Call the treasury manager, Anna, 2026-12-04, phone",
  quickHint: "What first, then who, when and how",
  done: "Done",
  markDone: (action: string) => `Done: ${action}`,
  due: (date: string) => `due ${date}`,
  overdueSince: (date: string, days: number) => `overdue since ${date} (${count(days, "day", "days")})`,
  noDate: "no date",
  noOwner: "no owner",
  openList: "Open",
  closedList: "Done or dropped",
  added: "The action stands on the Actions sheet.",
  finished: (action: string) => `Done: ${action}`,
};

export type ActionTexts = typeof en;

const zh: ActionTexts = {
  empty: "还没有行动。写下接下来谁在什么日期做什么。",
  add: "添加行动",
  quickLabel: "用一行添加行动",
  quickPlaceholder: "拜访资金经理，王芳，2026-12-04，拜访",
  quickHint: "先写做什么，再写谁、何时、怎样",
  done: "完成",
  markDone: (action: string) => `完成：${action}`,
  due: (date: string) => `${date} 到期`,
  overdueSince: (date: string, days: number) => `${date} 到期，已逾期 ${days.toString()} 天`,
  noDate: "未定日期",
  noOwner: "未定负责人",
  openList: "未完成",
  closedList: "已完成或取消",
  added: "行动已写入行动表。",
  finished: (action: string) => `已完成：${action}`,
};

export const actionTexts = { en, zh };
