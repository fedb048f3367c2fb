/**
 * A day or a week of one of us (chapter 6.4): what was planned, done, is open, and comes next (plan–do–check–act), from log, visits and
 * actions; and the deals that were won or lost, for the weekly talk.
 *
 * An action belongs to its owner, a contact to who had it, a visit to who looks after the person. Without a name a report is of all of us.
 */
import { daysBetween } from "../../plan/days";
import type { PlanWith } from "../../plan/plan";
import { nameKey } from "../../plan/wording";
import { isOpen } from "../actions/figures";
import { actionTable } from "../actions/table";
import { isDone, nextSteps } from "../contacts/figures";
import { contactTable } from "../contacts/table";
import { isWon } from "../opportunities/processes";
import type { Opportunity, opportunityTable } from "../opportunities/table";
import type { stakeholderTable } from "../stakeholders/table";
import { isOver } from "../visits/figures";
import { visitTable } from "../visits/table";
import type { ReportNote } from "./table";

export type ReportPlan = PlanWith<
  typeof contactTable | typeof visitTable | typeof actionTable | typeof stakeholderTable | typeof opportunityTable
>;

export type Period = "day" | "week";

/** First and last day, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Serial 2 was a Monday. */
const weekdayOf = (serial: number): number => (Math.floor(serial) + 5) % 7;

/** The day itself, or its week from Monday to Sunday. */
export const spanOf = (day: number, period: Period): Span => {
  const start = Math.floor(day) - (period === "week" ? weekdayOf(day) : 0);
  return { from: start, to: period === "week" ? start + 6 : start };
};

/** The day or week so many steps away. */
export const spanAfter = (span: Span, steps: number): Span => {
  const length = span.to - span.from + 1;
  return { from: span.from + steps * length, to: span.to + steps * length };
};

export interface ReportItem {
  readonly table: string;
  readonly row: number;
  readonly day: number;
  /** Whom it is about; null where it names nobody. */
  readonly person: string | null;
  /** What was or is to be done; null where it is a bare contact. */
  readonly what: string | null;
}

export interface Report {
  readonly planned: readonly ReportItem[];
  readonly done: readonly ReportItem[];
  readonly open: readonly ReportItem[];
  readonly next: readonly ReportItem[];
}

interface Entry extends ReportItem {
  readonly by: string | null;
  /** It was to be done by that day. */
  readonly promised: boolean;
  readonly done: boolean;
}

const ownerOf = ({ stakeholders }: ReportPlan, person: string): string | null =>
  stakeholders.find(({ name }) => nameKey(name) === nameKey(person))?.owner ?? null;

const ofActions = ({ actions }: ReportPlan): readonly Entry[] =>
  actions.flatMap((action, row): readonly Entry[] =>
    action.due === null || action.status === "dropped"
      ? []
      : [
          {
            table: actionTable.id,
            row,
            day: action.due,
            person: action.stakeholder,
            what: action.action,
            by: action.owner,
            promised: true,
            done: action.status === "done",
          },
        ],
  );

const ofContacts = (plan: ReportPlan, today: number): readonly Entry[] => {
  const { contacts } = plan;
  const by = (row: number): string | null => contacts[row]?.by ?? ownerOf(plan, contacts[row]?.stakeholder ?? "");
  const done = contacts.flatMap((contact, row): readonly Entry[] =>
    contact.date !== null && isDone(contact, today)
      ? [
          {
            table: contactTable.id,
            row,
            day: contact.date,
            person: contact.stakeholder,
            what: [contact.content, contact.result].filter((part) => part !== null).join(" · ") || null,
            by: by(row),
            promised: false,
            done: true,
          },
        ]
      : [],
  );
  const steps = nextSteps(contacts, today).map(({ row, day }): Entry => ({
    table: contactTable.id,
    row,
    day,
    person: contacts[row]?.stakeholder ?? "",
    what: contacts[row]?.nextStep ?? null,
    by: by(row),
    promised: true,
    done: false,
  }));
  return [...done, ...steps];
};

const ofVisits = (plan: ReportPlan, today: number): readonly Entry[] =>
  plan.visits.flatMap((visit, row): readonly Entry[] =>
    visit.date === null
      ? []
      : [
          {
            table: visitTable.id,
            row,
            day: visit.date,
            person: visit.stakeholder,
            what: visit.goal,
            by: ownerOf(plan, visit.stakeholder),
            promised: true,
            done: isOver(visit, today),
          },
        ],
  );

const byDay = (left: ReportItem, right: ReportItem): number => left.day - right.day || left.row - right.row;

const itemOf = ({ table, row, day, person, what }: Entry): ReportItem => ({ table, row, day, person, what });

/** The report of somebody over a time; null is all of us. Method, chapter 6.4. */
export const reportOf = (plan: ReportPlan, who: string | null, span: Span, today: number): Report => {
  const mine = [...ofActions(plan), ...ofContacts(plan, today), ...ofVisits(plan, today)].filter(
    ({ by }) => who === null || nameKey(by ?? "") === nameKey(who),
  );
  const within =
    ({ from, to }: Span) =>
    ({ day }: Entry): boolean =>
      Math.floor(day) >= from && Math.floor(day) <= to;
  const items = (entries: readonly Entry[]): readonly ReportItem[] => entries.map(itemOf).sort(byDay);
  return {
    planned: items(mine.filter(within(span)).filter(({ promised }) => promised)),
    done: items(mine.filter(within(span)).filter(({ done }) => done)),
    open: items(mine.filter(({ done, day }) => !done && daysBetween(day, Math.min(today, span.to)) >= 0 && day <= span.to)),
    next: items(mine.filter(within(spanAfter(span, 1))).filter(({ done }) => !done)),
  };
};

/** All of us whom the plan names, in the order of their first appearance. */
export const ourPeople = (plan: ReportPlan): readonly string[] => {
  const names = [
    ...plan.contacts.map(({ by }) => by),
    ...plan.actions.filter(isOpen).map(({ owner }) => owner),
    ...plan.stakeholders.map(({ owner }) => owner),
  ].flatMap((name) => (name === null || name.trim() === "" ? [] : [name.trim()]));
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
};

/** Row of the note on somebody's day or week, or null. */
export const noteOf = (notes: readonly ReportNote[], who: string, span: Span, period: Period): number | null => {
  const row = notes.findIndex(
    ({ person, date, period: kind }) =>
      nameKey(person) === nameKey(who) && date !== null && (kind ?? "day") === period && date >= span.from && date < span.to + 1,
  );
  return row < 0 ? null : row;
};

/** Deals whose contract is signed, and those whose probability was set to 0. */
export const decidedDeals = (
  opportunities: readonly Opportunity[],
): { readonly won: readonly number[]; readonly lost: readonly number[] } => ({
  won: opportunities.flatMap((opportunity, row) => (isWon(opportunity) ? [row] : [])),
  lost: opportunities.flatMap((opportunity, row) => (!isWon(opportunity) && opportunity.probability === 0 ? [row] : [])),
});
