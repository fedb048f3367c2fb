/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";

export const courtesyTexts = {
  name: { en: "Gifts and hospitality", zh: "礼品与招待" },
  purpose: {
    en: "What was given, to whom, and who approved it. Nothing may be given to sway a decision.",
    zh: "给了谁什么、由谁批准。不得以任何给予影响决策。",
  },
  add: { en: "Log a courtesy", zh: "登记礼遇" },
} as const satisfies Record<string, Text>;

export const courtesyCount = (amount: number): Text => text(countOf(amount, "entry", "entries"), `${amount.toString()} 条记录`);
