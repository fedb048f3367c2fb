import { knownOfAll, knownShare, openBenefits } from "../../../src/sections/benefits/figures";
import { questions } from "../../../src/sections/benefits/ask";
import { person, plan } from "../../plans";

test("three benefits, each known or open; over everybody the mean", () => {
  const none = person("Bo");
  const two = person("Ana", { organisationalBenefit: "One view", humanTouch: "Jazz" });
  expect(openBenefits(none)).toEqual(["organisationalBenefit", "personalBenefit", "humanTouch"]);
  expect(openBenefits(two)).toEqual(["personalBenefit"]);
  expect(knownShare(two)).toBeCloseTo(2 / 3);
  expect(knownOfAll([none, two])).toBeCloseTo(1 / 3);
  expect(knownOfAll([])).toBeNull();
});

test("what influential people gain is asked, of others it is not", () => {
  const influential = person("Ana", { level: "decision", role: "decision-maker", organisationalBenefit: "a", humanTouch: "b" });
  const small = person("Bo", { level: "operational", role: "user" });
  expect(questions(plan({ stakeholders: [influential, small] })).map(({ row, column }) => [row, column])).toEqual([[0, "personalBenefit"]]);
});
