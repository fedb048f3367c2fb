/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/wording";

export const priceTexts = {
  name: { en: "Proposal price", zh: "方案报价" },
  heading: { en: "Price", zh: "报价" },
  purpose: {
    en: "Over budget only with somebody who can raise it; value justifies the price, so say what it brings each year.",
    zh: "超出预算必须有人能突破；价格由价值支撑，请写明每年的收益。",
  },
} as const satisfies Record<string, Text>;

export const priceState = (prices: number, over: number): Text => ({
  en: `${countOf(prices, "price", "prices")}${over === 0 ? "" : ` · ${over.toString()} over budget`}`,
  zh: `${prices.toString()} 个报价${over === 0 ? "" : ` · ${over.toString()} 个超出预算`}`,
});
