import type { Shown } from "../sheet";
import { evaluateFormula, TestBook } from "../sheet";

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

describe("A long column in which many formulas look for a text", () => {
  const texts = ["Ann", "ANN", "Ben", 7, "7", "TRUE", true, "a*", null, "x", ""] as const;
  const column = Array.from({ length: 110 }, (_, row) => texts[row % texts.length] ?? null);
  const numbers = column.map((_text, row) => row + 1);
  const criteria = ["ann", "Ben", "nobody", "7", "TRUE", "a*", "=ann", "<>ann", ""];
  const asked = (book: TestBook) =>
    criteria.map((criterion) => [0, 1, 2].map(() => book.evaluate(`=COUNTIFS(A1:A110,"${criterion}",B1:B110,">55")`)));

  test("gives every formula what the first one got, which goes through all rows", () => {
    const book = new TestBook({ A1: column.map((text) => [text]), B1: numbers.map((number) => [number]) });
    book.calculator.calculate();
    const counts = asked(book);
    expect(counts.map(([first, second, third]) => [second === first, third === first])).toEqual(criteria.map(() => [true, true]));
    expect(counts.map(([first]) => first)).toEqual([10, 5, 0, 10, 5, 15, 10, 45, 10]);
    expect(book.evaluate('=MAXIFS(B1:B110,A1:A110,"ben")')).toBe(102);
  });

  test("knows of a text that changes", () => {
    const book = new TestBook({ A1: column.map((text) => [text]), B1: numbers.map((number) => [number]) });
    asked(book);
    book.change({ A109: "ben", A102: "Ann" });
    expect([
      book.evaluate('=COUNTIF(A1:A110,"Ben")'),
      book.evaluate('=COUNTIF(A1:A110,"Ben")'),
      book.evaluate('=MAXIFS(B1:B110,A1:A110,"ben")'),
    ]).toEqual([10, 10, 109]);
  });
});

test.each<[string, Shown]>([
  ['=COUNTIF(A:A,"<>7")', 1_048_575],
  ['=COUNTIF(C1:C3,"<>23")', 2],
  ['=COUNTIF(C1:C3,"23")', 2],
  ['=COUNTIF(C4:C5,"#N/A")', 1],
  ['=COUNTIF(A1:A4,">")', 0],
])("Blanks beyond what is used, texts like numbers and errors: %s is %j", (formula, expected) =>
  expect(evaluateFormula(formula, { ...cells, C1: 23, C2: '="23"', C3: "x", C4: "=NA()", C5: "#N/A" })).toEqual(expected),
);
