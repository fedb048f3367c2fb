/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const territoryTexts = {
  name: { en: "Territories", zh: "片区划分" },
  structure: { en: "How the accounts divide", zh: "客户结构" },
  structurePurpose: {
    en: "By class and by profit: how many, what they take and what they bring. The strategies stand beside.",
    zh: "按等级和利润：数量、投入与贡献，旁列策略。",
  },
} as const satisfies Record<string, Text>;
