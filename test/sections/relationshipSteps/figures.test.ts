import fc from "fast-check";
import { milestonesOf, nextMilestone, rankOf, reachedOn, stageOf, stepText } from "../../../src/sections/relationshipSteps/figures";
import { relationshipStepTable } from "../../../src/sections/relationshipSteps/table";
import { explainStage } from "../../../src/sections/relationshipSteps/why";
import { relationship, relationshipStages } from "../../../src/sections/stakeholders/relationship";
import { reviewDay, rowOf } from "../../plans";

const on = (met: number | null, thirdPlace: number | null, personalSupport: number | null, actedForUs: number | null) => ({
  met,
  thirdPlace,
  personalSupport,
  actedForUs,
});

/** The table of chapter 2.1: stage, the milestone that proves it, its activities. */
const stages = [
  ["acquaintance", "The customer can name our seller", "Calls, visits, professional appearance, small courtesies"],
  ["dating", "The customer comes to a third place with us", "Business meals, local visits, technical exchange, tests and samples"],
  ["trust", "Clear, firm personal support", "Shared leisure, family contacts, reference visits elsewhere"],
  ["alliance", "The customer acts for us", "Introductions, information, standing up for us at the decision"],
] as const;

describe("Relationship stages from days (chapter 2.1)", () => {
  it("have the milestones and activities of the method's table, in its order", () => {
    expect(relationshipStages.map(({ id, milestone, activities }) => [id, milestone.en, activities.en])).toEqual(stages);
    expect(relationshipStages.every(({ milestone, activities }) => milestone.zh !== "" && activities.zh !== "")).toBe(true);
  });

  it.each([
    [on(null, null, null, null), "none", "met"],
    [on(1, null, null, null), "acquaintance", "thirdPlace"],
    [on(1, 2, null, null), "dating", "personalSupport"],
    [on(1, 2, 3, null), "trust", "actedForUs"],
    [on(1, 2, 3, 4), "alliance", null],
    [on(null, 2, 3, 4), "none", "met"],
    [on(1, null, 3, 4), "acquaintance", "thirdPlace"],
  ] as const)("%j is %s, next is %s", (milestones, stage, next) => {
    expect(stageOf(milestones, reviewDay)).toBe(stage);
    expect(nextMilestone(milestones, reviewDay)).toBe(next);
  });

  it("a day counts on that day, not the day before", () => {
    expect(reachedOn(on(reviewDay, reviewDay + 1, null, null), reviewDay)).toEqual([true, false, null, null]);
    expect(stageOf(on(reviewDay, reviewDay + 1, null, null), reviewDay)).toBe("acquaintance");
    expect(stageOf(on(reviewDay, reviewDay + 1, null, null), reviewDay + 1)).toBe("dating");
  });

  it("several rows of a person are one, whatever the case of the name", () => {
    const rows = [
      rowOf(relationshipStepTable, { stakeholder: "Ann", met: 20 }),
      rowOf(relationshipStepTable, { stakeholder: " ann", met: 10, thirdPlace: 30 }),
    ];
    expect(milestonesOf(rows, "ANN")).toEqual(on(10, 30, null, null));
    expect(milestonesOf(rows, "Bob")).toBeNull();
  });

  it("a further milestone never lowers the stage", () => {
    const day = fc.option(fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(day, day, day, day, fc.integer({ min: 0, max: 3 }), (a, b, c, d, index) => {
        const ids = ["met", "thirdPlace", "personalSupport", "actedForUs"] as const;
        const before = on(a, b, c, d);
        const after = { ...before, [ids[index] ?? "met"]: 1 };
        expect(rankOf(stageOf(after, 50))).toBeGreaterThanOrEqual(rankOf(stageOf(before, 50)));
      }),
      { numRuns: 50 },
    );
  });

  it("is the last of an unbroken run, and a blank is not reached, whatever is reached behind it", () => {
    const ids = ["none", ...stages.map(([id]) => id)];
    const flag = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(flag, { minLength: 4, maxLength: 4 }), fc.nat(3), (flags, at) => {
        const stage = relationship(flags);
        const run = ids.indexOf(stage);
        expect(flags.slice(0, run).every((one) => one === true)).toBe(true);
        expect(run === 4 || flags[run] !== true).toBe(true);
        expect(relationship(flags.map((one) => one ?? false))).toBe(stage);
        const more = relationship(flags.map((one, index) => (index === at ? true : one)));
        expect(ids.indexOf(more)).toBeGreaterThanOrEqual(run);
      }),
      { numRuns: 60 },
    );
  });

  it("says the step with its activities", () => {
    expect(stepText("thirdPlace").en).toBe(
      "Interaction: the customer comes to a third place with us. Business meals, local visits, technical exchange, tests and samples.",
    );
    expect(stepText("thirdPlace").zh).toBe("约会：客户愿意与我方到第三方场所。商务用餐、本地参观、技术交流、测试与样品。");
  });

  it("says reason and lift", () => {
    expect(explainStage(on(46200, 46298, null, null), reviewDay)).toEqual({
      reason: { en: "Interaction: came to a third place with us on 2026-10-03.", zh: "约会：2026-10-03 与我方到第三方场所。" },
      lift: { en: "Clear, firm personal support makes it trust.", zh: "个人明确而坚定的支持，即可达到“信赖”。" },
    });
    expect(explainStage(on(null, 2, 3, null), reviewDay).lift.en).toBe("Naming our seller makes it trust.");
    expect(explainStage(on(1, 2, 3, 4), reviewDay).lift.en).toContain("All four reached");
    expect(explainStage(on(null, null, null, null), reviewDay).reason.en).toContain("Not established");
  });
});
