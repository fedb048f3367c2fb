import fc from "fast-check";
import { nextStage, provenStage, rankOf } from "../../../src/sections/relationshipSteps/figures";
import { relationshipStepTable, stepColumns } from "../../../src/sections/relationshipSteps/table";
import { rowOf } from "../../plans";

const steps = (...days: readonly (number | null)[]) =>
  rowOf(relationshipStepTable, {
    stakeholder: "Ana",
    ...Object.fromEntries(stepColumns.map((column, index) => [column, days[index] ?? null])),
  });

test.each([
  [[], "none", "acquaintance"],
  [[1], "acquaintance", "dating"],
  [[1, 2], "dating", "trust"],
  [[1, 2, 3], "trust", "alliance"],
  [[1, 2, 3, 4], "alliance", null],
  [[null, 2, 3, 4], "none", "acquaintance"],
  [[1, null, 3, 4], "acquaintance", "dating"],
] as const)("milestones %j prove %s, then comes %s (method, chapter 2.1)", (days, stage, next) => {
  expect(provenStage(steps(...days))).toBe(stage);
  expect(nextStage(steps(...days))?.id ?? null).toBe(next);
});

test("a further milestone never lowers the stage", () => {
  const day = fc.option(fc.integer({ min: 40_000, max: 50_000 }), { nil: null });
  fc.assert(
    fc.property(fc.tuple(day, day, day, day), fc.integer({ min: 0, max: 3 }), (days, at) => {
      const more = days.map((one, index) => (index === at ? 45_000 : one));
      expect(rankOf(provenStage(steps(...more)))).toBeGreaterThanOrEqual(rankOf(provenStage(steps(...days))));
    }),
    { numRuns: 60 },
  );
});
