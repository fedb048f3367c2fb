/** What the competitors' criteria are called, and how competitors and margins stand in sentences. */
import type { Language, Text } from "../../plan/language";
import { countOf, listText, numberText, text } from "../../plan/wording";

/** A competitor's place among the rows, from 0, and our margin in points. */
interface Margin {
  readonly rival: number;
  readonly points: number;
}

export const criteriaSection = {
  name: { en: "Strengths and weaknesses", zh: "强弱对比" },
  purpose: {
    en: "What the customer judges by: our score and theirs, 1–5. Reinforce a strength through supporters, prepare an answer to a weakness.",
    zh: "客户的评判标准与双方得分（1–5）。优势由支持者强化，劣势备好对策。",
  },
  add: { en: "Add a criterion", zh: "添加标准" },
} as const satisfies Record<string, Text>;

export const criterionCount = (amount: number): Text => ({
  en: countOf(amount, "criterion", "criteria"),
  zh: `${amount.toString()} 项标准`,
});

/** What the n-th competitor is called, counted from 0; its column where no row names it. */
export const rivalName = (competitors: readonly { readonly competitor: string }[], rival: number, language: Language): string => {
  const name = competitors[rival]?.competitor ?? "";
  const number = (rival + 1).toString();
  return name === "" ? { en: `Competitor ${number}`, zh: `对手 ${number}` }[language] : name;
};

/** "Bank A by 1 and Bank B by 2": whom and by how many points. */
export const marginsText = (competitors: readonly { readonly competitor: string }[], margins: readonly Margin[]): Text => {
  const parts = (language: Language, between: string, behind: string) =>
    margins.map(({ rival, points }) => `${rivalName(competitors, rival, language)}${between}${numberText(Math.abs(points), 1)}${behind}`);
  return text(listText(parts("en", " by ", ""), "en"), parts("zh", "（", " 分）").join("、"));
};
