import type { FunctionArgument } from "../../../src/host/calc/contract";
import { CellError, cellKey } from "../../../src/host/model/state";
import { customFunctions, TestBook } from "./sheet";

describe("Custom functions", () => {
  const seen: (readonly FunctionArgument[])[] = [];
  const functions = customFunctions({
    "KAM.SEE": (...args) => {
      seen.push(args);
      return args.length;
    },
    "KAM.BLANK": () => null,
    "KAM.EMPTY": () => "",
    "KAM.GRID": () => [
      [1, null],
      [3, "x"],
    ],
    "KAM.FAIL": () => {
      throw Object.assign(new Error("no such person"), { code: "#N/A" });
    },
    "KAM.CRASH": () => {
      throw new Error("bug");
    },
    "KAM.LATER": (value) => Promise.resolve((value as number) * 2),
    "KAM.NEVER": () => Promise.reject(Object.assign(new Error("too large"), { code: "#NUM!" })),
  });

  test("get ranges as rows, single cells and values as they are, what is left out as blank, errors as errors", () => {
    const book = new TestBook(
      {
        A1: [
          [1, null],
          ["x", "=1/0"],
        ],
        D1: '=KAM.SEE(A1:B2,A1,B1,,"t",B2,1+1)',
      },
      functions,
    );
    book.calculator.calculate();
    const error = new CellError("#DIV/0!");
    expect(seen.at(-1)).toEqual([
      [
        [1, null],
        ["x", error],
      ],
      1,
      null,
      null,
      "t",
      error,
      2,
    ]);
    expect(book.value("D1")).toBe(7);
  });

  test("keep a blank result blank, and an empty text a text", () => {
    const book = new TestBook({ A1: "=KAM.BLANK()", A2: "=KAM.EMPTY()", A3: "=kam.blank()&1" }, functions);
    book.calculator.calculate();
    expect(book.values("A1:A3")).toEqual([[null], [""], ["1"]]);
  });

  test("spill", () => {
    const book = new TestBook({ A1: "=KAM.GRID()", D1: "=SUM(KAM.GRID())" }, functions);
    book.calculator.calculate();
    expect(book.values("A1:B2")).toEqual([
      [1, null],
      [3, "x"],
    ]);
    expect(book.value("D1")).toBe(4);
  });

  test("fail with their code and message, and can be caught", () => {
    const book = new TestBook(
      { A1: "=KAM.FAIL()", A2: "=KAM.CRASH()", A3: '=IFERROR(KAM.FAIL(),"caught")', A4: "=KAM.MISSING()" },
      functions,
    );
    book.calculator.calculate();
    expect(book.value("A1")).toEqual(new CellError("#N/A", "no such person"));
    expect(book.value("A2")).toEqual(new CellError("#VALUE!", "bug"));
    expect(book.values("A3:A4")).toEqual([["caught"], ["#NAME?"]]);
  });

  test("are #BUSY! until their promise settles, alone and within other formulas", async () => {
    const book = new TestBook(
      { A1: 4, B1: "=KAM.LATER(A1)", C1: "=IFERROR(KAM.LATER(A1)+KAM.LATER(10),0)", D1: "=B1+1", E1: "=KAM.NEVER()" },
      functions,
    );
    const reported: string[] = [];
    book.calculator.onChanged = (cells) => reported.push(...cells.map(({ column }) => "ABCDE".charAt(column)));
    book.calculator.calculate();
    expect(book.values("B1:E1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!", "#BUSY!"]]);
    await book.calculator.settled();
    expect(book.values("B1:D1")).toEqual([[8, 28, 9]]);
    expect(book.value("E1")).toEqual(new CellError("#NUM!", "too large"));
    expect([...new Set(reported)].sort()).toEqual(["B", "C", "D", "E"]);
  });

  test("forget an answer that comes too late", async () => {
    const book = new TestBook({ A1: 4, B1: "=KAM.LATER(A1)" }, functions);
    book.calculator.calculate();
    book.change({ A1: 5 });
    await book.calculator.settled();
    expect(book.value("B1")).toBe(10);
    book.change({ A1: 6 });
    book.change({ B1: "mine" });
    await book.calculator.settled();
    expect(book.value("B1")).toBe("mine");
  });

  test("answer `evaluate` with a promise when they promise", async () => {
    const book = new TestBook({ A1: 4 }, functions);
    const result = book.calculator.evaluate("=KAM.LATER(A1)+1", { sheet: book.sheet(), row: 0, column: 5 });
    expect(result).toBeInstanceOf(Promise);
    await expect(result).resolves.toBe(9);
    expect(book.sheet().cells.has(cellKey(0, 5))).toBe(false);
  });
});
