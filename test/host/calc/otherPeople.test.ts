/** Formulas of other people's workbooks: values that came with the file, spans of sheets, arrays of a fixed size. */
import { cellKey, type Cell } from "../../../src/host/model/state";
import { errors } from "../../../src/host/calc/values";
import { customFunctions, TestBook } from "./sheet";

/** A workbook that holds these cells in column A, each a formula with the value that came with it. */
function opened(cells: readonly (readonly [string, Cell["value"]])[]): TestBook {
  const book = new TestBook({}, customFunctions({ "KAM.X": () => errors.value }));
  const sheet = book.sheet();
  cells.forEach(([formula, value], row) => sheet.cells.set(cellKey(row, 0), { formula, value, style: 0 }));
  return book;
}

const keptAt = (book: TestBook, row: number): Cell["kept"] => book.sheet().cells.get(cellKey(row, 0))?.kept;

describe("A value that came with its formula", () => {
  test.each([
    ["=CUBEVALUE(B1)", 14, { kind: "function", name: "CUBEVALUE" }],
    ['=GETPIVOTDATA("Sum",B1)+1', 3, { kind: "function", name: "GETPIVOTDATA" }],
    ["=IFERROR([1]Prices!A1,0)", 7, { kind: "link" }],
    ["=[1]!Rate*2", 7, { kind: "formula" }],
    ['=INDIRECT("Nowhere!A1")', 7, { kind: "error", code: "#REF!" }],
    ["=B1:B3", 7, { kind: "error", code: "#SPILL!" }],
    ["=Left", 7, { kind: "formula" }],
  ] as const)("stays where %s cannot be computed, and others compute with it", (formula, value, kept) => {
    const book = opened([
      [formula, value],
      ["=A1*2", null],
    ]);
    book.addName("Left", "=Sheet1!B1");
    book.calculator.calculate(true);
    expect(book.values("A1:A2")).toEqual([[value], [value * 2]]);
    expect(keptAt(book, 0)).toEqual(kept);
  });

  test.each([
    ["=1/0", "#DIV/0!", "#DIV/0!"],
    ["=LET(f,LAMBDA(x,x+1),f(2))", 5, 3],
    ["=KAM.X(1)", 5, "#VALUE!"],
  ])("gives way where %s is computed", (formula, value, computed) => {
    const book = opened([[formula, value === "#DIV/0!" ? errors.divisionByZero : value]]);
    book.calculator.calculate(true);
    expect(book.values("A1")).toEqual([[computed]]);
    expect(keptAt(book, 0)).toBeUndefined();
  });

  test("gives way to the error once what the formula reads has changed", () => {
    const book = opened([["=INDIRECT(B1)", 7]]);
    book.change({ B1: "Nowhere!A1" });
    expect(book.values("A1")).toEqual([["#REF!"]]);
  });

  test("gives way to the error once a name that it uses is gone", () => {
    const book = opened([["=Rate*2", 7]]);
    book.addName("Rate", "=3.5");
    book.calculator.calculate();
    book.workbook.names = [];
    book.calculator.structureChanged();
    book.calculator.calculate();
    expect(book.values("A1")).toEqual([["#NAME?"]]);
  });

  test("stays when the formula is rewritten, goes when it is typed", () => {
    const book = opened([["=CUBEVALUE(B1)", 14]]);
    book.calculator.calculate();
    book.calculator.rewriteFormula(book.sheet(), 0, 0, "=CUBEVALUE(B2)");
    book.change({ B2: 1 });
    expect(book.value("A1")).toBe(14);
    book.change({ A1: "=CUBEVALUE(B3)" });
    expect(book.values("A1")).toEqual([["#NAME?"]]);
    expect(keptAt(book, 0)).toBeUndefined();
  });
});

describe("A span of sheets", () => {
  const inputs = { A1: 1, "Feb!A1": 10, "Mar!A1": "x", "Apr!A1": 1000 };

  test.each([
    ["=SUM(Sheet1:Mar!A1)", 11],
    ["=COUNT(Sheet1:Apr!A1)", 3],
    ["=COUNTA(Sheet1:Apr!A1)", 4],
    ["=AVERAGE('Feb:Apr'!A1:B2)", 505],
    ["=MAX(Apr:Feb!A1)", 1000],
    ["=SUM(Sheet1:May!A1)", "#REF!"],
    ["=Sheet1:Mar!A1+1", "#VALUE!"],
  ])("%s is %s", (formula, expected) => expect(new TestBook(inputs).evaluate(formula)).toBe(expected));

  test("counts again when a cell, or the order of the sheets, has changed", () => {
    const book = new TestBook({ ...inputs, B1: "=SUM(Sheet1:Mar!A1)" });
    book.calculator.calculate();
    book.change({ "Feb!A1": 20 });
    expect(book.value("B1")).toBe(21);
    const { sheets } = book.workbook;
    sheets.splice(1, 0, ...sheets.splice(3, 1));
    book.calculator.structureChanged();
    book.calculator.calculate();
    expect(book.value("B1")).toBe(1021);
  });
});

test.each([
  ["=A1:A2*2", 3, 1, [[2], [4], ["#N/A"]]],
  [
    "=5",
    2,
    2,
    [
      [5, 5],
      [5, 5],
    ],
  ],
  ["=A1:A3", 1, 1, [[1]]],
  [
    "=TRANSPOSE(A1:A3)",
    2,
    2,
    [
      [1, 2],
      [1, 2],
    ],
  ],
])("An array %s entered over a fixed number of cells fills them", (formula, rows, columns, expected) => {
  const book = new TestBook({ A1: 1, A2: 2, A3: 3 });
  book.sheet().cells.set(cellKey(0, 4), { formula, value: null, style: 0, array: { rows, columns } });
  book.calculator.structureChanged();
  book.calculator.calculate();
  const last = `${"EFGH".charAt(columns - 1)}${rows}`;
  expect(book.values(`E1:${last}`)).toEqual(expected);
});
