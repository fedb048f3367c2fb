/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const balanceTexts = {
  name: { en: "Value balance", zh: "价值天平" },
  purpose: {
    en: "What the problems cost them, against what our solution costs: only when the problems weigh more is there a reason to buy",
    zh: "问题让客户付出的代价与方案的成本相比：问题更重，才有购买的理由",
  },
  add: { en: "Add a problem with its cost", zh: "添加问题及其成本" },
  heavier: { en: "✓ The problems weigh more: a reason to buy", zh: "✓ 问题更重：有理由购买" },
  lighter: { en: "▲ The solution weighs more: develop the implications", zh: "▲ 方案更重：请深挖问题的后果" },
  noSolutionCost: { en: "Enter what the solution costs", zh: "请填写方案成本" },
  noProblemCosts: { en: "Enter what the problems cost", zh: "请填写问题成本" },
} as const satisfies Record<string, Text>;
