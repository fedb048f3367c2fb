import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Counts, averages and places", () => {
  test.each<[string, Shown]>([
    ["=COUNT(A1:B4)", 3],
    ["=COUNTA(A1:B4)", 6],
    ["=COUNTBLANK(A1:B4)", 3],
    ['=COUNT("3","x",TRUE)', 2],
    ['=COUNTA("")', 1],
  ])("COUNT, COUNTA and COUNTBLANK tell kinds apart: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=AVERAGE(A2:A4)", 7.666666666666667],
    ["=AVERAGE(B1)", "#DIV/0!"],
    ["=MEDIAN({1,2,3,4})", 2.5],
    ["=MODE({1,2,2})", 2],
    ["=STDEV({1,2,3})", 1],
    ["=VAR.P({1,2,3,4})", 1.25],
  ])("averages and deviations: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=LARGE({1,2,3},2)", 2],
    ["=SMALL({1,2,3},4)", "#NUM!"],
    ["=PERCENTILE({1,2,3,4},0.3)", 1.9],
    ["=QUARTILE({1,2,3,4},1)", 1.75],
    ["=RANK(7,A2:A4)", 2],
    ["=RANK.AVG(7,A2:A4)", 2],
  ])("places and shares: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=SUBTOTAL(9,A1:A4)", 23],
    ["=AGGREGATE(9,6,{1,2})", 3],
    ["=AGGREGATE(14,6,{3,#N/A,5},1)", 5],
    ["=AGGREGATE(9,4,{1,#N/A})", "#N/A"],
  ])("SUBTOTAL leaves other subtotals out, AGGREGATE errors too: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
