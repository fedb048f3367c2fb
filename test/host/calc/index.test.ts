import { TestBook } from "./sheet";

const people = [
  ["Name", "Role", "Score", "Weight"],
  ["Ann", "Sponsor", 5, 0.5],
  ["Bob", "User", 3, 0.25],
  ["Cid", "Buyer", 1, 0.1],
  ["Dee", "User", 4, 0.15],
];

describe("The calculator over sheets, tables and names", () => {
  const book = new TestBook({ "Data!A1": people, "'My Data'!A1": [[1], [2]] });
  book.addTable("Stakeholders", "Data!A1:D5");
  book.addName("AllScores", "=Data!$C$2:$C$5");
  book.calculator.calculate();

  test.each([
    ["=SUM(Data!C2:C5)", 13],
    ["=SUM('My Data'!A1:A2)", 3],
    ['=COUNTIFS(Data!B2:B5,"User",Data!C2:C5,">3")', 1],
    ['=SUMIFS(Data!C2:C5,Data!B2:B5,"User")', 7],
    ['=SUMPRODUCT((Data!B2:B5="User")*Data!C2:C5)', 7],
    ['=XLOOKUP("Bob",Data!A2:A5,Data!C2:C5)', 3],
    ['=XLOOKUP("Zed",Data!A2:A5,Data!C2:C5,"none")', "none"],
    ['=INDEX(Data!C2:C5,MATCH("Cid",Data!A2:A5,0))', 1],
    ["=LET(x,5,y,x*2,x+y)", 15],
    ["=LAMBDA(a,b,a*b)(3,4)", 12],
    ['=TEXT(0.256,"0.0%")', "25.6%"],
    ['=TEXT(45658,"yyyy-mm-dd")', "2025-01-01"],
    ['=IFERROR(1/0,"e")', "e"],
    ['=TEXTJOIN(", ",TRUE,Data!A2:A3)', "Ann, Bob"],
    ['=MAXIFS(Data!C2:C5,Data!B2:B5,"User")', 4],
    ['=SUM(FILTER(Data!C2:C5,Data!B2:B5="User"))', 7],
    ["=INDEX(SORT(Data!C2:C5),1)", 1],
    ["=SUM(BYROW(Data!C2:D5,LAMBDA(r,SUM(r))))", 14],
    ['=INDIRECT("Data!C2")', 5],
    ["=OFFSET(Data!C2,1,0)", 3],
    ["=SUM(AllScores)", 13],
    ["=SUM(Stakeholders[Score])", 13],
    ["=COUNTA(Stakeholders[#Headers])", 4],
    ["=ROWS(Stakeholders[#All])", 5],
    ["=SUM(Stakeholders[[Score]:[Weight]])", 14],
    ["=SUM(Stakeholders)", 14],
  ])("%s is %p", (formula, expected) => {
    const result = book.evaluate(formula);
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });
});
