import fc from "fast-check";
import {
  engage,
  position,
  positionAgainst,
  strengthRatio,
  supporterInfluence,
  supportersOf,
  unansweredAgainst,
  widestAgainst,
} from "../../../src/sections/competitors/figures";
import { engageMeanings } from "../../../src/sections/competitors/texts";
import { competitorTable } from "../../../src/sections/competitors/table";
import { competitorCriteriaTable } from "../../../src/sections/competitorCriteria/table";
import { person, rowOf } from "../../plans";

const criterion = (name: string, weight: number | null, ours: number | null, theirs1: number | null, answer: string | null = null) =>
  rowOf(competitorCriteriaTable, { criterion: name, weight, ours, theirs1, answer });

describe("Position against a competitor (chapter 8)", () => {
  it.each<[string, (number | null)[], (number | null)[], (number | null)[], number | null]>([
    ["weighted difference over the weights", [50, 30, 20], [4, 3, 5], [4, 4, 3], 0.1],
    ["one criterion", [1], [2], [5], -3],
    ["level", [3, 1], [4, 4], [4, 4], 0],
    ["a blank score of ours leaves the pair out", [50, 30], [null, 3], [1, 4], -1],
    ["a blank score of theirs leaves the pair out", [50, 30], [5, 3], [null, 4], -1],
    ["a blank weight leaves the pair out", [null, 30], [5, 3], [1, 4], -1],
    ["a weight of 0 counts nothing", [0, 30], [5, 3], [1, 4], -1],
    ["nothing known", [50, 30], [null, null], [1, 4], null],
    ["no criteria", [], [], [], null],
    ["everything known weighs 0", [0, 0], [5, 3], [1, 4], null],
  ])("%s", (_title, weights, ours, theirs, expected) => {
    const found = position(weights, ours, theirs);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 9);
  });

  it("reads the column of the competitor's place; the fifth has none", () => {
    const rows = [rowOf(competitorCriteriaTable, { criterion: "Price", weight: 1, ours: 3, theirs1: 4, theirs4: 1 })];
    expect([0, 1, 3, 4].map((rival) => positionAgainst(rows, rival))).toEqual([-1, null, 2, null]);
  });

  const triples = fc.array(
    fc.tuple(
      fc.option(fc.integer({ min: 0, max: 50 })),
      fc.option(fc.integer({ min: 1, max: 5 })),
      fc.option(fc.integer({ min: 1, max: 5 })),
    ),
    { maxLength: 8 },
  );
  const positionOf = (rows: readonly (readonly [number | null, number | null, number | null])[]) =>
    position(
      rows.map(([weight]) => weight),
      rows.map(([, ours]) => ours),
      rows.map(([, , theirs]) => theirs),
    );

  it("lies within the scores, is the opposite seen from them, and cares for no order", () => {
    fc.assert(
      fc.property(triples, (rows) => {
        const found = positionOf(rows);
        const seen = positionOf(rows.map(([weight, ours, theirs]) => [weight, theirs, ours]));
        const turned = positionOf([...rows].reverse());
        if (found === null) {
          expect([seen, turned]).toEqual([null, null]);
          return;
        }
        expect(Math.abs(found)).toBeLessThanOrEqual(4);
        expect(seen).toBeCloseTo(-found, 9);
        expect(turned).toBeCloseTo(found, 9);
      }),
      { numRuns: 100 },
    );
  });

  it("is the same with pairs of which one side is blank, and with all weights doubled", () => {
    fc.assert(
      fc.property(triples, (rows) => {
        const found = positionOf(rows);
        const more = positionOf([...rows, [9, null, 3], [9, 3, null], [null, 5, 1]]);
        const doubled = positionOf(rows.map(([weight, ours, theirs]) => [weight === null ? null : weight * 2, ours, theirs]));
        expect(more).toBe(found);
        if (found === null) expect(doubled).toBeNull();
        else expect(doubled).toBeCloseTo(found, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("never falls when a score of ours rises", () => {
    fc.assert(
      fc.property(triples, fc.nat(7), (rows, at) => {
        const before = positionOf(rows);
        const after = positionOf(
          rows.map(([weight, ours, theirs], index) => [weight, index === at && ours !== null ? ours + 1 : ours, theirs]),
        );
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});

describe("How to meet a competitor (chapter 8)", () => {
  it.each<[number, string]>([
    [12, "surround"],
    [10, "surround"],
    [9.99, "attack"],
    [5, "attack"],
    [4.99, "engage"],
    [2, "engage"],
    [1.99, "divide"],
    [1, "divide"],
    [0.99, "defend"],
    [0.5, "defend"],
    [0.49, "avoid"],
    [0, "avoid"],
    [0.7 / 0.07, "surround"],
  ])("from a ratio of %d: %s", (ratio, way) => expect(engage(ratio)).toBe(way));

  it("never gets weaker as the ratio grows, and takes each of the six ways", () => {
    const ways = ["avoid", "defend", "divide", "engage", "attack", "surround"];
    const ratio = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((value) => ways.indexOf(engage(value) ?? ""));
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less ?? 0);
      }),
      { numRuns: 60 },
    );
    expect(Object.keys(engageMeanings).sort()).toEqual([...ways].sort());
  });

  it("is not known without a ratio, and means nothing below 0", () => expect([engage(null), engage(-1)]).toEqual([null, null]));

  it("takes a ratio of strengths above 0 only", () => {
    const ratio = (ourStrength: number | null, theirStrength: number | null) => strengthRatio({ ourStrength, theirStrength });
    expect([ratio(14, 10), ratio(14, 0), ratio(0, 10), ratio(null, 10), ratio(14, null)]).toEqual([1.4, null, null, null, null]);
  });
});

describe("Whom they hold", () => {
  const people = [
    person("IT director", { level: "management", role: "evaluator" }),
    person("Group CFO", { level: "decision", role: "decision-maker" }),
    person("Newcomer"),
  ];

  it("adds up the influence of the people named, however the names are written", () => {
    const supporters = ["it director ", "Group CFO", "Somebody else", "Newcomer"];
    expect(supporterInfluence({ supporters }, people)).toBeCloseTo(100 + 400 / 9, 9);
    expect(supportersOf({ supporters }, people).map(({ name }) => name)).toEqual([
      "Group CFO",
      "it director ",
      "Somebody else",
      "Newcomer",
    ]);
  });

  it("is not known while none of them is", () => {
    expect(supporterInfluence({ supporters: [] }, people)).toBeNull();
    expect(supporterInfluence({ supporters: ["Newcomer", "Somebody else"] }, people)).toBeNull();
  });
});

describe("Where we lead and lag a competitor", () => {
  const rows = [
    criterion("Price", 30, 3, 4),
    criterion("Service", 20, 5, 3),
    criterion("Quality", 50, 4, 2),
    criterion("Risk", null, 2, 5),
  ];

  it("names the widest lead and lag, the heavier first in a tie", () =>
    expect(widestAgainst(rows, 0)).toEqual({ lead: { criterion: "Quality", points: 2 }, lag: { criterion: "Risk", points: -3 } }));

  it("names neither where nothing is known", () => expect(widestAgainst(rows, 1)).toEqual({ lead: null, lag: null }));

  it("counts lags that matter and have no answer", () => {
    expect(unansweredAgainst(rows, 0).map((row) => row.criterion)).toEqual(["Price"]);
    expect(unansweredAgainst([criterion("Price", 30, 3, 4, "Show the return")], 0)).toEqual([]);
    expect(unansweredAgainst([criterion("Price", 0, 3, 4)], 0)).toEqual([]);
    expect(unansweredAgainst([criterion("Price", 30, 4, 4)], 0)).toEqual([]);
  });

  it("a row of competitors has blanks alone at first", () => expect(rowOf(competitorTable).supporters).toEqual([]));
});
