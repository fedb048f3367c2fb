/** Profit and loss (chapter 13), profit segments and the whale curve (chapter 1.2). */
import fc from "fast-check";
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import {
  fallingMargin,
  growthOf,
  grownCost,
  knownYears,
  marginOfYear,
  profitOf,
  segment,
  whale,
} from "../../../src/sections/profitLoss/figures";
import { profitLossQuickAdd } from "../../../src/sections/profitLoss/quickAdd";
import { defaultSegmentThresholds } from "../../../src/sections/profitLoss/settings";
import { profitLossTable, type ProfitYear } from "../../../src/sections/profitLoss/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";
import { call, column, message } from "../functionRows";

const yearOf = (
  year: number,
  revenue: number | null,
  costOfGoods: number | null,
  discounts: number | null = 0,
  given: Partial<ProfitYear> = {},
) => rowOf(profitLossTable, { year, revenue, costOfGoods, discounts, costToServe: 0, ...given });

describe("Figures of a year", () => {
  it("profit is revenue less all costs; other costs count as none where blank", () => {
    const year = yearOf(2025, 1000, 600, 50, { costToServe: 100 });
    expect(profitOf(year)).toBe(250);
    expect(profitOf({ ...year, other: 30 })).toBe(220);
    expect(marginOfYear(year)).toBe(0.25);
  });

  it.each(["revenue", "costOfGoods", "discounts", "costToServe"] as const)("is not known without %s", (id) => {
    expect(profitOf({ ...yearOf(2025, 1000, 600, 50), [id]: null })).toBeNull();
  });

  it("has no margin without revenue, and no growth without the year before", () => {
    expect(marginOfYear(yearOf(2025, 0, 0))).toBeNull();
    const years = [yearOf(2025, 1100, 0), yearOf(2024, 1000, 0), yearOf(2022, 500, 0)];
    expect(growthOf(2025, years)).toBeCloseTo(0.1, 9);
    expect(growthOf(2024, years)).toBeNull();
    expect(growthOf(2025, [yearOf(2025, 1100, 0), yearOf(2024, 0, 0)])).toBeNull();
  });

  const amount = fc.integer({ min: 0, max: 1_000_000 });

  it("profit falls by every cost and rises with revenue; the margin is at most all of it", () => {
    const cost = fc.constantFrom("costOfGoods", "discounts", "costToServe", "other");
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount, amount),
        cost,
        fc.integer({ min: 1, max: 1000 }),
        ([revenue, goods, off, serve], id, more) => {
          const year = yearOf(2025, revenue, goods, off, { costToServe: serve });
          const profit = profitOf(year) ?? NaN;
          expect(profitOf({ ...year, [id]: (year[id as "other"] ?? 0) + more })).toBe(profit - more);
          expect(profitOf({ ...year, revenue: revenue + more })).toBe(profit + more);
          expect(profitOf({ ...year, other: 0 })).toBe(profit);
          const margin = marginOfYear(year);
          expect(margin === null).toBe(revenue === 0);
          expect(margin ?? 0).toBeLessThanOrEqual(1);
          expect((margin ?? 0) * revenue).toBeCloseTo(revenue === 0 ? 0 : profit, 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("growth leads from one year to the next, in whatever order the rows stand, and never below −1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), amount, amount, (before, now, more) => {
        const years = [yearOf(2024, before, 0), yearOf(2025, now, 0), yearOf(2023, more, 0)];
        const growth = growthOf(2025, years) ?? NaN;
        expect(before * (1 + growth)).toBeCloseTo(now, 6);
        expect(growth).toBeGreaterThanOrEqual(-1);
        expect(growthOf(2025, [...years].reverse())).toBe(growth);
        expect(growthOf(2025, [yearOf(2024, before, 0), yearOf(2025, now + more, 0)])).toBeGreaterThanOrEqual(growth);
      }),
      { numRuns: 50 },
    );
    expect(growthOf(2025, [yearOf(2025, null, 0), yearOf(2024, 10, 0)])).toBeNull();
    expect(growthOf(2025, [yearOf(2025, 10, 0), yearOf(2024, null, 0)])).toBeNull();
  });

  it("has the columns of the account's profit and loss (chapter 13)", () => {
    expect(profitLossTable.columns.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["year", "revenue", "costOfGoods", "discounts", "costToServe", "profit", "margin", "growth"]),
    );
  });

  it("knows the years in their order, and the first of two rows of a year", () => {
    const years = [yearOf(2025, 100, 70), yearOf(2023, 100, 50), yearOf(2025, 100, 10), yearOf(2024, 100, null)];
    expect(knownYears(years).map(({ row, year, margin }) => [row, year, margin])).toEqual([
      [1, 2023, 0.5],
      [0, 2025, 0.3],
    ]);
  });
});

