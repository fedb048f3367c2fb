import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Sums and rounding", () => {
  test.each<[string, Shown]>([
    ["=SUM(A1:B4)", 23],
    ['=SUM("3",TRUE)', 4],
    ["=SUM({1,2,TRUE})", 3],
    ['=SUM("x")', "#VALUE!"],
    ["=SUMPRODUCT({1,2},{3,4})", 11],
    ["=SUMPRODUCT((A2:A4>5)*1)", 2],
    ["=PRODUCT(2,3)", 6],
    ["=SUMPRODUCT({1,2},{1,2,3})", "#VALUE!"],
  ])("SUM takes numbers of ranges, and converts what is written directly: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234.5,-2)", 1200],
    ["=ROUNDUP(2.1,0)", 3],
    ["=ROUNDDOWN(-2.9,0)", -2],
    ["=TRUNC(-2.9)", -2],
    ["=INT(-2.1)", -3],
    ["=ROUND({1.25,2.35},1)", [[1.3, 2.4]]],
  ])("rounding halves goes away from zero, by the decimal figures: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=MROUND(10,3)", 9],
    ["=MROUND(10,-3)", "#NUM!"],
    ["=CEILING(2.5,1)", 3],
    ["=FLOOR(-2.5,-2)", -2],
    ["=CEILING.MATH(-2.5)", -2],
    ["=FLOOR.MATH(-2.5)", -3],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,0)", "#DIV/0!"],
  ])("multiples: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=SQRT(-1)", "#NUM!"],
    ["=LN(0)", "#NUM!"],
    ["=10^400", "#NUM!"],
    ["=FACT(5)", 120],
    ["=COMBIN(5,2)", 10],
    ["=GCD(12,18)", 6],
    ["=LCM(4,6)", 12],
  ])("have their limits: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});

test.each<[string, Shown]>([
  ["=SUMX2MY2(B2:B3,A2:A3)", "#DIV/0!"],
  ["=SUMXMY2(A1:A3,{1;4;9})", 5],
  ["=SUMX2PY2({1,2},{1;2;3})", "#N/A"],
  ["=MDETERM({1,2;3,4})", -2],
  ["=MDETERM({0,1;1,0})", -1],
  ["=MDETERM({1,2})", "#VALUE!"],
  ["=MDETERM(A1:B2)", "#VALUE!"],
  [
    "=MINVERSE({2,0;0,4})",
    [
      [0.5, 0],
      [0, 0.25],
    ],
  ],
  [
    "=MINVERSE({0,1;2,0})",
    [
      [0, 0.5],
      [1, 0],
    ],
  ],
  ["=MINVERSE({1,2;2,4})", "#NUM!"],
  ["=GCD(12,A1,18)", 6],
  ["=LCM(TRUE,2)", "#VALUE!"],
  ["=ROMAN(499,0)", "CDXCIX"],
  ["=ROMAN(499,2)", "XDIX"],
  ["=ROMAN(499,4)", "ID"],
  ["=ROMAN(499,TRUE)", "CDXCIX"],
  ['=ARABIC("-xdix")', -499],
  ['=ARABIC("A")', "#VALUE!"],
])("Matrices, numerals and sums over pairs: %s is %j", (formula, expected) => expect(evaluateFormula(formula, cells)).toEqual(expected));
