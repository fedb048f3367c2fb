/**
 * Brings the loads of a division into the band at the least cost: a point goes from a territory that has too much to one that has too
 * little, over others in between where that is shorter. Each step takes the cheapest path through the territories, an edge being the point
 * whose move costs least (successive shortest paths for minimum-cost flow: Ahuja, Magnanti & Orlin, Network Flows, 1993, chapter 9, with the
 * accounts of a territory gathered into one node).
 *
 * Where no path helps, a point goes straight from the fullest territory to the emptiest: the one has more than the mean, the other less, so
 * where no point has more visits than half the width of the band, neither leaves it on the other side. It ends with all loads in the band, or
 * where a point is too heavy for that, when no step brings them nearer.
 */
import { outside, overload, shortage, type Assignment, type Band, type Places, type Territories } from "./places";

interface State {
  readonly places: Places;
  readonly of: Assignment;
  readonly centres: Pick<Territories, "x" | "y">;
  readonly load: Float64Array;
  readonly count: number;
  readonly band: Band;
  /** Points of each territory. */
  readonly members: readonly Set<number>[];
  /** For each pair of territories the move that costs least, and the point that makes it; -1 where there is none. */
  readonly cost: Float64Array;
  readonly point: Int32Array;
}

const distance = ({ places, centres }: State, at: number, territory: number): number =>
  Math.hypot((places.x[at] ?? 0) - (centres.x[territory] ?? 0), (places.y[at] ?? 0) - (centres.y[territory] ?? 0));

/** Finds again the cheapest moves out of a territory. */
const renew = (state: State, from: number): void => {
  const { count, cost, point, members, places } = state;
  cost.fill(Infinity, from * count, (from + 1) * count);
  point.fill(-1, from * count, (from + 1) * count);
  for (const at of members[from] ?? []) {
    const visits = places.visits[at] ?? 0;
    if (visits <= 0) continue;
    const here = distance(state, at, from);
    for (let to = 0; to < count; to += 1) {
      if (to === from) continue;
      // By visit: a heavy point has to be worth its weight.
      const more = distance(state, at, to) - here;
      const edge = from * count + to;
      if (more < (cost[edge] ?? Infinity)) {
        cost[edge] = more;
        point[edge] = at;
      }
    }
  }
};

/** Cheapest path from a set of territories to each other one: Bellman and Ford, because moves may also save. */
const pathsFrom = ({ count, cost }: State, from: (territory: number) => boolean) => {
  const reached = new Float64Array(count).fill(Infinity);
  const before = new Int32Array(count).fill(-1);
  for (let one = 0; one < count; one += 1) if (from(one)) reached[one] = 0;
  for (let round = 1; round < count; round += 1) {
    let changed = false;
    for (let one = 0; one < count; one += 1) {
      const start = reached[one] ?? Infinity;
      if (start === Infinity) continue;
      for (let to = 0; to < count; to += 1) {
        const sum = start + (cost[one * count + to] ?? Infinity);
        if (sum < (reached[to] ?? Infinity) - 1e-9 && !isBehind(before, one, to)) {
          reached[to] = sum;
          before[to] = one;
          changed = true;
        }
      }
    }
    if (!changed) break;
  }
  return { reached, before };
};

/** Whether a path to `end` goes through `territory`: a circle that saves is no path. */
const isBehind = (before: Int32Array, end: number, territory: number): boolean => {
  for (let one = end; one >= 0; one = before[one] ?? -1) if (one === territory) return true;
  return false;
};

interface Move {
  readonly at: number;
  readonly to: number;
}

const apply = (state: State, moves: readonly Move[]): void => {
  const { of, load, members, places } = state;
  for (const { at, to } of moves) {
    const from = of[at] ?? 0;
    const visits = places.visits[at] ?? 0;
    members[from]?.delete(at);
    members[to]?.add(at);
    load[from] = (load[from] ?? 0) - visits;
    load[to] = (load[to] ?? 0) + visits;
    of[at] = to;
  }
};

