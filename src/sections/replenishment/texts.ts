/** What the section is called and what is said about it outside its panel. */
import type { Language, Text } from "../../plan/language";

export const replenishmentTexts = {
  name: { en: "Replenishment", zh: "补货" },
} as const satisfies Record<string, Text>;

export const orderCount = (accounts: number, units: number, language: Language): string =>
  language === "en"
    ? `${accounts.toString()} to order, ${units.toLocaleString("en-US")} units`
    : `${accounts.toString()} 个客户需补货，共 ${units.toLocaleString("en-US")} 件`;
