import { stepName, withStep } from "../../src/workbench/stepNames";

describe("names of steps", () => {
  it.each([
    ["type", "en", "typing"],
    ["addin:cells:A: B", "en", "change on A: B by the plan pane"],
    ["addin:rows:利益相关者", "zh", "计划窗格在“利益相关者”增删行"],
    ["addin", "zh", "计划窗格的更改"],
    ["Check plan", "en", "Check plan"],
  ] as const)("%s in %s", (label, language, name) => {
    expect(stepName(label, language)).toBe(name);
  });

  it("stand behind what the button does, where there is a step", () => {
    expect([withStep("Undo", "type", "en"), withStep("撤消", "type", "zh"), withStep("Undo", null, "en")]).toEqual([
      "Undo: typing",
      "撤消：输入",
      "Undo",
    ]);
  });
});
