/** What the section is called, and its sentences. */
import type { Text } from "../../plan/language";

export const qualificationTexts = {
  name: { en: "Qualification", zh: "客户认定" },
  heading: { en: "Is it a key account?", zh: "是否符合大客户条件" },
  purpose: {
    en: "Evidence by the category chosen on Contents: tick what is in hand, with its date. Qualified is who has all of it.",
    zh: "依据随目录页所选的客户分类而定：具备的填“是”并注明日期，全部具备才算通过认定。",
  },
} as const satisfies Record<string, Text>;

export const inHandText = (done: number, all: number): Text => ({
  en: `${done.toString()} of ${all.toString()} in hand`,
  zh: `${all.toString()} 项中已具备 ${done.toString()} 项`,
});
