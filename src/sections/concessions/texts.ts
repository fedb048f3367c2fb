/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const concessionTexts = {
  name: { en: "Concessions", zh: "让步与交换" },
  purpose: {
    en: "Whatever we give is exchanged for something: name both sides and their value before you offer it",
    zh: "有让必有得：提出让步之前，先想好换什么、各值多少",
  },
  add: { en: "Log a concession", zh: "登记让步" },
} as const satisfies Record<string, Text>;

/** "given 120,000, got 90,000". */
export const givenAndGot = (given: string, got: string): Text => text(`given ${given}, got ${got}`, `让出 ${given}，换得 ${got}`);
