/** Each hostile file is refused for its reason, or read; what is read can be computed, saved and opened again. */
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { hostileFiles } from "./hostileFiles";

test.each(hostileFiles)("$what: $outcome", ({ bytes, outcome }) => {
  const opened = openXlsx(bytes());
  expect(opened.ok ? "opened" : opened.code).toBe(outcome);
  if (!opened.ok) return;
  createCalculator(opened.workbook, noCustomFunctions).calculate(true);
  expect(openXlsx(saveXlsx(opened.workbook)).ok).toBe(true);
});

test("a formula that nobody could type stays in the file and is counted", () => {
  const file = hostileFiles.find(({ what }) => what === "a formula of a megabyte");
  const opened = openXlsx(file?.bytes() ?? new Uint8Array());
  expect(opened.ok && opened.workbook.source?.held).toEqual([{ kind: "longFormula", count: 1 }]);
});
