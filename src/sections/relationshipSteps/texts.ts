/** What the relationship steps are called, and what the first view says about them. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/panel/formTexts";

export const stepTexts = {
  name: { en: "Relationship steps", zh: "关系进展" },
  purpose: {
    en: "A stage is proven by its milestone, and only an unbroken run counts. Enter the day each milestone was reached.",
    zh: "每个阶段以里程碑为证，只有连续达到才算数。请填写达到各里程碑的日期。",
  },
} as const satisfies Record<string, Text>;

export const trusted = (amount: number): Text => ({
  en: `${countOf(amount, "person", "people")} at trust or beyond`,
  zh: `${amount.toString()} 人达到信赖及以上`,
});
