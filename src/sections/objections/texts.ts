/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const objectionTexts = {
  name: { en: "Objections", zh: "客户异议" },
  purpose: {
    en: "Find the cause, show that you understand, give the benefit from their view: each objection needs all three",
    zh: "找到原因、表示理解、从对方角度说明利益：每条异议三步缺一不可",
  },
  add: { en: "Log an objection", zh: "登记异议" },
  settled: { en: "✓ Settled", zh: "✓ 已化解" },
  letGo: { en: "– Let go", zh: "– 不再跟进" },
} as const satisfies Record<string, Text>;

/** "2 of 5 open". */
export const openOf = (open: number, all: number): Text =>
  text(`${open.toString()} of ${all.toString()} open`, `${all.toString()} 条中 ${open.toString()} 条未化解`);
