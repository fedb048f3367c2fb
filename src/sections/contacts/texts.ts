/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";

export const contactTexts = {
  name: { en: "Contact log", zh: "联系记录" },
  purpose: {
    en: "What was talked about, what came of it, what follows. A row without a date is a contact that is planned.",
    zh: "谈了什么、结果如何、接下来做什么。没有日期的行是计划中的联系。",
  },
  add: { en: "Log a contact", zh: "登记联系" },
  contact: { en: "Contact", zh: "联系" },
} as const satisfies Record<string, Text>;

export const contactCount = (amount: number): Text => text(countOf(amount, "contact", "contacts"), `${amount.toString()} 次联系`);

export const lateCount = (amount: number): Text => text(`${amount.toString()} agreed and late`, `${amount.toString()} 项约定逾期`);

/** "Ana Ruiz: call about the price". */
export const stepText = (person: string, step: string | null): Text =>
  step === null ? text(`Contact ${person}`, `联系${person}`) : text(`${person}: ${step}`, `${person}：${step}`);
