/** Key figures as the review writes them. */
import { formatFigure } from "../../../plan/changes/formatFigure";
import type { KeyFigure } from "../../../plan/changes/standing";
import type { Language } from "../../../plan/language";
import { formatNumber } from "../../../plan/panel/format";

/** The value of a figure with its unit; null while it is not known. */
export const figureText = (
  { format }: Pick<KeyFigure, "format">,
  value: number | null,
  currency: string,
  language: Language,
): string | null =>
  formatFigure({ format, value }, currency, language, (days) => `${formatNumber(days)} ${language === "zh" ? "天" : "d"}`);

/** Points with their direction and one decimal: "+6.2", "−0.4". */
export const pointsText = (points: number): string => {
  const rounded = Math.round(points * 10) / 10;
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : "±"}${Math.abs(rounded).toFixed(1)}`;
};

/** Whether the way it went is better; null where neither way is, or one end is not known. */
export const isBetter = ({ better }: Pick<KeyFigure, "better">, before: number | null, after: number | null): boolean | null =>
  better === null || before === null || after === null || before === after ? null : after > before === (better === "up");
