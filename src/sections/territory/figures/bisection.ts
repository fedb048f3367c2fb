/**
 * A first division that is balanced and compact: the points are cut in two across their longer side, by visits and in proportion to the
 * managers of each half, and so on (recursive coordinate bisection: Berger & Bokhari, A Partitioning Strategy for Nonuniform Problems on
 * Multiprocessors, IEEE Transactions on Computers 36, 1987). A point more moves each cut a little, so few others change.
 */
import type { Assignment, Places } from "./places";

const spread = (values: Float64Array, points: readonly number[]): number => {
  let [least, most] = [Infinity, -Infinity];
  for (const at of points) {
    const value = values[at] ?? 0;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
};

/** How many points go to the first half: as near as possible to its share of the visits, or of the points where nobody is visited. */
const cut = (visits: Float64Array, points: readonly number[], share: number): number => {
  const total = points.reduce((sum, at) => sum + (visits[at] ?? 0), 0);
  if (total === 0) return Math.round(points.length * share);
  let sum = 0;
  for (let index = 0; index < points.length; index += 1) {
    const own = visits[points[index] ?? 0] ?? 0;
    if (sum + own / 2 >= total * share) return index;
    sum += own;
  }
  return points.length;
};

export const bisected = ({ x, y, visits }: Places, count: number): Assignment => {
  const of = new Int32Array(x.length);
  const divide = (points: readonly number[], first: number, managers: number): void => {
    if (managers <= 1 || points.length === 0) {
      for (const at of points) of[at] = first;
      return;
    }
    const [along, across] = spread(x, points) >= spread(y, points) ? [x, y] : [y, x];
    const sorted = [...points].sort(
      (left, right) => (along[left] ?? 0) - (along[right] ?? 0) || (across[left] ?? 0) - (across[right] ?? 0) || left - right,
    );
    const left = Math.floor(managers / 2);
    const at = cut(visits, sorted, left / managers);
    divide(sorted.slice(0, at), first, left);
    divide(sorted.slice(at), first + left, managers - left);
  };
  divide(
    Array.from(x, (_one, at) => at),
    0,
    count,
  );
  return of;
};
