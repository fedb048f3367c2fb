/** What the section is called and what is said about it outside its panel. */
import { countOf } from "../../../src/plan/wording";
import type { Text } from "../../../src/plan/language";

export const partnerTexts = {
  name: { en: "Partners", zh: "合作伙伴" },
  purpose: { en: "Who sells with us, and how strong each is", zh: "谁与我方一起销售，各自实力如何" },
  add: { en: "Add a partner", zh: "添加伙伴" },
  strong: { en: " strong", zh: " 家强伙伴" },
  costs: { en: "What partners cost", zh: "伙伴成本" },
} as const satisfies Record<string, Text>;

export const partnerCount = (amount: number): Text => ({ en: countOf(amount, "partner", "partners"), zh: `${amount.toString()} 家伙伴` });
