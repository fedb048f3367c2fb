/**
 * What conditions mean that only files hold: parts of the calendar, days as seen from today, above or below the average, colours. They are
 * applied when a filter is applied anew, today being that day; until then the rows that the file hides stay hidden.
 */
import { dateFromSerial, inDateSystem, serialFromDate } from "../calc/serialDate";
import type { Session } from "./session";
import { cellKey, type Area, type CellValue, type FilterMeaning, type Sheet } from "./state";
import { styleAt } from "./styles";

const spans = ["Week", "Month", "Quarter", "Year"] as const;

/** A span of days: the first, and the one after the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days of a dynamic condition, as seen from a day; null where it is none of days. */
export function spanOf(type: string, today: number): Span | null {
  const date = dateFromSerial(today);
  if (!date) return null;
  const { year, month, day } = date;
  // Months run over into other years.
  const months = (first: number, count: number): Span => ({
    from: serialFromDate(year, first, 1) ?? 0,
    to: serialFromDate(year, first + count, 1) ?? 0,
  });
  const days = (first: number, count: number): Span => ({ from: today + first, to: today + first + count });
  const near: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
  const away = near[type];
  if (away !== undefined) return days(away, 1);
  if (type === "yearToDate") return { from: months(1, 0).from, to: today + 1 };
  const [, which = "", span = ""] = /^(last|this|next)(\w+)$/.exec(type) ?? [];
  const step = ["last", "this", "next"].indexOf(which) - 1;
  switch (spans.find((one) => one === span)) {
    case "Week": {
      // Weeks begin on Sunday.
      const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
      return days(step * 7 - weekday, 7);
    }
    case "Month":
      return months(month + step, 1);
    case "Quarter":
      return months(month - ((month - 1) % 3) + step * 3, 3);
    case "Year":
      return months(1 + step * 12, 12);
    case undefined:
      return null;
  }
}

/** Months by the number of one, quarters by theirs, of any year; null where the condition is none of them. */
function monthsOf(type: string): readonly number[] | null {
  const [, kind, text] = /^([MQ])(\d+)$/.exec(type) ?? [];
  const number = Number(text);
  if (kind === "M" && number >= 1 && number <= 12) return [number];
  return kind === "Q" && number >= 1 && number <= 4 ? [number * 3 - 2, number * 3 - 1, number * 3] : null;
}

const averages: ReadonlySet<string> = new Set(["aboveAverage", "belowAverage"]);

/** Whether a dynamic condition is one of those that are applied here. */
export const isKnownDynamic = (type: string): boolean => averages.has(type) || monthsOf(type) !== null || spanOf(type, 45_000) !== null;

type Test = (row: number) => boolean;

/** @param shownText What a cell shows. */
export function meaningTest(
  session: Session,
  sheet: Sheet,
  { top, bottom }: Area,
  column: number,
  meaning: FilterMeaning,
  shownText: (row: number) => string,
): Test {
  const { workbook } = session;
  const valueOf = (row: number): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? null;
  const ofNumber =
    (test: (value: number) => boolean): Test =>
    (row) => {
      const value = valueOf(row);
      return typeof value === "number" && inDateSystem(workbook.date1904, () => test(value));
    };
  if (meaning.kind === "color") {
    const wanted = meaning.color?.toLowerCase() ?? null;
    return (row) => {
      const { fill, color } = styleAt(workbook, sheet, row, column);
      return ((meaning.isFill ? fill : color)?.toLowerCase() ?? null) === wanted;
    };
  }
  if (meaning.kind === "dates") {
    const texts = new Set(meaning.texts.map((text) => text.toLowerCase()));
    const isDate = ofNumber((value) => meaning.groups.some((group) => isWithin(value, group)));
    return (row) => isDate(row) || texts.has(shownText(row).toLowerCase());
  }
  const { type } = meaning;
  if (averages.has(type)) {
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row++) {
      const value = valueOf(row);
      if (typeof value === "number") numbers.push(value);
    }
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return ofNumber((value) => (type === "aboveAverage" ? value > average : value < average));
  }
  const months = monthsOf(type);
  if (months) return ofNumber((value) => months.includes(dateFromSerial(value)?.month ?? 0));
  const today = session.calculator.evaluate("=TODAY()", { sheet, row: 0, column: 0 });
  const span = typeof today === "number" ? inDateSystem(workbook.date1904, () => spanOf(type, today)) : null;
  return ofNumber((value) => span !== null && value >= span.from && value < span.to);
}

const secondsADay = 86_400;

/** Year, month, day, hour, minute and second, as many of them as count. */
function isWithin(value: number, group: readonly number[]): boolean {
  const seconds = Math.round(value * secondsADay);
  const date = dateFromSerial(seconds / secondsADay);
  if (!date) return false;
  const time = seconds % secondsADay;
  const parts = [date.year, date.month, date.day, Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60];
  return group.every((part, index) => parts[index] === part);
}
