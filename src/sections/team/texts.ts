/** What the team is called, the competences in a sentence, and what is said about it outside its panel. */
import type { Language, Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";

export const teamTexts = {
  name: { en: "Team", zh: "团队" },
  purpose: {
    en: "One row a manager. The type says which class he or she is for; fit compares competences with what the type is wanted to have.",
    zh: "每行一位客户经理。类型对应所服务的等级；匹配度为能力与该类型要求之比。",
  },
  add: { en: "Add a manager", zh: "添加客户经理" },
} as const satisfies Record<string, Text>;

export const competenceNames = {
  skills: text("skills", "个人技能"),
  mind: text("mind", "心理素质"),
  attitude: text("attitude", "职业态度"),
} as const;

export const managerCount = (amount: number, language: Language): string =>
  language === "en" ? countOf(amount, "manager", "managers") : `${amount.toString()} 位客户经理`;
