/**
 * How a line of cells goes on when it is filled further, as Excel's fill handle does.
 *
 * Numbers follow their trend (1, 3 → 5, 7), dates their days or months, times the hour, words of a list its order (Mon → Tue), text with a
 * number counts on (Item 1 → Item 2, Q4 → Q1). Members of one kind make one series, whatever stands between them. Formulas, blanks, other
 * text and a lone number are repeated.
 */
import { dateFromSerial, daysInMonth, serialFromDate, type CalendarDate } from "../calc/serialDate";
import type { CellValue } from "./state";

/** What counts a number in a cell: itself, whole days or hours. */
export type Unit = "number" | "day" | "time";

export interface LineCell {
  readonly value: CellValue;
  /** Formulas are repeated by whoever fills, with their references moved. */
  readonly isFormula: boolean;
  readonly unit: Unit;
}

/** As a drag fills; as it does with Ctrl held (a lone number counts, all else is repeated); always counting; always repeating. */
export type FillMode = "auto" | "opposite" | "series" | "copy";

/** The value at a place outside the line, whose first cell is 0; undefined where a cell of the line is repeated. */
export type Continuation = (place: number) => CellValue | undefined;

/** One cell as a member of a series. */
interface Member {
  /** Cells with the same kind belong to one series. */
  readonly kind: string;
  readonly amount: number;
  readonly unit: Unit;
  /** The text or number for another amount. */
  readonly show: (amount: number) => CellValue;
  /** Texts count in equal steps or not at all. */
  readonly isText: boolean;
}

const lists: readonly (readonly string[])[] = [
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "January February March April May June July August September October November December",
  "Mon Tue Wed Thu Fri Sat Sun",
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
  "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
  "周一 周二 周三 周四 周五 周六 周日",
  "第一季度 第二季度 第三季度 第四季度",
].map((words) => words.split(" "));

const placeIn = (list: readonly string[], text: string): number =>
  list.findIndex((word) => word.toLowerCase() === text.trim().toLowerCase());

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** Numbers as a person reckons them: 0.1 + 0.2 is 0.3. */
const plain = (value: number): number => Number(value.toPrecision(15));

/** Of several lists that hold a word (May) the one that holds most of the line. */
function listMember(text: string, texts: readonly string[]): Member | null {
  const shared = (list: readonly string[]): number => texts.filter((other) => placeIn(list, other) >= 0).length;
  const [list] = lists.filter((words) => placeIn(words, text) >= 0).sort((a, b) => shared(b) - shared(a));
  if (!list) return null;
  const likeWritten = (word: string): string =>
    text === text.toUpperCase() ? word.toUpperCase() : text === text.toLowerCase() ? word.toLowerCase() : word;
  const show = (amount: number): string => likeWritten(list[modulo(Math.round(amount), list.length)] ?? "");
  return { kind: `list ${lists.indexOf(list)}`, amount: placeIn(list, text), unit: "number", show, isText: true };
}

const quarter = /^(q|qtr|quarter)\s?$/i;
/** Text before, digits, text after: at the end, at the beginning, or behind 第. */
const counted = [/^(.*?)(\d{1,15})()$/s, /^()(\d{1,15})(\D.*)$/s, /^(第)(\d{1,15})(\D.*)$/s];

function countedMember(text: string): Member | null {
  const match = counted.map((pattern) => pattern.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const [, before = "", digits = "", after = ""] = match;
  const amount = Number(digits);
  const isQuarter = (quarter.test(before) || /^季度?$/.test(after)) && amount >= 1 && amount <= 4;
  const width = digits.startsWith("0") ? digits.length : 1;
  const show = (wanted: number): string => {
    const number = isQuarter ? modulo(wanted - 1, 4) + 1 : Math.abs(wanted);
    return before + String(number).padStart(width, "0") + after;
  };
  return { kind: `text ${before}\n${after}`, amount, unit: "number", show, isText: true };
}

function memberOf({ value, isFormula, unit }: LineCell, texts: readonly string[]): Member | null {
  if (isFormula) return null;
  if (typeof value === "number") return { kind: unit, amount: value, unit, show: plain, isText: false };
  return typeof value === "string" ? (listMember(value, texts) ?? countedMember(value)) : null;
}

/** Amount of the nth member of a series, the first being 0. */
type Trend = (ordinal: number) => number | null;

const isLastDay = ({ year, month, day }: CalendarDate): boolean => day === daysInMonth(year, month);

/** So many months on, on the same day or the last one of a shorter month. */
function monthsOn({ year, month, day }: CalendarDate, months: number): number | null {
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), modulo(count, 12) + 1];
  return serialFromDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

