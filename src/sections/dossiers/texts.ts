/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const dossierTexts = {
  name: { en: "Dossiers", zh: "信息资料" },
  purpose: {
    en: "What is to be known of customer, project and competitor, who told us, and when",
    zh: "客户、项目和竞争对手需要了解什么，谁告诉我们，何时获知",
  },
} as const satisfies Record<string, Text>;

export const knownOf = (filled: number, required: number): Text =>
  text(`${filled.toString()} of ${required.toString()} known`, `已知 ${filled.toString()}/${required.toString()} 项`);
