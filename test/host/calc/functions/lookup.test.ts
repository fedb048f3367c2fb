import type { Shown } from "../sheet";
import { evaluateFormula, TestBook } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Looking up", () => {
  test.each<[string, Shown]>([
    ['=XLOOKUP(2,{1;2;3},{"a";"b";"c"})', "b"],
    ["=XLOOKUP(9,{1;2},{1;2})", "#N/A"],
    ['=XLOOKUP(9,{1;2},{1;2},"none")', "none"],
    ['=XLOOKUP(2.5,{1;2;3},{"a";"b";"c"},,-1)', "b"],
    ['=XLOOKUP("b*",{"abc";"bcd"},{1;2},,2)', 2],
    ['=XLOOKUP(1,{1;1},{"first";"last"},,0,-1)', "last"],
    ["=XLOOKUP(2,{1;2},{1,10;2,20})", [[2, 20]]],
    ["=XMATCH(2.5,{1;2;3},1)", 3],
  ])("XLOOKUP and XMATCH find exactly, nearest, by pattern and from the end: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=MATCH(2.5,{1;2;3})", 2],
    ['=MATCH("b*",{"abc","bcd"},0)', 2],
    ["=MATCH(2,{3,2,1},-1)", 2],
    ['=VLOOKUP(2,{1,"a";2,"b"},2,FALSE)', "b"],
    ['=VLOOKUP(5,{1,"a";2,"b"},2)', "b"],
    ['=VLOOKUP(0,{1,"a"},2)', "#N/A"],
    ['=VLOOKUP(1,{1,"a"},3,FALSE)', "#REF!"],
    ["=HLOOKUP(2,{1,2;3,4},2,0)", 4],
    ['=LOOKUP(2.5,{1,2,3},{"a","b","c"})', "b"],
  ])("MATCH, VLOOKUP, HLOOKUP and LOOKUP: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=INDEX({1,2;3,4},2,1)", 3],
    ["=INDEX({1,2;3,4},0,2)", [[2], [4]]],
    ["=INDEX({1,2,3},2)", 2],
    ["=INDEX({1,2},3)", "#REF!"],
    ["=SUM(INDEX(A1:B4,0,1))", 23],
  ])("INDEX gives values, rows and columns: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=ROW(B3)", 3],
    ["=COLUMN(B3)", 2],
    ["=ROWS(A:A)", 1048576],
    ["=COLUMNS(A1:C1)", 3],
    ["=ROW(A1:A3)", [[1], [2], [3]]],
    ["=ADDRESS(1,2)", "$B$1"],
    ['=ADDRESS(1,2,4,TRUE,"My Sheet")', "'My Sheet'!B1"],
    ["=OFFSET(A1,1,0)", 5],
    ["=SUM(OFFSET(A1,1,0,2,1))", 12],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ['=INDIRECT("A"&2)', 5],
    ['=INDIRECT("nonsense here")', "#REF!"],
  ])("places of cells: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});

test.each<[string, Shown]>([
  ["=MATCH(5,{9;5;5;1;5},1)", 3],
  ['=MATCH(4,{1;"x";"y";9;2},1)', 1],
  ['=MATCH(3,{"a";"b";"c"},1)', "#N/A"],
  ['=LOOKUP("d",{"a";1;"c";"x"})', "c"],
  ["=VLOOKUP(7,{8,1;2,2;9,3;3,4},2)", 2],
])("By halves as Excel, also where nothing is sorted: %s is %j", (formula, expected) => expect(evaluateFormula(formula)).toEqual(expected));

test.each<[string, Shown]>([
  ['=XLOOKUP("Ben",B:B,A:A)', 7],
  ["=XLOOKUP(C9,A1:A4,B1:B4)", 0],
  ['=XLOOKUP(FALSE,{2;"z"},{1;2},,-1)', 2],
  ['=XLOOKUP("b*",{"abc"},{1},,2,2)', "#VALUE!"],
  ['=INDIRECT("R2C1",FALSE)', 5],
  ['=INDIRECT("R[1]C",FALSE)', 5],
  ['=INDIRECT("[1]Sheet1!A2")', "#REF!"],
  ["=SHEETS()", 1],
  ["=SHEET(1/0)", "#DIV/0!"],
])("Whole columns, blanks, kinds in their order: %s is %j", (formula, expected) =>
  expect(new TestBook(cells).evaluate(formula, "A1")).toEqual(expected),
);
