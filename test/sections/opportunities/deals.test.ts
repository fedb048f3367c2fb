import { dealsOf, gradeTotals } from "../../../src/sections/opportunities/deals";
import { opportunityTexts } from "../../../src/sections/opportunities/panelTexts";
import { ebanking, today } from "../ebanking";

const deals = dealsOf(ebanking, today, "en", opportunityTexts.en);

describe("opportunities in the pane", () => {
  it("stand by grade, the best first", () => {
    // 69 days and 0.7 is near and high: A. 221 days and 0.45 is far and medium: D. 130 days and 0.3 is mid and low: D.
    expect(deals.map(({ name, grade }) => [name, grade])).toEqual([
      ["Payment hub", "A"],
      ["Cash pooling", "D"],
      ["Posting connector", "D"],
    ]);
  });

  it("show what they are expected to bring", () => {
    expect(Math.round(deals[0]!.expected!)).toBe(4_760_000);
    expect(gradeTotals(ebanking, today).map(({ grade, expected }) => [grade, Math.round(expected)])).toEqual([
      ["A", 4_760_000],
      ["D", 1_350_000],
    ]);
  });

  it("give the reason of their grade", () => {
    expect(deals[0]!.reasons[0]).toBe("Grade A: closes in 69 days with a probability of 70 %.");
  });

  it("name the milestones a stage leaves behind", () => {
    const skipped = { ...ebanking.opportunities[0]!, stage: "bid", milestones: [true, false, false, false, false, false] };
    const [deal] = dealsOf({ ...ebanking, opportunities: [skipped] }, today, "en", opportunityTexts.en);
    expect(deal!.missing).toEqual(["Coach and key people", "Criteria set"]);
  });

  it("without a close date have no grade and come last", () => {
    const undated = { ...ebanking.opportunities[0]!, name: "Undated", closeDate: null };
    const all = dealsOf({ ...ebanking, opportunities: [undated, ...ebanking.opportunities] }, today, "zh", opportunityTexts.zh);
    expect(all[all.length - 1]).toMatchObject({ name: "Undated", row: 0, grade: null });
  });
});
