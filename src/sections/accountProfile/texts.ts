/** What the profile is called, and what each profit segment asks for. */
import type { Text } from "../../plan/language";

export const profileTexts = {
  name: { en: "Account profile", zh: "客户概况" },
  heading: { en: "Who the customer is", zh: "客户概况" },
} as const satisfies Record<string, Text>;
