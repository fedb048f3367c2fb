import { healthSteps } from "../../../../src/plan/health/health";
import { stakeholderTexts } from "../../../../src/sections/stakeholders/panel/texts";
import { standingReasons } from "../../../../src/sections/stakeholders/panel/StandingCard";
import { registry } from "../../../registry";
import { ebanking, today } from "../../ebanking";

const reasons = (plan = ebanking) => standingReasons(plan, healthSteps(registry.measures, plan, today), "en", stakeholderTexts.en);

describe("why we stand where we stand", () => {
  it("names who carries the support index and what lifts it", () => {
    const [support] = reasons();
    expect(support!.reason).toBe(
      "+26: the backing of 9 people as a share of their influence, −100 to +100. Most for us: Group CFO (+80). Most against us: IT director (−22).",
    );
    expect(support!.lift).toMatch(/^Win Group CEO as a supporter in frequent contact adds \d+ to the plan's health\.$/);
  });

  it("names the kinds of buyers nobody has met", () => {
    const met = ebanking.stakeholders.filter((person) => person.function !== "procurement");
    const [, coverage] = reasons({ ...ebanking, stakeholders: met });
    expect(coverage!.reason).toBe("We have met somebody of 6 of 7 kinds of buyers. Nobody met yet: Procurement.");
    expect(coverage!.lift).toMatch(/^Meet somebody of the procurement department adds \d+ to the plan's health\.$/);
  });

  it("says that nothing is missing", () => {
    expect(reasons()[1]).toMatchObject({
      reason: "We have met somebody of 7 of 7 kinds of buyers. No kind of buyer is missing.",
      lift: null,
    });
  });
});
