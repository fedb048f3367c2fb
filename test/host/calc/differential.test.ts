/** Our built-in functions beside those of IronCalc, over literal formulas. Where the two differ on purpose, the reason is listed. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Shown } from "./sheet";
import { TestBook } from "./sheet";

const cells: Record<string, number | string> = {
  A1: 5,
  A2: 3,
  A3: 8,
  A4: -2,
  A5: 3,
  B1: "Ann",
  B2: "bob",
  B3: "Cid",
  B4: "dee",
  B5: "Ann",
  C1: 0.5,
  C2: 0.25,
  C3: 0.125,
  C4: 1.5,
  C5: 2,
  D1: 45658,
  D2: 45689,
  D3: 45717,
  D4: 45800,
  D5: 46000,
};

/** Every combination of a function with arguments. */
const combine = (name: string, ...choices: readonly (readonly (string | number)[])[]): string[] =>
  choices
    .reduce<string[][]>((all, choice) => all.flatMap((args) => choice.map((arg) => [...args, String(arg)])), [[]])
    .map((args) => `=${name}(${args.join(",")})`);

const operands = ["3", "-2", "0", '"4"', '"x"', "TRUE", "F9", "A1", "1/0"];
const operators = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="];
const numbers = [2.5, -2.5, 1.005, 2.675, 1234.567, 0.1, -7];
const texts = ['"hello world"', '"Ann"', '""', '"12.5"', "B2", "A1"];
const dates = ["DATE(2024,2,29)", "DATE(2025,1,31)", "DATE(2025,12,31)", "D1", "D5"];

