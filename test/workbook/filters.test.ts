import type { Table } from "../../src/host/model/state";
import { readPlan } from "../../src/workbook/read";
import { addRows, changeRows, deleteRows, type Change } from "../../src/workbook/write";
import { whole } from "../plans";
import { registry } from "../registry";
import { openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";

let open: SmallPlan;
const people = ["Ann", "Bob", "Cid", "Dee"].map((name, index) => ({ name, level: index % 2 === 0 ? "Decision" : "Management" }));
const samples = samplePlan();
const data = {
  ...samples,
  tables: { ...samples.tables, stakeholders: { rows: people.map((cells) => ({ cells, user: {} })), userColumns: [] } },
};

const inTable = (work: (table: Excel.Table) => void) =>
  open.inExcel(() =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem("KAM_Stakeholders"));
      await context.sync();
    }),
  );
const table = (): Table => {
  const found = open.excel.workbook.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === "KAM_Stakeholders");
  if (!found) throw new Error("The table is gone.");
  return found;
};
const rows = async () => whole((await open.inExcel(() => readPlan(registry))).plan).stakeholders.map(({ name, title }) => [name, title]);
/** Names of the people that show. */
const shown = async () => {
  const top = table().area.top + 1;
  const sheet = open.excel.workbook.sheets.find(({ tables }) => tables.includes(table()));
  return (await rows()).flatMap(([name], index) => (sheet?.hiddenRows.has(top + index) ? [] : [name]));
};

beforeEach(async () => {
  open = await openSmallPlan(data);
  await inTable((one) => one.columns.getItem("Level").filter.applyValuesFilter(["Decision"]));
});
afterEach(() => open.excel.dispose());

const title = (row: number, name: string, text: string) => ({ row, cells: { title: text }, expect: name });
const cases: readonly (readonly [string, () => Promise<Change>, readonly (readonly [string, string | null])[], readonly string[]])[] = [
  [
    "changed",
    () => changeRows(registry, "stakeholders", [title(0, "Ann", "1"), title(1, "Bob", "2"), title(2, "Cid", "3"), title(3, "Dee", "4")]),
    [
      ["Ann", "1"],
      ["Bob", "2"],
      ["Cid", "3"],
      ["Dee", "4"],
    ],
    ["Ann", "Cid"],
  ],
  [
    "added",
    () =>
      addRows(registry, "stakeholders", [
        { name: "Eve", level: "Decision" },
        { name: "Fay", level: "Management" },
      ]),
    [
      ["Ann", null],
      ["Bob", null],
      ["Cid", null],
      ["Dee", null],
      ["Eve", null],
      ["Fay", null],
    ],
    ["Ann", "Cid", "Eve"],
  ],
  ["deleted", () => deleteRows(registry, "stakeholders", [0, 1, 3], ["Ann", "Bob", "Dee"]), [["Cid", null]], ["Cid"]],
];

test("rows under a filter of the sheet come out where they stand, and the filter stands afterwards", async () => {
  await inTable((one) => one.clearFilters());
  await inTable((one) => {
    one.worksheet.autoFilter.apply(one.getRange(), 0, { filterOn: Excel.FilterOn.values, values: ["Bob", "Dee"] });
  });
  const sheet = open.excel.workbook.sheets.find(({ tables }) => tables.includes(table()));
  expect(await shown()).toEqual(["Bob", "Dee"]);
  const [, work, after] = cases[0]!;
  await open.inExcel(work);
  expect(await rows()).toEqual(after);
  expect([await shown(), sheet?.filter?.criteria.size]).toEqual([["Bob", "Dee"], 1]);
});

test.each(cases)("rows of a filtered table are %s where they stand, and back; the filter stands", async (_kind, work, after, showing) => {
  const filters = new Map(table().filters);
  const before = await rows();
  const change = await open.inExcel(work);
  expect(await rows()).toEqual(after);
  expect(await shown()).toEqual(showing);
  expect(table().filters).toEqual(filters);
  expect(await open.inExcel(change.undo)).toBe(true);
  expect(await rows()).toEqual(before);
  expect(await shown()).toEqual(["Ann", "Cid"]);
  expect(table().filters).toEqual(filters);
});

test("a filter stands again where the change failed half-way", async () => {
  await open.inExcel(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("People").protection.protect({ allowAutoFilter: true });
      await context.sync();
    }),
  );
  await expect(open.inExcel(() => deleteRows(registry, "stakeholders", [1]))).rejects.toMatchObject({ problem: { code: "protected" } });
  expect(await shown()).toEqual(["Ann", "Cid"]);
});

test("a filter that could not be given back is not lifted", async () => {
  table().filters.set(table().columns[1]?.id ?? 0, { filterOn: "Values", values: [] });
  table().filters.delete(table().columns[2]?.id ?? 0);
  const before = await rows();
  await expect(open.inExcel(() => deleteRows(registry, "stakeholders", [1]))).rejects.toMatchObject({ problem: { code: "filtered" } });
  expect(await rows()).toEqual(before);
});

describe("after the table was sorted", () => {
  const sort = () =>
    inTable((one) => {
      one.clearFilters();
      one.sort.apply([{ key: 0, ascending: false }]);
    });
  test("the row that was meant is changed", async () => {
    await sort();
    await open.inExcel(() => changeRows(registry, "stakeholders", [title(0, "Ann", "1")]));
    expect(await rows()).toEqual([
      ["Dee", null],
      ["Cid", null],
      ["Bob", null],
      ["Ann", "1"],
    ]);
  });
  test.each([
    ["added", () => addRows(registry, "stakeholders", [{ name: "Eve" }, { name: "Bo" }])],
    ["changed", () => changeRows(registry, "stakeholders", [{ row: 1, cells: { level: "Decision" } }])],
  ])("rows that were %s are found for their undo", async (_kind, work) => {
    const change = await open.inExcel(work);
    await sort();
    expect(await open.inExcel(change.undo)).toBe(true);
    const { stakeholders } = whole((await open.inExcel(() => readPlan(registry))).plan);
    expect(stakeholders.map(({ name, level }) => [name, level])).toEqual([
      ["Dee", "management"],
      ["Cid", "decision"],
      ["Bob", "management"],
      ["Ann", "decision"],
    ]);
  });
});

test("many rows come in one call", async () => {
  const calls: number[] = [];
  const before = open.excel.host.statistics.bytesOut;
  await open.inExcel(() => addRows(registry, "actions", [{ action: "first" }]));
  calls.push(open.excel.host.statistics.bytesOut - before);
  const start = open.excel.host.statistics.bytesOut;
  await open.inExcel(() =>
    addRows(
      registry,
      "actions",
      Array.from({ length: 500 }, (_, index) => ({ action: `Do ${index.toString()}` })),
    ),
  );
  calls.push(open.excel.host.statistics.bytesOut - start);
  expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBeLessThan(500 * 80);
  expect(open.formula("To do", 504, 1)).toBeNull();
});
