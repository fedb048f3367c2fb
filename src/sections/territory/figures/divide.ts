/**
 * Territories with balanced load and short travel (chapter 11).
 *
 * Least-squares clustering under capacities: for given centres the best division is a power diagram, each centre having a price that rises
 * while its territory has too much and falls while it has too little (Aurenhammer, Hoffmann & Aronov, Minkowski-Type Theorems and
 * Least-Squares Clustering, Algorithmica 20, 1998); centres then move to the middle of their territory, as in constrained k-means (Bennett,
 * Bradley & Demiriz, Microsoft Research MSR-TR-2000-65). What is left outside the band is brought in by `repair`; last, every point goes to
 * a nearer centre where the loads allow it. Nothing is drawn by lot, and the points are taken in an order of their own.
 */
import { bisected } from "./bisection";
import { repair } from "./repair";
import {
  bandOf,
  outside,
  overload,
  promisedBand,
  shortage,
  territoriesOf,
  travelOf,
  type Assignment,
  type Band,
  type Places,
  type Territories,
} from "./places";

const rounds = 40;
const pricesInRound = 4;
const polishRounds = 12;

/** Share of all visits outside the band that is left to `repair`. */
const nearlyBalanced = 0.02;

/** Each point to the centre with the least squared distance and price; to its own where none is better. */
const toPowerCells = ({ x, y }: Places, of: Assignment, centres: Territories, prices: Float64Array): boolean => {
  let changed = false;
  const count = prices.length;
  for (let at = 0; at < of.length; at += 1) {
    const [px, py, own] = [x[at] ?? 0, y[at] ?? 0, of[at] ?? 0];
    let best = own;
    let least = Infinity;
    for (let one = 0; one < count; one += 1) {
      const dx = px - (centres.x[one] ?? 0);
      const dy = py - (centres.y[one] ?? 0);
      const cost = dx * dx + dy * dy + (prices[one] ?? 0);
      if (cost < least || (cost === least && one === own)) {
        least = cost;
        best = one;
      }
    }
    if (best !== own) {
      of[at] = best;
      changed = true;
    }
  }
  return changed;
};

const loadsOf = ({ visits }: Places, of: Assignment, count: number): Float64Array => {
  const load = new Float64Array(count);
  for (let at = 0; at < of.length; at += 1) load[of[at] ?? 0] = (load[of[at] ?? 0] ?? 0) + (visits[at] ?? 0);
  return load;
};

/** Prices follow what is outside the band; within it they fade. */
const follow = (prices: Float64Array, load: Float64Array, band: Band, unit: number): void => {
  for (let one = 0; one < prices.length; one += 1) {
    const over = overload(band, load[one] ?? 0) - shortage(band, load[one] ?? 0);
    prices[one] = over === 0 ? (prices[one] ?? 0) * 0.95 : (prices[one] ?? 0) + (unit * over) / band.mean;
  }
};

const squaredSpread = (places: Places, of: Assignment, centres: Territories): number => {
  let sum = 0;
  for (let at = 0; at < of.length; at += 1) {
    const own = of[at] ?? 0;
    sum += ((places.x[at] ?? 0) - (centres.x[own] ?? 0)) ** 2 + ((places.y[at] ?? 0) - (centres.y[own] ?? 0)) ** 2;
  }
  return of.length === 0 ? 0 : sum / of.length;
};

/** From a start to a division that is compact and nearly balanced. */
const clustered = (places: Places, start: Assignment, count: number, band: Band): Assignment => {
  const of = Int32Array.from(start);
  let centres = territoriesOf(places, of, count);
  const unit = squaredSpread(places, of, centres);
  const prices = new Float64Array(count);
  const allowed = Math.max(nearlyBalanced * band.mean * count, outside(band, centres.load));
  let best = { of: Int32Array.from(of), travel: travelOf(places, of, centres) };
  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (let step = 0; step < pricesInRound; step += 1) {
      changed = toPowerCells(places, of, centres, prices) || changed;
      follow(prices, loadsOf(places, of, count), band, unit);
    }
    centres = territoriesOf(places, of, count, centres);
    if (outside(band, centres.load) <= allowed) {
      const travel = travelOf(places, of, centres);
      if (travel < best.travel) best = { of: Int32Array.from(of), travel };
    }
    if (!changed) break;
  }
  return best.of;
};

