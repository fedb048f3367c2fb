/**
 * What the log says (chapters 1.3, 6.3 and 6.4): which contacts are done or still to come, what was agreed and is open, when each person
 * was met last and how many of us met them.
 *
 * A row with a date is done; a row with a next date only is planned. What was agreed is settled by any later contact with the person.
 */
import { daysBetween } from "../../plan/days";
import { nameKey } from "../../plan/wording";
import type { Contact } from "./table";

/** A contact that has taken place by a day. */
export const isDone = ({ date }: Pick<Contact, "date">, asOf: number): boolean => date !== null && daysBetween(date, asOf) >= 0;

/** The day a row stands for: that of the contact, else that for which it is planned. */
export const dayOf = ({ date, nextDate }: Pick<Contact, "date" | "nextDate">): number | null => date ?? nextDate;

type Step = Pick<Contact, "stakeholder" | "date" | "nextDate">;

interface LastContact {
  readonly row: number;
  readonly day: number;
}

/** The last contact with each person up to a day, by the name as names are compared; the first of several on that day. */
const lastContacts = (contacts: readonly Step[], asOf: number): ReadonlyMap<string, LastContact> => {
  const last = new Map<string, LastContact>();
  contacts.forEach((one, row) => {
    if (one.date === null || !isDone(one, asOf)) return;
    const person = nameKey(one.stakeholder);
    if (one.date > (last.get(person)?.day ?? -Infinity)) last.set(person, { row, day: one.date });
  });
  return last;
};

/** The last contact is after this one, or on the day for which this one is planned or later. */
const isSettled = ({ date, nextDate }: Step, last: LastContact | undefined): boolean =>
  last !== undefined && (date === null ? last.day >= (nextDate ?? Infinity) : last.day > date);

/** What comes next with somebody. */
export interface NextStep {
  readonly row: number;
  readonly day: number;
  /** Days since it was due; 0 while it is not late. */
  readonly late: number;
  /** The row is nothing but a plan: no contact stands in it yet. */
  readonly planned: boolean;
}

/** Next steps that nothing has settled, the earliest first. A contact dated ahead is one of them. */
export const nextSteps = (contacts: readonly Step[], asOf: number): readonly NextStep[] => {
  const last = lastContacts(contacts, asOf);
  return contacts
    .flatMap((one, row): readonly NextStep[] => {
      const ahead = one.date !== null && !isDone(one, asOf);
      const day = ahead ? one.date : one.nextDate;
      if (day === null || isSettled(one, last.get(nameKey(one.stakeholder)))) return [];
      return [{ row, day, late: Math.max(0, daysBetween(day, asOf)), planned: one.date === null || ahead }];
    })
    .sort((left, right) => left.day - right.day || left.row - right.row);
};

/** Who asks this gets the last contact with a person up to a day, or null where none is logged; the log is gone through once. */
export const lastContactsIn = (contacts: readonly Step[], asOf: number): ((person: string) => LastContact | null) => {
  const last = lastContacts(contacts, asOf);
  return (person) => last.get(nameKey(person)) ?? null;
};

/** Days of the twelve months that the rule about changing owners looks back over. */
const yearDays = 365;

/** From so many of us on trust has to be built anew: more than two people within twelve months. */
const mostOwners = 2;

/** People whom more than two of us met within twelve months, with their latest row; in the order of the log. Method, chapter 1.3. */
export const changedOwners = (
  contacts: readonly Pick<Contact, "stakeholder" | "date" | "nextDate" | "by">[],
  asOf: number,
): readonly { readonly row: number; readonly person: string; readonly by: readonly string[] }[] => {
  const persons = new Map<string, { row: number; person: string; day: number; by: Map<string, string> }>();
  contacts.forEach(({ stakeholder, date, by }, row) => {
    if (date === null || by === null || by.trim() === "" || stakeholder.trim() === "") return;
    const days = daysBetween(date, asOf);
    if (days < 0 || days > yearDays) return;
    const known = persons.get(nameKey(stakeholder));
    const entry = known ?? { row, person: stakeholder, day: date, by: new Map<string, string>() };
    entry.by.set(nameKey(by), entry.by.get(nameKey(by)) ?? by.trim());
    if (date >= entry.day) Object.assign(entry, { row, day: date });
    persons.set(nameKey(stakeholder), entry);
  });
  return [...persons.values()].flatMap(({ row, person, by }) => (by.size > mostOwners ? [{ row, person, by: [...by.values()] }] : []));
};

/** Contacts that took place within so many days up to a day, and how many people they reached. */
export const reached = (contacts: readonly Step[], asOf: number, days: number): { readonly contacts: number; readonly people: number } => {
  const within = contacts.filter(({ date }) => date !== null && daysBetween(date, asOf) >= 0 && daysBetween(date, asOf) < days);
  return { contacts: within.length, people: new Set(within.map(({ stakeholder }) => nameKey(stakeholder))).size };
};
