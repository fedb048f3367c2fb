/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const spinTexts = {
  name: { en: "SPIN", zh: "SPIN 提问" },
  purpose: {
    en: "From situation to need-payoff: what to ask about each need, or what they answered",
    zh: "从背景到需求-效益：每项需求要问什么，或客户怎么回答",
  },
  add: { en: "Plan questions about a need", zh: "为需求准备提问" },
  implied: { en: "Implied", zh: "暗示" },
  explicit: { en: "Explicit", zh: "明确" },
  complete: { en: "All asked", zh: "已问完" },
} as const satisfies Record<string, Text>;
