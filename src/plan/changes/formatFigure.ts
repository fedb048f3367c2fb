/** A key figure as pane and briefing write it; days in the words of each. */
import type { Language } from "../language";
import { formatMoney, formatNumber, formatScore, formatShare } from "../panel/format";
import type { KeyFigure } from "./standing";

/** Null while it is not known. */
export const formatFigure = (
  { value, format }: Pick<KeyFigure, "value" | "format">,
  currency: string,
  language: Language,
  days: (value: number) => string,
): string | null => {
  if (value === null) return null;
  switch (format) {
    case "share":
      return formatShare(value);
    case "points":
      return formatScore(value);
    case "money":
      return formatMoney(value, currency, language);
    case "count":
      return formatNumber(value);
    case "days":
      return days(value);
  }
};