/** Points go to a nearer centre where both loads stay within the band; centres follow. */
const polish = (places: Places, of: Assignment, count: number, band: Band): void => {
  for (let round = 0; round < polishRounds; round += 1) {
    const { x, y, load } = territoriesOf(places, of, count);
    let changed = false;
    for (let at = 0; at < of.length; at += 1) {
      const [px, py, visits, own] = [places.x[at] ?? 0, places.y[at] ?? 0, places.visits[at] ?? 0, of[at] ?? 0];
      if ((load[own] ?? 0) - visits < band.from) continue;
      let best = own;
      let least = (px - (x[own] ?? 0)) ** 2 + (py - (y[own] ?? 0)) ** 2;
      for (let one = 0; one < count; one += 1) {
        const away = (px - (x[one] ?? 0)) ** 2 + (py - (y[one] ?? 0)) ** 2;
        if (away < least && (load[one] ?? 0) + visits <= band.to) [least, best] = [away, one];
      }
      if (best === own) continue;
      load[own] = (load[own] ?? 0) - visits;
      load[best] = (load[best] ?? 0) + visits;
      of[at] = best;
      changed = true;
    }
    if (!changed) return;
  }
};

/** Within 10 % of the mean, and where an account is too heavy for that, at least within what can be promised. */
const balance = (places: Places, of: Assignment, centres: Territories, count: number): void => {
  repair(places, of, centres, count, bandOf(places, count));
  repair(places, of, centres, count, promisedBand(places, count));
};

/** Row numbers by what stands in the rows, so that their order on the sheet does not matter. */
const inOwnOrder = ({ x, y, visits }: Places): readonly number[] =>
  Array.from(x, (_one, at) => at).sort(
    (left, right) =>
      (x[left] ?? 0) - (x[right] ?? 0) || (y[left] ?? 0) - (y[right] ?? 0) || (visits[left] ?? 0) - (visits[right] ?? 0) || left - right,
  );

const picked = ({ x, y, visits }: Places, rows: readonly number[]): Places => {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? 0);
  return { x: pick(x), y: pick(y), visits: pick(visits) };
};

/**
 * A territory for each point, from 0.
 *
 * Every load lies within 10 % of the mean, or within the visits of the busiest account where those are more than that. The same points give
 * the same territories, in whatever order they stand: only which of several equal ones is where may differ.
 * @param count territories, at least 1
 */
export const divide = (all: Places, count: number): Assignment => {
  const rows = inOwnOrder(all);
  const places = picked(all, rows);
  const band = bandOf(places, count);
  const of = clustered(places, bisected(places, count), count, band);
  balance(places, of, territoriesOf(places, of, count), count);
  polish(places, of, count, band);
  const result = new Int32Array(rows.length);
  rows.forEach((row, at) => {
    result[row] = of[at] ?? 0;
  });
  return result;
};

/** The point that lies farthest from the centre of the fullest territory: where a new territory begins. */
const farthest = (places: Places, of: Assignment, { x, y, load }: Territories): number => {
  const fullest = load.reduce((most, one, at) => (one > (load[most] ?? 0) ? at : most), 0);
  let [best, most] = [-1, -1];
  for (let at = 0; at < of.length; at += 1) {
    if (of[at] !== fullest) continue;
    const away = Math.hypot((places.x[at] ?? 0) - (x[fullest] ?? 0), (places.y[at] ?? 0) - (y[fullest] ?? 0));
    if (away > most) [most, best] = [away, at];
  }
  return best;
};

/**
 * The territories of today with as few moves as the loads allow: points without one (-1) go to the nearest centre, then only what is
 * outside the band moves. While all loads stay within it, no point that has a territory changes it.
 */
export const extended = (all: Places, today: Assignment, count: number): Assignment => {
  const rows = inOwnOrder(all);
  const places = picked(all, rows);
  const of = Int32Array.from(rows, (row) => today[row] ?? -1);
  if (of.every((own) => own < 0)) return divide(all, count);
  let centres = territoriesOf(places, of, count);
  for (let one = 0; one < count; one += 1) {
    if (of.includes(one)) continue;
    const at = farthest(places, of, centres);
    if (at < 0) continue;
    of[at] = one;
    centres = territoriesOf(places, of, count);
  }
  const free = of.map((own) => (own < 0 ? 1 : 0));
  const placed = Int32Array.from(of, (own) => Math.max(0, own));
  toPowerCells(places, placed, centres, new Float64Array(count));
  for (let at = 0; at < of.length; at += 1) if (free[at] === 1) of[at] = placed[at] ?? 0;
  balance(places, of, centres, count);
  const result = new Int32Array(rows.length);
  rows.forEach((row, at) => {
    result[row] = of[at] ?? 0;
  });
  return result;
};
