import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { CellError, cellKey, columnOf, rowOf } from "../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { reenterFormulas } from "../../src/workbook/reenterFormulas";
import { readPlan } from "../../src/workbook/read";
import { registry } from "../registry";
import { buildIn, exampleData, reviewDate } from "./buildExample";

const functions = planFunctions(registry);

const nameErrors = ({ workbook }: EmbeddedExcel) =>
  workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].filter(({ value }) => value instanceof CellError && value.code === "#NAME?"))
    .length;
/** What shows, cell by cell. */
const values = ({ workbook }: EmbeddedExcel) =>
  workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells]
      .filter(([, { value }]) => value !== null && value !== "")
      .sort(([a], [b]) => a - b)
      .map(([key, { value }]) => [key, value]),
  ]);
const inSheets = (excel: EmbeddedExcel, work: (sheets: Excel.WorksheetCollection) => void) =>
  withGlobals(excel, () =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    }),
  );
const said = (excel: EmbeddedExcel) =>
  [...(excel.workbook.sheets[0]?.cells.values() ?? [])].some(({ value }) => typeof value === "string" && value.includes("#NAME?"));

interface Stuck {
  /** What showed where the plan was built. */
  readonly before: unknown;
  /** Whether the first sheet said what is the matter where the add-in is not. */
  readonly without: boolean;
  readonly file: Uint8Array;
}

/** A plan as a colleague without the add-in has saved it. */
const savedWithout = async (): Promise<Stuck> => {
  const built = await buildIn(exampleData("ebanking"), { functions });
  const before = values(built.excel);
  const saved = openXlsx(saveXlsx(built.excel.workbook));
  built.excel.dispose();
  if (!saved.ok) throw new Error(saved.message);
  const colleague = await createExcel({ workbook: saved.workbook, now: () => reviewDate });
  // Left alone, they would keep what was stored with them.
  for (const sheet of colleague.workbook.sheets) {
    for (const [key, { formula }] of [...sheet.cells]) {
      if (formula?.includes("KAM.")) colleague.calculator.setInput(sheet, rowOf(key), columnOf(key), formula);
    }
  }
  colleague.calculator.calculate(true);
  const without = said(colleague);
  const file = saveXlsx(colleague.workbook);
  colleague.dispose();
  return { before, without, file };
};

let stuck: Stuck;
beforeAll(async () => void (stuck = await savedWithout()));

/** Opens it where the add-in is. */
const open = async (): Promise<EmbeddedExcel> => {
  const again = openXlsx(stuck.file);
  if (!again.ok) throw new Error(again.message);
  return createExcel({ workbook: again.workbook, customFunctions: functions, now: () => reviewDate });
};

test("formulas saved as #NAME? are entered again on all sheets, in protected ones too; the filter and the protection stand", async () => {
  const { before, without } = stuck;
  const excel = await open();
  expect(without).toBe(true);
  excel.calculator.calculate(true);
  expect(nameErrors(excel)).toBeGreaterThan(50);
  expect((await withGlobals(excel, () => readPlan(registry))).nameErrors).toBeGreaterThan(10);
  await inSheets(excel, (sheets) => {
    sheets.getItem("Stakeholders").tables.getItem("KAM_Stakeholders").columns.getItem("Level").filter.applyValuesFilter(["Decision"]);
    sheets.getItem("Stakeholders").protection.protect({ allowAutoFilter: true });
  });
  const people = excel.workbook.sheets.find(({ name }) => name === "Stakeholders");
  const hidden = [...(people?.hiddenRows ?? [])];
  expect(hidden.length).toBeGreaterThan(0);
  const report = await withGlobals(excel, reenterFormulas);
  expect(report).toMatchObject({ remaining: 0, locked: [] });
  expect(nameErrors(excel)).toBe(0);
  expect(values(excel)).toEqual(before);
  expect(people?.protection).toMatchObject({ enabled: true, options: { allowAutoFilter: true, allowSort: false } });
  expect([...(people?.hiddenRows ?? [])]).toEqual(hidden);
  expect(said(excel)).toBe(false);
  expect(await withGlobals(excel, reenterFormulas)).toEqual({ cells: 0, remaining: 0, locked: [] });
  excel.dispose();
});

test("a sheet with a password is named, and the others are cured", async () => {
  const excel = await open();
  await inSheets(excel, (sheets) => sheets.getItem("Stakeholders").protection.protect({}, "secret"));
  const report = await withGlobals(excel, reenterFormulas);
  expect(report).toMatchObject({ remaining: expect.any(Number) as number, locked: ["Stakeholders"] });
  const opportunities = excel.workbook.sheets.find(({ name }) => name === "Opportunities");
  const stuckThere = [...(opportunities?.cells.values() ?? [])].filter(
    ({ value }) => value instanceof CellError && value.code === "#NAME?",
  );
  expect(stuckThere).toEqual([]);
  expect(opportunities?.cells.get(cellKey(0, 1))).toBeDefined();
  excel.dispose();
});
