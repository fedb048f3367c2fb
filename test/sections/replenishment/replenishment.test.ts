import fc from "fast-check";
import { ordersOf, replenish } from "../../../src/sections/replenishment/figures";
import { accountsTable } from "../../../src/sections/accounts/table";
import { rowOf } from "../../plans";
import { registry } from "../../registry";
import { call, column, type Args } from "../functionRows";

describe("KAM.REPLENISH (chapter 10)", () => {
  it.each<[Args, unknown]>([
    // Mean 50, with a fifth on top 60, less 22.
    [[column(40, 50, 60), 22], 38],
    [[column(40, 50, 60), 60], 0],
    [[column(40, 50, 60), 61], 0],
    [[column(41), 0], 50],
    // 10 · 1.1 is 11.000000000000002 in binary: still 11.
    [[column(10), 0, 0.1], 11],
    [[column(40, null, 60), 22, 0], 28],
    [[column(null, null), 22], null],
    [[column(40), null], null],
    [[column(40), 22, ""], 26],
    [[column(-1), 22], "#VALUE!"],
    [[column(40), "many"], "#VALUE!"],
    [[column(40), 22, -0.1], "#VALUE!"],
  ])("%j is %j", (args, shown) => {
    expect(call("REPLENISH", args)).toEqual(shown);
  });

  it("lists who should order, the largest order first", () => {
    const account = (name: string, sales1: number | null, stock: number | null) => rowOf(accountsTable, { account: name, sales1, stock });
    const orders = ordersOf([account("A", 10, 2), account("B", 30, 1), account("C", 10, 12), account("D", null, 0)], registry.settings);
    expect(orders.map(({ row, units }) => [row, units])).toEqual([
      [1, 35],
      [0, 10],
    ]);
  });

  it("what is ordered and in stock covers a cycle with safety by less than a unit; more stock never orders more", () => {
    const units = fc.integer({ min: 0, max: 5_000 });
    fc.assert(
      fc.property(fc.array(fc.option(units), { minLength: 1, maxLength: 3 }), units, units, (sales, stock, more) => {
        const order = replenish(sales, stock);
        const known = sales.filter((one) => one !== null);
        if (order === null) {
          expect(known).toEqual([]);
          return;
        }
        const wanted = (known.reduce((sum, one) => sum + one, 0) / known.length) * 1.2;
        expect(order + stock).toBeGreaterThanOrEqual(wanted - 1e-6);
        if (order > 0) expect(order + stock).toBeLessThan(wanted + 1);
        expect(replenish(sales, stock + more)).toBeLessThanOrEqual(order);
      }),
    );
  });
});
