import fc from "fast-check";
import {
  assess,
  factorIds,
  grade,
  known,
  opportunityGrade,
  pipeline,
  pipelineByGrade,
  pipelineByStage,
  probabilityOf,
  strategy,
  verdict,
} from "../../../src/sections/opportunities/figures";
import { relationship } from "../../../src/sections/stakeholders/relationship";
import { complexProcess } from "../../../src/sections/opportunities/processes";
import { gate, missingStages, stage } from "../../../src/sections/opportunities/stages";
import { style, styleProfiles } from "../../../src/sections/stakeholders/style";
import { ebanking, opportunity, reviewDay } from "../../plans";

const blank = null;
const scoreList = fc.array(fc.constantFrom<number | null>(null, 1, 2, 3, 4, 5), { minLength: 9, maxLength: 9 });

describe("Assessment (chapter 4.1)", () => {
  it.each([
    ["all 5", [5, 5, 5, 5, 5, 5, 5, 5, 5], 100, 1],
    ["all 1", [1, 1, 1, 1, 1, 1, 1, 1, 1], 0, 1],
    ["the payment hub", [5, 4, 4, 4, 5, 4, 3, 4, 4], (100 * 28) / 36, 1],
    ["one unknown", [4, 3, 4, 4, 5, 4, 3, blank, 4], (100 * 23) / 32, 8 / 9],
  ])("%s gives its score and known share", (_what, scores, score, share) => {
    expect(assess(scores)).toBeCloseTo(score, 9);
    expect(known(scores)).toBeCloseTo(share, 9);
  });

  it("nothing known has no score and a known share of 0", () => {
    expect(assess(factorIds.map(() => blank))).toBeNull();
    expect(known(factorIds.map(() => blank))).toBe(0);
  });

  it("weights count: with funding alone, only funding matters", () => {
    const weights = [0, 1, 0, 0, 0, 0, 0, 0, 0];
    expect(assess([1, 4, 1, 1, 1, 1, 1, 1, 1], weights)).toBeCloseTo(75, 9);
    expect(known([1, blank, 1, 1, 1, 1, 1, 1, 1], weights)).toBe(0);
    expect(known([1, 1, 1, 1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it("the score lies in 0–100, and a better score of one factor never lowers it", () => {
    fc.assert(
      fc.property(scoreList, fc.nat(8), (scores, at) => {
        const before = assess(scores);
        if (before === null) return;
        expect(before >= 0 && before <= 100).toBe(true);
        const raised = scores.map((score, index) => (index === at && score !== null && score < 5 ? score + 1 : score));
        expect(assess(raised)).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it.each([
    ["drop", "the project grade is 1", [1, 5, 5, 5, 5, 5, 5, 5, 5]],
    ["drop", "funding is 1, even if little is known", [blank, 1, blank, blank, blank, blank, blank, blank, blank]],
    ["drop", "the technical fit is 1", [5, 5, 1, 5, 5, 5, 5, 5, 5]],
    ["learn", "6 of 9 are known", [5, 5, 5, 5, 5, 5, blank, blank, blank]],
    ["learn", "nothing is known", [blank, blank, blank, blank, blank, blank, blank, blank, blank]],
    ["advance", "7 of 9 are known and good", [5, 5, 5, 5, 5, 5, 5, blank, blank]],
    ["advance", "the score is 60 exactly", [3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4, 3.4]],
    ["lower", "the score is 50", [3, 3, 3, 3, 3, 3, 3, 3, 3]],
    ["drop", "the score is 25", [2, 2, 2, 2, 2, 2, 2, 2, 2]],
  ])("the verdict is %s when %s", (expected, _when, scores) => {
    expect(verdict(scores)).toBe(expected);
  });
});

describe("Grade (chapter 4.2)", () => {
  it.each([
    [90, 0.7, "A"],
    [91, 0.7, "B"],
    [180, 0.7, "B"],
    [181, 0.7, "C"],
    [90, 0.69, "B"],
    [90, 0.4, "B"],
    [90, 0.39, "C"],
    [180, 0.4, "C"],
    [180, 0.39, "D"],
    [181, 0.4, "D"],
    [181, 0.39, "D"],
    [-30, 0.9, "A"],
    [0, 1, "A"],
  ])("in %d days at probability %d is %s", (days, probability, expected) => {
    expect(grade(reviewDay + days, probability, reviewDay)).toBe(expected);
  });

  it("days are calendar days: the time of day does not count", () => {
    expect(grade(reviewDay + 90.9, 0.7, reviewDay + 0.1)).toBe("A");
  });

  it("a date or probability not known yet leaves it blank", () => {
    expect(grade(null, 0.7, reviewDay)).toBeNull();
    expect(grade(reviewDay, null, reviewDay)).toBeNull();
  });

  it("is never worse for a higher probability or an earlier date", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (days, probability) => {
        const now = grade(reviewDay + days, probability, reviewDay) ?? "";
        expect((grade(reviewDay + days, Math.min(1, probability + 0.2), reviewDay) ?? "") <= now).toBe(true);
        expect((grade(reviewDay + days - 60, probability, reviewDay) ?? "") <= now).toBe(true);
      }),
    );
  });

  it("each grade has its strategy", () => {
    expect(strategy("A")?.en).toBe("Go all out, enter the sales process");
    expect(strategy("D")?.zh).toBe("最后考虑，保持维护");
    expect(strategy("E")).toBeNull();
    expect(strategy(null)).toBeNull();
  });
});

describe("Pipeline (chapter 4.4)", () => {
  it("the weighted total of the e-banking case is 6.11 million", () => {
    expect(pipeline([6_800_000, 2_400_000, 900_000], [0.7, 0.45, 0.3])).toBeCloseTo(6_110_000, 3);
  });

  it("rows with a blank do not count", () => {
    expect(pipeline([100, null, 300], [0.5, 0.5, null])).toBe(50);
  });

  it("a blank probability takes the default of the stage", () => {
    expect(complexProcess.stages.map(({ id }) => probabilityOf({ stage: id, probability: null }))).toEqual([0.1, 0.25, 0.4, 0.55, 0.75, 1]);
    expect(probabilityOf({ stage: "develop", probability: 0.9 })).toBe(0.9);
    expect(probabilityOf({ stage: null, probability: null })).toBeNull();
    expect(opportunityGrade(opportunity("x", { stage: "negotiate", closeDate: reviewDay }), reviewDay, ebanking.settings)).toBe("A");
  });

  it("is split by grade and by stage", () => {
    const byGrade = pipelineByGrade(ebanking.opportunities, reviewDay, ebanking.settings);
    expect(byGrade.map(({ id, count }) => `${id} ${count}`)).toEqual(["A 1", "B 0", "C 0", "D 2"]);
    expect(byGrade[0]?.expected).toBeCloseTo(4_760_000, 3);
    const byStage = pipelineByStage(ebanking.opportunities, ebanking.settings);
    expect(byStage.map(({ amount }) => amount)).toEqual([2_400_000, 900_000, 6_800_000, 0, 0, 0, 0]);
  });
});

describe("Stages and gates (chapter 4.5)", () => {
  const reached = (count: number) => complexProcess.stages.map((_stage, index) => index < count);

  it.each([
    [0, "develop"],
    [1, "enter"],
    [2, "propose"],
    [3, "bid"],
    [4, "negotiate"],
    [5, "implement"],
    [6, "closed"],
  ])("with %d milestones reached the stage is %s", (count, expected) => {
    expect(stage(reached(count))).toBe(expected);
  });

  it("a milestone behind an open one does not count", () => {
    expect(stage([true, false, true, true, true, true])).toBe("enter");
    expect(stage([null, true, null, null, null, null])).toBe("develop");
  });

  it.each([
    ["develop", [false, false, false, false, false, false], "OK"],
    ["bid", [true, false, false, false, false, false], "Coach and key people; Criteria set"],
    ["bid", [true, true, true, false, false, false], "OK"],
    ["closed", [true, true, true, true, true, false], "Accepted"],
  ])("the gate of %s with %j says %s", (entered, milestones, expected) => {
    expect(gate(entered, milestones, "en")).toBe(expected);
  });

  it("the gate speaks Chinese", () => {
    expect(gate("bid", [true, false, null, false, false, false], "zh")).toBe("内线和关键人; 采购标准确立");
    expect(gate("enter", [true, false, false, false, false, false], "zh")).toBe("通过");
  });

  it("the stage that the milestones prove is always past its gate", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (milestones) => {
        expect(missingStages(stage(milestones), milestones)).toEqual([]);
      }),
    );
  });
});

describe("Relationship and style (chapters 2.1 and 2.2)", () => {
  it.each([
    [[false, false, false, false], "none"],
    [[true, false, false, false], "acquaintance"],
    [[true, true, false, true], "dating"],
    [[true, true, true, null], "trust"],
    [[true, true, true, true], "alliance"],
    [[false, true, true, true], "none"],
  ])("the milestones %j prove %s", (milestones, expected) => {
    expect(relationship(milestones)).toBe(expected);
  });

  it.each([
    [2, -2, "integrator"],
    [3, 0, "driving"],
    [3, 1, "expressive"],
    [0, 3, "amiable"],
    [0, -3, "analytical"],
    [-10, 10, "amiable"],
    [1, 3, "expressive"],
    [0, 0, "integrator"],
  ])("assertiveness %d and responsiveness %d are %s", (assertiveness, responsiveness, expected) => {
    expect(style(assertiveness, responsiveness)).toBe(expected);
    expect(styleProfiles[expected]?.avoid.zh).not.toBe(undefined);
  });
});
