import fc from "fast-check";
import { completeness, contribution, frameworkValue, improvement, outline, solutionValues } from "../../../src/sections/framework/figures";
import { ebanking, node } from "../../plans";
import type { FrameworkNode } from "../../../src/sections/framework/table";

const value = (nodes: readonly FrameworkNode[], id: string) => {
  const found = frameworkValue(nodes, id);
  return found.found ? found.value : "not found";
};

/** Any nodes at all: wrong levels, circles, duplicates, parents that do not exist. */
const anyNodes = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      level: fc.constantFrom(null, 1, 2, 3, 4),
      supports: fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "x"), { maxLength: 3 }),
      share: fc.constantFrom(null, 0, 0.5, 1, 3),
      annualValue: fc.constantFrom(null, 0, 1000),
    })
    .map(({ id, level, supports, share, annualValue }) => node(id, level, supports, { share, annualValue })),
  { maxLength: 12 },
);

describe("Contribution (chapter 3)", () => {
  it("a share is split among brothers, and paths are added up", () => {
    const { kpis, solutions, shares, unserved } = contribution(ebanking.framework);
    expect(kpis.map((kpi) => kpi.id)).toEqual(["K1", "K2", "K3"]);
    expect(solutions.map((solution) => solution.id)).toEqual(["S1", "S2", "S3"]);
    // I1 has 1 of 1 + 2 shares in K1, O1 has 1 of 1 + 0.5 in I1: 1/3 · 2/3.
    const expected = [
      [2 / 9, 2 / 9, 0],
      [2 / 3, 2 / 3, 0],
      [1 / 9, 1 / 9, 1],
    ];
    shares.forEach((row, at) => row.forEach((share, column) => expect(share).toBeCloseTo(expected[at]?.[column] ?? NaN, 9)));
    expect(unserved).toEqual([0, 0, 0]);
  });

  it("a branch that ends early is unserved", () => {
    const nodes = [node("K", 1), node("I", 2, ["K"]), node("J", 2, ["K"], { share: 3 }), node("O", 3, ["I"]), node("S", 4, ["O"])];
    expect(contribution(nodes).shares).toEqual([[0.25]]);
    expect(contribution(nodes).unserved).toEqual([0.75]);
  });

  it("contributions and the unserved share of every KPI add up to 1, whatever the table holds", () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const { kpis, shares, unserved } = contribution(nodes);
        kpis.forEach((_kpi, column) => {
          const served = shares.reduce((sum, row) => sum + (row[column] ?? NaN), 0);
          expect(served + (unserved[column] ?? NaN)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it("a circle, a node under itself and a doubled id do not trouble it", () => {
    const nodes = [node("K", 1, ["S"]), node("I", 2, ["K", "I"]), node("I", 2, ["K"]), node("O", 3, ["I", "I"]), node("S", 4, ["O"])];
    expect(contribution(nodes).shares).toEqual([[1]]);
  });

  it("takes 10,000 nodes", () => {
    const wide = Array.from({ length: 10_000 }, (_node, index) => {
      const level = index < 10 ? 1 : index < 500 ? 2 : index < 3000 ? 3 : 4;
      const above = level === 2 ? 10 : level === 3 ? 490 : 2500;
      const first = level === 2 ? 0 : level === 3 ? 10 : 500;
      return node(`n${index}`, level, level === 1 ? [] : [`n${first + (index % above)}`, `n${first + ((index * 7) % above)}`]);
    });
    expect(contribution(wide).shares).toHaveLength(7000);
    expect(solutionValues(wide)).toHaveLength(7000);
  });
});

describe("Value (chapter 3)", () => {
  it.each([
    ["S1", (9.6 + 5.6) * (2 / 9) * 1e6],
    ["S2", (9.6 + 5.6) * (2 / 3) * 1e6],
    ["S3", ((9.6 + 5.6) / 9 + 1.35) * 1e6],
    ["s1", (9.6 + 5.6) * (2 / 9) * 1e6],
    ["I1", ((9.6 + 5.6) / 3 + 1.35) * 1e6],
    ["K3", ((9.6 + 5.6) / 9 + 1.35) * 1e6],
  ])("of %s is %d: annual value · confidence · contribution, of every solution below once", (id, expected) => {
    expect(value(ebanking.framework, id)).toBeCloseTo(expected, 3);
  });

  it("is not found for an unknown id, blank while no KPI above has a value, 0 without a KPI above", () => {
    const nodes = [node("K", 1), node("I", 2, ["K"]), node("O", 3, ["I"]), node("S", 4, ["O"]), node("T", 4)];
    expect(value(nodes, "Q")).toBe("not found");
    expect(value(nodes, "S")).toBeNull();
    expect(value(nodes, "T")).toBe(0);
  });

  it("ranks solutions by value", () => {
    expect(solutionValues(ebanking.framework).map(({ node: { id } }) => id)).toEqual(["S2", "S1", "S3"]);
  });
});

describe("Improvement, completeness and outline (chapter 3)", () => {
  it.each([
    [62, 75, 13 / 62],
    [48, 40, -1 / 6],
    [-10, 10, 2],
    [0, 10, null],
    [null, 10, null],
    [10, null, null],
  ])("from %p to %p is an improvement of %p", (baseline, target, expected) => {
    const found = improvement(baseline, target);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  it("completeness is the share of KPIs with a target and a path to a solution", () => {
    expect(completeness(ebanking.framework)).toBe(1);
    expect(completeness(ebanking.framework.filter(({ id }) => id !== "O3" && id !== "O4"))).toBeCloseTo(2 / 3, 9);
    expect(completeness([node("K", 1, [], { target: 5 }), node("L", 1)])).toBe(0);
    expect(completeness([])).toBeNull();
  });

  it("the outline shows a node under each parent it supports", () => {
    const lines = outline(ebanking.framework).lines.map(({ node: { id } }) => id);
    expect(lines.slice(0, 9)).toEqual(["K1", "I1", "O1", "S1", "O4", "S3", "I2", "O2", "S2"]);
    expect(lines.filter((id) => id === "S3")).toHaveLength(4);
  });

  it("the outline stops at its limit instead of growing without end", () => {
    expect(outline(ebanking.framework, 5)).toMatchObject({ cut: true, lines: { length: 5 } });
    fc.assert(fc.property(anyNodes, (nodes) => outline(nodes, 100).lines.length <= 100));
  });
});
