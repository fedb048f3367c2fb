/**
 * Dates as people write them, and Excel's serial numbers.
 *
 * Read without doubt: 2026-11-21, 2026/11/21, 2026.11.21, 20261121, 2026年11月21日, 21.11.2026, 21 Nov 2026, November 21, 2026, each also
 * with a time behind (which is dropped: the plan counts calendar days), and day/month/year where one part exceeds 12.
 * "03/04/2026" may be March or April: it is called ambiguous and never guessed.
 */
import { plain } from "./normalise";

export type DateReading = { readonly kind: "date"; readonly serial: number } | { readonly kind: "ambiguous" } | { readonly kind: "none" };

const none: DateReading = { kind: "none" };
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
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

const monthNumber = (name: string | undefined): number => months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

/** Reads a date; a time behind it is dropped. */
export const readDate = (text: string): DateReading => {
  const bare = plain(text)
    .replace(/[T\s]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm|z|[+-]\d{2}:?\d{2})?$/i, "")
    .trim();
  const yearFirst =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(bare) ?? /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(bare);
  if (yearFirst) return dated(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(bare);
  if (dotted) return dated(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(bare);
  if (slashed) {
    const [, first, second, year] = slashed;
    if (Number(first) > 12 || first === second) return dated(year, second, first);
    if (Number(second) > 12) return dated(year, first, second);
    return dated(year, first, second).kind === "date" ? { kind: "ambiguous" } : none;
  }
  const dayFirst = /^(\d{1,2})\.?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(bare);
  if (dayFirst) return dated(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(bare);
  return monthFirst ? dated(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : none;
};
