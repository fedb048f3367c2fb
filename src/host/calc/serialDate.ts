/**
 * Dates as serial numbers: 1 is 1 January 1900, 45658 is 1 January 2025.
 *
 * Excel counts a 29 February 1900 that never was as 60; days before it are one less than the calendar would say. Workbooks that come from
 * old Macintoshes count from 1904: there 0 is 1 January 1904.
 */

const days1904 = 1462;

/** How far serial numbers of the workbook at hand lie behind those that count from 1900. One formula is computed at a time. */
let behind = 0;

/** Computes something by the date system of a workbook. */
export function inDateSystem<T>(is1904: boolean, compute: () => T): T {
  const before = behind;
  const wanted = is1904 ? days1904 : 0;
  if (before === wanted) return compute();
  behind = wanted;
  try {
    return compute();
  } finally {
    behind = before;
  }
}

/** A serial number of the workbook at hand from one that counts from 1900, and back. */
export const fromSystem1900 = (serial: number): number => serial - behind;
export const toSystem1900 = (serial: number): number => serial + behind;

const dayLength = 86_400_000;
/** Serial 0 of days after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

/** Date and time of day, from the milliseconds since 1970. */
export const serialFromTime = (milliseconds: number): number => (milliseconds - epoch) / dayLength;

/** Local date and time. */
export function serialNow(): number {
  const date = new Date();
  return serialFromTime(date.getTime() - date.getTimezoneOffset() * 60_000);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const lastOf1900 = 2_958_465;
/** The last day of 9999. */
export const lastSerial = (): number => fromSystem1900(lastOf1900);

/** Months and days beyond their range run over into the next or previous ones. Null outside of 1900 to 9999. */
export function serialFromDate(year: number, month: number, day: number): number | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, 1);
  const days = Math.round((time.getTime() - epoch) / dayLength);
  const serial = fromSystem1900((days <= 60 ? days - 1 : days) + day - 1);
  return serial < 0 || serial > lastSerial() ? null : serial;
}

/** The serial number of a day of the calendar; null for one that does not exist, such as 30 February. */
export function serialFromCalendar(year: number, month: number, day: number): number | null {
  const serial = serialFromDate(year, month, day);
  const date = serial === null ? null : dateFromSerial(serial);
  return date?.year === year && date.month === month && date.day === day ? serial : null;
}

/** The day of a serial number, its time left aside; null for negative ones. */
export function dateFromSerial(serial: number): CalendarDate | null {
  if (serial < 0) return null;
  const days = Math.floor(toSystem1900(serial));
  if (days > lastOf1900) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(epoch + (days < 60 ? days + 1 : days) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
