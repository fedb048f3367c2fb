import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Functions from formulajs", () => {
  test.each<[string, Shown]>([
    ['=BIN2DEC("101")', 5],
    ["=ROMAN(14)", "XIV"],
    ['=CONVERT(1,"mi","km")', 1.609344],
    ["=PMT(0,10,100)", -10],
    ["=NPV(0.1,{110,121})", 200],
    ["=FORECAST(4,{1,2,3},{1,2,3})", 4],
    ["=LINEST({1;3;5},{0;1;2})", [[2, 1]]],
    ["=TREND({1;3;5},{0;1;2},{3;4})", [[7], [9]]],
    ['=HEX2DEC("zz")', "#NUM!"],
    ['=HEX2DEC({"A","B"})', [[10, 11]]],
    ["=SLN(1/0,1,1)", "#DIV/0!"],
  ])("give plain values and our errors: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
