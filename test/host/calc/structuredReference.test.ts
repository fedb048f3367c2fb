import { TestBook } from "./sheet";

describe("Structured references", () => {
  const book = new TestBook({
    B2: [
      ["Name", "Score", "a b", "x[1]#"],
      ["Ann", 5, 1, 10],
      ["Ben", 3, 2, 20],
      ["Cid", 1, 3, 30],
      ["Total", 9, 6, 60],
    ],
    H1: [["Only"], [42]],
    "预算!A1": [["金额"], [7], [8]],
  });
  book.addTable("People", "B2:E6", { showTotals: true });
  book.addTable("Single", "H1:H2");
  book.addTable("费用", "预算!A1:A3");
  book.calculator.calculate();

  test.each([
    ["=SUM(People[Score])", 9],
    ["=SUM(people[SCORE])", 9],
    ["=SUM(People[a b])", 6],
    ["=SUM(People[x'[1']'#])", 60],
    ["=SUM(People[[Score]:[a b]])", 15],
    ["=COUNTA(People[#Headers])", 4],
    ["=People[[#Headers],[Score]]", "Score"],
    ["=SUM(People[#Totals])", 75],
    ["=People[[#Totals],[Score]]", 9],
    ["=ROWS(People[#All])", 5],
    ["=ROWS(People[[#All],[Score]])", 5],
    ["=ROWS(People[#Data])", 3],
    ["=ROWS(People[[#Headers],[#Data],[Score]])", 4],
    ["=ROWS(People[[#Data],[#Totals]])", 4],
    ["=ROWS(People)", 3],
    ["=Single[Only]", 42],
    ["=Single[Only]+1", 43],
    ["=SUM(费用[金额])", 15],
    ["=SUM(预算!A2:A3)", 15],
    ["=People[Nothing]", "#REF!"],
    ["=Nobody[Score]", "#REF!"],
    ["=Single[#Totals]", "#REF!"],
  ])("%s is %p", (formula, expected) => {
    expect(book.evaluate(formula)).toBe(expected);
  });

  test.each([
    ["=[@Score]", "F4", "#REF!"],
    ["=[@Score]*2", "D4", 6],
    ["=[@[a b]]", "D4", 2],
    ["=[@[x'[1']'#]]", "D4", 20],
    ["=People[@Score]", "G4", 3],
    ["=People[[#This Row],[Score]]", "G5", 1],
    ["=SUM(People[@[Score]:[a b]])", "G3", 6],
    ["=SUM(People[@])", "G3", 16],
    ["=[@Score]/SUM([Score])", "C3", 5 / 9],
    ["=People[@Score]", "G2", "#VALUE!"],
    ["=People[@Score]", "G20", "#VALUE!"],
  ])("%s in %s is %p", (formula, at, expected) => {
    expect(book.evaluate(formula, at)).toBe(expected);
  });

  test("may be given to INDIRECT as text", () => {
    expect(book.evaluate('=INDIRECT("People[Score]")')).toEqual([[5], [3], [1]]);
  });
});
