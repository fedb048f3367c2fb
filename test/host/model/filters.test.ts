import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

/** A table of four rows, of which a filter shows the first and the last. */
const filtered = async (): Promise<EmbeddedExcel> => {
  const excel = await createExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B5").values = [
      ["Name", "Owner"],
      ["a", "me"],
      ["b", "you"],
      ["c", "you"],
      ["d", "me"],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "Tasks";
    table.columns.getItem("Owner").filter.applyValuesFilter(["me"]);
    await context.sync();
  });
  return excel;
};

const names = (excel: EmbeddedExcel) =>
  excel.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Tasks").columns.getItem("Name").getDataBodyRange();
    body.load("values");
    await context.sync();
    return (body.values as string[][]).flat();
  });

const run = (excel: EmbeddedExcel, work: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  excel.Excel.run(async (context) => {
    work(context.workbook.tables.getItem("Tasks"), context.workbook.worksheets.getFirst());
    await context.sync();
  });

let excel: EmbeddedExcel;
beforeEach(async () => void (excel = await filtered()));
afterEach(() => excel.dispose());
const hidden = () => [...(excel.workbook.sheets[0]?.hiddenRows ?? [])];

const bites: readonly (readonly [string, (table: Excel.Table, sheet: Excel.Worksheet) => void, readonly string[]])[] = [
  [
    "an array over filtered rows lands in the wrong ones",
    (_table, sheet) => (sheet.getRange("A2:A5").values = [["1"], ["2"], ["3"], ["4"]]),
    ["1", "b", "c", "1"],
  ],
  [
    "a single row is written where it stands, hidden or not",
    (_table, sheet) => (sheet.getRange("A3:A3").values = [["x"]]),
    ["a", "x", "c", "d"],
  ],
  ["a row that a filter hides is not deleted, and nobody is told", (table) => table.rows.getItemAt(1).delete(), ["a", "b", "c", "d"]],
  ["a row that shows is", (table) => table.rows.getItemAt(0).delete(), ["b", "c", "d"]],
  ["rows come at the end", (table) => table.rows.add(undefined, [["e", "you"]]), ["a", "b", "c", "d", "e"]],
  ["sorting leaves hidden rows where they are", (table) => table.sort.apply([{ key: 0, ascending: false }]), ["d", "b", "c", "a"]],
];
test.each(bites)("under a filter %s", async (_name, work, expected) => {
  await run(excel, work);
  expect((await names(excel)).map(String)).toEqual(expected);
});

const refusals: readonly (readonly [string, string, (table: Excel.Table, sheet: Excel.Worksheet) => void])[] = [
  ["rows between others", "InsertDeleteConflict", (table) => table.rows.add(1, [["e", "me"]])],
  ["deleting several rows at once", "InsertDeleteConflict", (table) => table.rows.deleteRowsAt(0, 2)],
  ["moving cells of the table", "FilteredRangeConflict", (_table, sheet) => sheet.getRange("A2:B2").delete("Up")],
];
test.each(refusals)("under a filter %s is refused", async (_name, code, work) => {
  await expect(run(excel, work)).rejects.toMatchObject({ code });
});

test("a filter hides when it is applied, and shows all when it is cleared", async () => {
  expect(hidden()).toEqual([2, 3]);
  await run(excel, (_table, sheet) => (sheet.getRange("B2").values = [["you"]]));
  expect(hidden()).toEqual([2, 3]);
  await run(excel, (table) => table.reapplyFilters());
  expect(hidden()).toEqual([2, 3, 1]);
  await run(excel, (table) => table.clearFilters());
  expect(hidden()).toEqual([]);
});

test.each([
  [["<>b"], [2]],
  [
    [">b", "<d", "And"],
    [1, 2, 4],
  ],
  [
    ["=a", "=d", "Or"],
    [2, 3],
  ],
] as const)("the condition %j hides rows %j", async (condition, rows) => {
  const [first, second, operator] = condition as readonly [string, string?, ("And" | "Or")?];
  await run(excel, (table) => {
    table.clearFilters();
    table.columns.getItem("Name").filter.applyCustomFilter(first, second, operator);
  });
  expect(hidden().sort()).toEqual(rows);
});

test("a filter is saved with its rows and stands after opening", async () => {
  await run(excel, (table) => table.columns.getItem("Name").filter.applyCustomFilter("<>d", "<>e"));
  const opened = openXlsx(saveXlsx(excel.workbook));
  if (!opened.ok) throw new Error(opened.message);
  const { workbook } = opened;
  const [table] = workbook.sheets[0]?.tables ?? [];
  expect([...(table?.filters ?? [])]).toEqual([
    [1, { filterOn: "Custom", criterion1: "<>d", criterion2: "<>e", operator: "And" }],
    [2, { filterOn: "Values", values: ["me"] }],
  ]);
  expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 3, 4]);
});
