import type { Shown } from "./sheet";
import { evaluateFormula } from "./sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Operators", () => {
  test.each<[string, Shown]>([
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=2+3*4%", 2.12],
    ["=-A2^2", 25],
    ["=10-2-3", 5],
    ['="a"&1+1', "a2"],
  ])("follow Excel's precedence: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['="3"+1', 4],
    ['=" 3 "*1', 3],
    ['="5%"*2', 0.1],
    ['="1,000"+0', 1000],
    ['="abc"+1', "#VALUE!"],
    ["=TRUE+1", 2],
    ["=A1+1", 1],
    ['=A1&""', ""],
    ['="2025-01-02"-"2025-01-01"', 1],
    ['=""+1', "#VALUE!"],
  ])("convert text, logical values and blanks: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['="a"="A"', true],
    ['="a"<1', false],
    ['=TRUE>"z"', true],
    ["=A1=0", true],
    ['=A1=""', true],
    ["=A1=FALSE", true],
    ['=0=""', false],
    ['="a"<"B"', true],
  ])("order numbers before text before logical values, without regard to case: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=0.1+0.2=0.3", true],
    ["=0.1+0.2-0.3", 0],
    ['=1/3&""', "0.333333333333333"],
    ['=1E21&""', "1E+21"],
  ])("forgive the last binary digits: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    [
      "={1,2;3,4}*2",
      [
        [2, 4],
        [6, 8],
      ],
    ],
    [
      "={1,2}+{10;20}",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["={1,2}+{1,2,3}", [[2, 4, "#N/A"]]],
  ])("spread over arrays: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=A1:A2 A2:B2", 5],
    ["=SUM((A1:A2,A4))", 16],
    ["=SUM(A2:INDEX(A:A,3))", 12],
    ["=A1 B2", "#NULL!"],
    ["=SUM(@A2:A2)", 5],
  ])("combine references: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=1/0+NA()", "#DIV/0!"],
    ["=NA()+1/0", "#N/A"],
    ["=SUM(1/0,2)", "#DIV/0!"],
    ["=nosuch", "#NAME?"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=Nowhere!A1", "#REF!"],
    ["=#REF!+1", "#REF!"],
  ])("pass errors on, the left one first: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
