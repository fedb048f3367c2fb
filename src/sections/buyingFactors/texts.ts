/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const buyingTexts = {
  name: { en: "Buying factors", zh: "购买要素" },
  purpose: {
    en: "Who is ready to buy: knows the value, finds it worth it, believes it, is satisfied – and the reason behind every no",
    zh: "谁准备好购买：了解价值、认为值得、相信、满意；每个“否”背后的原因",
  },
  add: { en: "Add buying factors", zh: "添加购买要素" },
} as const satisfies Record<string, Text>;
