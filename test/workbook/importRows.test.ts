/** Imports into a plan that stands: what was decided is carried out on the cells, once and no more. */
import { importPlan } from "../../src/import/importCsv";
import type { IncomingRows } from "../../src/import/merge/changes";
import { editOf } from "../../src/import/merge/editOf";
import { memoryFrom, memoryText, noMemory } from "../../src/import/merge/memory";
import { mergeTable } from "../../src/import/merge/mergeTable";
import { tableIn } from "../../src/plan/planData";
import { importMemory } from "../../src/workbook/importMemory";
import { importRows, type ImportOptions } from "../../src/workbook/importRows";
import { importTables } from "../../src/workbook/importTables";
import { keepText, keptText } from "../../src/workbook/keptTexts";
import { readPlan } from "../../src/workbook/read";
import { changeRow, deleteRows } from "../../src/workbook/write";
import { registry } from "../registry";
import { openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";

let open: SmallPlan;
beforeEach(async () => void (open = await openSmallPlan()));
afterEach(() => open.excel.dispose());

const deals = registry.table("opportunities");
if (!deals) throw new Error("The plan has opportunities.");

const read = async () => tableIn((await open.inExcel(() => readPlan(registry))).data, deals);

const cells = () =>
  open.excel.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) =>
      cell.formula === null && cell.value !== null && cell.value !== "" ? [`${sheet.name} ${key.toString()} ${String(cell.value)}`] : [],
    ),
  );

const sourceOf = (csv: string): IncomingRows => {
  const { rows, userColumns } = tableIn(importPlan(registry.tables, [{ name: "opportunities.csv", text: csv }], "en").data, deals);
  return { rows, userColumns, keys: [] };
};

/** Merges with what stands and is remembered, and writes. */
const bring = async (csv: string, options: ImportOptions = {}) => {
  const kept = await open.inExcel(() => importMemory("opportunities"));
  const changes = mergeTable(deals, sourceOf(csv), await read(), { language: "en", memory: kept === null ? noMemory : memoryFrom(kept) });
  const { edit, memory } = editOf(changes, { language: "en", day: "2026-11-29" });
  const report = await open.inExcel(() => importRows(registry, edit, { memory: memoryText(memory), ...options }));
  return { changes, report };
};

const first =
  "Opportunity,Stage,Amount,Close date,Account\nHub,propose,5000,2026-12-15,North\nPool,develop,200,2027-01-31,North\n=Mine,develop,7,,South\n";
const second =
  "Opportunity,Stage,Amount,Close date,Account\nHub,propose,6000,2026-12-15,North\nPool,develop,200,2027-02-28,North\n=Mine,develop,,,South\nNew,propose,1,,\n";

test("a second import of a changed file changes exactly the changed fields", async () => {
  await bring(first);
  await open.inExcel(() => changeRow(registry, "opportunities", 1, { stage: "Propose" }, "Pool"));
  const before = cells();
  const { changes, report } = await bring(second);
  expect(changes.counts).toMatchObject({ changed: 2, same: 1, new: 1, clash: 0, gone: 0 });
  expect(report).toMatchObject({ changed: 2, added: 1, cancelled: false });
  const now = cells();
  const values = (lines: readonly string[]) => lines.map((line) => line.split(" ").slice(2).join(" "));
  expect(values(before.filter((line) => !now.includes(line)))).toEqual(["5000", "46418"]);
  expect(values(now.filter((line) => !before.includes(line)))).toEqual(expect.arrayContaining(["6000", "46446", "New", "1"]));
  expect((await read()).rows.map(({ cells, user }) => [cells["name"], cells["stage"], cells["amount"], user["Account"]])).toEqual([
    ["Hub", "Propose", 6000, "North"],
    ["Pool", "Propose", 200, "North"],
    ["=Mine", "Develop", 7, "South"],
    ["New", "Propose", 1, null],
  ]);
  // Once more: nothing is left to do.
  const settled = cells();
  expect((await bring(second)).report).toMatchObject({ changed: 0, added: 0 });
  expect(cells()).toEqual(settled);
});

test("it is taken back, rows and memory", async () => {
  await bring(first);
  const [before, memory] = [cells(), await open.inExcel(() => importMemory("opportunities"))];
  const { report } = await bring(second);
  expect(await open.inExcel(report.undo)).toBe(true);
  expect(cells()).toEqual(before);
  expect(await open.inExcel(() => importMemory("opportunities"))).toBe(memory);
});