describe("margin-falls", () => {
  const years = [yearOf(2023, 1000, 700, 20), yearOf(2024, 1000, 720, 50), yearOf(2025, 1000, 725, 90)];
  const own = (rows: readonly ProfitYear[]) => foundIn(plan({ profitLoss: rows })).filter((id) => id.startsWith("margin"));

  it("fires when the margin fell two years in a row, in any order of the rows", () => {
    expect(own(years)).toEqual(["margin-falls: 2025"]);
    expect(own([...years].reverse())).toEqual(["margin-falls: 2025"]);
    const [found] = registry.findings(plan({ profitLoss: years }), reviewDay).filter(({ id }) => id === "margin-falls");
    expect(found).toMatchObject({ severity: "warning", row: 2, column: "margin" });
    expect(found?.text.en).toBe("Margin fell two years in a row: 28 %, 23 %, 18.5 %");
    expect(found?.next.en).toBe("Look at this first: discounts, from 2 % to 9 % of revenue.");
    expect(found?.next.zh).toBe("先查折扣让利：占收入比例由 2 % 升至 9 %。");
  });

  it("is silent one step away", () => {
    expect(own(years.slice(1))).toEqual([]);
    expect(own([yearOf(2023, 1000, 770), yearOf(2024, 1000, 720, 50), yearOf(2025, 1000, 725, 90)])).toEqual([]);
    expect(own([...years.slice(0, 2), yearOf(2025, 1000, 720, 50)])).toEqual([]);
    expect(own([yearOf(2022, 1000, 700, 20), ...years.slice(1)])).toEqual([]);
    expect(own([...years, yearOf(2026, 1000, 500)])).toEqual([]);
    expect(own([...years.slice(0, 2), { ...yearOf(2025, 1000, 725), discounts: null }])).toEqual([]);
    expect(fallingMargin([])).toBeNull();
  });

  it("names no cost where none grew", () => {
    expect(grownCost(yearOf(2023, 100, 50), yearOf(2025, 100, 50))).toBeNull();
  });
});

it("a year in one line", () => {
  const { cells, unknown, missing } = parseQuickAdd("2025, 12000000, 7800000, 400000, 900000", profitLossTable, profitLossQuickAdd, "en");
  expect(cells).toEqual({ year: 2025, revenue: 12_000_000, costOfGoods: 7_800_000, discounts: 400_000, costToServe: 900_000 });
  expect([unknown, missing]).toEqual([[], []]);
  expect(parseQuickAdd("2026年，1500万", profitLossTable, profitLossQuickAdd, "zh").cells).toEqual({ year: 2026, revenue: 15_000_000 });
  expect(parseQuickAdd("this year", profitLossTable, profitLossQuickAdd, "en").cells).toEqual({ year: "this year" });
});

