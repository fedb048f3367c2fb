/** Accounts as points with visits, territories as numbers beside them, and what is measured of both (chapter 11). */

/** Points side by side: kilometres from any fixed point, and visits a month, none below 0. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly visits: Float64Array;
}

/** Number of the territory of each point, from 0. */
export type Assignment = Int32Array;

/** What a territory is at the moment. */
export interface Territories {
  /** Centres by visits: where a manager would best live. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Visits a month. */
  readonly load: Float64Array;
}

/** Centres and loads; a territory without visits has the middle of its points, one without points keeps `before`. */
export const territoriesOf = (places: Places, of: Assignment, count: number, before?: Territories): Territories => {
  const [x, y, load, plainX, plainY, points] = Array.from({ length: 6 }, () => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let at = 0; at < of.length; at += 1) {
    const own = of[at] ?? 0;
    const [px, py, visits] = [places.x[at] ?? 0, places.y[at] ?? 0, places.visits[at] ?? 0];
    x[own] = (x[own] ?? 0) + px * visits;
    y[own] = (y[own] ?? 0) + py * visits;
    load[own] = (load[own] ?? 0) + visits;
    plainX[own] = (plainX[own] ?? 0) + px;
    plainY[own] = (plainY[own] ?? 0) + py;
    points[own] = (points[own] ?? 0) + 1;
  }
  for (let own = 0; own < count; own += 1) {
    const [weight, all] = [load[own] ?? 0, points[own] ?? 0];
    x[own] = weight > 0 ? (x[own] ?? 0) / weight : all > 0 ? (plainX[own] ?? 0) / all : (before?.x[own] ?? 0);
    y[own] = weight > 0 ? (y[own] ?? 0) / weight : all > 0 ? (plainY[own] ?? 0) / all : (before?.y[own] ?? 0);
  }
  return { x, y, load };
};

/** Kilometres a month from the centres and one way, if each visit were a journey of its own: what a good division keeps small. */
export const travelOf = (places: Places, of: Assignment, { x, y }: Pick<Territories, "x" | "y">): number => {
  let sum = 0;
  for (let at = 0; at < of.length; at += 1) {
    const own = of[at] ?? 0;
    sum += (places.visits[at] ?? 0) * Math.hypot((places.x[at] ?? 0) - (x[own] ?? 0), (places.y[at] ?? 0) - (y[own] ?? 0));
  }
  return sum;
};

/** Share of the mean by which loads may differ from it. */
const tolerance = 0.1;

/** The loads that a territory may have. */
export interface Band {
  readonly mean: number;
  readonly from: number;
  readonly to: number;
}

/** A hair, because sums of visits carry the noise of binary fractions. */
const around = (mean: number, width: number): Band => {
  const hair = 1e-9 * Math.max(1, mean);
  return { mean, from: mean - width - hair, to: mean + width + hair };
};

const meanOf = ({ visits }: Places, count: number): number => visits.reduce((sum, one) => sum + one, 0) / count;

/** Mean load, and what lies within 10 % of it. */
export const bandOf = (places: Places, count: number): Band => {
  const mean = meanOf(places, count);
  return around(mean, tolerance * mean);
};

/** What can be promised: 10 % of the mean, or the visits of the busiest account where those are more. */
export const promisedBand = (places: Places, count: number): Band => {
  const mean = meanOf(places, count);
  const largest = places.visits.reduce((most, one) => Math.max(most, one), 0);
  return around(mean, Math.max(tolerance * mean, largest));
};

/** Visits above the band. */
export const overload = ({ to }: Band, load: number): number => Math.max(0, load - to);

/** Visits that are missing below the band. */
export const shortage = ({ from }: Band, load: number): number => Math.max(0, from - load);

/** Visits outside the band, all territories together. */
export const outside = (band: Band, loads: Float64Array): number =>
  loads.reduce((sum, load) => sum + overload(band, load) + shortage(band, load), 0);
