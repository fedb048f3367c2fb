/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/wording";

export const needTexts = {
  name: { en: "Customer needs", zh: "需求清单" },
  purpose: {
    en: "From a dissatisfaction to a reason to buy: how ripe each need is, whether they said it, and which solution of ours serves it",
    zh: "从不满到购买理由：每项需求有多成熟、客户是否已说明、由哪个方案满足",
  },
  add: { en: "Add a need", zh: "添加需求" },
} as const satisfies Record<string, Text>;

/** "5 needs, 3 explicit". */
export const needState = (all: number, explicit: number): Text => ({
  en: `${countOf(all, "need", "needs")}, ${explicit.toString()} explicit`,
  zh: `${all.toString()} 项需求，${explicit.toString()} 项已明确`,
});
