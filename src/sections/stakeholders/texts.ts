/** What the people are called, and what the first view and a new plan say about them. */
import { countOf } from "../../plan/wording";
import type { Text } from "../../plan/language";

export const stakeholderSection = {
  name: { en: "Stakeholders", zh: "干系人" },
  purpose: { en: "Who decides and influences, and where each stands", zh: "谁决策、谁影响、各自态度如何" },
  add: { en: "Add a person", zh: "添加人员" },
  paste: { en: "Paste a list of people", zh: "粘贴人员名单" },
  begin: { en: "Begin with people", zh: "从人员开始" },
  empty: {
    en: "No people yet. Start with whoever you know best: name, department, level.",
    zh: "还没有人员。从最熟悉的人开始：姓名、部门、级别。",
  },
  example: { en: "Group CFO, finance, decision, supporter, frequent", zh: "集团财务总监，财务部门，决策层，支持者，频繁" },
  firstPeople: { en: "First people", zh: "最先想到的人员" },
  firstHint: { en: "One line each; you can add the others later", zh: "每行一人，其他人可以以后再添加" },
} satisfies Record<string, Text>;

export const firstLine = (number: number): Text => ({ en: `Person ${number.toString()}`, zh: `人员 ${number.toString()}` });

export const peopleCount = (amount: number): Text => ({ en: countOf(amount, "person", "people"), zh: `${amount.toString()} 人` });

export const supportText = (index: string): Text => ({ en: `support ${index}`, zh: `支持指数 ${index}` });

/** What a calendar says on the day of the next contact. */
export const contactText = (name: string): Text => ({ en: `Contact ${name}`, zh: `联系${name}` });
