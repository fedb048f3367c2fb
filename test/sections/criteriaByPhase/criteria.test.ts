import fc from "fast-check";
import { comparePhases, decisionScore, isUs, phaseIds } from "../../../src/sections/criteriaByPhase/figures";
import { rows } from "../../../src/sections/criteriaByPhase/prefill";
import { defaultPhaseWeights } from "../../../src/sections/criteriaByPhase/settings";
import { criteriaByPhaseTable, type SeenSupplier } from "../../../src/sections/criteriaByPhase/table";
import { rowOf } from "../../plans";
import { registry } from "../../registry";
import { call, message, namedReferences, row } from "../functionRows";

const seen = (who: string, quality: number | null, price: number | null, service: number | null): SeenSupplier =>
  rowOf(criteriaByPhaseTable, { who, quality, price, service });

describe("Purchase criteria by phase (chapter 5.4)", () => {
  it("weighs quality, price and service as the method's table says", () =>
    expect(defaultPhaseWeights).toEqual([50, 30, 20, 50, 30, 20, 30, 50, 20, 30, 20, 50]));

  it.each([
    ["learn", 76],
    ["shortlist", 76],
    ["buy", 71.6],
    ["after-sales", 79.1],
  ])("82, 60, 85 in %s is %d", (phase, score) => expect(decisionScore(phase, seen("We", 82, 60, 85))).toBeCloseTo(score, 9));

  it.each([
    ["learn", 50, 30, 20],
    ["shortlist", 50, 30, 20],
    ["buy", 30, 50, 20],
    ["after-sales", 30, 20, 50],
  ])("100 in one criterion gives its weight in %s", (phase, quality, price, service) => {
    expect(decisionScore(phase, seen("We", 100, 0, 0))).toBe(quality);
    expect(decisionScore(phase, seen("We", 0, 100, 0))).toBe(price);
    expect(decisionScore(phase, seen("We", 0, 0, 100))).toBe(service);
  });

  it("is not known while one score is not, nor for a phase nobody knows", () => {
    expect(decisionScore("buy", seen("We", 80, null, 70))).toBeNull();
    expect(decisionScore("later", seen("We", 80, 60, 70))).toBeNull();
  });

  const score = fc.integer({ min: 0, max: 100 });
  it("hangs on the proportion of the weights, not on their size, and on nothing while a score is blank", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...phaseIds),
        score,
        score,
        score,
        fc.integer({ min: 2, max: 9 }),
        (phase, quality, price, service, by) => {
          const given = seen("We", quality, price, service);
          const larger = defaultPhaseWeights.map((weight) => weight * by);
          expect(decisionScore(phase, given, larger)).toBeCloseTo(decisionScore(phase, given) ?? NaN, 9);
          for (const id of ["quality", "price", "service"] as const) expect(decisionScore(phase, { ...given, [id]: null })).toBeNull();
        },
      ),
      { numRuns: 30 },
    ));

  it("lies between the worst and the best score, and never falls when one rises", () =>
    fc.assert(
      fc.property(fc.constantFrom(...phaseIds), score, score, score, score, (phase, quality, price, service, more) => {
        const value = decisionScore(phase, seen("We", quality, price, service)) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(quality, price, service) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(quality, price, service) + 1e-9);
        expect(decisionScore(phase, seen("We", Math.max(quality, more), price, service))).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      { numRuns: 40 },
    ));
});

describe("KAM.DECISIONSCORE", () => {
  it.each([
    [["buy", 80, 60, 70], 68],
    [["learn", 80, 60, 70], 72],
    [["Shortlist", 80, 60, 70], 72],
    [["售后服务", 80, 60, 70], 71],
    [["buy", 80, 60, 70, row(1, 1, 1)], 70],
    [["buy", 80, 60, 70, row(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0)], 80],
    [["buy", 80, 60, 70, row(null, null, null)], 68],
    [["buy", 0, 0, 0], 0],
    [["buy", 100, 100, 100], 100],
    [["buy", 80, null, 70], null],
    [[null, 80, 60, 70], null],
    [["buy", 101, 60, 70], "#VALUE!"],
    [["buy", -1, 60, 70], "#VALUE!"],
    [["buy", "good", 60, 70], "#VALUE!"],
    [["haggle", 80, 60, 70], "#VALUE!"],
    [["buy", 80, 60, 70, row(1, 1)], "#VALUE!"],
    [["buy", 80, 60, 70, row(0, 0, 0)], "#DIV/0!"],
  ])("%j → %s", (args, shown) => expect(call("DECISIONSCORE", args)).toBe(shown));
  it("says what is accepted", () => {
    expect(message("DECISIONSCORE", ["buy", 101, 60, 70])).toBe("quality: 101 is not accepted. Enter a number from 0 to 100.");
    expect(message("DECISIONSCORE", ["buy", 80, 60, 70, row(1, 1)])).toContain("3 cells (the phase) or 12 cells (all phases)");
  });
  it("has a native twin that reads the twelve weights of the plan", () =>
    expect(registry.twins.get("DECISIONSCORE")?.(['"Buy"', "B1", "C1", "D1"], namedReferences("en"))).toContain(
      'INDEX(weights_phase-weight,IF(OR("Buy"="Learn","Buy"="了解产品"),0,IF(',
    ));
});

describe("We against the best competitor", () => {
  const all = [seen("Bank A", 78, 72, 70), seen("我方", 82, 60, 85), seen("Bank B", 70, 80, 60), seen("Bank C", null, 80, 60)];
  it("knows the row about us", () => {
    expect(["We", " us ", "我方", "我们"].map((who) => isUs({ who }))).toEqual([true, true, true, true]);
    expect(["Western", "Bank A", ""].map((who) => isUs({ who }))).toEqual([false, false, false]);
  });
  it("names the best competitor of each phase and our lead", () =>
    expect(comparePhases(all).map(({ phase, best, lead }) => [phase, best, Number(lead.toFixed(1))])).toEqual([
      ["learn", "Bank A", 1.4],
      ["shortlist", "Bank A", 1.4],
      ["buy", "Bank A", -1.8],
      ["after-sales", "Bank A", 6.3],
    ]));
  it("compares nothing without us or without a competitor", () => {
    expect(comparePhases([seen("Bank A", 78, 72, 70)])).toEqual([]);
    expect(comparePhases([seen("We", 78, 72, 70), seen("Bank A", 78, null, 70)])).toEqual([]);
  });
  it("stands from the start with a row about us, once", () => {
    const about = (cells: Record<string, string>[]) => ({
      language: "zh" as const,
      size: "standard" as const,
      data: {
        language: "zh" as const,
        tables: { criteriaByPhase: { rows: cells.map((one) => ({ cells: one, user: {} })), userColumns: [] } },
        foreign: [],
      },
    });
    expect(rows(about([]))).toEqual({ criteriaByPhase: [{ who: "我方" }] });
    expect(rows(about([{ who: "我们" }]))).toEqual({ criteriaByPhase: [] });
  });
});
