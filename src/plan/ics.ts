/**
 * The calendar of a plan as an .ics file, written by a kept library that is loaded only here: whole days that take no time from anybody, each
 * with the id it always had, so that a file opened again moves what has moved.
 */
import type { CalendarDay } from "./calendar";
import type { Language, Text } from "./language";

const calendarName = (title: string): Text => ({
  en: title === "" ? "Account plan" : `Account plan: ${title}`,
  zh: title === "" ? "客户计划" : `客户计划：${title}`,
});

const late: Text = { en: "Overdue: ", zh: "逾期：" };

/** A day as the library takes whole days: by its parts in UTC. */
const dayOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);

/**
 * Text of the file, lines ended by CRLF.
 * @param title what the plan is about
 * @param now when it is written
 */
export const icsOf = async (days: readonly CalendarDay[], title: string, language: Language, now: Date): Promise<string> => {
  const { default: ical, ICalEventTransparency } = await import("ical-generator");
  const calendar = ical({
    name: calendarName(title)[language],
    prodId: { company: "Keyplan", product: "Account plan", language: language.toUpperCase() },
  });
  for (const { uid, day, title: summary, isLate } of days)
    calendar.createEvent({
      id: uid,
      start: dayOf(day),
      end: dayOf(day + 1),
      allDay: true,
      summary: `${isLate ? late[language] : ""}${summary}`,
      stamp: now,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
};
