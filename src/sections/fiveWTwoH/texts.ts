/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const fiveTexts = {
  name: { en: "5W2H", zh: "5W2H 七问" },
  purpose: {
    en: "Seven plain questions that show whether we understand what they need",
    zh: "用七个朴素的问题检验我方是否真正理解客户的需求",
  },
  answered: { en: "Answered", zh: "已回答" },
} as const satisfies Record<string, Text>;

/** "5 of 7 answered". */
export const answeredText = (answered: number, all: number): Text => ({
  en: `${answered.toString()} of ${all.toString()} answered`,
  zh: `已回答 ${answered.toString()} / ${all.toString()}`,
});
