import { formatValue } from "../../../src/host/calc/numberFormat";
import type { CellValue } from "../../../src/host/model/state";
import { CellError } from "../../../src/host/model/state";

describe("The text of a cell", () => {
  test.each<[CellValue, string, string]>([
    [null, "General", ""],
    ["", "General", ""],
    [1234567.891, "General", "1234567.891"],
    [1 / 3, "General", "0.333333333"],
    [1e20, "General", "1E+20"],
    [123456789012, "General", "1.23457E+11"],
    [0.1 + 0.2, "General", "0.3"],
    [true, "General", "TRUE"],
    [new CellError("#N/A"), "0.00", "#N/A"],
    [45658, "yyyy-mm-dd", "2025-01-01"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [0.256, "0%", "26%"],
    [1234, '#,##0 "€"', "1,234 €"],
    ["x", "@", "x"],
    ["x", "0.00", "x"],
    [0, "0;;", ""],
    [-0.5, "0.0;[Red](0.0)", "(0.5)"],
    [45658, "[$-804]aaaa", "星期三"],
    [45658, 'yyyy"年"m"月"d"日"', "2025年1月1日"],
    [45658, "mmm yyyy", "Jan 2025"],
    [3, '[>=3]"▲";[<3]"▼"', "▲"],
    [-1, "yyyy-mm-dd", "######"],
  ])("of %p under %s is %s", (value, format, expected) => {
    expect(formatValue(value, format)).toBe(expected);
  });
});
