/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";

export const reportTexts = {
  name: { en: "Daily and weekly reports", zh: "日报与周报" },
  purpose: {
    en: "The pane shows a day or week of each of us: planned, done, open, next. The manager’s notes stand here.",
    zh: "任务窗格按人显示日报与周报：计划、完成、未完成、下一步。主管批示写在这里。",
  },
  open: { en: "Look at a day or a week", zh: "查看日报或周报" },
} as const satisfies Record<string, Text>;

export const noteCount = (amount: number): Text => text(countOf(amount, "note", "notes"), `${amount.toString()} 条批示`);
