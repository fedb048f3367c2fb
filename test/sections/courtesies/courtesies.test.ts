import { yearTotal } from "../../../src/sections/courtesies/figures";
import { courtesyTable, type Courtesy } from "../../../src/sections/courtesies/table";
import { plan, rowOf } from "../../plans";
import { foundIn } from "../foundIn";

/** 2026-01-01. */
const newYear = 46_023;

const gift = (value: number | null, given: Partial<Courtesy> = {}): Courtesy =>
  rowOf(courtesyTable, { stakeholder: "Ana", date: newYear + 40, value, approvedBy: "Li", ...given });

const found = (...courtesies: readonly Courtesy[]) => foundIn(plan({ courtesies })).filter((one) => /gift|courtesy/.test(one));

test("a year's total is that of the person and the calendar year", () => {
  const all = [gift(50), gift(30, { stakeholder: " ana" }), gift(70, { date: newYear - 1 }), gift(9, { stakeholder: "Bo" }), gift(null)];
  expect(yearTotal(all, gift(0))).toBe(80);
  expect(yearTotal(all, gift(0, { date: newYear - 1 }))).toBe(70);
  expect(yearTotal(all, gift(0, { date: null }))).toBeNull();
  expect(yearTotal(all, gift(0, { stakeholder: "" }))).toBeNull();
});

test("over the limit is a blocker, at the limit it is not; a year's total is said once", () => {
  expect(found(gift(200))).toEqual([]);
  expect(found(gift(201))).toEqual(["gift-over-limit: Ana"]);
  expect(found(gift(120), gift(80))).toEqual([]);
  expect(found(gift(120), gift(81))).toEqual(["gift-over-limit: Ana"]);
  expect(found(gift(120), gift(81, { date: newYear - 1 }))).toEqual([]);
});

test("a value nobody approved is a warning; without a value or with approval it is none", () => {
  expect(found(gift(10, { approvedBy: null }))).toEqual(["courtesy-unapproved: Ana"]);
  expect(found(gift(0, { approvedBy: null }))).toEqual([]);
  expect(found(gift(null, { approvedBy: null }))).toEqual([]);
  expect(found(gift(10))).toEqual([]);
});
