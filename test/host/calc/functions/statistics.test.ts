import type { Table } from "../../../../src/host/model/state";
import type { Shown } from "../sheet";
import { evaluateFormula, TestBook } from "../sheet";

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

test.each<[string, Shown]>([
  ['=MODE(1,"1")', "#VALUE!"],
  ['=MODE({1,1,"x"})', 1],
  ["=POISSON(2,5,TRUE)", 0.12465],
  ["=BINOMDIST(6,10,0.3,FALSE)", 0.03676],
  ["=TDIST(1.96,60,2)", 0.05464],
  ["=T.DIST(-1,5,TRUE)", 0.18161],
  ["=T.DIST(1,5,FALSE)", 0.21968],
  ["=FTEST({6,7,9,15,21},{20,28,31,38,40})", 0.64832],
  ["=CHITEST({58,35;11,25;10,23},{45.35,47.65;17.56,18.44;16.09,16.91})", 0.00031],
  ["=ERF.PRECISE(1)", 0.8427],
  ["=IRR({-70000,12000,15000,18000,21000})", -0.02124],
  ["=IRR({1,2})", "#NUM!"],
  ['=IRR({-1,2},"x")', "#VALUE!"],
])("Distributions under their old names: %s is %j", (formula, expected) => {
  const value = evaluateFormula(formula);
  expect(typeof value === "number" ? Number(value.toFixed(5)) : value).toBe(expected);
});

const onlyOneAndFour: Table["filters"] = new Map([[1, { filterOn: "Values", values: ["1", "4"] }]]);

test.each<[string, Table["filters"], Shown]>([
  ["while a filter is at work", onlyOneAndFour, [[5], [5], [5], [15]]],
  ["without a filter", new Map(), [[15], [5], [5], [15]]],
])("SUBTOTAL passes over hidden rows %s, AGGREGATE and 10x anyway", (_, filters, expected) => {
  const book = new TestBook({ A1: [["n"], [1], [2], [4]], A6: 8, C1: "=SUBTOTAL(9,A2:A6)", C2: "=SUBTOTAL(109,A2:A6)" });
  book.set({ C3: "=AGGREGATE(9,5,A2:A6)", C4: "=AGGREGATE(9,4,A2:A6)" });
  book.addTable("T", "A1:A4", { filters });
  for (const row of [2, 5]) book.sheet().hiddenRows.add(row);
  book.calculator.calculate();
  expect(book.values("C1:C4")).toEqual(expected);
});