describe("Profit segments (chapter 1.2)", () => {
  it.each([
    [[60, 25, 10, 5, -8], 60, null, "most-profitable"],
    // Before it 60 of 100, behind it 85: it crosses 80 %.
    [[60, 25, 10, 5, -8], 25, null, "most-profitable"],
    [[60, 25, 10, 5, -8], 10, null, "next-profitable"],
    [[60, 25, 10, 5, -8], 10, 200, "next-profitable"],
    [[60, 25, 10, 5, -8], 10, 201, "unprofitable"],
    [[60, 25, 10, 5, -8], -8, null, "loss-making"],
    [[60, 0], 0, null, "unprofitable"],
    // 80 % are reached by the account before.
    [[80, 10, 10], 10, null, "next-profitable"],
    // Equal profits share the segment of the best-ranked of them.
    [[50, 20, 20, 10], 20, null, "most-profitable"],
    [[50, 30, 10, 10], 10, null, "next-profitable"],
    [[5, -5], 5, null, "most-profitable"],
    [[null, 60, null, 40], 40, null, "most-profitable"],
  ] as const)("%j: %d, revenue %s", (profits, profit, revenue, expected) => {
    expect(segment(profits, profit, revenue)).toBe(expected);
  });

  it("begin where the plan's thresholds say; the defaults are 80 % and 5 %", () => {
    expect(defaultSegmentThresholds).toEqual({ mostProfitable: 0.8, leastMargin: 0.05 });
    const profits = [60, 25, 10, 5];
    expect(segment(profits, 25, null, { mostProfitable: 0.6, leastMargin: 0.05 })).toBe("next-profitable");
    expect(segment(profits, 25, null, { mostProfitable: 0.61, leastMargin: 0.05 })).toBe("most-profitable");
    expect(segment(profits, 10, 201, { mostProfitable: 0.8, leastMargin: 0.04 })).toBe("next-profitable");
    expect(segment(profits, 10, 100, { mostProfitable: 0.8, leastMargin: 0.11 })).toBe("unprofitable");
  });

  it("never ranks a higher profit below a lower one", () => {
    const order = ["most-profitable", "next-profitable", "unprofitable", "loss-making"];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 100 }), { minLength: 2, maxLength: 12 }), (profits) => {
        const ranks = [...profits].sort((left, right) => right - left).map((one) => order.indexOf(segment(profits, one)));
        expect(ranks).toEqual([...ranks].sort());
        expect(segment([...profits].reverse(), profits[0] ?? 0)).toBe(segment(profits, profits[0] ?? 0));
        expect(segment([null, ...profits, null], profits[0] ?? 0)).toBe(segment(profits, profits[0] ?? 0));
      }),
      { numRuns: 50 },
    );
  });
});

describe("The whale curve (chapter 1.2)", () => {
  it("passes 100 % and falls back", () => {
    expect(whale([50, -10, null, 60])).toEqual([
      [1 / 3, 0.6],
      [2 / 3, 1.1],
      [1, 1],
    ]);
    expect(whale([10, -10])).toBeNull();
    expect(whale([])).toEqual([]);
  });

  it("takes one step an account, lifts less and less, and cares for no order or blank", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -200, max: 1000 }), { minLength: 1, maxLength: 20 }), (some) => {
        const profits = [...some, 5000];
        const curve = whale(profits) ?? [];
        expect(whale([null, ...[...profits].reverse()])).toEqual(curve);
        expect(curve.map(([accounts]) => accounts)).toEqual(profits.map((_one, index) => (index + 1) / profits.length));
        const lifts = curve.map(([, share], index) => share - (curve[index - 1]?.[1] ?? 0));
        expect(lifts.every((lift, index) => index === 0 || lift <= (lifts[index - 1] ?? 0) + 1e-9)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("ends at all accounts and all profit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (profits) => {
        const [accounts = 0, share = 0] = whale(profits)?.at(-1) ?? [];
        expect(accounts).toBe(1);
        expect(share).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });
});

describe("KAM.SEGMENT and KAM.WHALE", () => {
  it.each([
    ["SEGMENT", [column(60, 25, 10, 5, -8), 25], "Most profitable"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), 10, 1000], "Not profitable"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), 25, null, "zh"], "最赚钱客户"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), 10], "Next most profitable"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), 10, null, "zh"], "次赚钱客户"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), 10, 1000, "zh"], "不赚钱客户"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), -8], "Loss-making"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), -8, null, "zh"], "赔钱客户"],
    ["SEGMENT", [column(60, 25, 10, 5, -8), null], null],
    [
      "WHALE",
      [column(60, 50, -10)],
      [
        [0.3333, 0.6],
        [0.6667, 1.1],
        [1, 1],
      ],
    ],
    ["WHALE", [column(5, -5)], "#DIV/0!"],
    ["WHALE", [column(null, null)], [[null, null]]],
  ])("%s %j", (id, args, shown) => {
    expect(call(id, args as never)).toEqual(shown);
  });

  it("say what is accepted", () => {
    expect(message("SEGMENT", [column(1), 1, -1])).toBe("revenue: -1 is not accepted. Enter a number, at least 0.");
    expect(call("WHALE", [column("much")])).toBe("#VALUE!");
  });
});
