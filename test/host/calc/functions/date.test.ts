import type { Shown } from "../sheet";
import { evaluateFormula } from "../sheet";

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
