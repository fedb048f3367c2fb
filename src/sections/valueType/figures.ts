/** The value type of the customer (chapter 1.3), and how long ago anybody with influence was met (chapter 6.3). */
import { daysBetween } from "../../plan/days";
import { numbersOf, type Settings } from "../../plan/settings";
import { withoutNoise } from "../../plan/wording";
import { influence } from "../stakeholders/figures";
import { personThresholds, wordWeights } from "../stakeholders/settings";
import type { Stakeholder } from "../stakeholders/table";
import type { ValueStatement } from "./table";
import { valueTypeIds, type ValueTypeId } from "./words";

export type Ticks = Readonly<Record<ValueTypeId, readonly boolean[]>>;

/** Share of statements ticked, 0–1; 0 without statements. */
export const tickedShare = (ticks: readonly boolean[]): number => (ticks.length === 0 ? 0 : ticks.filter(Boolean).length / ticks.length);

/** The type with the largest share ticked; a tie goes to the less demanding; null while nothing is ticked. Method, chapter 1.3. */
export const valueTypeOf = (ticks: Ticks): ValueTypeId | null => {
  const shares = valueTypeIds.map((id) => withoutNoise(tickedShare(ticks[id])));
  const largest = Math.max(...shares);
  return largest === 0 ? null : (valueTypeIds[shares.indexOf(largest)] ?? null);
};

/** The type a statement speaks for: its id begins with it, whatever stands in the column of types. */
export const speaksFor = ({ statement }: Pick<ValueStatement, "statement">): ValueTypeId | null =>
  valueTypeIds.find((id) => (statement ?? "").trim().toLowerCase().startsWith(`${id}-`)) ?? null;

/** Ticks of a plan's statements, by the type each speaks for. */
export const ticksOf = (statements: readonly Pick<ValueStatement, "statement" | "ticked">[]): Ticks => {
  const of = (id: ValueTypeId): readonly boolean[] =>
    statements.filter((one) => speaksFor(one) === id).map(({ ticked }) => ticked === true);
  return { intrinsic: of("intrinsic"), extrinsic: of("extrinsic"), strategic: of("strategic") };
};

export interface ContactGap {
  /** Index of whoever was met last. */
  readonly row: number;
  readonly name: string;
  readonly days: number;
  /** Twice the interval of chapter 6.3. */
  readonly limit: number;
}

/** The last contact with anybody of influence, where it is longer ago than twice the interval; null where it is not, or none is known. */
export const contactGap = (people: readonly Stakeholder[], asOf: number, settings: Settings): ContactGap | null => {
  const thresholds = numbersOf(personThresholds, settings);
  const weights = wordWeights(settings);
  const limit = 2 * thresholds.contactDaysInfluential;
  const met = people.flatMap((person, row) => {
    const power = influence(person, weights);
    return power === null || withoutNoise(power) < thresholds.influential || person.lastContact === null
      ? []
      : [{ row, name: person.name, days: daysBetween(person.lastContact, asOf), limit }];
  });
  const [first, ...others] = met;
  if (first === undefined) return null;
  const last = others.reduce((latest, one) => (one.days < latest.days ? one : latest), first);
  return last.days > limit ? last : null;
};
