import fc from "fast-check";
import { about } from "../../../src/sections/proposalLog/card";
import { daysText, daysToDecision, isUnanswered, winRate } from "../../../src/sections/proposalLog/figures";
import { proposalLogTable, type ProposalVersion } from "../../../src/sections/proposalLog/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";

const version = (given: Partial<ProposalVersion>): ProposalVersion =>
  rowOf(proposalLogTable, { version: "Hub 1.0", opportunity: "Hub", ...given });

describe("What became of proposals (chapter 5)", () => {
  it.each([
    [{ decisionDue: reviewDay - 1 }, -1],
    [{ decisionDue: reviewDay }, 0],
    [{ decisionDue: reviewDay + 5, result: "open" }, 5],
    [{ decisionDue: reviewDay - 1, result: "won" }, null],
    [{}, null],
  ])("%j: %s days to the decision", (given, days) => expect(daysToDecision(version(given), reviewDay)).toBe(days));
  it("says the days in words", () => {
    expect(daysText(0)).toEqual({ en: "due today", zh: "今日应答" });
    expect(daysText(1).en).toBe("1 day to go");
    expect(daysText(-5)).toEqual({ en: "5 days overdue", zh: "已过 5 天" });
  });
  it("the win rate counts what was decided", () => {
    expect(winRate([])).toBeNull();
    expect(winRate([version({ result: "withdrawn" }), version({})])).toBeNull();
    expect(winRate(["won", "lost", "won", "open", "withdrawn", "won"].map((result) => version({ result })))).toBe(0.75);
  });
  it("lies between 0 and 1 and does not depend on the order", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("won", "lost", "open", "withdrawn", null), { minLength: 1 }), (results) => {
        const rows = results.map((result) => version({ result }));
        const rate = winRate(rows);
        expect(winRate([...rows].reverse())).toBe(rate);
        if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
      }),
      { numRuns: 30 },
    ));
});

describe("proposal-unanswered", () => {
  const found = (given: Partial<ProposalVersion>) =>
    registry.findings(plan({ proposalLog: [version(given)] }), reviewDay).filter(({ id }) => id === "proposal-unanswered");
  it("fires when the day has passed without a result, and is silent one step away", () => {
    const [first] = found({ decisionDue: reviewDay - 1 });
    expect(first).toMatchObject({ severity: "warning", table: "proposalLog", row: 0, column: "result", subject: "Hub 1.0" });
    expect(first?.text.en).toBe("Hub 1.0: the decision was due on 2026-11-20, and no result is known");
    expect(found({ decisionDue: reviewDay - 1, result: "open" })).toHaveLength(1);
    expect(found({ decisionDue: reviewDay })).toEqual([]);
    expect(found({ decisionDue: reviewDay - 1, result: "lost" })).toEqual([]);
    expect(found({})).toEqual([]);
    expect(isUnanswered(version({}), reviewDay)).toBe(false);
  });
  it("stands on the card of the opportunity", () => {
    const whole = plan({ proposalLog: [version({ date: reviewDay - 9, decisionDue: reviewDay - 1 }), version({ opportunity: "Other" })] });
    expect(about["opportunities"]?.(whole as never, "hub", reviewDay, "en")).toMatchObject([
      { text: "Hub 1.0 · 2026-11-12 · 1 day overdue", tone: "attention" },
    ]);
  });
});
