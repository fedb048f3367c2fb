/** What the section is called and what is said about it outside its panel. */
import type { Language, Text } from "../../plan/language";
import { countOf, numberText } from "../../plan/wording";

export const replenishmentTexts = {
  name: { en: "Replenishment", zh: "补货" },
} as const satisfies Record<string, Text>;

export const orderCount = (accounts: number, units: number, language: Language): string =>
  language === "en"
    ? `${numberText(accounts)} to order, ${countOf(units, "unit", "units")}`
    : `${numberText(accounts)} 个客户需补货，共 ${numberText(units)} 件`;
