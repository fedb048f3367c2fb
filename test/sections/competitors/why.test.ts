import fc from "fast-check";
import { engage } from "../../../src/sections/competitors/figures";
import { explainEngage, explainPosition } from "../../../src/sections/competitors/why";

describe("Why an engagement, and what lifts it (chapters 8 and 13)", () => {
  it.each([
    [0.2, "Ratio 0.2: avoid. No head-on contest: start small where we are surely better.", "0.5 makes it defend."],
    [5, "Ratio 5: attack. Compete openly for the business they hold.", "10 makes it surround."],
    [30, "Ratio 30: surround. Be present wherever they are; leave no need of the customer unserved.", "Surround is the strongest way."],
  ])("at a ratio of %d", (ratio, reason, lift) => {
    expect([explainEngage(ratio)?.reason.en, explainEngage(ratio)?.lift.en]).toEqual([reason, lift]);
  });

  it("speaks Chinese", () => {
    expect(explainEngage(1.4)?.reason.zh).toBe("实力之比 1.4：分。细分客户与产品，先在局部形成优势，再逐步扩大。");
    expect(explainEngage(1.4)?.lift.zh).toBe("达到 2，即为“战”。");
  });

  it("what it promises comes true", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 15, noNaN: true }), (ratio) => {
        const promise = /^([\d.]+) makes it (\w+)\.$/.exec(explainEngage(ratio)?.lift.en ?? "");
        if (promise === null) expect(engage(ratio)).toBe("surround");
        else expect(engage(Number(promise[1]))).toBe(promise[2]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("Why a position, and what lifts it", () => {
  it("names the criteria that win and lose most by weight, and the heaviest on which we do not lead", () => {
    const found = explainPosition([50, 30, 20], [5, 3, 4], [3, 4, 3], ["Control", "Price", "Service"]);
    expect(found?.reason.en).toBe("+0.9 points over 3 of 3 criteria; most won by Control +2; most lost by Price −1.");
    expect(found?.lift.en).toBe("One point more on Price makes it +1.2.");
    expect(found?.reason.zh).toBe("+0.9 分，3 项标准中已知 3 项；Control领先最多 +2；Price落后最多 −1。");
  });

  it("has nothing to lift where we lead everywhere, and says nothing while nothing is known", () => {
    expect(explainPosition([1], [5], [3])?.lift.en).toBe("We lead on every criterion that is known.");
    expect(explainPosition([1], [null], [3])).toBeNull();
  });
});
