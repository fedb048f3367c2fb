/** What a person was given in a calendar year, and what passes the limit (chapter 2.1). */
import { dateText, nameKey, withoutNoise } from "../../plan/wording";
import type { Courtesy } from "./table";

/** Calendar year of an Excel serial. */
export const yearOf = (day: number): number => Number(dateText(day).slice(0, 4));

const isGivenTo = (courtesy: Courtesy, person: string, year: number): boolean =>
  nameKey(courtesy.stakeholder) === nameKey(person) && courtesy.date !== null && yearOf(courtesy.date) === year;

/** What a person was given in a calendar year, in the plan's money; null where no value is known. */
export const totalOfYear = (courtesies: readonly Courtesy[], person: string, year: number): number | null => {
  const values = courtesies.filter((one) => isGivenTo(one, person, year)).flatMap(({ value }) => (value === null ? [] : [value]));
  return values.length === 0 ? null : withoutNoise(values.reduce((sum, value) => sum + value, 0));
};

/** A row that passes the limit: by itself, or because it brings the person's total of the year over it. */
export interface Excess {
  readonly row: number;
  /** Null where the row passes the limit by itself. */
  readonly year: number | null;
  /** What passes the limit, in the plan's money. */
  readonly amount: number;
}

/** The limit itself is within. A total is said once, at the row that takes it over the limit. Rows in the order given. */
export const excesses = (courtesies: readonly Courtesy[], limit: number): readonly Excess[] => {
  const alone = courtesies.flatMap(({ value }, row) =>
    value !== null && withoutNoise(value) > limit ? [{ row, year: null, amount: value }] : [],
  );
  const byDay = courtesies
    .map((courtesy, row) => ({ courtesy, row }))
    .filter(({ courtesy }) => courtesy.date !== null && courtesy.value !== null)
    .sort((left, right) => (left.courtesy.date ?? 0) - (right.courtesy.date ?? 0) || left.row - right.row);
  const totals = new Map<string, number>();
  const together: Excess[] = [];
  for (const { courtesy, row } of byDay) {
    const year = yearOf(courtesy.date ?? 0);
    const person = `${nameKey(courtesy.stakeholder)}/${year.toString()}`;
    const before = totals.get(person) ?? 0;
    const after = withoutNoise(before + (courtesy.value ?? 0));
    totals.set(person, after);
    if (before <= limit && after > limit && withoutNoise(courtesy.value ?? 0) <= limit) together.push({ row, year, amount: after });
  }
  return [...alone, ...together].sort((left, right) => left.row - right.row);
};

/** Something of value that nobody approved. */
export const isUnapproved = ({ value, approvedBy }: Pick<Courtesy, "value" | "approvedBy">): boolean =>
  value !== null && value > 0 && (approvedBy ?? "").trim() === "";