const formulas: readonly string[] = [
  ...operands.flatMap((left) => operators.flatMap((operator) => operands.slice(0, 8).map((right) => `=${left}${operator}${right}`))),
  ...["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC"].flatMap((name) => combine(name, numbers, [0, 1, 2, -1])),
  ...[
    "INT",
    "ABS",
    "SIGN",
    "EVEN",
    "ODD",
    "SQRT",
    "EXP",
    "LN",
    "LOG10",
    "SIN",
    "COS",
    "TAN",
    "ATAN",
    "SINH",
    "COSH",
    "TANH",
    "DEGREES",
    "RADIANS",
    "FACT",
  ].flatMap((name) => combine(name, numbers)),
  ...["MOD", "QUOTIENT", "POWER", "ATAN2"].flatMap((name) => combine(name, numbers, [3, -2, 0.5])),
  ...["CEILING", "FLOOR"].flatMap((name) => combine(name, [2.5, 7.3], [1, 0.5, 3])),
  ...["CEILING.MATH", "FLOOR.MATH"].flatMap((name) => combine(name, [2.5, -2.5, 7.3], [1, 2])),
  ...[
    "SUM",
    "AVERAGE",
    "MIN",
    "MAX",
    "COUNT",
    "COUNTA",
    "PRODUCT",
    "MEDIAN",
    "STDEV.S",
    "STDEV.P",
    "VAR.S",
    "VAR.P",
    "SUMSQ",
    "GEOMEAN",
    "HARMEAN",
    "AVEDEV",
    "DEVSQ",
  ].flatMap((name) => combine(name, ["A1:A5", "C1:C5", "A1:B5", "A1,C1:C2,4", "B1:B5"])),
  ...combine("COUNTBLANK", ["A1:A8", "F1:F3"]),
  ...combine("COUNTIF", ["A1:A5", "B1:B5"], ["3", '">2"', '"<>3"', '"ann"', '"A*"', '"?ob"', '"<=3"', '""', '"<>"', '"=Ann"']),
  ...combine("SUMIF", ["B1:B5"], ['"ann"', '"<>Ann"', '"*d*"'], ["A1:A5", "C1:C5"]),
  ...combine("AVERAGEIF", ["A1:A5"], ['">2"', '">100"']),
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].flatMap((name) =>
    combine(name, ["C1:C5"], ["A1:A5"], ['">2"', "3"], ["B1:B5"], ['"<>bob"', '"Ann"']),
  ),
  ...combine("COUNTIFS", ["A1:A5"], ['">2"'], ["B1:B5"], ['"Ann"', '"*"']),
  ...["LARGE", "SMALL"].flatMap((name) => combine(name, ["A1:A5"], [1, 3, 5, 6])),
  ...["PERCENTILE.INC", "PERCENTILE.EXC"].flatMap((name) => combine(name, ["A1:A5"], [0.2, 0.5, 0.75])),
  ...combine("QUARTILE.INC", ["C1:C5"], [0, 1, 2, 3, 4]),
  ...["RANK.EQ", "RANK.AVG"].flatMap((name) => combine(name, ["A2", "A3"], ["A1:A5"], [0, 1])),
  ...["CORREL", "SLOPE", "INTERCEPT", "RSQ", "COVARIANCE.P", "COVARIANCE.S"].flatMap((name) => combine(name, ["A1:A5"], ["C1:C5"])),
  ...["LEN", "UPPER", "LOWER", "TRIM", "VALUE", "T"].flatMap((name) => combine(name, texts)),
  ...["LEFT", "RIGHT"].flatMap((name) => combine(name, texts, [0, 1, 3, 20, -1])),
  ...combine("MID", texts, [1, 3, 0], [2, 20]),
  ...["FIND", "SEARCH"].flatMap((name) => combine(name, ['"o"', '"W"', '"z"'], ['"hello world"'], [1, 6])),
  ...combine("SUBSTITUTE", ['"banana"'], ['"an"', '"x"'], ['"-"'], [1, 2]),
  ...combine("REPT", ['"ab"'], [0, 3]),
  ...combine("EXACT", ['"a"'], ['"a"', '"A"']),
  ...combine("TEXT", ["1234.567", "0.256", "45658"], ['"0.00"', '"#,##0"', '"0%"', '"yyyy-mm-dd"', '"d mmm yyyy"', '"0.0E+00"']),
  ...combine("TEXTJOIN", ['", "'], ["TRUE", "FALSE"], ["B1:B5", "A1:B2,F1"]),
  ...combine("CONCAT", ["A1:B2", '"a",1,TRUE']),
  ...combine("TEXTBEFORE", ['"a-b-c"'], ['"-"'], [1, 2]),
  ...combine("TEXTAFTER", ['"a-b-c"'], ['"-"'], [1, 2]),
  ...["YEAR", "MONTH", "DAY", "WEEKDAY", "ISOWEEKNUM"].flatMap((name) => combine(name, dates)),
  ...combine("WEEKDAY", dates, [1, 2, 3, 11, 16]),
  ...combine("WEEKNUM", dates, [1, 2, 21]),
  ...["EDATE", "EOMONTH"].flatMap((name) => combine(name, dates, [0, 1, -1, 12])),
  ...combine("DATEDIF", ["DATE(2020,2,29)"], dates, ['"Y"', '"M"', '"D"', '"YM"']),
  ...combine("DAYS", dates, dates),
  ...combine("DAYS360", dates, ["DATE(2026,3,31)"]),
  ...combine("YEARFRAC", dates, ["DATE(2026,3,31)", "DATE(2025,6,30)"], [0, 1, 2, 3, 4]),
  ...["NETWORKDAYS", "WORKDAY"].flatMap((name) => combine(name, dates, name === "WORKDAY" ? [1, 10, -5] : ["D4"])),
  ...combine("DATE", [2024, 2025], [1, 13, 0, -1], [1, 31, 0]),
  ...combine("TIME", [0, 12, 23], [0, 59, 61], [0, 30]),
  ...["HOUR", "MINUTE", "SECOND"].flatMap((name) => combine(name, [0.5, 0.123456, 45658.999])),
  ...combine("MATCH", ["3", "8", '"cid"', '"b*"', "100"], ["A1:A5", "B1:B5"], [0]),
  ...combine("VLOOKUP", ["3", "8", "99"], ["A1:C5"], [1, 2, 3, 4], ["FALSE"]),
  ...combine("HLOOKUP", ["5", '"Ann"'], ["A1:D5"], [2, 5, 6], ["FALSE"]),
  ...combine("INDEX", ["A1:C5"], [1, 3, 6], [1, 2, 4]),
  ...combine("XLOOKUP", ["3", "8", "99", "4"], ["A1:A5"], ["B1:B5"], ['"none"'], [0, -1, 1]),
  ...combine("IF", ["TRUE", "0", '"x"', "F9", "1/0"], ['"yes"'], ['"no"']),
  ...["ISBLANK", "ISNUMBER", "ISTEXT", "ISLOGICAL", "ISERROR", "ISERR", "ISNA", "ISNONTEXT", "N", "ERROR.TYPE"].flatMap((name) =>
    combine(name, ["A1", "B1", "F9", "1/0", "NA()", "TRUE", '""']),
  ),
  ...["AND", "OR", "XOR"].flatMap((name) => combine(name, ["TRUE,FALSE", "1,1", "A1:A5", '"x"', "1/0"])),
  ...combine("CHOOSE", [1, 2, 3, 0], ['"a"'], ['"b"']),
  ...combine("SWITCH", ["1", "2", '"x"'], ["1"], ['"one"'], ['"other"']),
  ...combine("ROWS", ["A1:B5"]),
  ...combine("COLUMNS", ["A1:B5"]),
  ...["PMT", "PV", "FV"].flatMap((name) => combine(name, ["0.05/12"], [12], [1000])),
  ...combine("NPV", [0.1], ["A1:A5"]),
  ...combine("SUMPRODUCT", ["A1:A5", "A1:A5,C1:C5", '(B1:B5="Ann")*A1:A5']),
  ...combine("SUBTOTAL", [1, 2, 3, 4, 5, 9], ["A1:A5"]),
];

