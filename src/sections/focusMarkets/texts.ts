/** What the section is called, its pillars in a sentence, and what is said about it outside its panel. */
import type { Language, Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";

export const marketTexts = {
  name: { en: "Focus markets", zh: "重点市场" },
  purpose: {
    en: "At most three markets a territory, each on three pillars: a competitor’s big user, our old user, a service shop.",
    zh: "每个片区最多三个重点市场，每个市场三足鼎立：对手大用户、我方老用户、修理厂配件店。",
  },
  add: { en: "Add a focus market", zh: "添加重点市场" },
} as const satisfies Record<string, Text>;

export const pillarNames = {
  rivalUser: text("a competitor’s big user", "对手大用户"),
  ownUser: text("our old user", "我方老用户"),
  serviceShop: text("a service shop", "修理厂或配件店"),
} as const;

export const marketCount = (amount: number, language: Language): string =>
  language === "en" ? countOf(amount, "market", "markets") : `${amount.toString()} 个市场`;
