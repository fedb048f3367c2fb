import fc from "fast-check";
import { readFileSync } from "node:fs";
import { divide, extended } from "../../../src/sections/territory/figures/divide";
import { outlineOf } from "../../../src/sections/territory/figures/outline";
import {
  bandOf,
  promisedBand,
  territoriesOf,
  travelOf,
  type Assignment,
  type Places,
} from "../../../src/sections/territory/figures/places";

type Row = readonly [x: number, y: number, visits: number];

const placesOf = (rows: readonly Row[]): Places => ({
  x: Float64Array.from(rows, ([x]) => x),
  y: Float64Array.from(rows, ([, y]) => y),
  visits: Float64Array.from(rows, ([, , visits]) => visits),
});

const retail: readonly Row[] = readFileSync("test/cases/retail/accounts.csv", "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(","))
  .map(([, , x, y, visits]) => [Number(x), Number(y), Number(visits)]);

const moved = (before: Assignment, after: Assignment): number => before.reduce((sum, own, at) => sum + (after[at] === own ? 0 : 1), 0);
const largestSpread = (places: Places, of: Assignment, count: number): number => {
  const { mean } = bandOf(places, count);
  return Math.max(...territoriesOf(places, of, count).load.map((load) => Math.abs(load / mean - 1)));
};

describe("Territories (chapter 11)", () => {
  it("of two towns with two managers are the towns", () => {
    const rows: readonly Row[] = [...Array<Row>(5).fill([0, 0, 2]), ...Array<Row>(5).fill([90, 10, 2])];
    expect([...divide(placesOf(rows), 2)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it.each([1, 2, 5, 12, 30])("of the 1,399 retail accounts and %d managers are balanced within 10 %", (count) => {
    const places = placesOf(retail);
    expect(largestSpread(places, divide(places, count), count)).toBeLessThanOrEqual(0.1 + 1e-9);
  });

  const row = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }));
  const rows = fc.array(row, { minLength: 1, maxLength: 60 });
  const managers = fc.integer({ min: 1, max: 9 });

  it("keep what is promised: 10 % of the mean, or the visits of the busiest account; the same from today’s as anew", () => {
    fc.assert(
      fc.property(rows, managers, fc.array(fc.integer({ min: -1, max: 8 }), { minLength: 60, maxLength: 60 }), (given, count, numbers) => {
        const places = placesOf(given);
        const today = Int32Array.from(given, (_row, at) => Math.min(count - 1, numbers[at] ?? -1));
        const band = promisedBand(places, count);
        for (const division of [divide(places, count), extended(places, today, count)]) {
          expect(division.every((own) => own >= 0 && own < count)).toBe(true);
          const loads = territoriesOf(places, division, count).load;
          expect(loads.every((load) => load >= band.from && load <= band.to)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("do not depend on the order of the rows", () => {
    const key = ([x, y, visits]: Row, own: number | undefined): string => [x, y, visits, own].join(" ");
    fc.assert(
      fc.property(rows, managers, fc.integer(), (given, count, seed) => {
        const shuffled = given.map((one, at) => [one, Math.sin(seed + at)] as const).sort((left, right) => left[1] - right[1]);
        const other = shuffled.map(([one]) => one);
        const all = (list: readonly Row[]): readonly string[] => {
          const of = divide(placesOf(list), count);
          return list.map((one, at) => key(one, of[at])).sort();
        };
        expect(all(other)).toEqual(all(given));
      }),
      { numRuns: 60 },
    );
  });

  it("stay with today’s: 40 new accounts, one after the other, move four of the others at most", () => {
    const rows = [...retail];
    let today = divide(placesOf(rows), 12);
    let most = 0;
    for (let at = 0; at < 40; at += 1) {
      rows.push([(at * 37) % 100, (at * 61) % 100, 1 + (at % 4)]);
      const next = extended(placesOf(rows), Int32Array.from([...today, -1]), 12);
      most = Math.max(most, moved(today, next));
      today = next;
    }
    expect(most).toBeLessThanOrEqual(4);
    expect(largestSpread(placesOf(rows), today, 12)).toBeLessThanOrEqual(0.1 + 1e-9);
  });

  it("anew, one more account moves few: a twentieth of the others in the middle of cases", () => {
    const before = divide(placesOf(retail), 12);
    const counts = Array.from({ length: 9 }, (_, at) => {
      const more: Row = [(at * 37) % 100, (at * 61) % 100, 1 + (at % 4)];
      return moved(before, divide(placesOf([...retail, more]), 12).slice(0, retail.length));
    }).sort((left, right) => left - right);
    expect(counts[4]).toBeLessThan(retail.length / 20);
  });

  it("are short to travel: within 5 % of what they would be if loads did not count", () => {
    // Unconstrained, the best of 200 random starts takes 14,193 km a month; measured by the bench.
    const places = placesOf(retail);
    const of = divide(places, 12);
    expect(travelOf(places, of, territoriesOf(places, of, 12)) / 14_193).toBeLessThan(1.05);
  });

  it("an outline has the corners of a square and none of its inside", () => {
    const square = [0, 4].flatMap((x) => [0, 4].map((y) => [x, y] as const));
    expect([...outlineOf([...square, [2, 2], [1, 3], [0, 2]])].sort()).toEqual([...square].sort());
  });
});