/** Formula → why ours is what it is. */
const deliberate: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Excel has 0^0 as #NUM! and a negative power of 0 as #DIV/0!": [
      "=0^-2",
      "=0^0",
      "=0^F9",
      "=F9^-2",
      "=F9^0",
      "=F9^F9",
      "=1/0^-2",
      "=1/0^0",
      "=1/0^F9",
    ],
    "Excel rounds the decimal number that is shown, not the binary one": ["=ROUND(1.005,2)"],
    "Excel has #NUM! where there are no numbers": ["=HARMEAN(B1:B5)", "=AVEDEV(B1:B5)", "=DEVSQ(B1:B5)"],
    "Excel shows serial 0 as 0 January 1900": ['=TEXT(0.256,"yyyy-mm-dd")', '=TEXT(0.256,"d mmm yyyy")'],
    "The last day of February counts as the 30th in the US method": ["=YEARFRAC(DATE(2024,2,29),DATE(2026,3,31),0)"],
    "Excel rounds to the next second": ["=SECOND(0.123456)", "=SECOND(45658.999)"],
  }).flatMap(([reason, list]) => list.map((formula): [string, string] => [formula, reason])),
);

function oracle(): string[] {
  const answer = execFileSync(process.execPath, [join(__dirname, "ironcalc.mjs")], {
    input: JSON.stringify({ cells, formulas }),
    maxBuffer: 1e8,
    encoding: "utf8",
  });
  return JSON.parse(answer) as string[];
}

/** Whether a value of ours agrees with what IronCalc shows: about nine digits of a number. */
function agrees(ours: Shown, theirs: string): boolean {
  if (typeof ours === "number") {
    const shownNumber = Number(theirs.replaceAll(",", ""));
    return theirs !== "" && Math.abs(ours - shownNumber) <= Math.max(1e-9, Math.abs(ours) * 1e-7);
  }
  if (typeof ours === "boolean") return theirs === String(ours).toUpperCase();
  return String(ours ?? "") === theirs;
}

describe("Built-in functions beside IronCalc", () => {
  const book = new TestBook(cells);
  book.calculator.calculate();
  const theirs = oracle();

  test(`agree on ${formulas.length} formulas but for the differences listed`, () => {
    const differences = formulas
      .map((formula, index) => ({ formula, ours: book.evaluate(formula, "AD1"), theirs: theirs[index] ?? "" }))
      .filter(({ ours, theirs: shown }) => !agrees(ours, shown));
    expect(differences.filter(({ formula }) => !deliberate.has(formula))).toEqual([]);
    expect(differences.map(({ formula }) => formula).sort()).toEqual([...deliberate.keys()].sort());
  });
});
