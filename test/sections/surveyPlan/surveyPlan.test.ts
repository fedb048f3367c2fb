/** Needs research (chapter 7): states of a step, the proposal that the needs are known, findings, questions. */
import { questions } from "../../../src/sections/surveyPlan/ask";
import { needsMayBeKnown, stepState } from "../../../src/sections/surveyPlan/figures";
import { surveyTable, type SurveyStep } from "../../../src/sections/surveyPlan/table";
import { opportunity, plan, reviewDay, rowOf } from "../../plans";
import { foundIn } from "../foundIn";

const step = (goal: string, given: Partial<SurveyStep> = {}): SurveyStep => rowOf(surveyTable, { goal, ...given });

test.each<[string, Partial<SurveyStep>, string]>([
  ["planned for today", { date: reviewDay }, "planned"],
  ["its day passed", { date: reviewDay - 1 }, "late"],
  ["done", { date: reviewDay - 1, result: "14 units" }, "done"],
  ["done without a date", { result: "14 units" }, "done"],
  ["without a date", {}, "planned"],
])("a step is %s", (_title, given, expected) => {
  expect(stepState(step("volumes", given), reviewDay)).toBe(expected);
});

describe("needs may be called known", () => {
  const hub = [opportunity("Hub"), opportunity("Pool")];
  it.each<[string, readonly SurveyStep[], readonly number[]]>([
    ["when every step about the opportunity has a result", [step("a", { opportunity: "hub", result: "x" })], [0]],
    ["not while one is open", [step("a", { opportunity: "Hub", result: "x" }), step("b", { opportunity: "Hub" })], []],
    ["not by research about something else", [step("a", { opportunity: "Pool", result: "x" }), step("b", { result: "x" })], [1]],
    ["not without research", [], []],
  ])("%s", (_title, steps, expected) => {
    expect(needsMayBeKnown(steps, hub)).toEqual(expected);
  });

  it("is a proposal that goes once the plan says so", () => {
    const steps = [step("a", { opportunity: "Hub", result: "x" })];
    const found = (needsKnown: boolean | null) =>
      foundIn(plan({ surveyPlan: steps, opportunities: [opportunity("Hub", { needsKnown })] })).includes("needs-known-by-survey: Hub");
    expect([found(null), found(false), found(true)]).toEqual([true, true, false]);
  });

  it("is asked while nobody answered", () => {
    const given = (needsKnown: boolean | null) =>
      questions(
        plan({
          surveyPlan: [step("a", { opportunity: "Hub", result: "x" })],
          opportunities: [opportunity("Hub", { needsKnown })],
        }) as never,
      );
    expect(given(null).map(({ table, row, column }) => [table, row, column])).toEqual([["opportunities", 0, "needsKnown"]]);
    expect(given(false)).toEqual([]);
  });
});

test("survey-late the day after, while there is no result", () => {
  const found = (given: Partial<SurveyStep>) => foundIn(plan({ surveyPlan: [step("volumes", given)] })).includes("survey-late: volumes");
  expect(found({ date: reviewDay - 1 })).toBe(true);
  expect(found({ date: reviewDay })).toBe(false);
  expect(found({ date: reviewDay - 1, result: "x" })).toBe(false);
  expect(found({})).toBe(false);
});
