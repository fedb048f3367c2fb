import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Arrays", () => {
  test.each<[string, Shown]>([
    ["=FILTER({1;2;3},{1;0;1})", [[1], [3]]],
    ["=FILTER({1;2},{0;0})", "#CALC!"],
    ['=FILTER({1;2},{0;0},"none")', "none"],
    ["=SORT({3;1;2},,-1)", [[3], [2], [1]]],
    ['=SORTBY({"a";"b"},{2;1})', [["b"], ["a"]]],
    ["=UNIQUE({1;2;1})", [[1], [2]]],
    ["=UNIQUE({1;2;1},,TRUE)", [[2]]],
    ['=UNIQUE({"a";"A"})', [["a"]]],
  ])("filter and sort: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    [
      "=SEQUENCE(2,2,10,5)",
      [
        [10, 15],
        [20, 25],
      ],
    ],
    [
      "=VSTACK({1,2},3)",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "=HSTACK({1;2},3)",
      [
        [1, 3],
        [2, "#N/A"],
      ],
    ],
    ["=TAKE({1,2;3,4},1)", [[1, 2]]],
    ["=TAKE({1,2;3,4},,-1)", [[2], [4]]],
    ["=DROP({1,2;3,4},,1)", [[2], [4]]],
    ["=DROP({1},1)", "#CALC!"],
    ["=CHOOSECOLS({1,2,3},3,1)", [[3, 1]]],
    ["=CHOOSEROWS({1;2},-1)", [[2]]],
    ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
    ["=TOROW({1;2})", [[1, 2]]],
    [
      "=WRAPROWS({1,2,3},2)",
      [
        [1, 2],
        [3, "#N/A"],
      ],
    ],
    [
      "=EXPAND({1},2,2,0)",
      [
        [1, 0],
        [0, 0],
      ],
    ],
    ["=TRANSPOSE({1,2})", [[1], [2]]],
  ])("build and take apart: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=MAP({1,2},LAMBDA(x,x*2))", [[2, 4]]],
    ["=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b))", 6],
    ["=SCAN(0,{1,2,3},LAMBDA(a,b,a+b))", [[1, 3, 6]]],
    [
      "=MAKEARRAY(2,2,LAMBDA(r,c,r*c))",
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ["=BYROW({1,2;3,4},LAMBDA(r,MAX(r)))", [[2], [4]]],
    ["=BYCOL({1,2;3,4},SUM)", [[4, 6]]],
    ["=LET(f,LAMBDA(x,x*2),f(4))", 8],
    ["=LAMBDA(x,x)", "#CALC!"],
    ["=LET(a,1,b,a+1,b*a)", 2],
  ])("apply a LAMBDA: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
