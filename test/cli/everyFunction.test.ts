/**
 * Every function of the method called with literals: `keyplan eval`, a cell of the embedded Excel and the function itself say the same,
 * answers, blanks and refusals alike.
 */
import { planFunctions } from "../../src/cli/planFunctions";
import { functionCalls } from "../../src/functions/call";
import { createCalculator } from "../../src/host/calc";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { CellError as HostError, cellKey, type Sheet } from "../../src/host/model/state";
import { CellError, type Result } from "../../src/plan/functions/functionDefinition";
import { registry } from "../registry";
import { run } from "./run";

type Cell = string | number | boolean;
type Argument = Cell | readonly (readonly Cell[])[];
type Args = readonly Argument[];

const down = (...cells: readonly Cell[]): Argument => cells.map((cell) => [cell]);
const across = (...cells: readonly Cell[]): Argument => [cells];

const ofPeople = [
  down("decision", "Management", "操作层", ""),
  down("decision-maker", "Evaluator", "使用者", "user"),
  down("supporter", "中立者", "Opponent", "neutral"),
  down("frequent", "none", "密切", "close"),
] as const;
const departments = down("finance", "User department", "技术部门", "");
const scores = across(5, 4, 4, 4, 5, "", 3, 4, 4);
const milestones = across(true, "Yes", "否", "", false, false);
const nodes: Argument = [
  ["K1", 1, "Financing cost", "", "", "", "", "%", 4, 3, 1000000, 0.8],
  ["I1", 2, "Cash pooling", "K1", 1, "", "", "", "", "", "", ""],
  ["O1", 3, "Daily pooling", "I1", 1, "Treasury", "", "", "", "", "", ""],
  ["S1", 4, "Payment hub", "O1", 2, "", "", "", "", "", "", ""],
  ["S2", 4, "Connector", "O1", 1, "", "", "", "", "", "", ""],
];

/** At least one call of every function; refusals and answers in Chinese besides. */
const calls: Readonly<Record<string, readonly Args[]>> = {
  APPROACH: [
    ["neutral", "none"],
    ["opponent", "close", "zh"],
    ["friend", "none"],
  ],
  ASSESS: [[scores], [scores, across(1, 2, 3, 1, 1, 1, 1, 1, 0.5)], [across(1, 2)]],
  BACKING: [
    ["decision", "decision-maker", "supporter", "frequent"],
    ["decision", "", "supporter", "frequent"],
  ],
  BVFCHECK: [[nodes], [nodes, "zh"], [[["S1", 4, "Payment hub", "K9"]]]],
  BVFCOMPLETE: [[nodes], [[["K1", "one", "Financing cost", ""]]]],
  BVFCONTRIBUTION: [[nodes]],
  BVFTREE: [[nodes]],
  BVFVALUE: [
    [nodes, "S1"],
    [nodes, "K9"],
  ],
  COVERAGE: [
    [ofPeople[0], departments, ofPeople[3]],
    [ofPeople[0], down("finance"), ofPeople[3]],
  ],
  COVERAGEGAPS: [[ofPeople[0], departments, ofPeople[3], "zh"]],
  DECISIONSCORE: [
    ["buy", 80, 60, 70],
    ["购买产品", 80, 60, 101],
    ["buy", 80, 60, 70, across(0, 0, 0)],
  ],
  COLLECT: [
    [120, 250_000],
    [31, 5001, 30, 5000],
    [5, 500, 90, 100_000, "zh"],
    [5, "much"],
  ],
  ENGAGE: [[1.4], [0.2, "zh"], [-1]],
  FOLLOWUP: [
    [false, 20],
    ["是", "", "", "zh"],
    ["no", -1],
  ],
  GATE: [
    ["bid", milestones],
    ["bid", milestones, "zh"],
    ["later", milestones],
  ],
  GRADE: [
    [46400, 0.55, 46347],
    [46400, 1.2, 46347],
  ],
  HEALTH: [[across(0.63, 1, 1, 0.96, 1, 0.67, "")], [across(0.63, 1)]],
  INFLUENCE: [
    ["decision", "decision-maker"],
    ["决策层", " USER "],
    ["boss", "user"],
  ],
  KNOWN: [[scores]],
  NEXTCONTACT: [
    ["A+", 46347],
    ["none", 46347],
  ],
  PIPELINE: [[down(6800000, 2400000, 900000), down(0.7, 0.45, 0.3)]],
  POSITION: [
    [down(50, 30, 20), down(4, 3, 5), down(4, 4, 3)],
    [down(0, 0), down(1, 2), down(3, 4)],
  ],
  PRIORITY: [["decision", "decision-maker", "neutral", "none"]],
  PROPOSAL: [
    ["yes", "competitor", "no"],
    [true, "客户自行制定", true, "zh"],
    ["yes", "", ""],
  ],
  QUALIFY: [
    ["government", across(true, true, "是", false, "")],
    ["corporate", across(true, true, true)],
  ],
  RELATIONSHIP: [
    [true, "yes", "否", false],
    [true, true, true, true, "zh"],
  ],
  REPLENISH: [
    [down(40, 50, 60), 22],
    [down(40, "", 60), 22, 0],
    [down(-1), 22],
  ],
  SEGMENT: [
    [down(60, 25, 10, 5, -8), 25],
    [down(60, 25, 10, 5, -8), 10, 1000, "zh"],
    [down(60, 25), "much"],
  ],
  SEGMENTLIMIT: [[down(60, 25, 10, 5, -8)], [down(60, 25, 10), 0.9], [down(60), 80]],
  STAGE: [[milestones], [milestones, "zh"]],
  STAKEHOLDERMAP: [[down("CFO", "李工", "Ana", "Bo"), ...ofPeople]],
  STRATEGY: [["A"], ["D", "zh"], ["E"]],
  STYLE: [
    [6, -4],
    [-6, 4, "zh"],
    [11, 0],
  ],
  SUPPORT: [ofPeople],
  TERRITORY: [
    [down(0, 1, 50, 51), down(0, 0, 0, 0), down(2, 2, 2, 2), 2],
    [down(0, 1, 50, ""), down(0, 0, 0, 0), down(2, 2, 2, 2), 2, down(2, 2, 1, "")],
    [down(0, 1), down(0, 0), down(1, 1), 0],
  ],
  VALUEBALANCE: [
    [down(1200000, 350000, 900000), 1000000],
    [down(1200000), 0],
  ],
  VALUETYPE: [[across(true, false), across(true, true), across(false, "是", "")]],
  VERDICT: [[scores], [scores, "zh"]],
  WALLET: [
    [3000000, 12000000],
    [13, 12],
  ],
  WHALE: [[down(60, 50, -10)], [down(60, 50, 5, -10), 3], [down(10, -10)]],
  WHITESPACE: [
    [
      [
        ["won", "open"],
        ["", "potential"],
      ],
    ],
    [across("won", ""), across(10, 30)],
  ],
  WHY: [["grade", 46400, 0.55, 46347], ["grade", 46400, 0.55, 46347, "", "zh"], ["weather"]],
};

