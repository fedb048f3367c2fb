/** How well a visit is prepared, what it still owes afterwards, and which answer belongs to which objection (chapters 6.2 and 6.4). */
import { daysBetween } from "../../plan/days";
import { nameKey } from "../../plan/wording";
import type { Contact } from "../contacts/table";
import { visitQuestions, type Visit, type VisitQuestion } from "./table";

const isAnswered = (visit: Visit, question: VisitQuestion): boolean => {
  const answer = visit[question];
  return answer !== null && (typeof answer !== "string" || answer.trim() !== "");
};

/** Questions before the visit that are open, in their order. */
export const openQuestions = (visit: Visit): readonly VisitQuestion[] => visitQuestions.filter((question) => !isAnswered(visit, question));

/** Whether the visit has been: the day of it has come and gone. */
export const isOver = ({ date }: Pick<Visit, "date">, asOf: number): boolean => date !== null && daysBetween(date, asOf) > 0;

/** What is owed after a visit. */
const duties = ["thanks", "card", "followUp"] as const;

export type Duty = (typeof duties)[number];

/** Any contact logged after the visit counts as follow-up. */
const isFollowedUp = ({ stakeholder, date, followUp }: Visit, contacts: readonly Pick<Contact, "stakeholder" | "date">[]): boolean =>
  followUp !== null ||
  contacts.some(
    (contact) => nameKey(contact.stakeholder) === nameKey(stakeholder) && contact.date !== null && contact.date > (date ?? Infinity),
  );

/** Duties after a visit that nobody has seen to; none before it is over. Method, chapter 6.2. */
export const owedDuties = (visit: Visit, contacts: readonly Pick<Contact, "stakeholder" | "date">[], asOf: number): readonly Duty[] =>
  !isOver(visit, asOf) ? [] : duties.filter((duty) => (duty === "followUp" ? !isFollowedUp(visit, contacts) : visit[duty] !== true));

/** So long after a visit its duties still make sense. */
export const dutyDays = 30;

/** A goal is asked for from so many days before the visit on. */
export const goalDays = 3;

const linesOf = (text: string | null): readonly string[] =>
  (text ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Objections with their answers, line by line; null where an objection has no answer. Answers beyond them stand alone. */
export const objectionPairs = (
  visit: Pick<Visit, "objections" | "answers">,
): readonly { readonly objection: string | null; readonly answer: string | null }[] => {
  const [objections, answers] = [linesOf(visit.objections), linesOf(visit.answers)];
  return Array.from({ length: Math.max(objections.length, answers.length) }, (_pair, index) => ({
    objection: objections[index] ?? null,
    answer: answers[index] ?? null,
  }));
};

/** The visit people look for first: the next one, else the last one; null without any. */
export const nearestVisit = (visits: readonly Visit[], asOf: number): number | null => {
  const dated = visits.flatMap(({ date, stakeholder }, row) =>
    stakeholder.trim() === "" ? [] : [{ row, days: date === null ? Infinity : daysBetween(asOf, date) }],
  );
  const ahead = dated.filter(({ days }) => days >= 0).sort((left, right) => left.days - right.days || left.row - right.row);
  const behind = dated.filter(({ days }) => days < 0).sort((left, right) => right.days - left.days);
  return ahead[0]?.row ?? behind[0]?.row ?? null;
};
