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

/** Words in column Z, the thresholds of the segments beside them. */
const references: NativeReferences = {
  language: "en",
  words: () => "$Z$1:$Z$4",
  word: () => "$Z$1",
  weights: () => "",
  upTo: (count) => `ROW(INDEX($A:$A,1):INDEX($A:$A,${count}))`,
  weight: (_list, id) => `$AA$${(Object.keys(defaultSegmentThresholds).indexOf(id) + 1).toString()}`,
};

beforeAll(() => registry.loadTwins());

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
  labelsOf(categoryWords, "en").forEach((label, row) => calculator.setInput(sheet, row, 25, label));
  Object.values(defaultSegmentThresholds).forEach((value, row) => calculator.setInput(sheet, row, 26, value));
  const custom = `KAM.${id}(${args.join(",")})`;
  const native = registry.twins.get(id)?.(args, references) ?? "";
  // Several cells as one.
  const isMatrix = registry.functions.find((one) => one.id === id)?.result === "matrix";
  const shownAs = (formula: string): string => (isMatrix ? `=TEXTJOIN(" | ",TRUE,${formula})` : `=${formula}`);
  calculator.setInput(sheet, 30, 30, shownAs(custom));
  calculator.setInput(sheet, 30, 31, shownAs(native));
  calculator.calculate(true);
  await calculator.settled();
  return [shown(sheet.cells.get(cellKey(30, 30))?.value), shown(sheet.cells.get(cellKey(30, 31))?.value)];
};

/** A KPI worth 1000, half sure, by two ways down to a solution; a solution twice as heavy beside it, and one that hangs nowhere. */
const framework: Cells = [
  ["K", 1, "Cost", "", null, null, null, null, 10, 8, 1000, 0.5],
  ["I", 2, "Pool", "K", null, null, null, null, null, null, null, null],
  ["J", 2, "Automate", " k ", 3, null, null, null, null, null, null, null],
  ["O", 3, "Idle", "I；J", null, "Treasury", null, null, null, 5, null, null],
  ["S", 4, "Service", "o", 1, null, null, null, null, null, null, null],
  ["T", 4, "", "O;K", 3, null, null, null, null, null, null, null],
  ["U", 4, "Loose", "", null, null, null, null, null, null, null, null],
  ["S", 4, "Once more", "O", 5, null, null, null, null, null, null, null],
  [null, "no level", "No id", "O", 5, null, null, null, null, null, null, null],
  ["L", 1, "Time", "", null, null, null, null, null, 3, null, null],
  ["M", 2, "Faster", "L", null, null, null, null, null, null, null, null],
  ["P", 3, "Days", "M", null, null, null, null, null, null, null, null],
  ["V", 4, "Robot", "P", null, null, null, null, null, null, null, null],
];
const nodes = "A1:L13";

const seven = (...measures: readonly (number | null)[]): Cells => measures.map((measure) => [measure, 10]);

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

it.each<readonly [string, Cells, readonly string[], unknown]>([
  ["BVFVALUE", framework, [nodes, '"S"'], 125],
  ["BVFVALUE", framework, [nodes, "A6"], 375],
  ["BVFVALUE", framework, [nodes, '" k"'], 500],
  ["BVFVALUE", framework, [nodes, '"U"'], 0],
  ["BVFVALUE", framework, [nodes, '"V"'], ""],
  ["BVFVALUE", framework, [nodes, '"L"'], ""],
  ["BVFVALUE", framework, [nodes, "A9"], ""],
  ["BVFCOMPLETE", framework, [nodes], 1],
  ["BVFCOMPLETE", [["K", 1, "", "", null, null, null, null, null, 5, null, null]], ["A1:L1"], 0],
  ["BVFCOMPLETE", [["I", 2, "", "", null, null, null, null, null, 5, null, null]], ["A1:L1"], ""],
  [
    "BVFCONTRIBUTION",
    framework,
    [nodes],
    "Contribution to | Cost | Time | Service | 0.25 | 0 | T | 0.75 | 0 | Loose | 0 | 0 | Robot | 0 | 1 | Unserved | 0 | 0",
  ],
  [
    "BVFCONTRIBUTION",
    [["K", 1, "Cost", "", null, null, null, null, null, null, null, null]],
    ["A1:L1"],
    "Contribution to | Cost | Unserved | 1",
  ],
  ["BVFCONTRIBUTION", [["I", 2, "", "", null, null, null, null, null, null, null, null]], ["A1:L1"], ""],
  [
    "WHY",
    seven(0.8, 5 / 7, 1, 0.3, 1, 0.5, null),
    ['"health"', "A1:A7", "B1:B7"],
    "72 (amber): opportunity knowledge at 30 % costs most, 12 points. | Action currency at 100 % adds 8 points.",
  ],
  [
    "WHY",
    [[0.95, 1, 1, 1, null, 1, 1]],
    ['"health"', "A1:G1", "A1:G1"],
    "99 (green): support index at 95 % costs most, 0.8 points. | Support index at 100 % adds 0.8 points.",
  ],
  [
    "WHY",
    seven(1, 1, null, null, 1, 1, 1),
    ['"health"', "A1:A7", "B1:B7"],
    "100 (green): every known measure is full. | 100 is the highest health.",
  ],
  [
    "WHY",
    seven(null, null, null, null, null, null, null),
    ['"health"', "A1:A7", "B1:B7"],
    "Nothing is known yet. | Add people, the value framework and opportunities.",
  ],
])("%s, case %#", async (id, cells, args, expected) => {
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
  ["BVFVALUE", [["K", 5, "", "", null, null, null, null, null, null, null, null]], ["A1:L1", '"K"']],
  ["BVFCOMPLETE", [["K", 1, "", "", -1, null, null, null, null, null, null, null]], ["A1:L1"]],
  ["BVFCOMPLETE", [["K", 1, "", "", null, null, null, null, null, "much", null, null]], ["A1:L1"]],
  ["BVFCONTRIBUTION", [["K", 1, true, "", null, null, null, null, null, null, null, null]], ["A1:L1"]],
  ["BVFCONTRIBUTION", [["K", 1, "", "", null, null, null, null, null, null, null, 80]], ["A1:L1"]],
  ["WHY", [[0.5, 1, 1, 1, 1, 1, 1.5]], ['"health"', "A1:G1", "A1:G1"]],
] as const)("%s of %j: #VALUE!, and #N/A of its twin", async (id, cells, args) => {
  expect(await both(id, cells, args)).toEqual(["#VALUE!", "#N/A"]);
});

it("BVFVALUE of an id that no node has is #N/A both ways", async () => {
  expect(await both("BVFVALUE", framework, [nodes, '"Q"'])).toEqual(["#N/A", "#N/A"]);
});

it("WHY has a twin for what the sheets ask, and none where words follow from other words", () => {
  expect(registry.twins.get("WHY")?.(['"priority"', "A1", "B1", "C1", "D1"], references)).toBeNull();
});
