import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Figures under conditions", () => {
  test.each<[string, Shown]>([
    ['=COUNTIF(A1:A4,">5")', 2],
    ['=COUNTIF(B1:B4,"ann")', 1],
    ['=COUNTIF(B1:B4,"*n*")', 2],
    ['=COUNTIF(B1:B4,"?nn")', 1],
    ['=COUNTIF(B1:B4,"")', 2],
    ['=COUNTIF(A1:A4,"<>7")', 3],
    ["=COUNTIF(A2:A4,{5,7})", [[1, 1]]],
    ["=COUNTIF({1,2},1)", 1],
    ['=COUNTIF(B1:B4,"~*")', 0],
  ])("COUNTIF understands comparisons, wildcards, blanks and case: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['=SUMIFS(A2:A4,B2:B4,"Ann")', 5],
    ['=COUNTIFS(A2:A4,">5",B2:B4,"<>x")', 2],
    ['=SUMIFS(A2:A4,B2:B3,"Ann")', "#VALUE!"],
    ['=AVERAGEIFS(A2:A4,B2:B4,"nobody")', "#DIV/0!"],
    ['=MAXIFS(A2:A4,B2:B4,"*n*")', 7],
    ['=MINIFS(A2:A4,B2:B4,"nobody")', 0],
    ['=SUMIF(B2:B4,"Ann",A2)', 5],
  ])("the plural ones need ranges of the same size: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
