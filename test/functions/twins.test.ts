/** Figures as built-in formulas say the same as the functions, in the calculator of the embedded Excel, and refuse what these refuse. */
import { planFunctions } from "../../src/cli/planFunctions";
import { createCalculator } from "../../src/host/calc";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { CellError, cellKey, type Sheet } from "../../src/host/model/state";
import type { NativeReferences } from "../../src/plan/functions/functionDefinition";
import { labelsOf } from "../../src/plan/words";
import { categoryWords } from "../../src/sections/account/words";
import { defaultSegmentThresholds } from "../../src/sections/profitLoss/settings";
import { registry } from "../registry";

/** Words in column J, the thresholds of the segments beside them. */
const references: NativeReferences = {
  language: "en",
  words: () => "$J$1:$J$4",
  word: () => "$J$1",
  weights: () => "",
  weight: (_list, id) => `$K$${(Object.keys(defaultSegmentThresholds).indexOf(id) + 1).toString()}`,
};

type Cells = readonly (readonly (string | number | boolean | null)[])[];

const shown = (value: unknown): unknown =>
  value instanceof CellError ? value.code : typeof value === "number" ? Number(value.toFixed(6)) : (value ?? "");

/** Puts cells from A1 on, and both formulas beside; answers with what they show. */
const both = async (id: string, cells: Cells, args: readonly string[]): Promise<readonly [unknown, unknown]> => {
  const workbook = newWorkbook();
  workbook.customFunctionNamespaces = ["KAM"];
  const calculator = createCalculator(workbook, planFunctions(registry));
  const sheet = workbook.sheets[0] as Sheet;
  cells.forEach((line, row) => line.forEach((cell, column) => calculator.setInput(sheet, row, column, cell)));
  labelsOf(categoryWords, "en").forEach((label, row) => calculator.setInput(sheet, row, 9, label));
  Object.values(defaultSegmentThresholds).forEach((value, row) => calculator.setInput(sheet, row, 10, value));
  const native = registry.twins.get(id)?.(args, references) ?? "";
  calculator.setInput(sheet, 30, 0, `=KAM.${id}(${args.join(",")})`);
  calculator.setInput(sheet, 30, 1, `=${native}`);
  calculator.calculate(true);
  await calculator.settled();
  return [shown(sheet.cells.get(cellKey(30, 0))?.value), shown(sheet.cells.get(cellKey(30, 1))?.value)];
};

it.each([
  ["QUALIFY", [["System procurement", true, "Yes", false, null, "是"]], ["A1", "B1:F1"], 0.6],
  ["QUALIFY", [["Corporate buyer", true, null]], ["A1", "B1:C1"], 0.5],
  ["QUALIFY", [[null, true, null]], ["A1", "B1:C1"], ""],
  ["QUALIFY", [["Staff purchase under reform", true, true, true, true, true, false]], ["A1", "B1:G1"], 0.833333],
  ["SEGMENT", [[60], [25], [10], [5], [-8]], ["A1:A5", "A2"], "Most profitable"],
  ["SEGMENT", [[60], [25], [10], [5], [-8]], ["A1:A5", "A3"], "Next most profitable"],
  [
    "SEGMENT",
    [
      [60, 1],
      [25, 1],
      [10, 201],
    ],
    ["A1:A3", "A3", "B3"],
    "Not profitable",
  ],
  [
    "SEGMENT",
    [
      [60, 1],
      [25, 1],
      [10, null],
    ],
    ["A1:A3", "A3", "B3"],
    "Next most profitable",
  ],
  ["SEGMENT", [[50], [20], [20], [10]], ["A1:A4", "A3"], "Most profitable"],
  ["SEGMENT", [[60], [0]], ["A1:A2", "A2"], "Not profitable"],
  ["SEGMENT", [[60], [-1]], ["A1:A2", "A2"], "Loss-making"],
  ["SEGMENT", [[60], [null]], ["A1:A2", "A2"], ""],
  [
    "VALUETYPE",
    [
      [true, null, false],
      [null, true, "Yes"],
    ],
    ["A1:A2", "B1:B2", "C1:C2"],
    "Intrinsic value",
  ],
  [
    "VALUETYPE",
    [
      [null, false, "是"],
      [null, true, "Yes"],
    ],
    ["A1:A2", "B1:B2", "C1:C2"],
    "Strategic value",
  ],
  ["VALUETYPE", [[null, null, null]], ["A1", "B1", "C1"], ""],
  ["RELATIONSHIP", [[true, "Yes", "是", "no"]], ["A1", "B1", "C1", "D1"], "Trust"],
  ["RELATIONSHIP", [[null, true, true, true]], ["A1", "B1", "C1", "D1"], "Not established"],
  ["RELATIONSHIP", [[null, null, null, null]], ["A1", "B1", "C1", "D1"], ""],
] as const)("%s of %j", async (id, cells, args, expected) => {
  expect(await both(id, cells, args)).toEqual([expected, expected]);
});

it.each([
  ["QUALIFY", [["Corporate buyer", true, true, true]], ["A1", "B1:D1"]],
  ["QUALIFY", [["Staff purchase under reform", true, true, true, true, true]], ["A1", "B1:F1"]],
  ["QUALIFY", [["Anybody", true, true]], ["A1", "B1:C1"]],
  ["QUALIFY", [["Corporate buyer", true, "perhaps"]], ["A1", "B1:C1"]],
  ["SEGMENT", [[60], ["much"]], ["A1:A2", "A1"]],
  ["SEGMENT", [[60, -1]], ["A1", "A1", "B1"]],
  ["VALUETYPE", [[true, 7, false]], ["A1", "B1", "C1"]],
  ["RELATIONSHIP", [[true, "perhaps", null, null]], ["A1", "B1", "C1", "D1"]],
  ["STYLE", [[11, null]], ["A1", "B1"]],
  ["STYLE", [[true, 1]], ["A1", "B1"]],
  ["WALLET", [[13, 12]], ["A1", "B1"]],
  ["WALLET", [[-1, 12]], ["A1", "B1"]],
  ["ENGAGE", [["strong"]], ["A1"]],
  ["PIPELINE", [[100, 1.5]], ["A1", "B1"]],
  ["VALUEBALANCE", [["much", 12]], ["A1", "B1"]],
] as const)("%s of %j: #VALUE!, and #N/A of its twin", async (id, cells, args) => {
  expect(await both(id, cells, args)).toEqual(["#VALUE!", "#N/A"]);
});
