/** What the Needs sheet shows is what figures and rules say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { registry } from "../../registry";

const files = ["needs", "spin", "spinQuestions", "valueBalance", "valueBalanceCost", "buyingFactors", "stakeholders"].map((name) => ({
  name: `${name}.csv`,
  text: readFileSync(join(__dirname, "../../../assets/examples/complex-sale/en", `${name}.csv`), "utf8"),
}));

describe("the Needs sheet of the e-banking case", () => {
  let open: OpenPlan;
  beforeAll(async () => {
    open = await openPlan(registry, files, { size: "full" });
  });

  it("has no error", () => {
    expect(open.errors()).toEqual([]);
  });

  it("says how far each need is asked through, who holds back, what weighs more, and which question stands in the wrong place", () => {
    const shown = open.shown("Needs");
    expect(shown.filter((text) => /^[●○]( [●○]){3}$/.test(text))).toEqual(["● ● ● ●", "● ● ● ●", "● ● ● ○", "● ● ○ ○"]);
    expect(shown.filter((text) => /^[✓✗?](  [✓✗?]){3}$/.test(text))).toEqual([
      "✓  ✓  ✓  ?",
      "✗  ?  ?  ?",
      "✓  ✓  ✓  ✓",
      "✓  ✓  ✗  ✗",
      "✓  ✓  ✓  ?",
      "✓  ✗  ?  ?",
    ]);
    expect(shown.filter((text) => text.startsWith("▲ ") && text.length > 4)).toEqual([
      "▲ The solution weighs more: develop the implications",
      "▲ An easy question after a hard one",
      "▲ A large question after a small one",
    ]);
    expect(shown).toContain("Problems ÷ solution, from left to right: Payment hub 1.23, Cash pooling 2.07, Posting connector 0.57");
    expect(shown).toContain("Must change now: 1 of 7 needs. Explicit: 4. Served by a solution of ours: 5.");
  });
});
