import type { Shown } from "../sheet";
import { evaluateFormula, TestBook } from "../sheet";

/** B4 is a text, though an empty one. */
const cells = { A2: 5, A3: 7, A4: 11, B2: "Ann", B3: "Ben", B4: '=""' };

describe("Dates", () => {
  test.each<[string, Shown]>([
    ["=DATE(2025,1,31)", 45688],
    ["=DATE(2025,13,1)", 46023],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,2,28)", 59],
    ["=DATE(1900,2,29)", 60],
    ["=DATE(1900,3,1)", 61],
    ["=DAY(60)", 29],
    ["=MONTH(60)", 2],
    ["=YEAR(-1)", "#NUM!"],
    ['=DATEVALUE("2025-01-01")', 45658],
    ['=DATEVALUE("no date")', "#VALUE!"],
  ])("are serial numbers, with the 29 February 1900 that never was: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=EDATE(DATE(2025,1,31),1)", 45716],
    ["=EOMONTH(DATE(2024,2,1),0)", 45351],
    ['=DATEDIF(DATE(2024,2,29),DATE(2025,2,28),"Y")', 0],
    ['=DATEDIF(DATE(2025,1,15),DATE(2025,3,14),"M")', 1],
    ['=DATEDIF(2,1,"D")', "#NUM!"],
    ["=YEARFRAC(DATE(2024,1,1),DATE(2024,7,1))", 0.5],
  ])("months and years: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=WEEKDAY(45658)", 4],
    ["=WEEKDAY(45658,2)", 3],
    ["=WEEKNUM(45658)", 1],
    ["=ISOWEEKNUM(DATE(2021,1,3))", 53],
    ["=NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,31))", 23],
    ["=NETWORKDAYS(DATE(2025,1,1),DATE(2025,1,3),DATE(2025,1,1))", 2],
    ["=WORKDAY(DATE(2025,1,1),10)", 45672],
    ['=WORKDAY.INTL(DATE(2025,1,3),1,"0000011")', 45663],
  ])("weeks and working days: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });

  test.each<[string, Shown]>([
    ["=TIME(12,0,0)", 0.5],
    ["=HOUR(0.75)", 18],
    ["=MINUTE(0.5)", 0],
    ['=TIMEVALUE("6:00")', 0.25],
  ])("times: %s is %j", (formula, expected) => {
    const value = evaluateFormula(formula, cells);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});

test.each<[string, Shown]>([
  ["=DATE(1900,1,60)", 60],
  ["=DATE(1900,1,61)", 61],
  ["=DATE(1900,3,0)", 60],
  ["=DATE(1900,1,22222)", 22222],
  ["=EOMONTH(1,1)", 60],
])("Days are counted over the leap day that never was: %s is %j", (formula, expected) => expect(evaluateFormula(formula)).toBe(expected));

test.each<[string, Shown]>([
  ["=DATE(1904,1,1)", 0],
  ["=DATE(1903,12,31)", "#NUM!"],
  ["=DATE(2026,11,30)", 44894],
  ["=YEAR(44894)", 2026],
  ["=YEAR(-1)", "#NUM!"],
  ["=WEEKDAY(44894)", 2],
  ["=TODAY()", 44894],
  ["=EOMONTH(44894,1)", 44925],
  ["=NETWORKDAYS(44894,44900)", 5],
  ['="2026-11-30"+0', 44894],
  ['=DATEVALUE("2026-11-30")', 44894],
  ['="8:30"*24', 8.5],
  ['=TEXT(44894,"yyyy-mm-dd")', "2026-11-30"],
  ['=TEXT(1.5,"[h]:mm")', "36:00"],
])("In a workbook that counts from 1904 %s is %j", (formula, expected) => {
  const book = new TestBook();
  book.workbook.date1904 = true;
  book.calculator.now = () => 46356.5;
  expect(book.evaluate(formula)).toBe(expected);
});
