import { call } from "../functionRows";

const whole = (...given: (string | number | null)[]) => given.map((cell) => [[cell]]);

describe("KAM.WHY of a relationship stage", () => {
  it.each([
    [
      whole("relationship", 46200, 46298, null, null, 46347),
      "Interaction: came to a third place with us on 2026-10-03.",
      "Clear, firm personal support makes it trust.",
    ],
    [
      whole("relationship", null, null, null, null, 46347, "zh"),
      "未建立：尚不能确认客户叫得出我方销售的名字。",
      "叫得出我方销售的名字，即可达到“认识”。",
    ],
  ])("%j", (args, reason, lift) => {
    expect(call("WHY", args)).toEqual([[reason, lift]]);
  });
});
