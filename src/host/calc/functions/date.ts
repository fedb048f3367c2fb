/** Dates and times as serial numbers. */
import { parseDate, parseTime } from "numfmt";
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { toNumber } from "../coerce";
import type { CalendarDate } from "../serialDate";
import { dateFromSerial, daysInMonth, fromSystem1900, isLeapYear, lastSerial, serialFromDate, toSystem1900 } from "../serialDate";
import type { Matrix } from "../values";
import { errors, flatten, isError } from "../values";
import type { FunctionDefinition } from "./definition";
import { array, define, defineWith, integer, number, optional, scalar, text } from "./definition";

const orNumberError = (serial: number | null): CellValue => serial ?? errors.number;

/** A figure of the calendar date of a serial number. */
const partOf = (name: string, part: (date: CalendarDate) => number): FunctionDefinition =>
  define(name, [number], (serial) => {
    const date = dateFromSerial(serial);
    return date ? part(date) : errors.number;
  });

/** The clock in whole seconds, rounded as Excel does. */
const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

const timePart = (name: string, part: (seconds: number) => number): FunctionDefinition =>
  define(name, [number], (serial) => (serial < 0 ? errors.number : part(secondsOf(serial))));

/** The same day so many months later, or the last one of a shorter month. */
function addMonths(serial: number, months: number): number | null {
  const date = dateFromSerial(serial);
  if (!date) return null;
  const total = date.year * 12 + date.month - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return serialFromDate(year, month, Math.min(date.day, daysInMonth(year, month)));
}

function endOfMonth(serial: number, months: number): number | null {
  const date = dateFromSerial(serial);
  return date ? serialFromDate(date.year, date.month + Math.trunc(months) + 1, 0) : null;
}

/** 0 for Monday to 6 for Sunday. */
const weekdayFromMonday = (serial: number): number => (((Math.floor(toSystem1900(serial)) - 2) % 7) + 7) % 7;

/** WEEKDAY's second argument: on which weekday (0 is Monday) counting starts, and with which number. */
const weekdayTypes = new Map<number, { start: number; first: number }>([
  [1, { start: 6, first: 1 }],
  [2, { start: 0, first: 1 }],
  [3, { start: 0, first: 0 }],
  ...Array.from({ length: 7 }, (_, day): [number, { start: number; first: number }] => [11 + day, { start: day, first: 1 }]),
]);

/** Weeks after ISO 8601: the first has the year's first Thursday. */
function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - weekdayFromMonday(serial) + 3;
  const year = dateFromSerial(thursday)?.year ?? 1900;
  const newYear = serialFromDate(year, 1, 1) ?? 1;
  return Math.floor((thursday - newYear) / 7) + 1;
}

function weekNumber(serial: number, type: number): CellValue {
  const date = dateFromSerial(serial);
  if (!date) return errors.number;
  if (type === 21) return isoWeek(serial);
  const start = type === 1 ? 6 : type === 2 ? 0 : type >= 11 && type <= 17 ? type - 11 : null;
  if (start === null) return errors.number;
  const newYear = serialFromDate(date.year, 1, 1) ?? 1;
  const lead = (weekdayFromMonday(newYear) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
}

/** Complete units between two dates, as DATEDIF counts them. */
function dateDifference(start: number, end: number, unit: string): CellValue {
  const from = dateFromSerial(start);
  const to = dateFromSerial(end);
  if (!from || !to || Math.floor(start) > Math.floor(end)) return errors.number;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(end) - Math.floor(start);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return Math.floor(end) - (serialFromDate(to.year, to.month - (to.day < from.day ? 1 : 0), from.day) ?? 0);
    case "YD": {
      const thisYear = serialFromDate(to.year, from.month, from.day) ?? 0;
      const anniversary = thisYear > Math.floor(end) ? (serialFromDate(to.year - 1, from.month, from.day) ?? 0) : thisYear;
      return Math.floor(end) - anniversary;
    }
    default:
      return errors.number;
  }
}

