import { dealReviewTable } from "../../../src/sections/dealReviews/table";
import type { Opportunity } from "../../../src/sections/opportunities/table";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { action, ebanking, opportunity, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

describe("Findings about opportunities (chapters 4 and 6.5)", () => {
  it("a stage behind an open milestone is a blocker, and the first work to do is named", () => {
    const [found] = registry.findings(
      plan({
        stakeholders: ebanking.stakeholders,
        opportunities: [opportunity("Hub", { stage: "bid", milestones: [true, false, false, false, false, false] })],
      }),
      reviewDay,
    );
    expect(found).toMatchObject({ id: "gate-skipped", severity: "blocker", table: "opportunities", row: 0, column: "stage" });
    expect(found?.text.en).toBe("Hub is in stage “Bid” without “Coach and key people” and “Criteria set”");
    expect(found?.text.zh).toBe("Hub已进入“投标阶段”，但缺少“内线和关键人”和“采购标准确立”");
    expect(found?.next.en).toContain("clarify organisation and roles");
  });

  it("the stage may stand one behind the milestones reached, and closed asks for all six", () => {
    const hub = (stage: string, reached: number) =>
      foundIn(plan({ opportunities: [opportunity("Hub", { stage, milestones: [0, 1, 2, 3, 4, 5].map((index) => index < reached) })] }));
    expect(hub("propose", 2)).not.toContain("gate-skipped: Hub");
    expect(hub("propose", 1)).toContain("gate-skipped: Hub");
    expect(hub("closed", 6)).not.toContain("gate-skipped: Hub");
    expect(hub("closed", 5)).toContain("gate-skipped: Hub");
    expect(hub("develop", 0)).not.toContain("gate-skipped: Hub");
  });

  it("a close date before the review is found while the deal is open, on the day itself it is not", () => {
    const late = { closeDate: reviewDay - 1, probability: 0.1 };
    expect(foundIn(plan({ opportunities: [opportunity("Hub", late)] }))).toContain("close-date-passed: Hub");
    expect(foundIn(plan({ opportunities: [opportunity("Hub", { ...late, closeDate: reviewDay })] }))).not.toContain(
      "close-date-passed: Hub",
    );
    const signed = { ...late, milestones: [true, true, true, true, true, false] };
    const passed = (given: Partial<Opportunity>, more: Parameters<typeof plan>[0] = {}) =>
      foundIn(plan({ opportunities: [opportunity("Hub", { ...late, ...given })], ...more })).includes("close-date-passed: Hub");
    expect(passed({ stage: "negotiate", milestones: [true, true, true, true, false, false] } as never)).toBe(true);
    expect(passed(signed)).toBe(false);
    expect(passed({ stage: "closed" })).toBe(false);
    expect(passed({ probability: 0 })).toBe(false);
    const proposed = (result: string) => ({ proposalLog: [rowOf(proposalLogTable, { version: "1", opportunity: "hub", result })] });
    expect(passed({}, proposed("open"))).toBe(true);
    expect(passed({}, proposed("lost"))).toBe(false);
    expect(passed({}, { dealReviews: [rowOf(dealReviewTable, { opportunity: "Hub", outcome: "lost" })] })).toBe(false);
  });

  it("an opportunity graded A needs an open action", () => {
    const opportunities = [opportunity("Hub", { closeDate: reviewDay + 10, probability: 0.9 })];
    expect(foundIn(plan({ opportunities }))).toContain("no-next-action: Hub");
    expect(foundIn(plan({ opportunities, actions: [action("call", { opportunity: "HUB" })] }))).not.toContain("no-next-action: Hub");
    const later = [opportunity("Hub", { closeDate: reviewDay + 91, probability: 0.9 })];
    expect(foundIn(plan({ opportunities: later }))).not.toContain("no-next-action: Hub");
  });

  it("more than half of the open actions on C and D is a hint; half is not", () => {
    const opportunities = [
      opportunity("Far", { closeDate: reviewDay + 300, probability: 0.1 }),
      opportunity("Near", { closeDate: reviewDay + 10, probability: 0.9 }),
    ];
    const on = (name: string) => action(`work on ${name}`, { opportunity: name });
    expect(foundIn(plan({ opportunities, actions: [on("Far"), on("Near")] }))).not.toContain("effort-on-low-grade");
    expect(foundIn(plan({ opportunities, actions: [on("Far"), on("Far"), on("Near")] }))).toContain("effort-on-low-grade");
  });
});
