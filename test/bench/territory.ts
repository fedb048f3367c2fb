/**
 * Territories against the best of 200 random starts of an unconstrained k-means, each repaired to the same balance; and against that k-means
 * without repair, which no balanced division can be expected to undercut: the lower bound.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { divide, extended } from "../../src/sections/territory/figures/divide";
import {
  bandOf,
  territoriesOf,
  travelOf,
  type Assignment,
  type Band,
  type Places,
  type Territories,
} from "../../src/sections/territory/figures/places";
import { randomFrom, type Random } from "../randomRows";
import { milliseconds, report, times } from "./measure";

const restarts = 200;

type Row = readonly [x: number, y: number, visits: number];

const placesOf = (rows: readonly Row[]): Places => ({
  x: Float64Array.from(rows, ([x]) => x),
  y: Float64Array.from(rows, ([, y]) => y),
  visits: Float64Array.from(rows, ([, , visits]) => visits),
});

const retail = (): Places => {
  const [, ...lines] = readFileSync(join(process.cwd(), "test/cases/retail/accounts.csv"), "utf8").trim().split(/\r?\n/);
  return placesOf(lines.map((line) => line.split(",")).map(([, , x, y, visits]) => [Number(x), Number(y), Number(visits)]));
};

/** Accounts in towns of different sizes, as they are found in a country. */
const towns = (accounts: number, count: number, random: Random): Places => {
  const bell = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const centres = Array.from({ length: count }, () => [random() * 200, random() * 200, 2 + random() * 12] as const);
  return placesOf(
    Array.from({ length: accounts }, (): Row => {
      const [x, y, wide] = centres[Math.floor(random() * random() * count)] ?? [0, 0, 1];
      return [x + bell() * wide, y + bell() * wide, [1, 1, 2, 2, 4][Math.floor(random() * 5)] ?? 1];
    }),
  );
};

const squared = ({ x, y }: Places, at: number, cx: number, cy: number): number => ((x[at] ?? 0) - cx) ** 2 + ((y[at] ?? 0) - cy) ** 2;

/** Lloyd's k-means by visits from centres drawn by lot. */
const kMeans = (places: Places, count: number, random: Random): Assignment => {
  const size = places.x.length;
  const of = new Int32Array(size);
  const drawn = Array.from({ length: count }, () => Math.floor(random() * size));
  let centres: Territories = {
    x: Float64Array.from(drawn, (at) => places.x[at] ?? 0),
    y: Float64Array.from(drawn, (at) => places.y[at] ?? 0),
    load: new Float64Array(count),
  };
  for (let round = 0; round < 100; round += 1) {
    let changed = false;
    for (let at = 0; at < size; at += 1) {
      let [best, least] = [0, Infinity];
      for (let one = 0; one < count; one += 1) {
        const away = squared(places, at, centres.x[one] ?? 0, centres.y[one] ?? 0);
        if (away < least) [least, best] = [away, one];
      }
      if (of[at] !== best) {
        of[at] = best;
        changed = true;
      }
    }
    if (!changed) break;
    centres = territoriesOf(places, of, count, centres);
  }
  return of;
};

/** The cheapest single move again and again, from what is too full or into what is too empty, until all loads lie in the band. */
const repaired = (places: Places, start: Assignment, count: number, band: Band): Assignment => {
  const of = Int32Array.from(start);
  const { x, y, load } = territoriesOf(places, of, count);
  const away = (at: number, one: number): number => Math.sqrt(squared(places, at, x[one] ?? 0, y[one] ?? 0));
  for (;;) {
    const full = load.findIndex((one) => one > band.to);
    const empty = load.findIndex((one) => one < band.from);
    if (full < 0 && empty < 0) return of;
    let best = { at: -1, to: -1, cost: Infinity };
    const consider = (at: number, from: number, to: number): void => {
      const visits = places.visits[at] ?? 0;
      const fits = full >= 0 ? (load[to] ?? 0) + visits <= band.to : (load[from] ?? 0) - visits >= band.from;
      const cost = fits && visits > 0 && from !== to ? away(at, to) - away(at, from) : Infinity;
      if (cost < best.cost) best = { at, to, cost };
    };
    of.forEach((from, at) => {
      if (full < 0) consider(at, from, empty);
      else if (from === full) for (let to = 0; to < count; to += 1) consider(at, from, to);
    });
    if (best.at < 0) return of;
    const from = of[best.at] ?? 0;
    load[from] = (load[from] ?? 0) - (places.visits[best.at] ?? 0);
    load[best.to] = (load[best.to] ?? 0) + (places.visits[best.at] ?? 0);
    of[best.at] = best.to;
  }
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const measured = (name: string, places: Places, count: number): readonly string[] => {
  const band = bandOf(places, count);
  const travel = (of: Assignment): number => travelOf(places, of, territoriesOf(places, of, count));
  const spread = (of: Assignment): number =>
    Math.max(...territoriesOf(places, of, count).load.map((load) => Math.abs(load / band.mean - 1)));
  divide(places, count);
  const begun = performance.now();
  const own = divide(places, count);
  const taken = performance.now() - begun;
  const random = randomFrom(20261129);
  const others = performance.now();
  let [best, free] = [Infinity, Infinity];
  for (let start = 0; start < restarts; start += 1) {
    const of = kMeans(places, count, random);
    free = Math.min(free, travel(of));
    best = Math.min(best, travel(repaired(places, of, count, band)));
  }
  const time = performance.now() - others;
  const grown = placesOf([...Array.from(places.x, (x, at): Row => [x, places.y[at] ?? 0, places.visits[at] ?? 0]), [50, 50, 2]]);
  const after = extended(grown, Int32Array.from([...own, -1]), count);
  const moved = own.reduce((sum, one, at) => sum + (after[at] === one ? 0 : 1), 0);
  return [
    name,
    `loads within ${percent(spread(own))} of the mean`,
    `travel ${percent(travel(own) / best)} of the best of ${restarts.toString()} repaired`,
    `${percent(travel(own) / free)} of the best without balance`,
    milliseconds(taken),
    `${times(time / taken)} faster than those`,
    `a new account moves ${moved.toString()} others`,
  ];
};

export const benchTerritory = (): Promise<void> => {
  report("Territories, against random starts of k-means", [
    measured("1,399 retail accounts × 12", retail(), 12),
    measured("1,399 retail accounts × 30", retail(), 30),
    measured("10,000 in 60 towns × 50", towns(10_000, 60, randomFrom(4)), 50),
    measured(
      "10,000 everywhere × 50",
      placesOf(
        Array.from(
          { length: 10_000 },
          ((random) => (): Row => [random() * 100, random() * 100, 1 + Math.floor(random() * 4)])(randomFrom(5)),
        ),
      ),
      50,
    ),
  ]);
  return Promise.resolve();
};
