/** The value balance (chapter 7): figures, findings, card, function. */
import fc from "fast-check";
import { about } from "../../../src/sections/valueBalance/card";
import { outcomes } from "../../../src/sections/valueBalance/ask";
import { balancesOf, hasReasonToBuy, tilt, valueBalance } from "../../../src/sections/valueBalance/figures";
import { balanceFunctions } from "../../../src/sections/valueBalance/functions";
import { valueBalanceCostTable, valueBalanceTable, type ProblemCost, type SolutionCost } from "../../../src/sections/valueBalance/table";
import { explainBalance } from "../../../src/sections/valueBalance/why";
import { plan, reviewDay, rowOf } from "../../plans";
import { foundIn } from "../foundIn";
import { call, column, divisionError, message, namedReferences, row, type Args } from "../functionRows";

const problem = (name: string, given: Partial<ProblemCost> = {}): ProblemCost => rowOf(valueBalanceTable, { problem: name, ...given });
const cost = (opportunity: string, solutionCost: number | null): SolutionCost =>
  rowOf(valueBalanceCostTable, { opportunity, solutionCost });

describe("the ratio", () => {
  it.each<[string, readonly (number | null)[], number | null, number | null]>([
    ["over 1", [1_200_000, 350_000, 900_000], 1_000_000, 2.45],
    ["exactly 1", [500, 500], 1000, 1],
    ["blanks do not count", [500, null], 1000, 0.5],
    ["no cost of a problem known", [null, null], 1000, null],
    ["no problem", [], 1000, null],
    ["no solution cost known", [500], null, null],
    ["a solution that costs nothing", [500], 0, null],
    ["problems that cost nothing", [0], 1000, 0],
  ])("%s", (_title, costs, solution, expected) => {
    expect(valueBalance(costs, solution)).toBe(expected);
  });

  it("does not depend on the order of the problems and grows with each", () => {
    const costs = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 1_000_000 }), (all, solution) => {
        const ratio = valueBalance(all, solution) ?? -1;
        expect(valueBalance([...all].reverse(), solution)).toBe(ratio);
        expect((valueBalance([...all, 1], solution) ?? -1) > ratio).toBe(true);
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(valueBalance([null, ...all, null], solution)).toBe(ratio);
        expect(valueBalance(all, solution + 1)).toBeLessThanOrEqual(ratio);
      }),
      { numRuns: 40 },
    );
  });

  it("gives a reason to buy only over 1", () => {
    expect([1, 1 + 1e-12, 1.01, 0.99].map(hasReasonToBuy)).toEqual([false, false, true, false]);
  });
});

describe("the tilt", () => {
  it.each([
    [1000, 1000, 0],
    [3000, 1000, 0.5],
    [1000, 3000, -0.5],
    [1000, 0, 1],
    [0, 1000, -1],
    [0, 0, 0],
    [-5, 5, 0],
  ])("%d against %d", (problems, solution, expected) => {
    expect(tilt(problems, solution)).toBe(expected);
  });
});

test("a balance for each opportunity that has a cost or a problem", () => {
  const problems = [
    problem("late", { opportunity: "payment hub ", costPerYear: 600 }),
    problem("idle", { opportunity: "Cash pooling", costPerYear: 100 }),
    problem("paper", { opportunity: "Payment hub", costPerYear: 600 }),
    problem("other"),
  ];
  expect(balancesOf(problems, [cost("Payment hub", 1000)])).toEqual([
    { opportunity: "Payment hub", row: 0, problems: [0, 2], problemCosts: 1200, solutionCost: 1000, ratio: 1.2 },
    { opportunity: "Cash pooling", row: null, problems: [1], problemCosts: 100, solutionCost: null, ratio: null },
  ]);
});

