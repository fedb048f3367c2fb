/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const factorTexts = {
  name: { en: "Decision factors", zh: "决策因素" },
  purpose: {
    en: "What moves the purchase decision, and whether it works for us or against us",
    zh: "哪些因素左右采购决策，对我方有利还是不利",
  },
} as const satisfies Record<string, Text>;
