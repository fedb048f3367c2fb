/**
 * Dates as people write them, and Excel's serial numbers.
 *
 * Read without doubt: 2026-11-21, 2026/11/21, 2026.11.21, 20261121, 2026年11月21日, 二〇二六年十一月二十一号, 令和8年11月21日, 21.11.2026, 21 Nov 2026, November 21, 2026,
 * 21. März 2026, 21 de marzo de 2026, each also with a weekday and a time (which are dropped: the plan counts calendar days), and
 * day/month/year where one part exceeds 12. "03/04/2026" may be March or April: it is called ambiguous and never guessed. Who knows the order of
 * a whole column says so; then years of two digits are read as well.
 */
import { monthNamed, withoutWeekday } from "./monthNames";
import { plain } from "./normalise";

export type DateReading = { readonly kind: "date"; readonly serial: number } | { readonly kind: "ambiguous" } | { readonly kind: "none" };

/** Which part of "03/04/2026" stands first. */
export type DateOrder = "day-first" | "month-first";

const none: DateReading = { kind: "none" };
const dayLength = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel counts a day that never was. */
export const firstSerial = 61;
/** 31 December 9999. */
export const lastSerial = 2_958_465;

/** Serial of a calendar day, or null where there is no such day or Excel cannot hold it. */
export const serialOf = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - serialZero) / dayLength);
  return serial >= firstSerial && serial <= lastSerial ? serial : null;
};

/** yyyy-mm-dd of a serial; the time of day is left out, and a number that is no day stays as it is. */
export const isoOf = (serial: number): string => {
  const day = new Date(serialZero + Math.floor(serial) * dayLength);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
};

const dated = (year: string | undefined, month: string | number | undefined, day: string | undefined): DateReading => {
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === null ? none : { kind: "date", serial };
};

/** 69 and less are this century. */
const fullYear = (year: string | undefined, short: boolean): string | undefined =>
  year?.length !== 2 ? year : short ? `${Number(year) < 70 ? "20" : "19"}${year}` : undefined;

const timeBehind =
  /(?:T|,?\s+)(?:上午|下午|午前|午後|um|at|à)?\s*\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(?:am|pm|a\.\s?m\.|p\.\s?m\.|uhr|z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

const chineseDigits = "〇一二三四五六七八九";

/** 二〇二六 is 2026, 十一 is 11, 二十 is 20. */
const figureOf = (written: string): string => {
  const digit = (one: string): string => chineseDigits.indexOf(one).toString();
  const [tens = "", ones] = written.replace(/[零○]/g, "〇").replace("廿", "二十").split("十");
  if (ones === undefined) return Array.from(tens, digit).join("");
  return (Number(tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : Number(digit(ones)))).toString();
};

/** Years, months and days in Chinese figures as others write them. */
export const chineseFigures = (text: string): string => text.replace(/[〇零○一二三四五六七八九十廿]+(?=\s*[年月日号])/g, figureOf);

const bareDate = (text: string): string =>
  chineseFigures(withoutWeekday(plain(text).replace(timeBehind, "").trim())).replace(/^令和\s*(\d{1,2})(?=\s*年)/, (_all, year: string) =>
    String(2018 + Number(year)),
  );

const slashedDate = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;

/** What a date of figures says about the order of its parts; null where it is none of this form. */
export const orderIn = (text: string): DateOrder | "either" | null => {
  const [, first, second, year] = slashedDate.exec(bareDate(text)) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one > 12) return two <= 12 && one <= 31 ? "day-first" : null;
  if (two > 12) return two <= 31 ? "month-first" : null;
  return one === two ? null : "either";
};

/** Reads a date; a time behind it is dropped. `order` is that of the whole column. */
export const readDate = (text: string, order: DateOrder | null = null): DateReading => {
  const bare = bareDate(text);
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(bare) ?? /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(bare);
  if (yearFirst) return dated(yearFirst[1], yearFirst[2], yearFirst[3]);
  const short = order !== null;
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})$/.exec(bare);
  if (dotted) return dated(fullYear(dotted[3], short), dotted[2], dotted[1]);
  const slashed = slashedDate.exec(bare);
  if (slashed) {
    const [, first, second] = slashed;
    const year = fullYear(slashed[3], short);
    if (Number(first) > 12 || first === second) return dated(year, second, first);
    if (Number(second) > 12) return dated(year, first, second);
    if (order !== null) return order === "day-first" ? dated(year, second, first) : dated(year, first, second);
    return dated(year, first, second).kind === "date" ? { kind: "ambiguous" } : none;
  }
  const dayFirst = /^(\d{1,2})(?:\.|er|st|nd|rd|th|º)?[\s-]*(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})$/iu.exec(bare);
  if (dayFirst) return dated(fullYear(dayFirst[3], short), monthNamed(dayFirst[2] ?? ""), dayFirst[1]);
  const monthFirst = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(bare);
  return monthFirst ? dated(monthFirst[3], monthNamed(monthFirst[1] ?? ""), monthFirst[2]) : none;
};

/** The serial of a day as yyyy-mm-dd and in no other form; null where it is none. */
export const serialOfIso = (day: string): number | null => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(date));
};
