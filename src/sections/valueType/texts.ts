/** What the section is called. */
import type { Text } from "../../plan/language";

export const valueTypeTexts = {
  name: { en: "Value type", zh: "价值类型" },
  heading: { en: "Which value does it buy?", zh: "客户购买哪种价值" },
  purpose: {
    en: "Tick what is true of the customer. The type with the largest share says how to sell; a tie goes to the less demanding one.",
    zh: "勾选符合客户的说法，占比最高的类型决定销售方式；并列时取要求较低的类型。",
  },
} as const satisfies Record<string, Text>;