/** Days between two dates in years of twelve equal months. */
function days360(start: CalendarDate, end: CalendarDate, isEuropean: boolean): number {
  let startDay = start.day;
  let endDay = end.day;
  if (isEuropean) {
    startDay = Math.min(startDay, 30);
    endDay = Math.min(endDay, 30);
  } else {
    const endsFebruary = start.month === 2 && start.day === daysInMonth(start.year, 2);
    if (endsFebruary && end.month === 2 && end.day === daysInMonth(end.year, 2)) endDay = 30;
    if (endsFebruary || startDay === 31) startDay = 30;
    if (endDay === 31 && startDay === 30) endDay = 30;
  }
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + endDay - startDay;
}

/** Mean length of the years from start to end; a span within one year counts that year's days, or 366 over a leap day. */
function actualYearLength(start: CalendarDate, end: CalendarDate): number {
  const isWithinYear =
    start.year === end.year ||
    (end.year === start.year + 1 && (end.month < start.month || (end.month === start.month && end.day <= start.day)));
  if (isWithinYear) {
    if (start.year === end.year) return isLeapYear(start.year) ? 366 : 365;
    const coversLeapDay =
      (isLeapYear(start.year) && start.month <= 2) || (isLeapYear(end.year) && (end.month > 2 || (end.month === 2 && end.day === 29)));
    return coversLeapDay ? 366 : 365;
  }
  let days = 0;
  for (let year = start.year; year <= end.year; year++) days += isLeapYear(year) ? 366 : 365;
  return days / (end.year - start.year + 1);
}

function yearFraction(one: number, other: number, basis: number): CellValue {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const start = dateFromSerial(first);
  const end = dateFromSerial(last);
  if (!start || !end) return errors.number;
  const days = Math.floor(last) - Math.floor(first);
  switch (basis) {
    case 0:
      return days360(start, end, false) / 360;
    case 1:
      return days / actualYearLength(start, end);
    case 2:
      return days / 360;
    case 3:
      return days / 365;
    case 4:
      return days360(start, end, true) / 360;
    default:
      return errors.number;
  }
}

/** Which weekdays are free: Monday first. Null if the code means nothing. */
function weekend(code: CellValue): boolean[] | null {
  if (typeof code === "string") return /^[01]{7}$/.test(code) && code !== "1111111" ? Array.from(code, (day) => day === "1") : null;
  const number = toNumber(code ?? 1);
  if (isError(number)) return null;
  const place = Math.trunc(number);
  const free = Array.from({ length: 7 }, () => false);
  if (place >= 1 && place <= 7) {
    free[(place + 4) % 7] = true;
    free[(place + 5) % 7] = true;
  } else if (place >= 11 && place <= 17) free[(place - 11 + 6) % 7] = true;
  else return null;
  return free;
}

function holidaySet(holidays: Matrix | undefined): Set<number> | CellError {
  const days = new Set<number>();
  for (const value of holidays ? flatten(holidays) : []) {
    if (value === null) continue;
    const serial = toNumber(value);
    if (isError(serial)) return serial;
    days.add(Math.floor(serial));
  }
  return days;
}

function workingDays(start: number, end: number, code: CellValue, holidays: Matrix | undefined): CellValue {
  const free = weekend(code);
  const closed = holidaySet(holidays);
  if (!free) return typeof code === "string" ? errors.value : errors.number;
  if (isError(closed)) return closed;
  const [first, last] = start <= end ? [Math.floor(start), Math.floor(end)] : [Math.floor(end), Math.floor(start)];
  let days = 0;
  for (let day = first; day <= last; day++) if (!free[weekdayFromMonday(day)] && !closed.has(day)) days++;
  return start <= end ? days : -days;
}

