/**
 * A day said somewhere in a sentence: "call on 5 Dec about the price", "12月5日拜访李工确认标准". Only for a line typed by a person, who sees
 * at once how it was read.
 *
 * Own words (`nearDate`) come first: they know a week that begins on Monday, the ends of months, and both sides of today. What they do not
 * know ("in two weeks", "next Friday", "three days ago") a kept library finds, which is loaded when somebody types.
 */
import { readDate } from "./dateText";
import { readNearDate, type Side } from "./nearDate";

/** Something found in a text, from one position up to another. */
export interface Found<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** The day as it would be read ahead and behind; at least one of them is known. */
export interface SaidDay {
  readonly ahead: number | null;
  readonly behind: number | null;
}

/** Finds the first day of a text. */
export type DayFinder = (text: string, today: number) => Found<SaidDay> | null;

/** "end of December 2027" and what stands before it. */
const longest = 28;

const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Words and figures are taken whole; Chinese characters stand alone. */
export const atBounds = (text: string, from: number, to: number): boolean =>
  !(isLatin(text[from]) && isLatin(text[from - 1])) && !(isLatin(text[to - 1]) && isLatin(text[to]));

/** A month alone is no day inside a sentence: "the budget of March", "3月份的方案". */
const onlyMonth = /^\d{1,2}月份?$/;

const sayDay = (text: string, today: number): SaidDay | null => {
  if (onlyMonth.test(text)) return null;
  const reading = readDate(text);
  if (reading.kind === "date")
    return { ahead: reading.serial >= today ? reading.serial : null, behind: reading.serial <= today ? reading.serial : null };
  const on = (side: Side): number | null => readNearDate(text, today, side);
  const [ahead, behind] = [on("ahead"), on("behind")];
  return ahead === null && behind === null ? null : { ahead, behind };
};

/** Own words: the earliest day, as long as it can be read. */
const findOwnDay: DayFinder = (text, today) => {
  for (let from = 0; from < text.length; from += 1) {
    if (text[from] === " ") continue;
    for (let to = Math.min(text.length, from + longest); to > from + 1; to -= 1) {
      if (text[to - 1] === " " || !atBounds(text, from, to)) continue;
      const value = sayDay(text.slice(from, to), today);
      if (value) return { value, from, to };
    }
  }
  return null;
};

/** What the library takes for a day although it seldom is one in a sentence; figures like 5/12 are never guessed. */
const noDay = /^(now|may|march|mar|sun|sat|mon|wed|tue|thu|fri|second|[\d\s./-]+)$/i;

const goneBy = /\b(last|ago|past|yesterday|earlier)\b/i;

const serialZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** English days by the kept library. In Chinese it begins the week on Sunday and knows no end of a month, so there own words stand alone. */
export const loadSpokenDays = async (): Promise<DayFinder> => {
  const library = await import("chrono-node/en");
  return (text, today) => {
    const day = new Date(serialZero + today * dayLength);
    const noon = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
    const found = (forwardDate: boolean): Found<number> | null => {
      const result = library
        .parse(text, noon, { forwardDate })
        .find(({ start, text: said }) => (start.isCertain("day") || start.isCertain("weekday")) && !noDay.test(said));
      if (!result) return null;
      const date = result.start.date();
      const value = Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - serialZero) / dayLength);
      return { value, from: result.index, to: result.index + result.text.length };
    };
    const [near, next] = [found(false), found(true)];
    if (!near || !next) return null;
    const ahead = next.value >= today && !goneBy.test(text.slice(near.from, near.to)) ? next.value : null;
    const behind = near.value <= today ? near.value : null;
    return ahead === null && behind === null ? null : { value: { ahead, behind }, from: near.from, to: near.to };
  };
};

/** Own words first, unless the other finder reads more around them: "next Friday", "a week from Friday". */
export const findDay = (text: string, today: number, further: DayFinder | null): Found<SaidDay> | null => {
  const own = findOwnDay(text, today);
  const other = further?.(text, today) ?? null;
  if (!own || !other) return own ?? other;
  return other.from <= own.from && other.to >= own.to && other.to - other.from > own.to - own.from ? other : own;
};
