/** Prospect level, interval and next contact (chapters 6.1 and 6.3). */
import type { Text } from "../../plan/language";
import { daysBetween } from "../../plan/days";
import { text } from "../../plan/wording";
import type { Prospect } from "./table";
import { isLevel, levels, type Level } from "./words";

/** Up to so many days until the purchase each level reaches; boundaries belong to the nearer one. */
export const dayBounds = { H: 7, "A+": 15, A: 30, B: 90 } as const;

export interface Intent {
  readonly ordered: boolean | null;
  /** Days until they mean to buy, 0 or more; null where not known. */
  readonly days: number | null;
  readonly focused: boolean | null;
}

/** Level of a prospect: O for an order, else by the days until they buy; `none` while these are not known. Method, chapter 6.1. */
export const followUp = ({ ordered, days, focused }: Intent): Level | "none" => {
  if (ordered === true) return "O";
  if (days === null) return "none";
  if (days <= dayBounds.H) return "H";
  if (days <= dayBounds["A+"]) return "A+";
  if (days <= dayBounds.A) return "A";
  if (days <= dayBounds.B) return focused === true ? "B+" : "B";
  return "C";
};

/** What each level asks for: the aim of the contacts, how often at least, and the days between two of them. Method, chapter 6.1. */
export const followUpRules: Readonly<Record<Level, { readonly aim: Text; readonly often: Text; readonly days: number }>> = {
  O: { aim: text("Deliver", "尽快交付"), often: text("twice a week", "每周 2 次"), days: 3 },
  H: { aim: text("Sign", "促成签约"), often: text("every second day", "两天 1 次"), days: 2 },
  "A+": { aim: text("Raise the level", "提升级别"), often: text("twice a week", "每周 2 次"), days: 3 },
  A: { aim: text("Raise the level", "提升级别"), often: text("twice a week", "每周 2 次"), days: 3 },
  "B+": { aim: text("Understand developments", "了解动向"), often: text("twice a month", "每月 2 次"), days: 15 },
  B: { aim: text("Understand developments", "了解动向"), often: text("twice a month", "每月 2 次"), days: 15 },
  C: { aim: text("Make friends", "结交朋友"), often: text("once a month", "每月 1 次"), days: 30 },
};

/** Day of the next contact: the last one + the interval of the level; null for a prospect without level. Method, chapter 6.3. */
export const nextContact = (level: string, lastContact: number): number | null =>
  isLevel(level) ? lastContact + followUpRules[level].days : null;

const isBlank = (value: string | null): boolean => (value ?? "").trim() === "";

/** Level of a row: `none` while name, contact or wanted product is missing. Method, chapter 6.1. */
export const levelOf = ({ name, contact, wants, ordered, expectedDays, focused }: Prospect): Level | "none" =>
  isBlank(name) || isBlank(contact) || isBlank(wants) ? "none" : followUp({ ordered, days: expectedDays, focused });

/** When a row is to be contacted next, or null. */
export const nextOf = (prospect: Prospect): number | null =>
  prospect.lastContact === null ? null : nextContact(levelOf(prospect), prospect.lastContact);

/** Prospects whose next contact has passed, the most overdue in days of its interval first. */
export const overdue = (
  prospects: readonly Prospect[],
  asOf: number,
): readonly { readonly row: number; readonly level: Level; readonly day: number; readonly late: number }[] =>
  prospects
    .flatMap((prospect, row) => {
      const level = levelOf(prospect);
      const day = nextOf(prospect);
      if (day === null || level === "none") return [];
      const late = daysBetween(day, asOf);
      return late > 0 ? [{ row, level, day, late }] : [];
    })
    .sort((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level) || right.late - left.late || left.row - right.row);

/** Rows of each level, from an order down; those without level last. */
export const byLevel = (
  prospects: readonly Prospect[],
): readonly { readonly level: Level | "none"; readonly rows: readonly number[] }[] => {
  const found = prospects.map(levelOf);
  return ([...levels, "none"] as const).map((level) => ({
    level,
    rows: found.flatMap((one, row) => (one === level && !isBlank(prospects[row]?.name ?? null) ? [row] : [])),
  }));
};

/**
 * Days and focus that ticked signals speak for: the group with the largest share ticked; a tie goes to the later one, so that nobody is pressed.
 * @param ticked how many of how many signals, group by group, the nearest to an order first
 */
export const proposedGroup = (ticked: readonly (readonly [ticked: number, of: number])[]): number | null => {
  const shares = ticked.map(([some, all]) => (all === 0 ? 0 : some / all));
  const best = Math.max(0, ...shares);
  return best === 0 ? null : shares.lastIndexOf(best);
};
