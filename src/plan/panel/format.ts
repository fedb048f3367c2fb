/** Figures as the pane writes them: scores and shares without decimals, money short, dates yyyy-mm-dd, minus as −. */
import type { Language } from "../language";
import { numberText } from "../wording";
import { isoOf } from "../cells/dateText";

const locales: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

const withMinus = (text: string): string => text.replace("-", "−");

/** A score of 0–100 or −100…100. */
export const formatScore = (score: number): string => withMinus(Math.round(score).toString());

/** A score whose direction matters: "+26", "−4", "0". */
export const formatIndex = (index: number): string => (Math.round(index) > 0 ? `+${formatScore(index)}` : formatScore(index));

/** A weight or a ratio with up to two decimals. */
export const formatNumber = (value: number): string => withMinus(numberText(value, 2));

/** A share 0–1 in per cent. */
export const formatShare = (share: number): string => `${formatScore(share * 100)} %`;

/** Money in short form with its currency: "6.1M CNY", "610万 CNY". A plan without a currency shows the figure alone. */
export const formatMoney = (amount: number, currency: string, language: Language): string => {
  const figure = new Intl.NumberFormat(locales[language], { notation: "compact", maximumFractionDigits: 1 }).format(amount);
  return withMinus(currency === "" ? figure : `${figure} ${currency}`);
};

/** yyyy-mm-dd of an Excel serial. */
export const formatDate = (serial: number): string => isoOf(serial);

/** Parts of a line, without the blank ones. */
export const joinParts = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join(" · ");
