import { planFunctions } from "../../src/cli/planFunctions";
import { noCustomFunctions } from "../../src/host/calc";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { CellError, columnOf, rowOf, type Sheet, type Workbook } from "../../src/host/model/state";
import { readPlan } from "../../src/workbook/read";
import { repairPlan } from "../../src/workbook/repair";
import { registry } from "../registry";
import { buildIn, exampleData, openExample, reviewDate } from "./buildExample";

let excel: EmbeddedExcel;
beforeEach(async () => void (excel = await openExample("ebanking")));
afterEach(() => excel.dispose());

const repair = () => withGlobals(excel, () => repairPlan(registry, { asOf: reviewDate }));
const run = (work: (context: Excel.RequestContext) => void) =>
  withGlobals(excel, () =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
const contents = (sheet: Sheet) => [...sheet.cells].map(([key, cell]) => [key, cell.formula, cell.formula === null ? cell.value : null]);
const everything = (workbook: Workbook) => workbook.sheets.map((sheet) => [sheet.name, contents(sheet), sheet.validations.length]);
const errors = (workbook: Workbook, code: string) =>
  workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].filter(({ value }) => value instanceof CellError && value.code === code))
    .length;

/** The body of a column of a table, by header. */
const column = (context: Excel.RequestContext, table: string, header: string) =>
  context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();

test("a plan in good shape is left as it is", async () => {
  const before = everything(excel.workbook);
  expect(await repair()).toMatchObject({ repaired: [], remaining: [], rebuilt: [], overwritten: [] });
  expect(everything(excel.workbook)).toEqual(before);
});

test("a computed cell that was typed over gets its formula back", async () => {
  const before = everything(excel.workbook);
  await run((context) => (column(context, "KAM_Stakeholders", "Influence").getCell(2, 0).values = [[99]]));
  const report = await repair();
  expect(report.repaired).toHaveLength(1);
  expect(report.repaired[0]).toMatchObject({ kind: "formula", sheet: "Stakeholders" });
  expect(everything(excel.workbook)).toEqual(before);
});

test("a computed column that was typed over from top to bottom gets the formula of the specification", async () => {
  excel.dispose();
  excel = (await buildIn(exampleData("ebanking"), { functions: planFunctions(registry) })).excel;
  const before = everything(excel.workbook);
  await run((context) => (column(context, "KAM_Actions", "Late").values = [[1], [2], [3], [4]]));
  expect((await repair()).repaired).toHaveLength(4);
  expect(everything(excel.workbook)).toEqual(before);
});

test("a list that was removed is put back on its whole column", async () => {
  await run((context) => column(context, "KAM_Stakeholders", "Level").dataValidation.clear());
  const report = await repair();
  expect(report.repaired.map(({ kind, sheet }) => [kind, sheet])).toEqual([["validation", "Stakeholders"]]);
  expect((await repair()).repaired).toEqual([]);
});

test("what the user entered is not touched, unknown words and own columns included", async () => {
  await run((context) => {
    column(context, "KAM_Stakeholders", "Level").dataValidation.clear();
    column(context, "KAM_Stakeholders", "Level").getCell(0, 0).values = [["Director"]];
    column(context, "KAM_Stakeholders", "Influence").getCell(1, 0).values = [["mine"]];
  });
  const before = (await withGlobals(excel, () => readPlan(registry))).data;
  await repair();
  expect((await withGlobals(excel, () => readPlan(registry))).data).toEqual(before);
});

test("formulas that show #NAME? are entered again once the functions are there", async () => {
  const without = await createExcel({ workbook: excel.workbook, customFunctions: noCustomFunctions, now: () => reviewDate });
  // Typed anew: a formula that only was calculated before keeps its value where the function is missing.
  for (const sheet of excel.workbook.sheets)
    for (const [key, { formula }] of [...sheet.cells])
      if (formula?.includes("KAM.")) without.calculator.setInput(sheet, rowOf(key), columnOf(key), formula);
  without.calculator.calculate(true);
  expect(errors(excel.workbook, "#NAME?")).toBeGreaterThan(0);
  const stuck = await withGlobals(without, () => repairPlan(registry, { asOf: reviewDate }));
  expect(stuck.repaired).toEqual([]);
  expect(stuck.remaining.length).toBeGreaterThan(0);
  without.dispose();

  // The same workbook where the add-in is installed: Excel does not calculate such cells by itself.
  const report = await repair();
  expect(report.remaining).toEqual([]);
  expect(report.repaired.length).toBe(stuck.remaining.length);
  expect(errors(excel.workbook, "#NAME?")).toBe(0);
});

