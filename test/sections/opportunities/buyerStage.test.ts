import { complexProcess } from "../../../src/sections/opportunities/processes";
import { buyerLine, buyerPosition } from "../../../src/sections/opportunities/stages";
import { buyerStageWords } from "../../../src/sections/opportunities/words";
import { opportunity, plan } from "../../plans";
import { foundIn } from "../foundIn";

const buyerStages = buyerStageWords.terms.map(({ id }) => id);

describe("Where the customer stands against where we stand (chapter 4.5)", () => {
  it("pairs the six steps of both sides", () =>
    expect(complexProcess.stages.map(({ id }, index) => buyerPosition(id, buyerStages[index] ?? null)?.ahead)).toEqual([0, 0, 0, 0, 0, 0]));

  it.each([
    ["bid", "internal-preparation", 2],
    ["propose", "internal-preparation", 1],
    ["develop", "commitment", -4],
    ["implement", "discovers-need", 5],
  ])("we in %s, they in %s: %i", (ours, theirs, ahead) => expect(buyerPosition(ours, theirs)?.ahead).toBe(ahead));

  it("is not known while one of both is not, nor for a closed opportunity", () => {
    expect(buyerPosition(null, "evaluation")).toBeNull();
    expect(buyerPosition("bid", null)).toBeNull();
    expect(buyerPosition("closed", "installation")).toBeNull();
  });

  it("says it in one line", () => {
    const line = (ours: string, theirs: string) => {
      const position = buyerPosition(ours, theirs);
      return position && buyerLine(position);
    };
    expect(line("bid", "internal-preparation")).toEqual({
      en: "Customer: Internal preparation · we: Bid (we are 2 ahead)",
      zh: "客户：内部酝酿 · 我方：投标阶段（我方超前 2 步）",
    });
    expect(line("enter", "internal-preparation")?.en).toContain("(in step)");
    expect(line("develop", "internal-preparation")?.zh).toContain("客户超前 1 步");
  });

  it("two or more stages ahead is a warning, one is not", () => {
    const hub = (stage: string, buyerStage: string | null) => foundIn(plan({ opportunities: [opportunity("Hub", { stage, buyerStage })] }));
    expect(hub("bid", "internal-preparation")).toContain("ahead-of-buyer: Hub");
    expect(hub("propose", "internal-preparation")).not.toContain("ahead-of-buyer: Hub");
    expect(hub("develop", "installation")).not.toContain("ahead-of-buyer: Hub");
    expect(hub("bid", null)).not.toContain("ahead-of-buyer: Hub");
  });
});
