import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Kinds of values", () => {
  test.each<[string, Shown]>([
    ["=ISBLANK(A1)", true],
    ["=ISBLANK(B4)", false],
    ["=ISNUMBER(A2:A3)", [[true], [true]]],
    ['=ISTEXT("x")', true],
    ["=ISERROR(1/0)", true],
    ["=ISERR(NA())", false],
    ["=ISREF(A1)", true],
    ["=TYPE({1})", 64],
    ["=N(TRUE)", 1],
    ["=T(1)", ""],
    ["=ERROR.TYPE(NA())", 7],
    ['=CELL("address",B3)', "$B$3"],
  ])("are told apart: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