test("stopped half-way it is run again, and nothing stands twice", async () => {
  await bring(first);
  const stop = new AbortController();
  const stopped = await bring(second, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(stopped.report).toMatchObject({ changed: 2, added: 0, cancelled: true });
  const again = await bring(second);
  expect(again.report).toMatchObject({ changed: 0, added: 1, cancelled: false });
  expect((await read()).rows.map((row) => row.cells["name"])).toEqual(["Hub", "Pool", "=Mine", "New"]);
});

test("a table that was changed meanwhile is not written to", async () => {
  await bring(first);
  const changes = mergeTable(deals, sourceOf(second), await read(), { language: "en" });
  const { edit } = editOf(changes, { language: "en", day: "2026-11-29" });
  await open.inExcel(() => deleteRows(registry, "opportunities", [0]));
  const before = cells();
  const taking = { ...edit, changed: [{ row: 0, expect: "Hub", cells: { amount: 1 }, user: {} }] };
  await expect(open.inExcel(() => importRows(registry, taking))).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  expect(cells()).toEqual(before);
});

const inExcel = (work: (context: Excel.RequestContext) => void) =>
  open.inExcel(() =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

test("a column of a larger plan comes with its format; one of the user that calculates is left alone", async () => {
  await inExcel(({ workbook }) => {
    const { columns } = workbook.tables.getItem("KAM_Opportunities");
    columns.getItem("Decision date").delete();
    columns.add(undefined, [["Region"], ["=1+1"]]);
  });
  const user = { Region: "North" };
  const edit = {
    table: "opportunities",
    ownColumns: ["Region"],
    changed: [{ row: 0, expect: "Hub", cells: { decisionDate: 46_400 }, user }],
    added: [],
  };
  await open.inExcel(() => importRows(registry, edit));
  const [row] = (await read()).rows;
  expect(row?.cells["decisionDate"]).toBe(46_400);
  expect(row?.user).toEqual({ Region: 2, "Region 2": "North" });
  const formats = await open.inExcel(() =>
    Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("KAM_Opportunities").columns.getItem("Decision date").getDataBodyRange();
      body.load("numberFormat");
      await context.sync();
      return body.numberFormat as unknown;
    }),
  );
  expect(formats).toEqual([["yyyy-mm-dd"]]);
});

/** The account as a list of field and value at the top of a sheet, with a wider table below where it is asked for. */
const withFieldList = async (widerBelow = false): Promise<void> => {
  open.excel.dispose();
  open = await openSmallPlan(samplePlan(), false);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Account").delete();
    const sheet = workbook.worksheets.add("Customer");
    sheet.getRange("B2:C4").values = [
      ["Field", "Value"],
      ["Name", "North"],
      ["Currency", "CNY"],
    ];
    sheet.tables.add("B2:C4", true).name = "KAM_Account";
    if (widerBelow) {
      sheet.getRange("B6:D6").values = [["Year", "Sales", "Profit"]];
      sheet.tables.add("B6:D7", true);
    }
  });
};

test("fields of the account come into the list of fields, new ones below", async () => {
  await withFieldList();
  const user = { Region: "=1" };
  const edit = {
    table: "account",
    ownColumns: ["Region"],
    changed: [{ row: 0, expect: "North", cells: { currency: "EUR" }, user }],
    added: [],
  };
  const report = await open.inExcel(() => importRows(registry, edit));
  expect(report).toMatchObject({ changed: 1, cancelled: false });
  const { data } = await open.inExcel(() => readPlan(registry));
  expect(data.tables["account"]?.rows).toEqual([{ cells: { name: "North", currency: "EUR" }, user }]);
  expect(await open.inExcel(report.undo)).toBe(true);
  const back = (await open.inExcel(() => readPlan(registry))).data.tables["account"]?.rows[0];
  expect(back).toEqual({ cells: { name: "North", currency: "CNY" }, user: { Region: null } });
});

test("a list above a wider table gets its new fields as well", async () => {
  await withFieldList(true);
  const changed = [{ row: 0, expect: "North", cells: { industry: "Steel" }, user: { Region: "East" } }];
  await open.inExcel(() => importRows(registry, { table: "account", ownColumns: ["Region"], changed, added: [] }));
  const { data } = await open.inExcel(() => readPlan(registry));
  expect(data.tables["account"]?.rows).toEqual([
    { cells: { name: "North", currency: "CNY", industry: "Steel" }, user: { Region: "East" } },
  ]);
});

describe("an import of several tables is taken back as a whole or not at all", () => {
  const currency = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Customer").getRange("C4");
  const bringTwo = async () => {
    await withFieldList();
    const before = cells();
    const changed = [{ row: 0, expect: "North", cells: { currency: "EUR" }, user: {} }];
    const account = { table: "account", ownColumns: [], changed, added: [] };
    const deal = { table: "opportunities", ownColumns: [], changed: [], added: [{ cells: { name: "New" }, user: {} }] };
    const imports = [account, deal].map((edit) => ({ edit, memory: memoryText(noMemory) }));
    return { before, report: await open.inExcel(() => importTables(registry, imports, {})), written: cells() };
  };

  test("where a cell of one has changed since, nothing happens", async () => {
    const { before, report, written } = await bringTwo();
    await inExcel(({ workbook }) => void (currency(workbook).values = [["USD"]]));
    const changed = cells();
    expect(await open.inExcel(report.undo)).toBe(false);
    expect(cells()).toEqual(changed);
    await inExcel(({ workbook }) => void (currency(workbook).values = [["EUR"]]));
    expect(cells()).toEqual(written);
    expect(await open.inExcel(report.undo)).toBe(true);
    expect(cells()).toEqual(before);
  });

  test("where one is refused half-way, what was taken back is written again", async () => {
    const { before, report, written } = await bringTwo();
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Customer").protection.protect());
    await expect(open.inExcel(report.undo)).rejects.toMatchObject({ problem: { code: "protected" } });
    expect(cells()).toEqual(written);
    await inExcel(({ workbook }) => workbook.worksheets.getItem("Customer").protection.unprotect());
    expect(await open.inExcel(report.undo)).toBe(true);
    expect(cells()).toEqual(before);
  });
});

test.each(["", "x]]>y <&> 中", "a".repeat(1_500_000)])("a kept text comes back as it was (%#)", async (text) => {
  await open.inExcel(() => keepText("maps", "old"));
  await open.inExcel(() => keepText("maps", text));
  expect(await open.inExcel(() => keptText("maps"))).toBe(text);
  await open.inExcel(() => keepText("maps", null));
  expect(await open.inExcel(() => keptText("maps"))).toBeNull();
});
