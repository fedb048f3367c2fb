import { about } from "../../../src/sections/benefits/card";
import { questions } from "../../../src/sections/benefits/ask";
import { completeness, knownNeeds, openBenefits, planCompleteness } from "../../../src/sections/benefits/figures";
import { person, plan, reviewDay } from "../../plans";

const ann = person("Ann", { level: "decision", role: "decision-maker", organisationalBenefit: "Speed", humanTouch: " ", wishes: "Rest" });

describe("The benefit map (chapter 2.3)", () => {
  it("counts three boxes a person; blanks are open", () => {
    expect(openBenefits(ann)).toEqual(["personalBenefit", "humanTouch"]);
    expect(completeness(ann)).toBeCloseTo(1 / 3);
    expect(planCompleteness([ann, person("Bob")])).toBeCloseTo(1 / 6);
    expect(planCompleteness([])).toBeNull();
    expect(knownNeeds(ann)).toBe(1);
  });

  it("the card says what is known and what is open", () => {
    const lines = about["stakeholders"]?.(plan({ stakeholders: [ann] }) as never, "ann", reviewDay, "en") ?? [];
    expect(lines.map(({ label, text }) => `${label.en}: ${text}`)).toEqual([
      "Organisational: Speed",
      "Benefits open: Personal, Human touch",
    ]);
    expect(about["stakeholders"]?.(plan() as never, "Ann", reviewDay, "en")).toEqual([]);
  });

  it("asks for what influential people gain", () => {
    const asked = questions(plan({ stakeholders: [ann, person("Bob", { level: "operational", role: "user" })] }));
    expect(asked.map(({ row, column }) => [row, column])).toEqual([[0, "personalBenefit"]]);
    expect(asked[0]?.text).toEqual({ en: "What does Ann gain personally?", zh: "Ann个人能得到什么？" });
    expect(questions(plan({ stakeholders: [{ ...ann, personalBenefit: "Standing" }] }))).toEqual([]);
  });
});
