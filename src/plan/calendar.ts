/**
 * What of the plan is due, for a calendar that is no part of Excel: whole days with a name each, in the plan's language. Personal details stay
 * in the plan: an entry says whom and what, nothing else.
 */
import { nameKey } from "./wording";
import type { Language } from "./language";
import type { Plan } from "./plan";
import { subjectOf } from "./registry";
import type { CalendarEntry, Registry } from "./section";

/** An entry with an id that is the same whenever the same plan is written. */
export interface CalendarDay extends CalendarEntry {
  readonly uid: string;
  /** It was due before today, and stands on today. */
  readonly isLate: boolean;
}

/** A short fingerprint of a text (FNV-1a, twice 32 bits), so that no name stands in an id. */
const fingerprint = (text: string): string =>
  [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, "0");
    })
    .join("");

/** What the sections of the plan say is due, the earliest first; what is overdue stands on today. */
export const calendarOf = (registry: Registry, plan: Plan, today: number, language: Language = plan.language): readonly CalendarDay[] => {
  const all = registry.sections.flatMap(({ calendar }) => calendar?.(plan as never, today, language) ?? []);
  const personDay = ({ about, day }: CalendarEntry): string => `${nameKey(about ?? "")} ${Math.floor(day).toString()}`;
  const said = new Set(all.filter(({ bare, about }) => bare !== true && (about ?? null) !== null).map(personDay));
  const kept = all.filter((entry) => !(entry.bare === true && said.has(personDay(entry))));
  const now = Math.floor(today);
  const { title } = subjectOf(registry, plan);
  const times = new Map<string, number>();
  return kept
    .map((entry) => {
      const own = `${title}\n${entry.table}\n${entry.key}`;
      const time = (times.get(own) ?? 0) + 1;
      times.set(own, time);
      const isLate = Math.floor(entry.day) < now;
      return { ...entry, day: isLate ? now : Math.floor(entry.day), isLate, uid: `${fingerprint(`${own}\n${time.toString()}`)}@keyplan` };
    })
    .sort((left, right) => left.day - right.day || left.title.localeCompare(right.title));
};
