/** Five steps where a seller can add value (chapter 1.3). */
import { addedShare } from "../../../src/sections/valueSteps/figures";
import { rows as prefilledRows } from "../../../src/sections/valueSteps/prefill";

it("share of steps at which we add something; blank is nothing", () => {
  expect(addedShare([])).toBeNull();
  expect(addedShare([{ whatWeAdd: "Figures" }, { whatWeAdd: " " }, { whatWeAdd: null }, { whatWeAdd: "Pilot" }])).toBe(0.5);
});

it("has the five steps in the order of the purchase", () => {
  const of = (language: "en" | "zh") =>
    (prefilledRows({ language, size: "full", data: { language, tables: {}, foreign: [] } })["valueSteps"] ?? []).map(({ text }) => text);
  expect(of("en")).toEqual(["1 Recognise needs", "2 Evaluate options", "3 Resolve concerns", "4 Purchase", "5 Implement"]);
  expect(of("zh")).toEqual(["1 识别需要", "2 方案评价", "3 消除顾虑", "4 采购", "5 实施"]);
});
