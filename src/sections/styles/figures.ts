/** Axes and style of a person, and how somebody else adjusts to them (chapter 2.2). */
import { nameKey } from "../../plan/wording";
import { style } from "../stakeholders/style";
import type { Stakeholder } from "../stakeholders/table";
import type { OwnStyle } from "./table";
import type { Adjustment } from "./texts/adjusting";

/** Both −10…10. */
export interface Axes {
  readonly assertiveness: number;
  readonly responsiveness: number;
}

/** Where a style stands when only its name is known: the middle of its field. */
const middles: Readonly<Record<string, Axes>> = {
  driving: { assertiveness: 5, responsiveness: -5 },
  expressive: { assertiveness: 5, responsiveness: 5 },
  amiable: { assertiveness: -5, responsiveness: 5 },
  analytical: { assertiveness: -5, responsiveness: -5 },
  integrator: { assertiveness: 0, responsiveness: 0 },
};

type Person = Pick<Stakeholder, "assertiveness" | "responsiveness" | "socialStyle">;

/** Both axes as they were found by the questionnaire; null while one is missing. */
export const measuredAxes = ({ assertiveness, responsiveness }: Pick<Person, "assertiveness" | "responsiveness">): Axes | null =>
  assertiveness === null || responsiveness === null ? null : { assertiveness, responsiveness };

/** Style of a person: of the axes where both are known, else as it was entered; null where neither is. Method, chapter 2.2. */
export const styleOf = (person: Person): string | null => {
  const axes = measuredAxes(person);
  return axes === null ? person.socialStyle : style(axes.assertiveness, axes.responsiveness);
};

/** The measured axes, else the middle of the field of the style entered; null where nothing is known. */
export const axesOf = (person: Person): Axes | null =>
  measuredAxes(person) ?? (person.socialStyle === null ? null : (middles[person.socialStyle] ?? null));

/** A difference up to here needs no adjusting: it is as wide as the middle field. */
const near = 2;

/** How I adjust to a person: at most one way on each axis; empty where we are near each other on both. */
export const adjustments = (person: Axes, me: Axes): readonly Adjustment[] => {
  const way = (difference: number, more: Adjustment, less: Adjustment): readonly Adjustment[] =>
    Math.abs(difference) <= near ? [] : [difference > 0 ? more : less];
  return [
    ...way(person.assertiveness - me.assertiveness, "more-assertive", "less-assertive"),
    ...way(person.responsiveness - me.responsiveness, "more-responsive", "less-responsive"),
  ];
};

/** Who of us meets a person: its owner where we know the owner's axes, else the first of us whose axes are known; null where none are. */
export const meeterOf = (own: readonly OwnStyle[], owner: string | null): (Axes & { readonly person: string }) | null => {
  const known = own.flatMap((one) => {
    const axes = measuredAxes(one);
    return axes === null ? [] : [{ person: one.person, ...axes }];
  });
  return known.find(({ person }) => owner !== null && nameKey(person) === nameKey(owner)) ?? known[0] ?? null;
};

/** An answer of the questionnaire: nearer to the first description, neither, nearer to the second. */
export type ItemAnswer = -1 | 0 | 1;

/** Axes from answered items: each axis is the sum of its ten answers, −10…10. Items without an answer count 0. */
export const axesFrom = (items: readonly { readonly axis: keyof Axes }[], answers: readonly (ItemAnswer | null)[]): Axes => {
  const sum = (axis: keyof Axes): number =>
    items.reduce((total, item, index) => total + (item.axis === axis ? (answers[index] ?? 0) : 0), 0);
  return { assertiveness: sum("assertiveness"), responsiveness: sum("responsiveness") };
};
