/** Long-cycle indicators (chapter 10): rows that stand from the start, attainment by phase. */
import fc from "fast-check";
import { indicatorFindings } from "../../../src/sections/indicators/findings";
import { attainment, byPhase } from "../../../src/sections/indicators/figures";
import { rows } from "../../../src/sections/indicators/prefill";
import { indicatorTable, type IndicatorRow } from "../../../src/sections/indicators/table";
import { phaseIds } from "../../../src/sections/indicators/words";
import { plan, reviewDay, rowOf } from "../../plans";

const indicator = (phase: string | null, plan: number | null, actual: number | null): IndicatorRow =>
  rowOf(indicatorTable, { item: "visits", phase, plan, actual });

test.each(["en", "zh"] as const)("twelve indicators of three phases stand from the start (%s)", (language) => {
  const made = rows({ language, size: "full", data: { language, tables: {}, foreign: [] } } as never)["indicators"] ?? [];
  expect(made.map((row) => row["item"])).toEqual([
    ...["new-revenue", "base-revenue", "visits", "presentations", "shortlists", "quotes", "orders"],
    ...["design-steps", "designs"],
    ...["satisfaction", "feedback", "expansion"],
  ]);
  expect(new Set(made.map((row) => row["phase"])).size).toBe(3);
  expect(new Set(made.map((row) => row["text"])).size).toBe(12);
});

test("attainment is actual by plan; a phase is the mean of its indicators, each up to its plan", () => {
  expect(attainment(indicator(null, 4, 3))).toBe(0.75);
  expect([indicator(null, 0, 3), indicator(null, null, 3), indicator(null, 4, null)].map(attainment)).toEqual([null, null, null]);
  const all = [
    indicator("before-contract", 4, 3),
    indicator("before-contract", 2, 9),
    indicator("before-contract", 2, null),
    indicator("delivery", 5, 0),
    indicator(null, 5, 5),
  ];
  expect(byPhase(all)).toEqual([
    { phase: "before-contract", rows: [0, 1], attainment: 0.875 },
    { phase: "design", rows: [], attainment: null },
    { phase: "delivery", rows: [3], attainment: 0 },
  ]);
});

test("a phase lies between 0 and 1 and never falls when one of its indicators rises", () => {
  const amount = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...phaseIds), amount, amount), { minLength: 1 }), amount, (given, more) => {
      const all = given.map(([phase, plan, actual]) => indicator(phase, plan, actual));
      const risen = all.map((one, row) => (row === 0 ? { ...one, actual: (one.actual ?? 0) + more } : one));
      byPhase(all).forEach(({ attainment: before }, at) => {
        const after = byPhase(risen)[at]?.attainment ?? null;
        expect(before === null || (before >= 0 && before <= 1)).toBe(true);
        expect((after ?? 0) >= (before ?? 0)).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
});

test("what is behind names its period, and is measured by the time that has gone of it", () => {
  const said = (period: string | null, actual: number) =>
    indicatorFindings(
      plan({ indicators: [rowOf(indicatorTable, { item: "visits", phase: "before-contract", period, plan: 36_500, actual })] }) as never,
      reviewDay,
    ).map(({ text }) => [text.en, text.zh]);
  expect(said("2026", 29_250)).toEqual([]);
  expect(said("2026", 29_200)).toEqual([
    [
      "Effective visits, 2026: 80 % of the plan (29,200 / 36,500), 89 % of the time has gone",
      "有效拜访次数，2026：完成计划的 80 %（29,200 / 36,500），时间已过 89 %",
    ],
  ]);
  expect(said(null, 29_250)).toEqual([
    ["Effective visits: 80 % of the plan (29,250 / 36,500)", "有效拜访次数：完成计划的 80 %（29,250 / 36,500）"],
  ]);
});
