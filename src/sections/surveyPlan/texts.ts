/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const surveyTexts = {
  name: { en: "Needs research", zh: "需求调研" },
  purpose: {
    en: "Nobody researches: do it. Nobody asks for it: offer it. Others do it too: go deeper. Begin with a small step and win the next",
    zh: "没人调研，我们坚持做；客户没要求，我们主动提；对手也做，我们做得更深。先迈小步，再争取下一步",
  },
  add: { en: "Add a step of research", zh: "添加调研步骤" },
} as const satisfies Record<string, Text>;
