/** What the sheet is called. */
import type { Text } from "../../plan/language";

export const playbookSheetTexts = {
  name: { en: "Playbook sheet", zh: "话术手册工作表" },
  sheet: { en: "Playbook", zh: "话术手册" },
  purpose: {
    en: "Fair answers and closings to print and to keep at hand. Change them, and add your own: the pane finds these too.",
    zh: "可打印随身携带的应对与成交方法，公平诚信。可以修改，也可以添加自己的，任务窗格同样能找到。",
  },
} as const satisfies Record<string, Text>;
