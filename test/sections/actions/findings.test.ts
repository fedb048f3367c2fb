import { action, ebanking, plan, reviewDay } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

describe("Findings about actions (chapter 6.5)", () => {
  it("an action is overdue the day after it was due, while it is open", () => {
    expect(foundIn(plan({ actions: [action("call", { due: reviewDay - 1 })] }))).toContain("action-overdue: call");
    expect(foundIn(plan({ actions: [action("call", { due: reviewDay })] }))).not.toContain("action-overdue: call");
    expect(foundIn(plan({ actions: [action("call", { due: reviewDay - 1, status: "dropped" })] }))).not.toContain("action-overdue: call");
  });

  it("say since when an action is overdue", () => {
    const found = registry.findings(ebanking, reviewDay).find(({ id }) => id === "action-overdue");
    expect(found?.text.en).toBe("Action overdue since 2026-11-18: Technical exchange");
    expect(found?.next.en).toBe("Ask Solution lead to finish it or to set a new date.");
  });
});
