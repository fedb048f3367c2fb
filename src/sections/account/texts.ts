/** What the account is called, and what its view says. */
import type { Text } from "../../plan/language";

export const accountTexts = {
  name: { en: "Account", zh: "客户信息" },
  heading: { en: "Account", zh: "客户" },
} as const satisfies Record<string, Text>;