const literal = (cell: Cell): string => (typeof cell === "string" ? `"${cell}"` : String(cell).toUpperCase());

const isCell = (argument: Argument): argument is Cell => !Array.isArray(argument);

const written = (argument: Argument): string =>
  isCell(argument) ? literal(argument) : `{${argument.map((row) => row.map(literal).join(",")).join(";")}}`;

const formulaOf = (id: string, args: Args): string => `=KAM.${id}(${args.map(written).join(",")})`;

/** As `eval --json` writes it. */
const asJson = (value: unknown): unknown =>
  value instanceof CellError || value instanceof HostError ? { error: value.code, message: value.message } : (value ?? "");

const direct = (id: string, args: Args): unknown => {
  const result: Result = functionCalls(registry.functions).call(`KAM.${id}`, args);
  if (!Array.isArray(result)) return asJson(result);
  const rows = result.map((row) => row.map(asJson));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
};

/** What a cell shows, with the cells its answer spills into. */
const inCell = (formula: string): unknown => {
  const workbook = newWorkbook();
  workbook.customFunctionNamespaces = ["KAM"];
  const calculator = createCalculator(workbook, planFunctions(registry));
  const sheet = workbook.sheets[0] as Sheet;
  calculator.setInput(sheet, 0, 0, formula);
  calculator.calculate(true);
  const { rows, columns } = sheet.cells.get(cellKey(0, 0))?.spill ?? { rows: 1, columns: 1 };
  const value = (row: number, column: number): unknown => asJson(sheet.cells.get(cellKey(row, column))?.value);
  if (rows * columns === 1) return value(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => value(row, column)));
};

/** One cell is shown without brackets. */
const single = (value: unknown): unknown => {
  const rows = value as readonly (readonly unknown[])[];
  return Array.isArray(value) && rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : value;
};

test("every function of the registry is called", () => {
  expect(Object.keys(calls).sort()).toEqual(registry.functions.map(({ id }) => id).sort());
});

describe("keyplan eval, a cell and the function say the same", () => {
  const all = Object.entries(calls).flatMap(([id, list]) => list.map((args) => [formulaOf(id, args), id, args] as const));
  let evaluated: readonly unknown[] = [];
  beforeAll(async () => {
    const { out } = await run(["eval", "--json", "-"], all.map(([formula]) => formula).join("\n"));
    evaluated = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
  });

  test.each(all.map((call, index) => [...call, index] as const))("%s", (formula, id, args, index) => {
    const expected = direct(id, args);
    expect(single(evaluated[index])).toEqual(expected);
    expect(inCell(formula)).toEqual(expected);
  });

  test("answers, blanks and refusals are among them", () => {
    const kinds = evaluated.map((value) =>
      typeof value === "object" && !Array.isArray(value) ? "error" : value === "" ? "blank" : "answer",
    );
    expect(new Set(kinds)).toEqual(new Set(["answer", "blank", "error"]));
  });
});

test("every spilled example made of literals begins as it states", async () => {
  const spilling = registry.functions.filter(({ result, example }) => result === "matrix" && !example.formula.includes("(nodes"));
  expect(spilling.length).toBeGreaterThan(3);
  for (const { id, example } of spilling) {
    const { out } = await run(["eval", "--json", example.formula]);
    const [first] = JSON.parse(out) as readonly (readonly Cell[])[];
    const shown = first?.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell)).join(" | ");
    expect([id, shown]).toEqual([id, example.value]);
  }
});
