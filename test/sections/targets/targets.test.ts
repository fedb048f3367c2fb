/** Targets (chapter 10): the published figures of the retail case, structure, periods, and what the rules say. */
import fc from "fast-check";
import { importPlan } from "../../../src/import/importCsv";
import { planFromData } from "../../../src/plan/planFromData";
import type { PlanWith } from "../../../src/plan/plan";
import {
  attainment,
  growth,
  isBehind,
  latestPeriod,
  splitOf,
  structures,
  structureShare,
  totals,
} from "../../../src/sections/targets/figures";
import { targetTable, type Target } from "../../../src/sections/targets/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

const target = (given: Partial<Target>): Target => rowOf(targetTable, { measure: "revenue", period: "2026", ...given });
const percent = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)} %`);

describe("The retail case as it was published", () => {
  const file = readCase("retail").filter(({ name }) => name.startsWith("targets"));
  const { data, issues } = importPlan(registry.tables, file);
  const { targets } = planFromData(registry, data, registry.settings).plan as PlanWith<typeof targetTable>;

  it("imports as it is, with the units of its measures", () => {
    expect(issues).toEqual([]);
    expect(data.tables["targets"]?.userColumns).toEqual([]);
    expect(data.tables["targets"]?.rows.map(({ cells }) => [cells["measure"], cells["unit"]])).toEqual([
      ["Volume", "cases"],
      ["Gross profit", "10k CNY"],
    ]);
  });

  it("attainment is 102.7 %, sales grew by 4.7 %, gross profit by 8.8 %", () => {
    expect(targets.map((one) => [one.measure, percent(attainment(one)), percent(growth(one))])).toEqual([
      ["volume", "102.7 %", "4.7 %"],
      ["gross-profit", "–", "8.8 %"],
    ]);
    expect(totals(targets).map(({ measure, attainment: reached }) => [measure, percent(reached)])).toEqual([
      ["gross-profit", "–"],
      ["volume", "102.7 %"],
    ]);
  });
});

it("a unit stands behind the word or in a column of its own; what is no measure stays as it was written", () => {
  const text = "Measure,Unit,Plan\nUnits sold (pieces),,1\nGross profit (kCNY),,2\n毛利（万元）,,3\nSales,t,4\nVolume (t),kg,5\n";
  const { data, issues } = importPlan(registry.tables, [{ name: "targets.csv", text }]);
  expect(data.tables["targets"]?.rows.map(({ cells }) => [cells["measure"], cells["unit"]])).toEqual([
    ["Units sold (pieces)", null],
    ["Gross profit", "kCNY"],
    ["Gross profit", "万元"],
    ["Revenue", "t"],
    ["Volume", "kg"],
  ]);
  expect(issues.map(({ code, row }) => [code, row])).toEqual([["unknown-word", 2]]);
});

describe("Attainment and growth", () => {
  it("are not known without both figures, or where there is nothing to compare with", () => {
    expect(attainment({ plan: null, actual: 1 })).toBeNull();
    expect(attainment({ plan: 0, actual: 1 })).toBeNull();
    expect(attainment({ plan: 4, actual: 0 })).toBe(0);
    expect(growth({ actual: 1, priorYear: 0 })).toBeNull();
    expect(growth({ actual: 0, priorYear: 2 })).toBe(-1);
  });
});

describe("Structure", () => {
  /** The accounts of the retail case by class (method, chapter 1.4). */
  const classes = [
    ["Core", 76],
    ["Specialty", 120],
    ["Potential", 720],
    ["Base", 483],
  ] as const;
  const rows = classes.map(([segment, actual]) => target({ measure: "volume", unit: "accounts", segment, actual }));

  it("of 1,399 accounts: potential and base are 86 %", () => {
    expect(rows.map((row) => percent(structureShare(row, rows)))).toEqual(["5.4 %", "8.6 %", "51.5 %", "34.5 %"]);
    const [, , potential, base] = rows.map((row) => structureShare(row, rows) ?? NaN);
    expect(percent((potential ?? NaN) + (base ?? NaN))).toBe("86.0 %");
  });

  it("counts neither the whole, nor rows that split otherwise, nor another period, measure or unit", () => {
    const others = [
      target({ measure: "volume", unit: "accounts", actual: 1399 }),
      target({ measure: "volume", unit: "accounts", manager: "Li", actual: 500 }),
      target({ measure: "volume", unit: "accounts", segment: "Core", actual: 70, period: "2025" }),
      target({ measure: "volume", unit: "cases", segment: "Core", actual: 9000 }),
      target({ segment: "Core", actual: 9000 }),
    ];
    const all = [...others, ...rows];
    expect(rows.map((row) => structureShare(row, all))).toEqual(rows.map((row) => structureShare(row, rows)));
    expect(others.map((row) => structureShare(row, all))).toEqual([null, 1, 1, 1, 1]);
    expect(others.slice(0, 2).map(splitOf)).toEqual(["whole", "manager"]);
    expect(structures(all).map(({ measure, split, parts }) => [measure, split, parts.map(({ name }) => name)])).toEqual([
      ["volume", "segment", ["Core", "Potential", "Base", "Specialty"]],
    ]);
  });

  it("shares of one split add up to the whole, in any order", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }), (actuals) => {
        const all = actuals.map((actual, index) => target({ segment: index.toString(), actual }));
        const shares = all.map((one) => structureShare(one, [...all].reverse()) ?? NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    ));
});

describe("Totals of a period", () => {
  it("take the whole where it stands, else the segments, else the managers, and only rows with both figures", () => {
    const whole = target({ plan: 100, actual: 90, priorYear: 80 });
    const segments = [target({ segment: "A", plan: 60, actual: 30 }), target({ segment: "B", manager: "Li", plan: 40, actual: null })];
    const managers = [target({ manager: "Li", plan: 50, actual: 60 })];
    const of = (...rows: readonly Target[]) => totals(rows).map(({ split, rows: at, attainment: reached }) => [split, at, reached]);
    expect(of(...segments, ...managers, whole)).toEqual([["whole", [3], 0.9]]);
    expect(of(...managers, ...segments)).toEqual([["segment", [1, 2], 0.5]]);
    expect(of(...managers)).toEqual([["manager", [0], 1.2]]);
    expect(of()).toEqual([]);
  });

  it("look at the period of the last row", () => {
    expect(latestPeriod([target({ period: "2026-Q3" }), target({ period: "2026-Q4 " }), target({ period: null })])).toBe("2026-Q4");
    expect(latestPeriod([target({ period: null })])).toBeNull();
  });
});

describe("What is behind", () => {
  it("is what a running period is measured by; at the limit it is enough", () => {
    const behind = (actual: number, period: string, lowest = 0.9) => isBehind(target({ plan: 36_500, actual, period }), reviewDay, lowest);
    expect(behind(29_250, "2026")).toBe(false);
    expect(behind(29_249, "2026")).toBe(true);
    expect(behind(29_250, "2025")).toBe(true);
    expect(behind(0, "2027")).toBe(false);
    expect(behind(30_000, "2026", 1)).toBe(true);
  });
});

it("what is behind says how much of the time has gone, and what to do", () => {
  const found = registry
    .findings(plan({ targets: [target({ segment: "East", manager: "Mr Ortiz", plan: 160, actual: 112, priorYear: 121 })] }), reviewDay)
    .filter(({ table }) => table === "targets");
  expect(found.map(({ id, text, next }) => [id, text.en, next.en])).toEqual([
    [
      "attainment-low",
      "Revenue · 2026 · East · Mr Ortiz: 70 % of the plan, 89 % of the time has gone",
      "Go through the open opportunities with Mr Ortiz: name what closes the gap, or correct the plan.",
    ],
    [
      "sales-fall",
      "Revenue · 2026 · East · Mr Ortiz: 7.4 % less than a year before",
      "Find out whether the market, one customer or our own service fell away, and act on what is ours.",
    ],
  ]);
});
