import fc from "fast-check";
import { readFileSync } from "node:fs";
import { importPlan } from "../../../src/import/importCsv";
import { planFromData } from "../../../src/plan/planFromData";
import type { PlanWith } from "../../../src/plan/plan";
import { about } from "../../../src/sections/accounts/card";
import { groupsBy, loadOf, segmentsOfAll } from "../../../src/sections/accounts/figures";
import { accountsTable } from "../../../src/sections/accounts/table";
import { explainSegment } from "../../../src/sections/accounts/why";
import { segment, segmentLimit, segmentsOf, whale } from "../../../src/sections/profitLoss/figures";
import { thinned } from "../../../src/sections/profitLoss/figures/thinned";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { call, column } from "../functionRows";

const retail = (): PlanWith<typeof accountsTable> => {
  const text = readFileSync("test/cases/retail/accounts.csv", "utf8");
  const { data, issues } = importPlan(registry.tables, [{ name: "accounts.csv", text }]);
  expect(issues).toEqual([]);
  return planFromData(registry, data, registry.settings).plan as PlanWith<typeof accountsTable>;
};

describe("The retail channel (chapter 1.4)", () => {
  it("comes in as it is: 76 core, 120 specialty, 720 potential and 483 base accounts, the last two 86 % of 1,399", () => {
    const { accounts, settings } = retail();
    const groups = groupsBy(accounts, settings, (account) => account.class);
    expect([...groups].map(([id, group]) => [id, group.accounts]).sort()).toEqual([
      ["base", 483],
      ["core", 76],
      ["potential", 720],
      ["specialty", 120],
    ]);
    expect(Math.round(((720 + 483) / accounts.length) * 100)).toBe(86);
    // 76 · 4 + 120 · 2 + 720 · 2 + 483 visits a month.
    expect([...groups.values()].reduce((sum, { visits }) => sum + visits, 0)).toBe(2467);
    expect(accounts[0]).toMatchObject({ account: "A1258", class: "base", x: 86.26, y: 85.41, revenue: 6.5, profit: 0.28 });
  });

  it("says what is the matter in two sentences, not in thousands", () => {
    const found = registry.findings(retail(), reviewDay).filter(({ table }) => table === "accounts");
    expect(found.map(({ id, text }) => `${id}: ${text.en}`)).toEqual([
      "loss-making-account: 105 accounts with a loss: 17.97 in all, A0047 loses most",
      "account-without-manager: No manager yet for 1,399 accounts of 1399",
    ]);
  });
});

describe("Segments (chapter 1.2)", () => {
  it.each([
    [[60, 25, 10, 5, -8], 25],
    [[50, 50, 50], 50],
    [[80, 20], 80],
    [[79, 21], 21],
    [[0.1, 0.2, 0.3, 0.4], 0.2],
    [[-1, 0, null], null],
    [[], null],
  ])("of %j the most profitable begin at %d", (profits, limit) => {
    expect(segmentLimit(profits)).toBe(limit);
    expect(call("SEGMENTLIMIT", [column(...profits)])).toBe(limit);
  });

  it("of all accounts at once are those that each has among all", () => {
    const account = fc.record({
      profit: fc.option(fc.integer({ min: -20, max: 60 })),
      revenue: fc.option(fc.integer({ min: 0, max: 400 })),
    });
    fc.assert(
      fc.property(fc.array(account, { maxLength: 40 }), (accounts) => {
        const profits = accounts.map(({ profit }) => profit);
        expect(segmentsOf(accounts)).toEqual(
          accounts.map(({ profit, revenue }) => (profit === null ? null : segment(profits, profit, revenue))),
        );
      }),
    );
  });

  it("an account takes the visits of its class unless it has a figure of its own", () => {
    const load = (given: Parameters<typeof rowOf<typeof accountsTable>>[1]) => loadOf(rowOf(accountsTable, given), registry.settings);
    expect([load({ class: "core" }), load({ class: "base" }), load({ class: "base", visitsPerMonth: 3 }), load({})]).toEqual([
      4,
      1,
      3,
      null,
    ]);
  });

  it("say why, and which profit lifts an account", () => {
    const all = [60, 25, 10, 5, -8];
    expect(explainSegment(all, 10, 1000)).toMatchObject({
      reason: { en: "Profit 10, a margin of 1 % (5 % wanted): not profitable. Lower the cost to serve, serve passively." },
      lift: { en: "Profit 25 makes it most profitable." },
    });
    expect(explainSegment(all, 60, null)?.lift.zh).toBe("它属于贡献前 80 % 利润的客户。");
    expect(explainSegment(all, -8, null)?.reason.zh).toBe("利润 -8：赔钱客户。分析潜力，考虑退出。");
    expect(explainSegment(all, null, 5)).toBeNull();
    expect(call("WHY", ["segment", column(...all), 10])).toEqual([
      ["Profit 10: next most profitable. Create what fits their needs, move them up.", "Profit 25 makes it most profitable."],
    ]);
  });

  it("a manager’s card sums the accounts up in one line", () => {
    const accounts = [
      rowOf(accountsTable, { account: "A", class: "core", manager: "Li Wei", profit: 1500 }),
      rowOf(accountsTable, { account: "B", class: "base", manager: " li wei ", profit: 500 }),
      rowOf(accountsTable, { account: "C", class: "base", manager: "Wang" }),
    ];
    const lines = about["team"]?.(plan({ accounts }) as never, "Li Wei", reviewDay, "en");
    expect(lines?.map(({ text }) => text)).toEqual(["2 accounts, 5 visits a month, profit 2K CNY"]);
    expect(segmentsOfAll(accounts, registry.settings)).toEqual(["most-profitable", "most-profitable", null]);
  });
});

describe("The whale curve with few points", () => {
  /** Distance of a point from the drawn line, in shares of the picture’s sides. */
  const distance = (line: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number =>
    Math.min(
      ...line.slice(1).map(([bx, by], index) => {
        const [ax, ay] = line[index] ?? [0, 0];
        const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
        return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
      }),
    );

  it("of 20,000 accounts, a third of them at a loss, strays nowhere by more than a two-hundredth of the picture", () => {
    const profits = Array.from({ length: 20_000 }, (_, rank) => (rank < 13_000 ? 1000 / (rank + 20) : -0.02 * ((rank % 97) / 97)));
    const curve = whale(profits) ?? [];
    const few = thinned(curve, 400);
    expect(few).toHaveLength(400);
    expect([few[0], few.at(-1)]).toEqual([curve[0], curve.at(-1)]);
    const furthest = Math.max(...curve.filter((_point, index) => index % 37 === 0).map((point) => distance(few, point)));
    expect(furthest).toBeLessThan(1 / 200);
  });

  it.each([
    [[[60], [50], [-10]], 10, 3],
    [[[4], [3], [2], [1], [0]], 3, 3],
    [[[4], [3], [2], [1], [0]], 2, 2],
  ])("KAM.WHALE of %j in %d points has %d rows and ends at all profit", (profits, points, rows) => {
    const spilled = call("WHALE", [profits, points]) as number[][];
    expect(spilled).toHaveLength(rows);
    expect(spilled.at(-1)).toEqual([1, 1]);
  });
});
