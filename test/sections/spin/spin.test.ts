/** SPIN (chapter 7): the next kind of question, implied and explicit, the finding. */
import { needOf, nextStep, standsAt } from "../../../src/sections/spin/figures";
import { spinTable, type Spin } from "../../../src/sections/spin/table";
import { spinWords } from "../../../src/sections/spin/words";
import { needTable } from "../../../src/sections/needs/table";
import { plan, rowOf } from "../../plans";
import { foundIn } from "../foundIn";

const spin = (need: string, given: Partial<Spin> = {}): Spin => rowOf(spinTable, { need, ...given });
const whole = { situation: "by hand", problem: "slow", implication: "late", needPayoff: "a day saved" };

test("the kinds of question stand in the method's order, in both languages", () => {
  expect(spinWords.terms.map(({ id, label }) => [id, label.en, label.zh])).toEqual([
    ["situation", "Situation", "背景"],
    ["problem", "Problem", "难点"],
    ["implication", "Implication", "暗示"],
    ["needPayoff", "Need-payoff", "需求-效益"],
  ]);
});

describe("the next question", () => {
  it.each<[string, Partial<Spin>, string | null]>([
    ["begins with the situation", {}, "situation"],
    ["then the problem", { situation: "by hand" }, "problem"],
    ["then the implication", { situation: "by hand", problem: "slow" }, "implication"],
    ["then the need-payoff", { situation: "by hand", problem: "slow", implication: "late" }, "needPayoff"],
    ["none is left", whole, null],
    ["the first that is blank", { ...whole, problem: null }, "problem"],
  ])("%s", (_title, given, expected) => {
    expect(nextStep(spin("one release", given))).toBe(expected);
  });
});

describe("a need stands", () => {
  it.each<[string, string | null, { explicit: boolean | null; implied: boolean | null } | null, string | null]>([
    ["nowhere while nothing is known", null, { explicit: null, implied: null }, null],
    ["nowhere without a need in the plan", null, null, null],
    ["implied with a problem", "slow", { explicit: null, implied: null }, "implied"],
    ["implied when marked so", null, { explicit: null, implied: true }, "implied"],
    ["implied when they did not say it", null, { explicit: false, implied: null }, "implied"],
    ["explicit once they said it", "slow", { explicit: true, implied: true }, "explicit"],
  ])("%s", (_title, problem, need, expected) => {
    expect(standsAt({ problem }, need)).toBe(expected);
  });
});

test("the need is found by its name, whatever its case", () => {
  const needs = [rowOf(needTable, { need: "Other" }), rowOf(needTable, { need: "One release" })];
  expect(needOf(needs, " one release")?.row).toBe(1);
  expect(needOf(needs, "two")).toBeNull();
});

describe("spin-incomplete", () => {
  it("a problem without an implication", () => {
    expect(foundIn(plan({ spin: [spin("one release", { problem: "slow" })] }))).toContain("spin-incomplete: one release");
  });
  it("not without a problem, and not with the implication", () => {
    expect(foundIn(plan({ spin: [spin("one release", { situation: "by hand" })] }))).not.toContain("spin-incomplete: one release");
    expect(foundIn(plan({ spin: [spin("one release", { problem: "slow", implication: "late" })] }))).not.toContain(
      "spin-incomplete: one release",
    );
  });
});
