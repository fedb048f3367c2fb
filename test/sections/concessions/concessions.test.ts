/** Concessions (chapter 9): balance and meaning of each exchange, the sums, questions and cards. */
import { assert, constantFrom, double, option, property, record, array, string } from "fast-check";
import { questions } from "../../../src/sections/concessions/ask";
import { about } from "../../../src/sections/concessions/card";
import { balanceOf, giveAndGet, isOneSided, meaningOf, type Meaning } from "../../../src/sections/concessions/figures";
import { concessionTable, type Concession } from "../../../src/sections/concessions/table";
import { plan, reviewDay, rowOf } from "../../plans";

const exchange = (give: string | null, valueGiven: number | null, get: string | null, valueGot: number | null): Concession =>
  rowOf(concessionTable, { topic: "Term", give, valueGiven, get, valueGot, opportunity: "Hub" });

it.each<[string, Concession, number | null, Meaning | null]>([
  ["nothing yet", exchange(null, null, null, null), null, null],
  ["given, nothing got", exchange("60 days", 40, null, null), -40, "one-sided"],
  ["given without a value", exchange("60 days", null, null, null), null, "one-sided"],
  ["given, 0 got", exchange("60 days", 40, null, 0), -40, "one-sided"],
  ["got only", exchange(null, null, "reference", 30), 30, "unasked"],
  ["got without a value", exchange("60 days", 40, "reference", null), null, "unvalued"],
  ["less", exchange("60 days", 40, "reference", 39.9), -0.1, "less"],
  ["even", exchange("60 days", 0.3, "reference", 0.1 + 0.2), 0, "even"],
  ["more", exchange("60 days", 40, "reference", 90), 50, "more"],
])("%s", (_title, given, balance, meaning) => {
  expect([balanceOf(given), meaningOf(given)]).toEqual([balance, meaning]);
});

const anything = record({
  give: option(constantFrom("days", "price")),
  valueGiven: option(double({ min: 0, max: 1e6, noNaN: true })),
  get: option(string({ minLength: 1, maxLength: 3 })),
  valueGot: option(double({ min: 0, max: 1e6, noNaN: true })),
});

test("the sums do not depend on the order, and what is got for a gift ends the warning", () => {
  assert(
    property(array(anything), (all) => {
      const forward = giveAndGet(all);
      const backward = giveAndGet([...all].reverse());
      expect(forward === null).toBe(backward === null);
      expect(forward?.balance ?? 0).toBeCloseTo(backward?.balance ?? 0, 4);
      expect(all.map((one) => ({ ...one, get: "volume" })).filter(isOneSided)).toEqual([]);
    }),
  );
});

test("asks what a side is worth", () => {
  const given = plan({ concessions: [exchange("60 days", null, "reference", null), exchange("price", 5, null, null)] });
  expect(questions(given as never).map(({ row, column }) => [row, column])).toEqual([
    [0, "valueGiven"],
    [0, "valueGot"],
  ]);
});

test("the card of an opportunity has the sums and what was given for nothing", () => {
  const given = plan({ concessions: [exchange("60 days", 40, "reference", 90), exchange("training", 70, null, null)] });
  expect(about.opportunities(given as never, "hub", reviewDay, "en").map(({ text, tone }) => [text, tone])).toEqual([
    ["given 110, got 90", "attention"],
    ["Term — ▲ Ask for something in return", "attention"],
  ]);
});
