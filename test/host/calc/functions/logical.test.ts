import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Conditions", () => {
  test.each<[string, Shown]>([
    ["=IF(TRUE,1,1/0)", 1],
    ["=IF(FALSE,1)", false],
    ["=IF(1,,5)", 0],
    ['=IF("x",1,2)', "#VALUE!"],
    ["=IF(NA(),1,2)", "#N/A"],
    ["=IF({TRUE,FALSE},1,2)", [[1, 2]]],
  ])("IF computes only the branch it takes: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ["=IFS(FALSE,1)", "#N/A"],
    ['=SWITCH(2,1,"a",2,"b","c")', "b"],
    ['=SWITCH(9,1,"a","c")', "c"],
    ['=SWITCH(9,1,"a")', "#N/A"],
    ['=CHOOSE(2,"a","b")', "b"],
    ['=CHOOSE(3,"a","b")', "#VALUE!"],
  ])("IFS, SWITCH and CHOOSE take the first that fits: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['=IFERROR(1/0,"e")', "e"],
    ["=IFERROR({1,#N/A},0)", [[1, 0]]],
    ["=IFNA(NA(),5)", 5],
    ["=IFNA(1/0,5)", "#DIV/0!"],
  ])("IFERROR and IFNA replace errors, in arrays too: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=AND(A2:A4)", true],
    ["=OR(FALSE,0)", false],
    ["=XOR(TRUE,TRUE)", false],
    ["=NOT(0)", true],
    ['=AND("x")', "#VALUE!"],
    ["=OR(B9:B10)", "#VALUE!"],
  ])("AND, OR, XOR and NOT pass over text in ranges: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
