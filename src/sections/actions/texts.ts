/** What the actions are called, and what the first view says about them. */
import { countOf } from "../../plan/wording";
import type { Text } from "../../plan/language";

export const actionSection = {
  name: { en: "Actions", zh: "行动" },
  purpose: { en: "Who does what by when", zh: "谁在何时之前做什么" },
  add: { en: "Add an action", zh: "添加行动" },
  added: { en: "The action stands on the Actions sheet.", zh: "行动已写入行动表。" },
  done: { en: "Done", zh: "完成" },
  noDate: { en: "no date", zh: "未定日期" },
  noOwner: { en: "no owner", zh: "未定负责人" },
} satisfies Record<string, Text>;

export const finished = (action: string): Text => ({ en: `Done: ${action}`, zh: `已完成：${action}` });

export const dueText = (date: string): Text => ({ en: `due ${date}`, zh: `${date} 到期` });

export const overdueText = (date: string, days: number): Text => ({
  en: `overdue since ${date} (${countOf(days, "day", "days")})`,
  zh: `${date} 到期，已逾期 ${days.toString()} 天`,
});

export const openCount = (amount: number): Text => ({ en: `${amount.toString()} open`, zh: `${amount.toString()} 项未完成` });

export const overdueCount = (amount: number): Text => ({ en: `${amount.toString()} overdue`, zh: `${amount.toString()} 项逾期` });
