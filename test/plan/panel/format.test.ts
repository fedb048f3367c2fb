import { formatDate, formatIndex, formatMoney, formatScore, formatShare, joinParts } from "../../../src/plan/panel/format";

describe("figures in the pane", () => {
  it("are scores and shares without decimals, with a true minus", () => {
    expect([formatScore(43.6), formatScore(-4.4), formatShare(0.666), formatShare(1)]).toEqual(["44", "−4", "67 %", "100 %"]);
  });

  it("show the direction of an index", () => {
    expect([formatIndex(26.4), formatIndex(-4), formatIndex(0.2)]).toEqual(["+26", "−4", "0"]);
  });

  it("shorten money the way each language counts", () => {
    expect(formatMoney(6_110_000, "CNY", "en")).toBe("6.1M CNY");
    expect(formatMoney(6_110_000, "CNY", "zh")).toBe("611万 CNY");
    expect(formatMoney(950, "", "en")).toBe("950");
  });

  it("write dates year first", () => {
    expect(formatDate(46_347)).toBe("2026-11-21");
  });

  it("leave out what is not known", () => {
    expect(joinParts(["Decision", null, "", "Neutral"])).toBe("Decision · Neutral");
  });
});
