import fc from "fast-check";
import { health, healthColour, healthMeasures, healthSteps } from "../../src/plan/health/health";
import { explainPlanHealth } from "../../src/plan/health/reasons";
import { ebanking, opportunity, person, plan, reviewDay } from "../plans";
import { registry } from "../registry";

const { measures: given } = registry;

const measure = fc.constantFrom<number | null>(null, 0, 0.25, 0.5, 0.9, 1);

describe("Health (chapter 12.1)", () => {
  it("is the mean of the known measures, weighed 20, 15, 15, 15, 15, 10, 10", () => {
    expect(health([1, 1, 1, 1, 1, 1, 1])).toBe(100);
    expect(health([0.5, 1, 1, 1, 1, 1, 1])).toBeCloseTo(90, 9);
    expect(health([0.5, null, null, null, null, 1, null])).toBeCloseTo((100 * (10 + 10)) / 30, 9);
    expect(health([null, null, null, null, null, null, null])).toBeNull();
  });

  it("lies between the smallest and the largest known measure", () => {
    fc.assert(
      fc.property(fc.array(measure, { minLength: 7, maxLength: 7 }), (measures) => {
        const known = measures.filter((value) => value !== null);
        const value = health(measures);
        if (value === null) expect(known).toEqual([]);
        else {
          expect(value).toBeGreaterThanOrEqual(100 * Math.min(...known) - 1e-9);
          expect(value).toBeLessThanOrEqual(100 * Math.max(...known) + 1e-9);
        }
      }),
    );
  });

  it.each([
    [75, false, "green"],
    [74.9, false, "amber"],
    [50, false, "amber"],
    [49.9, false, "red"],
    [90, true, "amber"],
    [20, true, "red"],
  ])("%d with an open blocker %p is %s", (value, hasBlocker, colour) => {
    expect(healthColour(value, hasBlocker)).toBe(colour);
  });
});

describe("Measures of a plan (chapter 12.1)", () => {
  it("of the e-banking case give 87: support 63 %, all covered, complete, 96 % known, gates kept, 1 of 3 actions late", () => {
    const measures = healthMeasures(given, ebanking, reviewDay);
    const known = (6.8 + (2.4 + 0.9) * (8 / 9)) / 10.1;
    const expected = [(100 + 100 * (320 / 3 / (3700 / 9))) / 200, 1, 1, known, 1, 2 / 3];
    expected.forEach((value, index) => expect(measures[index]).toBeCloseTo(value, 9));
    expect(measures[6]).toBeNull();
    expect(Math.round(health(measures) ?? NaN)).toBe(87);
  });

  it("of an empty plan are not known", () => {
    expect(healthMeasures(given, plan(), reviewDay)).toEqual([null, null, null, null, null, null, null]);
    expect(healthSteps(given, plan(), reviewDay)).toEqual([]);
  });

  it("knowledge without any amount counts every opportunity the same", () => {
    const full = opportunity("known", { scores: [3, 3, 3, 3, 3, 3, 3, 3, 3] });
    expect(healthMeasures(given, plan({ opportunities: [full, opportunity("unknown")] }), reviewDay)[3]).toBeCloseTo(0.5, 9);
  });
});

describe("What lifts health most (chapter 13)", () => {
  it("of the e-banking case is the overdue action, by 10 of 90 weights for the third that is late: 3.7 points", () => {
    const [first, second] = healthSteps(given, ebanking, reviewDay);
    expect(first?.step.en).toBe("finish the overdue action");
    expect(first?.gain).toBeCloseTo((100 * 10 * (1 / 3)) / 90, 9);
    expect(second?.step.en).toBe("win Group CEO as a supporter in frequent contact");
    expect(explainPlanHealth(given, ebanking, healthMeasures(given, ebanking, reviewDay), false, reviewDay).lift).toEqual({
      en: "Finish the overdue action (+4).",
      zh: "完成逾期的行动（+4）。",
    });
  });

  it("names up to three factors to assess, counts more, and does not list all nine", () => {
    const assessed = (known: number): readonly string[] => {
      const scores = [3, 3, 3, 3, 3, 3, 3, 3, 3].map((score, index) => (index < known ? score : null));
      return healthSteps(given, plan({ opportunities: [opportunity("Hub", { scores })] }), reviewDay)
        .map(({ step }) => step.en)
        .filter((step) => step.startsWith("assess"));
    };
    expect(assessed(0)).toEqual(["assess Hub"]);
    expect(assessed(5)).toEqual(["assess 4 more factors of Hub"]);
    expect(assessed(6)).toEqual(["assess price, technical solution and after-sales service of Hub"]);
  });

  it("every step brings points, most first", () => {
    const steps = healthSteps(
      given,
      plan({
        ...ebanking,
        stakeholders: [person("New", { level: "decision" }), ...ebanking.stakeholders.slice(3)],
        framework: ebanking.framework.slice(0, 5),
      }),
      reviewDay,
    ).map(({ gain }) => gain);
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.every((gain) => gain > 0)).toBe(true);
    expect(steps).toEqual([...steps].sort((left, right) => right - left));
  });
});