/** Days that lie whole months apart, on the same day or all at the end of their months. */
function monthTrend(amounts: readonly number[]): Trend | null {
  const dates = amounts.map(dateFromSerial);
  const [first, second] = dates;
  if (!first || !second || amounts.some((amount) => !Number.isInteger(amount))) return null;
  const step = (second.year - first.year) * 12 + second.month - first.month;
  const start = dates.every((date) => date !== null && isLastDay(date)) ? { ...first, day: 31 } : first;
  const trend: Trend = (ordinal) => monthsOn(start, ordinal * step);
  return step !== 0 && amounts.every((amount, ordinal) => trend(ordinal) === amount) ? trend : null;
}

/** The straight line through equal steps; through others the one of least squares, as Excel has it. */
function lineTrend(amounts: readonly number[], lone: number): Trend {
  const [first = 0, second = first + lone] = amounts;
  const step = plain(second - first);
  const isEven = amounts.every((amount, ordinal) => plain(first + step * ordinal) === plain(amount));
  if (isEven) return (ordinal) => first + step * ordinal;
  const middle = (amounts.length - 1) / 2;
  const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
  const rise = amounts.reduce((sum, amount, ordinal) => sum + (ordinal - middle) * (amount - mean), 0);
  const slope = rise / amounts.reduce((sum, _amount, ordinal) => sum + (ordinal - middle) ** 2, 0);
  return (ordinal) => mean + slope * (ordinal - middle);
}

function trendOf(members: readonly Member[]): Trend | null {
  const [first] = members;
  if (!first) return null;
  const amounts = members.map(({ amount }) => amount);
  if (first.unit === "day") return monthTrend(amounts) ?? wholeDays(lineTrend(amounts, 1), amounts);
  const trend = lineTrend(amounts, first.unit === "time" ? 1 / 24 : 1);
  const isEven = amounts.every((amount, ordinal) => plain(trend(ordinal) ?? NaN) === plain(amount));
  return first.isText && !isEven ? null : trend;
}

/** Dates without a time of day go on without one. */
const wholeDays = (trend: Trend, amounts: readonly number[]): Trend =>
  amounts.every(Number.isInteger) ? (ordinal) => Math.round(trend(ordinal) ?? 0) : trend;

/** Nothing at all counts, or the series that the cells of a line belong to. */
export function continueLine(line: readonly LineCell[], mode: FillMode): Continuation {
  const [first] = line;
  const isLoneNumber = line.length === 1 && typeof first?.value === "number" && first.unit === "number";
  const repeats = mode === "copy" || (mode === "auto" && isLoneNumber) || (mode === "opposite" && !isLoneNumber);
  if (repeats) return () => undefined;
  const texts = line.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const members = line.map((cell) => memberOf(cell, texts));
  const kinds = new Set(members.map((member) => member?.kind));
  const series = new Map(
    [...kinds].map((kind) => {
      const own = members.filter((member) => member !== null && member.kind === kind) as Member[];
      return [kind, { size: own.length, trend: trendOf(own) }] as const;
    }),
  );
  return (place) => {
    const within = modulo(place, line.length);
    const member = members[within];
    const { size = 1, trend } = series.get(member?.kind) ?? {};
    if (!member || !trend) return undefined;
    const before = members.slice(0, within).filter((other) => other?.kind === member.kind).length;
    const amount = trend(Math.floor(place / line.length) * size + before);
    return amount === null ? undefined : member.show(amount);
  };
}
