import { newWorkbook } from "../../../src/host/model/newWorkbook";
import type { Workbook, WorkbookSource } from "../../../src/host/model/state";
import { openingNews, savingQuestion } from "../../../src/workbench/files/fileNews";

const opened = (source: Partial<WorkbookSource>): Workbook => {
  const workbook = newWorkbook();
  workbook.name = "Plan.xlsx";
  const ordinary: WorkbookSource = {
    bytes: new Uint8Array(),
    sheets: [],
    fingerprints: [],
    held: [],
    areas: [],
    form: "xlsx",
    isTemplate: false,
    isSigned: false,
    wasStrict: false,
  };
  workbook.source = { ...ordinary, ...source };
  return workbook;
};

describe("what a file holds", () => {
  it("is said where the page does not show it", () => {
    const held = [
      { kind: "picture", count: 2 },
      { kind: "pivotTable", count: 1 },
    ] as const;
    expect(openingNews(opened({ held }), "en")).toMatch(/pivot table/);
    expect(openingNews(opened({ held }), "en")).not.toMatch(/picture/);
    expect(openingNews(opened({}), "en")).toBe("");
  });
});

describe("saving a signed workbook", () => {
  it.each([
    [0, "Plan (unsigned).xlsx", true],
    [1, "Plan.xlsx", false],
  ])("answer %i saves as %s, and is asked for once", (answer, name, isCopy) => {
    const workbook = opened({ isSigned: true });
    const saved: unknown[] = [];
    const ask = () => savingQuestion(workbook, true, "en", (asCopy) => saved.push(workbook.name, asCopy));
    ask()?.answers[answer]?.run();
    expect(saved).toEqual([name, isCopy]);
    expect(ask()).toBeNull();
  });

  it("asks nothing while nothing has changed", () => {
    expect(savingQuestion(opened({ isSigned: true }), false, "en", () => undefined)).toBeNull();
  });
});
