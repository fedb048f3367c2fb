/** What the competitors are called, and what each way to meet them asks of us. */
import type { Text } from "../../plan/language";
import { countOf, numberText } from "../../plan/wording";
import type { EngageId } from "./words";

export const competitorSection = {
  name: { en: "Competitors", zh: "竞争对手" },
  purpose: {
    en: "Who they are, who supports them, and how we meet them. The first four are scored criterion by criterion below.",
    zh: "对手是谁、谁支持他们、我方如何应对。前四家在下方逐项打分。",
  },
  add: { en: "Add a competitor", zh: "添加竞争对手" },
} as const satisfies Record<string, Text>;

/** After the old rule of war: ten to one surround, five attack, two engage, equal divide, fewer defend, far fewer avoid. */
export const engageMeanings: Readonly<Record<EngageId, Text>> = {
  surround: {
    en: "Be present wherever they are; leave no need of the customer unserved",
    zh: "全面覆盖，凡其所在皆有我方方案，不留需求空白",
  },
  attack: { en: "Compete openly for the business they hold", zh: "公开争取对方现有业务" },
  engage: { en: "Meet them head-on in the project that decides", zh: "在关键项目上正面较量" },
  divide: {
    en: "Split the field: be clearly better in one part, then grow from there",
    zh: "细分客户与产品，先在局部形成优势，再逐步扩大",
  },
  defend: { en: "Hold and serve what we have before reaching for more", zh: "先守住并服务好现有业务，再图进取" },
  avoid: { en: "No head-on contest: start small where we are surely better", zh: "不正面竞争，从确有优势的小订单做起" },
};

export const competitorCount = (amount: number): Text => ({
  en: countOf(amount, "competitor", "competitors"),
  zh: `${amount.toString()} 家对手`,
});

export const lagCount = (amount: number): Text => ({
  en: `${countOf(amount, "lag", "lags")} to answer`,
  zh: `${amount.toString()} 项待应对`,
});

/** Points with their sign: "+0.4", "−1", "0". */
export const signed = (points: number, decimals = 1): string => {
  const figure = numberText(Math.abs(points), decimals);
  return figure === "0" ? "0" : `${points > 0 ? "+" : "−"}${figure}`;
};
