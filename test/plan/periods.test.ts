/** Periods: how far one has gone, and where it stands in a plan of another day. */
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { cellKey, type Sheet } from "../../src/host/model/state";
import { serialOf } from "../../src/plan/cells/dateText";
import { elapsed, movedPeriod } from "../../src/plan/periods";
import { elapsedFormula } from "../../src/plan/sheet/elapsedFormula";
import { reviewDay } from "../plans";

/** 2026-11-21 is day 325 of its year, 52 of its quarter, 144 of its half, 21 of its month. */
const periods: readonly (readonly [period: string, share: number])[] = [
  ["2026", 325 / 365],
  ["2026年", 325 / 365],
  ["2026年度", 325 / 365],
  ["2026-Q4", 52 / 92],
  ["2026 q4", 52 / 92],
  ["2026年4季度", 52 / 92],
  ["2026年第四季度", 52 / 92],
  ["2026-H2", 144 / 184],
  ["2026年下半年", 144 / 184],
  ["2026-11", 21 / 30],
  ["2026年11月", 21 / 30],
  ["2026-Q3", 1],
  ["2025", 1],
  ["2026-12", 0],
  ["2027", 0],
  ["", 1],
  ["spring", 1],
  ["2026-Q5", 1],
];

/** In a fiscal year from April: 2026-Q3 is October to December. */
const fiscal: readonly (readonly [period: string, share: number])[] = [
  ["2026", 235 / 365],
  ["2026-Q3", 52 / 92],
  ["2026-Q4", 0],
  ["2026-H2", 52 / 182],
  ["2026-11", 21 / 30],
];

describe("How far a period has gone", () => {
  it.each(periods)("%j: %d", (period, share) => expect(elapsed(period, reviewDay + 0.5)).toBeCloseTo(share, 12));

  it.each(fiscal)("in a fiscal year from April, %j: %d", (period, share) => expect(elapsed(period, reviewDay, 4)).toBeCloseTo(share, 12));

  it.each([
    [1, periods],
    [4, fiscal],
  ] as const)("the sheet reads periods alike in a year that begins in month %d", (fiscalStart, cases) => {
    const workbook = newWorkbook();
    const calculator = createCalculator(workbook, noCustomFunctions);
    const sheet = workbook.sheets[0] as Sheet;
    calculator.setInput(sheet, 0, 3, reviewDay);
    calculator.setInput(sheet, 1, 3, fiscalStart);
    cases.forEach(([period], row) => {
      calculator.setInput(sheet, row, 0, `="${period}"`);
      calculator.setInput(
        sheet,
        row,
        1,
        `=${elapsedFormula({ places: { reviewDate: "$D$1" } as never }, `A${(row + 1).toString()}`, "$D$2")}`,
      );
    });
    calculator.calculate(true);
    const shown = cases.map(([period], row) => [period, Number(Number(sheet.cells.get(cellKey(row, 1))?.value).toFixed(9))]);
    expect(shown).toEqual(cases.map(([period, share]) => [period, Number(share.toFixed(9))]));
  });
});

/** Written for 2026-11-21; the last month of a year moves into the next one. */
const moves: readonly (readonly [period: string, day: readonly [number, number, number], moved: string])[] = [
  ["2026", [2026, 12, 31], "2026"],
  ["2026", [2027, 1, 1], "2027"],
  ["2025年度", [2028, 6, 30], "2027年度"],
  ["2026-Q3", [2026, 12, 31], "2026-Q3"],
  ["2026-Q3", [2027, 2, 1], "2026-Q4"],
  ["2026 q4", [2027, 5, 1], "2027 Q2"],
  ["2026年第三季度", [2027, 4, 1], "2027年第一季度"],
  ["2026-H2", [2027, 3, 1], "2027-H1"],
  ["2026年上半年", [2027, 3, 1], "2026年下半年"],
  ["2026-09", [2027, 1, 5], "2026-11"],
  ["2026年11月", [2027, 1, 5], "2027年1月"],
  ["2026-Q4", [2025, 11, 21], "2025-Q4"],
  ["spring", [2028, 1, 1], "spring"],
  ["", [2028, 1, 1], ""],
];

it.each(moves)("%j in a plan opened on %j is %j", (period, [year, month, day], moved) =>
  expect(movedPeriod(period, reviewDay, serialOf(year, month, day) ?? 0)).toBe(moved),
);
