/** What the opportunities are called, and what the first view says about them. */
import { countOf } from "../../plan/wording";
import type { Text } from "../../plan/language";

export const opportunitySection = {
  name: { en: "Opportunities", zh: "销售机会" },
  purpose: { en: "What is to be won, how sure, how much effort", zh: "有哪些机会、把握多大、投入多少" },
  add: { en: "Add an opportunity", zh: "添加销售机会" },
} as const satisfies Record<string, Text>;

export const opportunityCount = (amount: number): Text => ({
  en: countOf(amount, "opportunity", "opportunities"),
  zh: `${amount.toString()} 个机会`,
});

export const expectedText = (money: string): Text => ({ en: `${money} expected`, zh: `期望值 ${money}` });
