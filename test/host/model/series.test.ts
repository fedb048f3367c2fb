import { serialFromCalendar } from "../../../src/host/calc/serialDate";
import { continueLine, type FillMode, type LineCell, type Unit } from "../../../src/host/model/series";
import type { CellValue } from "../../../src/host/model/state";

const cells = (values: readonly CellValue[], unit: Unit = "number"): LineCell[] =>
  values.map((value) => ({ value, isFormula: typeof value === "string" && value.startsWith("="), unit }));

/** What the next cells hold; a repeated one as it stands in the line. */
function next(line: readonly LineCell[], count: number, mode: FillMode = "auto", from = line.length): CellValue[] {
  const at = continueLine(line, mode);
  return Array.from({ length: count }, (_, index) => {
    const place = from + index;
    const value = at(place);
    return value === undefined ? (line[((place % line.length) + line.length) % line.length]?.value ?? null) : value;
  });
}

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return serialFromCalendar(year, month, date) ?? NaN;
};

describe("a line of cells goes on", () => {
  it.each<[string, CellValue[], CellValue[]]>([
    ["a lone number is repeated", [7], [7, 7]],
    ["numbers in equal steps", [1, 3], [5, 7]],
    ["downwards", [10, 8], [6, 4]],
    ["fractions as a person reckons", [0.1, 0.2], [0.3, 0.4]],
    ["uneven numbers by least squares, as Excel has it", [1, 3, 4], [5.66666666666667, 7.16666666666667]],
    ["text that ends with a number", ["Item 1"], ["Item 2", "Item 3"]],
    ["in steps", ["Item 1", "Item 3"], ["Item 5", "Item 7"]],
    ["leading zeros stay", ["A009"], ["A010", "A011"]],
    ["text that begins with a number", ["1 box"], ["2 box", "3 box"]],
    ["text with uneven numbers is repeated", ["a1", "a2", "a4"], ["a1", "a2"]],
    ["quarters go round", ["Q3"], ["Q4", "Q1"]],
    ["quarters in Chinese", ["第3季度"], ["第4季度", "第1季度"]],
    ["periods in Chinese", ["第9周"], ["第10周", "第11周"]],
    ["weekdays go round", ["Sat"], ["Sun", "Mon"]],
    ["every second weekday", ["Mon", "Wed"], ["Fri", "Sun"]],
    ["as they are written", ["MAY"], ["JUN", "JUL"]],
    ["May among long names", ["April", "May"], ["June", "July"]],
    ["months in Chinese", ["十二月"], ["一月", "二月"]],
    ["other text is repeated", ["a", "b"], ["a", "b"]],
    ["kinds count each for itself", ["Item 1", "on order"], ["Item 2", "on order", "Item 3"]],
    ["a number before a blank counts in every second row", [1, null], [2, null, 3]],
    ["kinds with several members", [1, "x", 5, "y"], [9, "x", 13, "y"]],
    ["true, errors and blanks are repeated", [true, null], [true, null]],
    ["formulas are left to whoever fills", ["=A1", "=A2"], ["=A1", "=A2"]],
  ])("%s", (_name, line, expected) => {
    expect(next(cells(line), expected.length)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ["by days", ["2026-02-27"], ["2026-02-28", "2026-03-01"]],
    ["by weeks", ["2026-01-01", "2026-01-08"], ["2026-01-15", "2026-01-22"]],
    ["by months", ["2026-01-15", "2026-02-15"], ["2026-03-15", "2026-04-15"]],
    ["by quarters over the year", ["2026-07-01", "2026-10-01"], ["2027-01-01", "2027-04-01"]],
    ["by years", ["2024-02-29", "2025-02-28"], ["2026-02-28", "2027-02-28", "2028-02-29"]],
    ["by ends of months", ["2026-02-28", "2026-03-31"], ["2026-04-30", "2026-05-31"]],
  ])("dates %s", (_name, line, expected) => {
    expect(next(cells(line.map(day), "day"), expected.length)).toEqual(expected.map(day));
  });

  it("times by the hour", () => {
    expect(next(cells([0.375], "time"), 1)[0]).toBeCloseTo(10 / 24, 12);
  });

  it("backwards before its first cell", () => {
    expect(next(cells([5, 7]), 2, "auto", -2)).toEqual([1, 3]);
    expect(next(cells([day("2026-03-31"), day("2026-04-30")], "day"), 1, "auto", -1)).toEqual([day("2026-02-28")]);
  });

  it("the other way with Ctrl: a lone number counts, all else is repeated", () => {
    expect(next(cells([7]), 2, "opposite")).toEqual([8, 9]);
    expect(next(cells([1, 3]), 2, "opposite")).toEqual([1, 3]);
    expect(next(cells(["Item 1"]), 1, "opposite")).toEqual(["Item 1"]);
  });

  it("as told: always counting, always repeating", () => {
    expect(next(cells([7]), 2, "series")).toEqual([8, 9]);
    expect(next(cells([1, 3]), 2, "copy")).toEqual([1, 3]);
  });
});
