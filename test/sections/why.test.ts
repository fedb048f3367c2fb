import fc from "fast-check";
import { grade } from "../../src/sections/opportunities/figures";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../../src/sections/opportunities/why";
import { explainPriority } from "../../src/sections/stakeholders/why";
import { explainHealth } from "../../src/plan/health/reasons";
import { dateText } from "../../src/plan/wording";
import { reviewDay } from "../plans";

describe("Why a grade, and what lifts it (chapter 13)", () => {
  it.each([
    [40, 0.55, "B: closes in 40 days (near), probability 0.55 (medium).", "Probability 0.7 makes it A."],
    [40, 0.8, "A: closes in 40 days (near), probability 0.8 (high).", "A is the highest grade."],
    [120, 0.55, "C: closes in 120 days (mid), probability 0.55 (medium).", "Probability 0.7 or a close date by 2027-02-19 makes it B."],
    [120, 0.9, "B: closes in 120 days (mid), probability 0.9 (high).", "A close date by 2027-02-19 makes it A."],
    [221, 0.3, "D: closes in 221 days (far), probability 0.3 (low).", "Probability 0.4 and a close date by 2027-05-20 make it C."],
    [-1, 0.7, "A: close date passed 1 day ago (near), probability 0.7 (high).", "A is the highest grade."],
    [0, 0.2, "C: closes today (near), probability 0.2 (low).", "Probability 0.4 makes it B."],
  ])("in %d days at %d", (days, probability, reason, lift) => {
    const found = explainGrade(reviewDay + days, probability, reviewDay);
    expect(found.reason.en).toBe(reason);
    expect(found.lift.en).toBe(lift);
  });

  it("speaks Chinese", () => {
    const { reason, lift } = explainGrade(reviewDay + 40, 0.55, reviewDay);
    expect(reason.zh).toBe("B：40 天后成交（近期），成功率 0.55（中）。");
    expect(lift.zh).toBe("成功率达到 0.7，即为 A。");
  });

  it("what it promises comes true", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 0, max: 100 }), (days, percent) => {
        const closeDate = reviewDay + days;
        const { lift } = explainGrade(closeDate, percent / 100, reviewDay);
        const promise = /^(?:Probability ([\d.]+)|A close date by ([\d-]+)).* (makes?) it ([A-D])\.$/.exec(lift.en);
        if (promise === null) {
          expect(grade(closeDate, percent / 100, reviewDay)).toBe("A");
          return;
        }
        const both = promise[3] === "make" ? /by ([\d-]+)/.exec(lift.en)?.[1] : promise[2];
        const day = both === undefined ? closeDate : [90, 180].map((band) => reviewDay + band).find((band) => dateText(band) === both);
        expect(grade(day ?? NaN, Number(promise[1] ?? percent / 100), reviewDay)).toBe(promise[4]);
      }),
    );
  });
});

describe("Why a verdict, a stage, a gate, a health, a priority (chapter 13)", () => {
  it.each([
    [[1, 4, 4, 4, 5, 4, 3, 4, 4], "Drop: project grade at 1 ends the pursuit.", "Project grade at 2 makes it: advance."],
    [
      [3, 3, null, null, null, null, 3, 3, 3],
      "Collect information first: 56 % of the assessment is known, 70 % is needed.",
      "Find out technical fit and customer relations.",
    ],
    [
      [3, 3, 3, 3, 3, null, 3, 3, 3],
      "Lower the contact level: score 50 (60 to advance, 40 to stay in contact), 89 % known.",
      "Project grade 5 and funding 5 make it: advance.",
    ],
    [
      [5, 5, 5, 5, 5, 5, 5, 5, 5],
      "Advance: score 100 (60 to advance, 40 to stay in contact), 100 % known.",
      "Advance is the best verdict.",
    ],
  ])("the verdict of %j", (scores, reason, lift) => {
    expect(explainVerdict(scores)).toMatchObject({ reason: { en: reason }, lift: { en: lift } });
  });

  it("the scores that lift a verdict read well in Chinese", () => {
    expect(explainVerdict([3, 3, 3, 3, 3, 3, 3, 3, 3]).lift.zh).toBe("项目等级达到 5、资金状况达到 5，结论即为“推进”。");
  });

  it("a stage names the milestone that is open and the work that leads there", () => {
    const { reason, lift } = explainStage([true, true, false, false, false, false]);
    expect(reason.en).toBe("Propose: the first 2 milestones are reached; “Criteria set” is not.");
    expect(lift.en).toContain("Purchase criteria set with us leads to: bid.");
    expect(explainStage([true, true, true, true, true, true]).reason.zh).toBe("已完成：六个里程碑全部达到。");
  });

  it("a gate names what is missing and the first work to do", () => {
    const { reason, lift } = explainGate("bid", [true, false, false, false, false, false]);
    expect(reason.en).toBe("“Bid” is entered, but “Coach and key people” and “Criteria set” are missing.");
    expect(reason.zh).toBe("已进入“投标阶段”，但缺少“内线和关键人”和“采购标准确立”。");
    expect(lift.zh).toBe("先做：理清组织与角色；与关键人建立关系；成为候选供应商。");
    expect(explainGate("develop", []).lift.en).toBe("Nothing is missing.");
  });

  it("health names the measure that costs most points", () => {
    const { reason, lift } = explainHealth([0.63, 1, 1, 0.96, 1, 0.667, null]);
    expect(reason.en).toBe("87 (green): support index at 63 % costs most, 8 points.");
    // Weights known: 90. Actions to 1: 10 · 0.333 / 90 = 3.7 points; support by a tenth: 20 · 0.1 / 90 = 2.2 points.
    expect(lift.en).toBe("Action currency at 100 % adds 4 points.");
    expect(explainHealth([0.63, 1, 1, 0.96, 1, 1, null]).lift.en).toBe("Support index at 73 % adds 2 points.");
    expect(explainHealth([1, 5 / 7, 1, 1, 1, 1, null]).lift.en).toBe("Coverage at 86 % adds 2 points.");
    expect(reason.zh).toBe("87（绿）：支持指数为 63 %，失分最多，8 分。");
    expect(explainHealth([1, 1, 1, 1, 1, 1, 1]).lift.en).toBe("100 is the highest health.");
    expect(explainHealth([]).reason.en).toBe("Nothing is known yet.");
  });

  it("a priority says what contact and support would make of it", () => {
    const ceo = { level: "decision", role: "decision-maker", attitude: "neutral", closeness: "none" };
    expect(explainPriority(ceo)).toEqual({
      reason: {
        en: "90: influence 100 (decision level × decision maker), neutral, no contact.",
        zh: "90：影响力 100（决策层 × 决策者），中立者，未联系。",
      },
      lift: {
        en: "Frequent contact makes it 60, a supporter in frequent contact makes it 20.",
        zh: "联系频繁可降至 60，联系频繁的支持者可降至 20。",
      },
    });
    expect(explainPriority({ ...ceo, attitude: "supporter", closeness: "close" })?.lift.en).toBe(
      "Nothing is left to win: keep the contact.",
    );
    expect(explainPriority({ ...ceo, role: null })).toBeNull();
  });
});