test("what was typed over a formula is told before it goes, and its undo brings it back; the filter stands", async () => {
  const before = everything(excel.workbook);
  await run((context) => {
    const people = context.workbook.tables.getItem("KAM_Stakeholders");
    people.columns.getItem("Influence").getDataBodyRange().getCell(2, 0).values = [[99]];
    people.columns.getItem("Level").filter.applyValuesFilter(["Decision"]);
  });
  const typed = everything(excel.workbook);
  const told = await withGlobals(excel, () => repairPlan(registry, { asOf: reviewDate, overwritten: "keep" }));
  expect(told).toMatchObject({ repaired: [], overwritten: [{ sheet: "Stakeholders", stands: "99" }] });
  expect(everything(excel.workbook)).toEqual(typed);
  const report = await repair();
  expect(everything(excel.workbook)).toEqual(before);
  expect(await withGlobals(excel, report.undo)).toBe(true);
  expect(everything(excel.workbook)).toEqual(typed);
  expect(excel.workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "KAM_Stakeholders")?.filters.size).toBe(1);
});

/** Everything that was deleted comes back with what data is left; a second repair has nothing to do. */
const deleted: readonly (readonly [string, (context: Excel.RequestContext) => void, readonly string[]])[] = [
  ["the sheet of the lists", (context) => context.workbook.worksheets.getItem("Lists").delete(), ["Lists"]],
  ["a sheet", (context) => context.workbook.worksheets.getItem("Actions").delete(), ["Actions"]],
  ["a table made a range", (context) => void context.workbook.tables.getItem("KAM_Actions").convertToRange(), ["Actions"]],
  ["a table with its cells", (context) => context.workbook.tables.getItem("KAM_Actions").delete(), ["Actions"]],
  ["a column", (context) => context.workbook.tables.getItem("KAM_Stakeholders").columns.getItem("Influence").delete(), ["Influence"]],
  [
    "a chart",
    (context) => context.workbook.worksheets.getItem("Stakeholders").charts.getItemAt(0).delete(),
    [expect.any(String) as string],
  ],
];
test.each(deleted)("%s that was deleted comes back", async (what, work, names) => {
  const { data } = await withGlobals(excel, () => readPlan(registry));
  const charts = excel.workbook.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  await run(work);
  expect((await repair()).rebuilt).toEqual(names);
  const after = await withGlobals(excel, () => readPlan(registry));
  const lost = ["a sheet", "a table with its cells"].includes(what);
  expect(after.data).toEqual(lost ? { ...data, tables: { ...data.tables, actions: after.data.tables["actions"] } } : data);
  expect(after.absent).not.toContain("actions");
  expect(excel.workbook.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0)).toBe(charts);
  expect(errors(excel.workbook, "#REF!")).toBe(0);
  expect(await repair()).toMatchObject({ repaired: [], rebuilt: [], remaining: [] });
});

test("a chart whose cells were deleted shows those that came back", async () => {
  const shown = () =>
    excel.workbook.sheets.flatMap(({ charts }) =>
      charts.flatMap(({ name, series }) => series.map(({ values, categories, bubbleSizes }) => [name, values, categories, bubbleSizes])),
    );
  const before = shown();
  await run((context) => context.workbook.tables.getItem("KAM_Stakeholders").columns.getItem("Influence").delete());
  expect(shown()).not.toEqual(before);
  await repair();
  expect(shown()).toEqual(before);
});

test("a header that was renamed is known by its stored id: nothing is gone, and its formula comes back", async () => {
  await run((context) => {
    const influence = column(context, "KAM_Stakeholders", "Influence");
    influence.getCell(0, 0).values = [[1]];
    context.workbook.tables.getItem("KAM_Stakeholders").columns.getItem("Influence").name = "Clout";
  });
  const report = await repair();
  expect([report.rebuilt, report.repaired.length]).toEqual([[], 1]);
});

test("a protected sheet is told as one", async () => {
  await run((context) => {
    column(context, "KAM_Stakeholders", "Influence").getCell(0, 0).values = [[1]];
    context.workbook.worksheets.getItem("Stakeholders").protection.protect();
  });
  await expect(repair()).rejects.toMatchObject({ problem: { code: "protected" } });
});