/** Moves along the cheapest path that leads out of an excess, or into a shortage; null where none brings the loads nearer to the band. */
const alongPath = (state: State, way: "out" | "in"): readonly Move[] | null => {
  const { load, band, count, point } = state;
  const all = Array.from({ length: count }, (_one, at) => at);
  const isStart = (one: number): boolean => (way === "out" ? overload(band, load[one] ?? 0) > 0 : (load[one] ?? 0) > band.mean);
  const isEnd = (one: number): boolean => (way === "in" ? shortage(band, load[one] ?? 0) > 0 : (load[one] ?? 0) < band.mean);
  if (!all.some(isStart) || !all.some(isEnd)) return null;
  const { reached, before } = pathsFrom(state, isStart);
  const ends = all
    .filter((one) => (before[one] ?? -1) >= 0 && isEnd(one))
    .sort((left, right) => (reached[left] ?? 0) - (reached[right] ?? 0) || left - right);
  for (const end of ends.slice(0, 3)) {
    const moves: Move[] = [];
    const after = Float64Array.from(load);
    for (let to = end, from = before[end] ?? -1; from >= 0; to = from, from = before[from] ?? -1) {
      const at = point[from * count + to] ?? -1;
      const visits = state.places.visits[at] ?? 0;
      after[from] = (after[from] ?? 0) - visits;
      after[to] = (after[to] ?? 0) + visits;
      moves.push({ at, to });
    }
    if (outside(band, after) < outside(band, load) - 1e-12) return moves;
  }
  return null;
};

/** The point that goes most gladly from one territory to another, if that brings both loads nearer to the band. */
const straightFrom = (state: State, from: number, to: number): readonly Move[] | null => {
  const { load, members, places, band } = state;
  const wrong = (one: number): number => overload(band, one) + shortage(band, one);
  const [much, little] = [load[from] ?? 0, load[to] ?? 0];
  let [best, cost] = [-1, Infinity];
  for (const at of members[from] ?? []) {
    const visits = places.visits[at] ?? 0;
    if (wrong(much - visits) + wrong(little + visits) >= wrong(much) + wrong(little) - 1e-12) continue;
    const own = distance(state, at, to) - distance(state, at, from);
    if (own < cost || (own === cost && at < best)) [best, cost] = [at, own];
  }
  return best < 0 ? null : [{ at: best, to }];
};

/** A point straight to the emptiest territory, from the fullest that can give one; null where none brings the loads nearer to the band. */
const straight = (state: State): readonly Move[] | null => {
  const { load, count } = state;
  const [to = 0, ...fuller] = Array.from({ length: count }, (_one, at) => at).sort(
    (left, right) => (load[left] ?? 0) - (load[right] ?? 0) || left - right,
  );
  for (const from of fuller.reverse()) {
    const moves = straightFrom(state, from, to);
    if (moves !== null) return moves;
  }
  return null;
};

/** Changes the assignment until all loads lie within the band, or as near as they come; centres stay where they are. */
export const repair = (places: Places, of: Assignment, { x, y }: Pick<Territories, "x" | "y">, count: number, band: Band): void => {
  const members = Array.from({ length: count }, () => new Set<number>());
  const load = new Float64Array(count);
  of.forEach((own, at) => {
    members[own]?.add(at);
    load[own] = (load[own] ?? 0) + (places.visits[at] ?? 0);
  });
  if (outside(band, load) === 0) return;
  const size = count * count;
  const state: State = {
    places,
    of,
    centres: { x, y },
    load,
    count,
    band,
    members,
    cost: new Float64Array(size),
    point: new Int32Array(size),
  };
  for (let one = 0; one < count; one += 1) renew(state, one);
  while (outside(band, load) > 0) {
    const moves = alongPath(state, "out") ?? alongPath(state, "in") ?? straight(state);
    if (moves === null) return;
    const touched = new Set(moves.flatMap(({ at, to }) => [of[at] ?? 0, to]));
    apply(state, moves);
    for (const one of touched) renew(state, one);
  }
};
