import { barsByGrade, barsByStage, dealsOf } from "../../../../src/sections/opportunities/panel/deals";
import { opportunityTexts } from "../../../../src/sections/opportunities/panel/texts";
import { labelsOf } from "../../../../src/plan/words";
import { stageWords } from "../../../../src/sections/opportunities/words";
import type { Opportunity } from "../../../../src/sections/opportunities/table";
import { ebanking, today } from "../../ebanking";

const deals = dealsOf(ebanking, today, "CNY", "en", opportunityTexts.en);

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
    expect(barsByGrade(deals).map(({ label, expected }) => [label, Math.round(expected)])).toEqual([
      ["A", 4_760_000],
      ["D", 1_350_000],
    ]);
  });

  it("stand in the bars of their stage, in the order of the process", () => {
    const bars = barsByStage(deals, "en");
    expect(Math.round(bars.reduce((sum, bar) => sum + bar.expected, 0))).toBe(6_110_000);
    const order = labelsOf(stageWords, "en");
    const places = bars.map(({ label }) => order.indexOf(label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(bars.flatMap((bar) => bar.deals.map(({ name }) => name)).sort()).toEqual(deals.map(({ name }) => name).sort());
  });

  it("give the reason of their grade", () => {
    expect(deals[0]!.reasons[0]).toEqual({
      figure: "Grade",
      reason: "A: closes in 69 days (near), probability 0.7 (high).",
      lift: "A is the highest grade.",
    });
  });

  it("give a reason for every figure", () => {
    const figures = deals[0]!.reasons.map(({ figure }) => figure);
    expect(figures).toEqual(["Grade", "Effort", "Expected value", "Score", "Known", "Assessment", "Proven stage", "Gate"]);
    // 6.8M at 70 %.
    expect(deals[0]!.reasons[2]!.reason).toBe("4.8M CNY: 6.8M CNY × 70 %.");
  });

  it("say what is missing where a figure is not known", () => {
    const bare: Opportunity = {
      ...ebanking.opportunities[0]!,
      closeDate: null,
      amount: null,
      projectGrade: null,
      funding: null,
      technicalFit: null,
      customerRelations: null,
      customerCredit: null,
      product: null,
      price: null,
      technicalSolution: null,
      afterSales: null,
    };
    const [deal] = dealsOf({ ...ebanking, opportunities: [bare] }, today, "CNY", "en", opportunityTexts.en);
    const reason = (figure: string) => deal!.reasons.find((line) => line.figure === figure)!.reason;
    expect(reason("Grade")).toBe("No grade: close date or probability is not known");
    expect(reason("Expected value")).toBe("Amount or probability is not known.");
    expect(reason("Score")).toBe("No factor is assessed yet.");
    expect(reason("Known")).toBe("0 %: 0 of 9 factors assessed, by weight.");
  });

  it("name the milestones a stage leaves behind", () => {
    const skipped = { ...ebanking.opportunities[0]!, stage: "bid", milestone1: true, milestone2: false, milestone3: false };
    const [deal] = dealsOf({ ...ebanking, opportunities: [skipped] }, today, "CNY", "en", opportunityTexts.en);
    expect(deal!.missing).toEqual(["Coach and key people", "Criteria set"]);
  });

  it("without a close date have no grade and come last", () => {
    const undated = { ...ebanking.opportunities[0]!, name: "Undated", closeDate: null };
    const all = dealsOf({ ...ebanking, opportunities: [undated, ...ebanking.opportunities] }, today, "CNY", "zh", opportunityTexts.zh);
    expect(all[all.length - 1]).toMatchObject({ name: "Undated", row: 0, grade: null });
  });
});
