/** How a value looks in a cell: Range.text, and the function TEXT. */
import { format, isDateFormat } from "numfmt";
import type { CellValue } from "../model/state";
import { CellError } from "../model/state";
import { inDateSystem, toSystem1900 } from "./serialDate";

/** Formats that name a Chinese weekday, a Chinese date or Chinese digits ask for the Chinese words. */
const chineseFormat = /a{3,4}|\[\$-(?:8?0?4|0?0?804|zh)|\[DBNum|[年月日时分秒]|上午|下午/i;

/** Hours, minutes or seconds that have gone by, [h]:mm. */
const elapsed = /\[[hms]+\]/i;

/**
 * The text that Excel shows for a value under a number format.
 *
 * Errors show their code, logical values TRUE and FALSE, text passes through the format's fourth section.
 * A date before 1900 cannot be shown: a row of hash signs stands for it, as in a cell.
 *
 * @param is1904 Whether the number counts days from 1904.
 */
export function formatValue(value: CellValue, numberFormat: string, is1904 = false): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = numberFormat === "" ? "General" : numberFormat;
  if (typeof value === "number" && pattern.toLowerCase() === "general") return generalNumber(value);
  try {
    const isDay = is1904 && typeof value === "number" && isDateFormat(pattern) && !elapsed.test(pattern);
    return format(pattern, isDay ? inDateSystem(true, () => toSystem1900(value)) : value, {
      locale: chineseFormat.test(pattern) ? "zh-CN" : "en",
      dateSpanLarge: false,
      nbsp: false,
      dateErrorThrows: false,
      dateErrorNumber: false,
      leap1900: true,
    });
  } catch {
    return String(value);
  }
}

/** At most eleven characters, the decimal point among them, as a cell of the usual width shows it. */
function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e11 || size < 1e-9) return exponential(value);
  if (size < 1e-4 && Number(value.toFixed(9)) !== value) return exponential(value);
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

/** 1.23457E+11: six digits. */
function exponential(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
