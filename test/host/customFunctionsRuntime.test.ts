import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, type EmbeddedExcel } from "../../src/host/node";
import { CellError, cellKey, type CellValue } from "../../src/host/model/state";
import { registry } from "../registry";

const inputs = [
  ["Ann", "decision", "decision-maker", "supporter", "frequent"],
  ["Bob", "management", "user", "neutral", "distant"],
  ["Cid", "operational", "user", "opponent", ""],
  ["K1", 1, "Lower cost", "", ""],
  ["A1", 2, "Fewer faults", "K1", 0.5],
  [100, 0.5, 46347, 46400, ""],
  [true, true, false, "", ""],
];

/** Each with the place of what it spills into below and beside it: ten rows, eight columns. */
const formulas = [
  "=KAM.INFLUENCE(B1,C1)",
  "=KAM.INFLUENCE(B3,C3)+1",
  '=KAM.INFLUENCE("",C1)',
  '=KAM.INFLUENCE("boss",C1)',
  '=KAM.INFLUENCE("决策层","决策者")',
  '=IFERROR(KAM.INFLUENCE("boss",C1),"caught")',
  "=KAM.INFLUENCE(1/0,C1)",
  "=KAM.BACKING(B1,C1,D1,E1)",
  "=KAM.PRIORITY(B2,C2,D2,E2)",
  "=KAM.PRIORITY(B3,C3,D3,E3)",
  '=KAM.APPROACH(D2,E2,"zh")',
  "=KAM.SUPPORT(B1:B3,C1:C3,D1:D3,E1:E3)",
  "=KAM.SUPPORT(B1:B3,C1:C2,D1:D3,E1:E3)",
  "=KAM.STAKEHOLDERMAP(A1:A3,B1:B3,C1:C3,D1:D3,E1:E3)",
  "=KAM.GRADE(D6,B6,C6)",
  "=KAM.STRATEGY(KAM.GRADE(D6,B6,C6))",
  "=KAM.PIPELINE(A6,B6)",
  "=KAM.STAGE(A7:C7)",
  '=KAM.WHY("grade",D6,B6,C6)',
  '=KAM.BVFVALUE(A4:E5,"Q")',
  "=KAM.NOTHING(1)",
];

const rowOfFormula = (index: number): number => 20 + index * 10;

/** What the cell of each formula and those around it hold; errors with their message. */
async function results(excel: EmbeddedExcel): Promise<(CellValue | string)[][][]> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E7").values = inputs;
    formulas.forEach((formula, index) => (sheet.getCell(rowOfFormula(index), 0).formulas = [[formula]]));
    await context.sync();
  });
  await excel.calculator.settled();
  const cells = excel.workbook.sheets[0]?.cells;
  const valueAt = (row: number, column: number): CellValue | string => {
    const value = cells?.get(cellKey(row, column))?.value ?? null;
    return value instanceof CellError ? `${value.code} ${value.message}`.trim() : value;
  };
  return formulas.map((_, index) =>
    Array.from({ length: 10 }, (_row, down) => Array.from({ length: 8 }, (_column, across) => valueAt(rowOfFormula(index) + down, across))),
  );
}

const parameterCounts = new Map(registry.functions.map(({ id, parameters }) => [id, parameters.length]));

describe("The plan's functions give the same called directly as through the genuine custom functions runtime", () => {
  const both: { direct: (CellValue | string)[][][]; runtime: (CellValue | string)[][][] } = { direct: [], runtime: [] };

  beforeAll(async () => {
    const direct = await createExcel({ customFunctions: planFunctions(registry) });
    both.direct = await results(direct);
    direct.dispose();
    const runtime = await createExcel({ customFunctions: "runtime", parameterCounts });
    Object.assign(globalThis, { CustomFunctions: runtime.CustomFunctions });
    Object.assign(globalThis, { ALL_FUNCTIONS: registry.functions.map(({ id }) => id) });
    await import("../../src/functions");
    both.runtime = await results(runtime);
    runtime.dispose();
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test.each(formulas.map((formula, index) => [formula, index] as const))("%s", (_formula, index) => {
    expect(both.runtime[index]).toEqual(both.direct[index]);
  });

  test("among them a figure, a blank, an error with its message, a spilled array and an unknown name", () => {
    const first = (formula: string): unknown => both.direct[formulas.indexOf(formula)]?.[0]?.[0];
    expect(first("=KAM.INFLUENCE(B1,C1)")).toBe(100);
    expect(first('=KAM.INFLUENCE("",C1)')).toBe("");
    expect(first('=KAM.INFLUENCE("boss",C1)')).toMatch(/^#VALUE! level: .*boss.*Accepted/);
    expect(first('=IFERROR(KAM.INFLUENCE("boss",C1),"caught")')).toBe("caught");
    expect(first("=KAM.INFLUENCE(1/0,C1)")).toBe("#DIV/0!");
    expect(first("=KAM.NOTHING(1)")).toBe("#NAME? KAM.NOTHING");
    const map = both.direct[formulas.findIndex((formula) => formula.includes("STAKEHOLDERMAP"))];
    expect(map?.slice(0, 4).flat()).toEqual(expect.arrayContaining(["Ann", "Bob"]));
  });
});