function addWorkingDays(start: number, count: number, code: CellValue, holidays: Matrix | undefined): CellValue {
  const free = weekend(code);
  const closed = holidaySet(holidays);
  if (!free) return typeof code === "string" ? errors.value : errors.number;
  if (isError(closed)) return closed;
  let day = Math.floor(start);
  const step = count < 0 ? -1 : 1;
  for (let remaining = Math.abs(count); remaining > 0;) {
    day += step;
    if (day < 0 || day > lastSerial()) return errors.number;
    if (!free[weekdayFromMonday(day)] && !closed.has(day)) remaining--;
  }
  return day;
}

export const dateFunctions: readonly FunctionDefinition[] = [
  defineWith("TODAY", [], (context) => Math.floor(context.now()), true),
  defineWith("NOW", [], (context) => context.now(), true),
  define("DATE", [integer, integer, integer], (year, month, day) =>
    year < 0 || year > 9999 ? errors.number : orNumberError(serialFromDate(year < 1900 ? year + 1900 : year, month, day)),
  ),
  define("TIME", [integer, integer, integer], (hours, minutes, seconds) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    return total < 0 ? errors.number : (total % 86_400) / 86_400;
  }),
  define("DATEVALUE", [text], (value) => {
    const parsed = parseDate(value.trim().split(/[ T](?=\d{1,2}:)/)[0] ?? "");
    return parsed && typeof parsed.value === "number" ? fromSystem1900(Math.floor(parsed.value)) : errors.value;
  }),
  define("TIMEVALUE", [text], (value) => {
    const parsed = parseTime(value.trim().replace(/^\S+[ T](?=\d{1,2}:)/, ""));
    return parsed && typeof parsed.value === "number" ? parsed.value % 1 : errors.value;
  }),
  partOf("YEAR", ({ year }) => year),
  partOf("MONTH", ({ month }) => month),
  partOf("DAY", ({ day }) => day),
  timePart("HOUR", (seconds) => Math.floor(seconds / 3600)),
  timePart("MINUTE", (seconds) => Math.floor(seconds / 60) % 60),
  timePart("SECOND", (seconds) => seconds % 60),
  define("EDATE", [number, integer], (serial, months) => orNumberError(addMonths(serial, months))),
  define("EOMONTH", [number, integer], (serial, months) => orNumberError(endOfMonth(serial, months))),
  define("DATEDIF", [number, number, text], dateDifference),
  define("DAYS", [number, number], (end, start) => Math.floor(end) - Math.floor(start)),
  define("DAYS360", [number, number, optional(scalar, false)], (from, to, method) => {
    const start = dateFromSerial(from);
    const end = dateFromSerial(to);
    return start && end ? days360(start, end, Boolean(method)) : errors.number;
  }),
  define("YEARFRAC", [number, number, optional(integer, 0)], yearFraction),
  define("WEEKDAY", [number, optional(integer, 1)], (serial, type) => {
    const rule = weekdayTypes.get(type);
    return rule && serial >= 0 ? ((weekdayFromMonday(serial) - rule.start + 7) % 7) + rule.first : errors.number;
  }),
  define("WEEKNUM", [number, optional(integer, 1)], weekNumber),
  define("ISOWEEKNUM", [number], (serial) => (serial < 0 ? errors.number : isoWeek(serial))),
  define("NETWORKDAYS", [number, number, optional<Matrix | undefined>(array, undefined)], (start, end, holidays) =>
    workingDays(start, end, 1, holidays),
  ),
  define("NETWORKDAYS.INTL", [number, number, optional<CellValue>(scalar, 1), optional<Matrix | undefined>(array, undefined)], workingDays),
  define("WORKDAY", [number, integer, optional<Matrix | undefined>(array, undefined)], (start, days, holidays) =>
    addWorkingDays(start, days, 1, holidays),
  ),
  define("WORKDAY.INTL", [number, integer, optional<CellValue>(scalar, 1), optional<Matrix | undefined>(array, undefined)], addWorkingDays),
];
