/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/wording";

export const logTexts = {
  name: { en: "Proposal log", zh: "提案记录" },
  heading: { en: "What went out, and what became of it", zh: "已提交的方案与结果" },
  purpose: {
    en: "Every version with its value and the day the customer wants to decide; the reason teaches for the next one.",
    zh: "每个版本的金额、客户的应答日期和结果；写下原因，下次用得上。",
  },
} as const satisfies Record<string, Text>;

export const logState = (open: number, late: number): Text => ({
  en: `${countOf(open, "proposal", "proposals")} open${late === 0 ? "" : ` · ${late.toString()} unanswered`}`,
  zh: `${open.toString()} 个待定${late === 0 ? "" : ` · ${late.toString()} 个未应答`}`,
});
