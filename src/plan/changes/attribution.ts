/**
 * What moved the health figure, and by how much: exact Shapley values (L. S. Shapley, "A value for n-person games", 1953).
 *
 * The causes are the seven measures, the passing of time and the weights. Health is computed for every set of causes taken as they are now
 * and all others as they were; a cause's part is what it adds, averaged over every order in which the causes could have come in. So the parts
 * do not depend on any order, what changes nothing has none, and together they are the difference: the remainder of the additions in binary
 * fractions goes to the largest part, so that the sum is off by 1e-9 at most.
 *
 * Time moves measures by itself (an action becomes overdue): a measure is known for the data then and now on either day. Without the data of
 * then there is no such part, and time counts with the measures. A measure that is not known then or now takes no part where it is not known;
 * a mix of causes in which no measure is known stands as health stood before.
 */
import { health } from "../health/health";

type Measures = readonly (number | null)[];

interface HealthThen {
  readonly measures: Measures;
  readonly weights: readonly number[];
}

export interface HealthChange {
  readonly before: HealthThen;
  readonly after: HealthThen;
  /** What time alone would have made of the data of before, and the data of now on the day of before; null where these are gone. */
  readonly time: { readonly beforeNow: Measures; readonly afterThen: Measures } | null;
}

/** Index of a measure, or what else moves health. */
export type HealthCause = number | "time" | "weights";

export interface CausePart {
  readonly cause: HealthCause;
  readonly points: number;
}

const allSame = (one: Measures, other: Measures): boolean => one.every((value, index) => value === (other[index] ?? null));

/** What is less than this is noise of binary fractions. */
const noise = 1e-12;

/** Causes that could move anything, in the order of the measures; then time, then weights. */
const causesOf = ({ before, after, time }: HealthChange): readonly HealthCause[] => {
  const { beforeNow, afterThen } = time ?? { beforeNow: before.measures, afterThen: after.measures };
  const moved = before.measures.flatMap((value, index): readonly HealthCause[] =>
    value === (afterThen[index] ?? null) && (beforeNow[index] ?? null) === (after.measures[index] ?? null) ? [] : [index],
  );
  return [
    ...moved,
    ...(time !== null && !(allSame(before.measures, beforeNow) && allSame(after.measures, afterThen)) ? (["time"] as const) : []),
    ...(allSame(before.weights, after.weights) ? [] : (["weights"] as const)),
  ];
};

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));

/** Parts of the difference of health; none where it is not known before or now. */
export const attributeHealth = (change: HealthChange): readonly CausePart[] => {
  const { before, after, time } = change;
  const from = health(before.measures, before.weights);
  const to = health(after.measures, after.weights);
  if (from === null || to === null) return [];
  const causes = causesOf(change);
  const count = causes.length;
  const { beforeNow, afterThen } = time ?? { beforeNow: before.measures, afterThen: after.measures };
  const valueOf = (set: number): number => {
    const has = (cause: HealthCause): boolean => {
      const at = causes.indexOf(cause);
      return at >= 0 && ((set >> at) & 1) === 1;
    };
    // Without the data of then the day goes with each measure.
    const isLater = has("time");
    const measures = before.measures.map((value, index) => {
      if (has(index)) return (isLater ? after.measures : afterThen)[index] ?? null;
      return isLater ? (beforeNow[index] ?? null) : value;
    });
    return health(measures, has("weights") ? after.weights : before.weights) ?? from;
  };
  const all = 1 << count;
  const values = Array.from({ length: all }, (_, set) => (set === 0 ? from : set === all - 1 ? to : valueOf(set)));
  const weights = Array.from({ length: count }, (_, size) => (factorial(size) * factorial(count - size - 1)) / factorial(count));
  const sizes = values.map((_value, set) => set.toString(2).split("1").length - 1);
  const parts = causes.map((cause, at) => {
    let points = 0;
    for (let set = 0; set < all; set += 1)
      if (((set >> at) & 1) === 0) points += (weights[sizes[set] ?? 0] ?? 0) * ((values[set | (1 << at)] ?? 0) - (values[set] ?? 0));
    return { cause, points };
  });
  const telling = parts.filter(({ points }) => Math.abs(points) > noise);
  const remainder = to - from - telling.reduce((sum, { points }) => sum + points, 0);
  const largest = telling.reduce((best, { points }, index) => (Math.abs(points) > Math.abs(telling[best]?.points ?? 0) ? index : best), 0);
  return telling.map((part, index) => (index === largest ? { ...part, points: part.points + remainder } : part));
};