describe("develop-implications", () => {
  const found = (costPerYear: number | null, solutionCost: number | null) =>
    foundIn(plan({ valueBalance: [problem("late", { opportunity: "Hub", costPerYear })], valueBalanceCost: [cost("Hub", solutionCost)] }));
  it("where the problems weigh as much or less", () => {
    expect(found(1000, 1000)).toContain("develop-implications: Hub");
    expect(found(400, 1000)).toContain("develop-implications: Hub");
  });
  it("not where they weigh more, nor while a side is unknown", () => {
    expect(found(1001, 1000)).not.toContain("develop-implications: Hub");
    expect(found(null, 1000)).not.toContain("develop-implications: Hub");
    expect(found(400, null)).not.toContain("develop-implications: Hub");
    expect(found(400, 0)).not.toContain("develop-implications: Hub");
  });
});

test("the card of an opportunity and the outcomes say the same as the sheet", () => {
  const given = plan({
    valueBalance: [problem("late", { opportunity: "Hub", costPerYear: 1500 })],
    valueBalanceCost: [cost("Hub", 1000), cost("Pool", null)],
  }) as unknown as Parameters<typeof outcomes>[0];
  expect(about.opportunities(given, "hub", reviewDay, "en").map(({ text, tone }) => [text, tone])).toEqual([
    ["1.5 ✓ The problems weigh more: a reason to buy", "good"],
  ]);
  expect(about.opportunities(given, "Pool", reviewDay, "en")[0]?.text).toBe("Enter what the problems cost");
  expect(outcomes(given).map(({ id, value }) => [id, value.en])).toEqual([["balance:Hub", "1.5, a reason to buy"]]);
});

describe("why a balance stands as it does", () => {
  it.each<[readonly (number | null)[], number | null, string | null, string | null]>([
    [[600, 500], 1000, "1.1: the problems cost 1,100 a year, the solution 1,000.", "The problems weigh more: there is a reason to buy."],
    [[600, 400], 1000, "1: the problems cost 1,000 a year, the solution 1,000.", "Problems worth more than 0 a year besides tip it."],
    [[600, null], 1000, "0.6: the problems cost 600 a year, the solution 1,000.", "Problems worth more than 400 a year besides tip it."],
    [[null], 1000, null, null],
    [[600], 0, null, null],
  ])("%j against %d", (costs, solution, reason, lift) => {
    const found = explainBalance(costs, solution);
    expect([found?.reason.en ?? null, found?.lift.en ?? null]).toEqual([reason, lift]);
  });

  it("in a cell", () => {
    expect(call("WHY", ["value-balance", column(600), 1000, "zh"])).toEqual([
      ["0.6：问题每年代价 600，方案成本 1,000。", "再找出每年超过 400 的问题代价，天平即会倾斜。"],
    ]);
  });
});

describe("KAM.VALUEBALANCE", () => {
  it.each<[string, Args, unknown]>([
    ["the example", [column(1_200_000, 350_000, 900_000), 1_000_000], 2.45],
    ["a row", [row(500, 500), 1000], 1],
    ["one cell", [500, 1000], 0.5],
    ["blanks", [column(500, null, ""), 1000], 0.5],
    ["solution cost 0", [column(500), 0], "#DIV/0!"],
    ["no cost known", [column(null, ""), 1000], null],
    ["no cost known, solution cost 0", [column(null), 0], null],
    ["solution cost blank", [column(500), null], null],
    ["a word among the costs", [column(500, "much"), 1000], "#VALUE!"],
    ["a word as the solution cost", [column(500), "much"], "#VALUE!"],
    ["an error", [column(500), divisionError], "#DIV/0!"],
    ["one argument", [column(500)], "#VALUE!"],
  ])("%s", (_title, args, expected) => {
    expect(call("VALUEBALANCE", args)).toEqual(expected);
  });

  it("says what is accepted", () => {
    expect(message("VALUEBALANCE", [column(500), "much"])).toContain("solutionCost");
  });

  it("has a twin of built-in functions", () => {
    expect(balanceFunctions[0]?.native?.(["A1:A3", "B1"], namedReferences("en"))).toBe('IF(OR(COUNT(A1:A3)=0,B1=""),"",SUM(A1:A3)/B1)');
  });
});
