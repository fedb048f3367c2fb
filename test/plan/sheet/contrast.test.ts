import { contrast } from "../../../src/plan/sheet/contrast";

it.each([
  ["#000000", "#FFFFFF", 21],
  ["#FFFFFF", "#ffffff", 1],
  ["#777777", "#FFFFFF", 4.48],
  ["#0F5C63", "#FFFFFF", 7.67],
])("%s on %s stands apart %d to 1", (left, right, expected) => {
  expect(contrast(left, right)).toBeCloseTo(expected, 1);
});

it("what is no colour has no contrast", () => {
  expect(contrast("#12", "#FFFFFF")).toBeNull();
});
