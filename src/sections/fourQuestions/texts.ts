/** What the section is called, and how results stand in sentences. */
import type { Text } from "../../plan/language";
import type { QuestionId } from "./words";

export const fourTexts = {
  name: { en: "Four questions", zh: "四问分析" },
  purpose: {
    en: "Is there an opportunity, have we a solution, can we win, is it worth winning: 80 criteria, answered by facts.",
    zh: "有没有机会、有没有方案、能不能赢、值不值得：80 条标准，以事实作答。",
  },
} as const satisfies Record<string, Text>;

/** The questions as they are asked. */
export const questionTexts: Readonly<Record<QuestionId, Text>> = {
  chance: { en: "Is there an opportunity?", zh: "有没有机会？" },
  solution: { en: "Do we have a solution?", zh: "有没有方案？" },
  win: { en: "Can we win?", zh: "能不能赢？" },
  worth: { en: "Is it worth winning?", zh: "值不值得赢？" },
};
