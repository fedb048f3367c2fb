/** What gifts and hospitality are called, and what the first view says about them. */
import type { Text } from "../../plan/language";
import { countOf } from "../../plan/panel/formTexts";

export const courtesyTexts = {
  name: { en: "Gifts and hospitality", zh: "礼品与招待" },
  purpose: {
    en: "Everything a person received, with its value and who approved it. Nothing may be given to sway a decision.",
    zh: "记录每人所得、价值与批准人。任何赠送都不得用于影响决策。",
  },
} as const satisfies Record<string, Text>;

export const courtesyCount = (amount: number): Text => ({ en: countOf(amount, "entry", "entries"), zh: `${amount.toString()} 条记录` });
