import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Text", () => {
  test.each<[string, Shown]>([
    ['=LEFT("abc")', "a"],
    ['=RIGHT("abc",2)', "bc"],
    ['=MID("hello",2,3)', "ell"],
    ['=LEFT("a",-1)', "#VALUE!"],
    ['=FIND("B","abc")', "#VALUE!"],
    ['=SEARCH("B?","abc")', 2],
    ['=SUBSTITUTE("aXbX","X","-",2)', "aXb-"],
    ['=REPLACE("abc",2,1,"--")', "a--c"],
    ['=TRIM("  a  b ")', "a b"],
    ['=PROPER("hELLO wORLD")', "Hello World"],
    ['=LEN("预算")', 2],
    ['=LEFT({"ab","cd"},1)', [["a", "c"]]],
  ])("parts and search: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['=TEXTJOIN(",",TRUE,{"a","","b"})', "a,b"],
    ['=TEXTJOIN(",",FALSE,{"a","","b"})', "a,,b"],
    ['=CONCAT({"a","b"},1)', "ab1"],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    [
      '=TEXTSPLIT("a,b;c",",",";")',
      [
        ["a", "b"],
        ["c", "#N/A"],
      ],
    ],
    ['=TEXTBEFORE("a-b-c","-",2)', "a-b"],
    ['=TEXTAFTER("a-b-c","-",-1)', "c"],
    ['=TEXTBEFORE("a","-")', "#N/A"],
    ['=REPT("ab",3)', "ababab"],
    ['=REPT("ab",20000)', "#VALUE!"],
  ])("joining and splitting: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['=TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['=TEXT(0.256,"0.0%")', "25.6%"],
    ['=TEXT(45658.75,"yyyy-mm-dd hh:mm")', "2025-01-01 18:00"],
    ['=TEXT(45658,"yyyy年m月d日")', "2025年1月1日"],
    ['=TEXT(45658,"dddd")', "Wednesday"],
    ['=TEXT(45658,"aaaa")', "星期三"],
    ['=TEXT("abc","0")', "abc"],
    ['=TEXT("12","000")', "012"],
    ['=TEXT(TRUE,"0")', "TRUE"],
    ['=TEXT(1000000,"0.0,,""M""")', "1.0M"],
  ])("TEXT formats numbers and dates, in Chinese too: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("x")', "#VALUE!"],
    ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ['=CODE("A")', 65],
    ["=CHAR(65)", "A"],
    ["=UNICHAR(8364)", "€"],
    ["=FIXED(1234.567,1)", "1,234.6"],
  ])("numbers out of text: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});

test.each<[string, Shown]>([
  ["=CHAR(128)", "€"],
  ['=CODE("–")', 150],
  ["=T(B2:B3)", "Ann"],
  ["=T(A2:B2)", ""],
])("Characters of Windows, and the first of several: %s is %j", (formula, expected) =>
  expect(evaluateFormula(formula, cells)).toBe(expected),
);
