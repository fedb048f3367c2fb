/** Needs (chapter 7): progress, ripeness, findings, questions. */
import fc from "fast-check";
import { about } from "../../../src/sections/needs/card";
import { needsByMaturity, progress } from "../../../src/sections/needs/figures";
import { questions } from "../../../src/sections/needs/ask";
import { needQuickAdd } from "../../../src/sections/needs/quickAdd";
import { needTable, type Need } from "../../../src/sections/needs/table";
import { maturityWords } from "../../../src/sections/needs/words";
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const need = (name: string, given: Partial<Need> = {}): Need => rowOf(needTable, { need: name, ...given });
const blank = { maturity: null, explicit: null, consequence: null, solution: null };

describe("progress of a need", () => {
  it.each<[string, Parameters<typeof progress>[0], number | null]>([
    ["nothing known", blank, null],
    ["almost perfect", { ...blank, maturity: "almost-perfect" }, 0],
    ["slightly dissatisfied", { ...blank, maturity: "slightly-dissatisfied" }, 0.0825],
    ["growing problem", { ...blank, maturity: "growing-problem" }, 0.1675],
    ["must change now", { ...blank, maturity: "must-change-now" }, 0.25],
    ["not said", { ...blank, explicit: false }, 0],
    ["said", { ...blank, explicit: true }, 0.25],
    ["consequence known", { ...blank, consequence: "late payments" }, 0.25],
    ["solution named", { ...blank, solution: "S1" }, 0.25],
    ["all of it", { maturity: "must-change-now", explicit: true, consequence: "late payments", solution: "S1" }, 1],
  ])("%s", (_title, given, expected) => {
    const found = progress(given);
    expect(found === null ? null : Number(found.toFixed(6))).toBe(expected);
  });

  it("uses the weights in force", () => {
    expect(progress({ ...blank, maturity: "growing-problem" }, { "growing-problem": 0.8 })).toBe(0.2);
  });

  it("stays within 0 and 1 and never falls when something becomes known", () => {
    const any = fc.record({
      maturity: fc.constantFrom(null, ...maturityWords.terms.map(({ id }) => id)),
      explicit: fc.constantFrom(null, true, false),
      consequence: fc.constantFrom(null, "late payments"),
      solution: fc.constantFrom(null, "S1"),
    });
    fc.assert(
      fc.property(any, (given) => {
        const now = progress(given) ?? 0;
        expect(now >= 0 && now <= 1).toBe(true);
        expect((progress({ ...given, explicit: true }) ?? 0) >= now).toBe(true);
        expect((progress({ ...given, consequence: "overtime" }) ?? 0) >= now).toBe(true);
        expect((progress({ ...given, maturity: "must-change-now" }) ?? 0) >= now).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test("needs stand at their maturity, those without stand nowhere", () => {
  const steps = needsByMaturity([
    { maturity: "growing-problem" },
    { maturity: null },
    { maturity: "must-change-now" },
    { maturity: "growing-problem" },
  ]);
  expect(steps).toEqual([
    { id: "almost-perfect", rows: [] },
    { id: "slightly-dissatisfied", rows: [] },
    { id: "growing-problem", rows: [0, 3] },
    { id: "must-change-now", rows: [2] },
  ]);
});

describe("findings about needs", () => {
  it("none before the first need", () => {
    expect(foundIn(plan({ needs: [] })).filter((found) => found.includes("need"))).toEqual([]);
  });

  it("an explicit need without a solution is unserved", () => {
    expect(foundIn(plan({ needs: [need("one release", { explicit: true })] }))).toContain("need-unserved: one release");
    expect(foundIn(plan({ needs: [need("one release", { explicit: true, solution: "S1" })] }))).not.toContain("need-unserved: one release");
    expect(foundIn(plan({ needs: [need("one release", { explicit: false })] }))).not.toContain("need-unserved: one release");
    expect(foundIn(plan({ needs: [need("one release")] }))).not.toContain("need-unserved: one release");
  });

  it("only stated needs, once a layer is known", () => {
    expect(foundIn(plan({ needs: [need("one release", { layer: "stated" }), need("other")] }))).toContain("only-stated-needs");
    expect(foundIn(plan({ needs: [need("one release", { layer: "stated" }), need("other", { layer: "hidden" })] }))).not.toContain(
      "only-stated-needs",
    );
    expect(foundIn(plan({ needs: [need("one release")] }))).not.toContain("only-stated-needs");
  });

  it("say whose need it is", () => {
    const found = registry.findings(plan({ needs: [need("one release", { explicit: true, stakeholder: "Group CFO" })] }), reviewDay);
    expect(found.find(({ id }) => id === "need-unserved")?.text.en).toBe(
      "No solution of ours serves the explicit need “one release” of Group CFO",
    );
  });
});

test("asks whether a need is explicit and how urgent it is, while that is not known", () => {
  const given = plan({
    needs: [need("one release", { stakeholder: "Group CFO" }), need("other", { explicit: true, maturity: "growing-problem" })],
  });
  expect(questions(given as never).map(({ row, column, text }) => [row, column, text.en])).toEqual([
    [0, "explicit", "Has Group CFO said that “one release” is to be solved?"],
    [0, "maturity", "How urgent does Group CFO feel “one release”?"],
  ]);
});

test("cards of people, opportunities and solutions say how far a need has come", () => {
  const given = plan({
    needs: [
      need("one release", { stakeholder: "Group CFO", opportunity: "Hub", explicit: true, maturity: "growing-problem", solution: "S1" }),
      need("audit trail", { stakeholder: "Group CFO", explicit: true }),
      need("say", { stakeholder: "Group CFO" }),
    ],
  });
  const lines = (table: keyof typeof about, name: string) =>
    about[table](given as never, name, reviewDay, "en").map(({ text, tone }) => [text, tone]);
  expect(lines("stakeholders", "group cfo")).toEqual([
    ["one release: Growing problem, explicit", undefined],
    ["audit trail: explicit, no solution of ours", "attention"],
    ["say", undefined],
  ]);
  expect(lines("opportunities", "Hub")).toEqual([["one release: Growing problem, explicit", undefined]]);
  expect(lines("framework", "S1")).toEqual([["one release: Growing problem, explicit", undefined]]);
});

test("a line becomes a need", () => {
  const { cells, unknown } = parseQuickAdd(
    "Fewer manual payments, Treasury manager, growing problem, overtime every month",
    needTable,
    needQuickAdd,
    "en",
    { stakeholders: ["Treasury manager"] },
  );
  expect(cells).toEqual({
    need: "Fewer manual payments",
    stakeholder: "Treasury manager",
    maturity: "Growing problem",
    consequence: "overtime every month",
  });
  expect(unknown).toEqual([]);
});
