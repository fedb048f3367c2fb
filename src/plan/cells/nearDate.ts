/**
 * Dates as people say them, from today: "12月5日", "明年3月底", "下周五", "月底前"; "5 Dec", "end of March", "Friday", "tomorrow". Only for a
 * line typed by a person, who sees at once how it was read; a file is never guessed.
 *
 * Cases: a day of a month, the end of a month or of a year, a weekday, a day counted from today ("三天后", "两周以后"). Where no year is said, it is the next such
 * day, or the last one in a column of what lies behind us.
 */
import { serialOf } from "./dateText";
import { plain } from "./normalise";

/** Whether a column holds days to come or days gone by; a day on the other side is not read. */
export type Side = "ahead" | "behind";

interface Day {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const chineseWeekdays = "一二三四五六日";
/** A day gone by that is said without its year lies within half a year. */
const farthestBehind = 183;

const fromToday: Readonly<Record<string, number>> = {
  今天: 0,
  明天: 1,
  后天: 2,
  大后天: 3,
  昨天: -1,
  前天: -2,
  大前天: -3,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};
const years: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 后年: 2, "last year": -1, "this year": 0, "next year": 1 };

const dayOf = (serial: number): Day => {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The last day of a month; months beyond the year's count on. */
const endOf = (year: number, month: number): number | null => {
  const last = new Date(Date.UTC(year, month, 0));
  return serialOf(last.getUTCFullYear(), last.getUTCMonth() + 1, last.getUTCDate());
};

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Monday is 0. */
const weekdayOf = (serial: number): number => (serial + 5) % 7;

/** The year that a day without one belongs to. */
const nearest = (serialIn: (year: number) => number | null, today: number, side: Side): number | null => {
  const { year } = dayOf(today);
  const [candidates, first, last] =
    side === "ahead" ? [[year, year + 1], today, Infinity] : [[year, year - 1], today - farthestBehind, today];
  return candidates.map(serialIn).find((serial) => serial !== null && serial >= first && serial <= last) ?? null;
};

/** The next such weekday, or the last one; today counts. */
const nearestWeekday = (weekday: number, today: number, side: Side): number => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return side === "ahead" || ahead === 0 ? today + ahead : today + ahead - 7;
};

const inYear = (said: string | undefined, serialIn: (year: number) => number | null, today: number, side: Side): number | null => {
  if (said === undefined) return nearest(serialIn, today, side);
  const offset = years[said.toLowerCase()];
  return serialIn(offset === undefined ? Number.parseInt(said, 10) : dayOf(today).year + offset);
};

const chineseFigures = "一二三四五六七八九十";

/** "三", "两", "12"; tens above ten are written in figures. */
const figureOf = (said: string): number => (said === "两" ? 2 : chineseFigures.indexOf(said) + 1 || Number(said));

/** "三天后", "两周以后", "一个月前": so many days, weeks or months from today. */
const counted = (text: string, today: number): number | null => {
  const [, said = "", unit = "", way = ""] =
    /^(\d{1,3}|[一两二三四五六七八九十])(天|日|周|个?星期|个?礼拜|个月)(?:之|以)?(后|前)$/.exec(text) ?? [];
  if (said === "") return null;
  const amount = figureOf(said) * (way === "后" ? 1 : -1);
  if (unit !== "个月") return today + amount * (unit === "天" || unit === "日" ? 1 : 7);
  const { year, month, day } = dayOf(today);
  const last = endOf(year, month + amount);
  const { year: inYearOf, month: inMonth, day: days } = dayOf(last ?? today);
  return serialOf(inYearOf, inMonth, Math.min(day, days));
};

const chinese = (text: string, today: number, side: Side): number | null => {
  const { year, month } = dayOf(today);
  const inMonth = /^(本|这|下|上)个?月(\d{1,2})[日号]$/.exec(text);
  if (inMonth) {
    const first = dayOf((endOf(year, month - 1 + ({ 上: -1, 下: 1 }[inMonth[1] ?? ""] ?? 0)) ?? today) + 1);
    return serialOf(first.year, first.month, Number(inMonth[2]));
  }
  const day = /^(去年|今年|明年|后年)?(\d{1,2})月(\d{1,2})[日号]?$/.exec(text);
  if (day) return inYear(day[1], (one) => serialOf(one, Number(day[2]), Number(day[3])), today, side);
  const end = /^(去年|今年|明年|后年|\d{4}年)?(\d{1,2})月(?:底|末|份?)$/.exec(text);
  if (end && Number(end[2]) >= 1 && Number(end[2]) <= 12) return inYear(end[1], (one) => endOf(one, Number(end[2])), today, side);
  const yearEnd = /^(去年|今年|明年|后年|\d{4}年)?年?[底末]$/.exec(text);
  if (yearEnd && text.includes("年")) return inYear(yearEnd[1], (one) => serialOf(one, 12, 31), today, side);
  const monthEnd = /^(本月|这个月|下个?月|上个?月)?月?[底末]$/.exec(text);
  if (monthEnd && text.includes("月")) {
    const step = monthEnd[1]?.startsWith("下") ? 1 : monthEnd[1]?.startsWith("上") ? -1 : 0;
    return endOf(year, month + step);
  }
  const week = /^(上|本|这|下)?(?:个?周|个?星期|个?礼拜)([一二三四五六日天])$/.exec(text);
  if (!week) return null;
  const wanted = chineseWeekdays.indexOf(week[2] === "天" ? "日" : (week[2] ?? ""));
  if (week[1] === undefined) return nearestWeekday(wanted, today, side);
  return today - weekdayOf(today) + wanted + ({ 上: -7, 下: 7 }[week[1]] ?? 0);
};

const english = (text: string, today: number, side: Side): number | null => {
  const { year, month } = dayOf(today);
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${monthName}$`, "i").exec(text);
  const monthFirst = new RegExp(`^${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?$`, "i").exec(text);
  const [day, name] = dayFirst ? [dayFirst[1], dayFirst[2]] : [monthFirst?.[2], monthFirst?.[1]];
  if (name !== undefined) return nearest((one) => serialOf(one, monthOf(name), Number(day)), today, side);
  const end = new RegExp(`^end of ${monthName}(?:\\s+(\\d{4}|last year|this year|next year))?$`, "i").exec(text);
  if (end) return inYear(end[2], (one) => endOf(one, monthOf(end[1] ?? "")), today, side);
  const period = /^end of (?:the |this )?(month|year|next month|next year)$/i.exec(text)?.[1]?.toLowerCase();
  if (period !== undefined) {
    const step = period.startsWith("next") ? 1 : 0;
    return period.endsWith("month") ? endOf(year, month + step) : serialOf(year + step, 12, 31);
  }
  const weekday = weekdays.indexOf(text.toLowerCase());
  return weekday < 0 ? null : nearestWeekday(weekday, today, side);
};

/**
 * Reads a day said from today.
 * @param today as a serial
 * @returns the serial, or null where the text names no day
 */
export const readNearDate = (text: string, today: number, side: Side): number | null => {
  const bare = plain(text)
    .replace(/\s*(之前|以前|前)$/, "")
    .replace(/^(by|before|until|on)\s+/i, "")
    .trim();
  const named = fromToday[bare.toLowerCase()];
  const found =
    counted(plain(text).replaceAll(/\s/g, ""), today) ??
    (named === undefined ? (chinese(bare.replaceAll(/\s/g, ""), today, side) ?? english(bare, today, side)) : today + named);
  return found === null || (side === "ahead" ? found < today : found > today) ? null : found;
};
