/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const negotiationTexts = {
  name: { en: "Negotiation plan", zh: "谈判准备" },
  purpose: {
    en: "Eight steps before the talk; what they need and where they stop; what we want, where we stop and what we do instead",
    zh: "谈判前的八步准备；对方要什么、底线在哪里；我方要什么、底线在哪里、谈不成怎么办",
  },
} as const satisfies Record<string, Text>;

/** "9 of 15 prepared". */
export const preparedText = (done: number, all: number): Text =>
  text(`${done.toString()} of ${all.toString()} prepared`, `已准备 ${done.toString()} / ${all.toString()}`);
