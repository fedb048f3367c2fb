import { readPlan } from "../../src/workbook/read";
import { addRows, changeRow, changeRows, deleteRows } from "../../src/workbook/write";
import { openSmallPlan, samplePlan, type SmallPlan } from "./smallPlan";
import { whole } from "../plans";
import { registry } from "../registry";

let open: SmallPlan;
const read = () => open.inExcel(() => readPlan(registry));
beforeEach(async () => void (open = await openSmallPlan()));
afterEach(() => open.excel.dispose());

const names = async () => whole((await read()).plan).stakeholders.map((person) => person.name);
const filledCells = () =>
  open.excel.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, cell]) => cell.value !== null || cell.formula !== null)
      .map(([key, cell]) => [sheet.name, key, cell.formula ?? cell.value]),
  );

describe("rows are added", () => {
  test("below the last one, and the computed columns fill by themselves", async () => {
    const change = await open.inExcel(() =>
      addRows(registry, "stakeholders", [{ name: "Treasury manager", level: "Management", closeness: "Close" }]),
    );
    expect(change).toMatchObject({ kind: "added", rows: 1, first: 2 });
    expect(await names()).toEqual(["Group CFO", "IT director", "Treasury manager"]);
    expect([open.cell("People", 6, 3), open.cell("People", 6, 7)]).toEqual(["Management", "Close"]);
    // Influence, the eighth column, is ROW()-4 in this workbook; the new row is row 7.
    expect([open.formula("People", 6, 8), open.cell("People", 6, 8)]).toEqual(["=ROW()-4", 3]);
  });

  test("into blank rows first, so that a new table does not begin with a gap", async () => {
    open.excel.dispose();
    const data = samplePlan();
    open = await openSmallPlan({ ...data, tables: { ...data.tables, stakeholders: { rows: [], userColumns: [] } } });
    await open.inExcel(() => addRows(registry, "stakeholders", [{ name: "Wang" }, { name: "Li" }]));
    expect(await names()).toEqual(["Wang", "Li"]);
    expect(open.cell("People", 4, 1)).toBe("Wang");
  });

  test("several at once, in the order given", async () => {
    await open.inExcel(() => addRows(registry, "stakeholders", [{ name: "A" }, { name: "B" }, { name: "C" }]));
    expect((await names()).slice(2)).toEqual(["A", "B", "C"]);
  });

  test.each(["=1+1", "+49 30", "-", "@x", "'quoted", "007", "1-2", "TRUE", "2026-11-21"])("and %j stays a text", async (text) => {
    await open.inExcel(() => addRows(registry, "stakeholders", [{ name: "Li", title: text }]));
    expect([open.cell("People", 6, 2), open.formula("People", 6, 2)]).toEqual([text, null]);
  });

  test("and can be taken back to the same cells as before", async () => {
    const before = filledCells();
    const change = await open.inExcel(() => addRows(registry, "stakeholders", [{ name: "A" }, { name: "B" }]));
    expect(await open.inExcel(change.undo)).toBe(true);
    expect(filledCells()).toEqual(before);
  });

  test("but not when somebody has changed them since", async () => {
    const change = await open.inExcel(() => addRows(registry, "stakeholders", [{ name: "A" }]));
    await open.inExcel(() => changeRow(registry, "stakeholders", 2, { name: "Anna" }));
    expect(await open.inExcel(change.undo)).toBe(false);
    expect(await names()).toContain("Anna");
  });

  test("never into a computed column or one that is not there", async () => {
    await expect(open.inExcel(() => addRows(registry, "stakeholders", [{ name: "A", influence: 5 }]))).rejects.toMatchObject({
      problem: { code: "not-found" },
    });
    expect(await names()).toEqual(["Group CFO", "IT director"]);
  });
});

describe("a row is changed", () => {
  test("in the cells that are named and no others", async () => {
    await open.inExcel(() => changeRow(registry, "stakeholders", 1, { attitude: "Neutral", closeness: null }, "IT director"));
    const person = whole((await read()).plan).stakeholders[1];
    expect(person).toMatchObject({ name: "IT director", attitude: "neutral", closeness: null, level: "management" });
  });
  test("and back", async () => {
    const before = filledCells();
    const change = await open.inExcel(() => changeRow(registry, "stakeholders", 0, { level: "Operational", title: "=x" }));
    expect(await open.inExcel(change.undo)).toBe(true);
    expect(filledCells()).toEqual(before);
  });
  test("unless another row stands there by now", async () => {
    await expect(
      open.inExcel(() => changeRow(registry, "stakeholders", 0, { level: "Operational" }, "Somebody else")),
    ).rejects.toMatchObject({
      problem: { code: "not-found" },
    });
  });
  test("counting only rows that hold something", async () => {
    await open.inExcel(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("KAM_Stakeholders").rows.add(1);
        await context.sync();
      }),
    );
    await open.inExcel(() => changeRow(registry, "stakeholders", 1, { title: "Head of IT" }, "IT director"));
    expect(whole((await read()).plan).stakeholders[1]).toMatchObject({ name: "IT director", title: "Head of IT" });
  });
});

describe("several rows are changed", () => {
  const changes = [
    { row: 0, cells: { title: "=x", level: "Operational" }, expect: "Group CFO" },
    { row: 1, cells: { title: "Head of IT" }, expect: "IT director" },
  ];
  test("at once, and all of them back", async () => {
    const before = filledCells();
    const change = await open.inExcel(() => changeRows(registry, "stakeholders", changes));
    expect(change).toMatchObject({ kind: "changed", rows: 2, first: 0 });
    expect(whole((await read()).plan).stakeholders).toMatchObject([
      { title: "=x", level: "operational" },
      { title: "Head of IT", level: "management" },
    ]);
    expect(await open.inExcel(change.undo)).toBe(true);
    expect(filledCells()).toEqual(before);
  });
  test("or none, where one of them is another row by now", async () => {
    const before = filledCells();
    const others = changes.map((change) => ({ ...change, expect: "Group CFO" }));
    await expect(open.inExcel(() => changeRows(registry, "stakeholders", others))).rejects.toMatchObject({
      problem: { code: "not-found" },
    });
    expect(filledCells()).toEqual(before);
  });
});

describe("rows are deleted", () => {
  test("and come back by undo", async () => {
    const before = (await read()).data;
    const change = await open.inExcel(() => deleteRows(registry, "stakeholders", [0]));
    expect(await names()).toEqual(["IT director"]);
    expect(await open.inExcel(change.undo)).toBe(true);
    expect((await read()).data).toEqual(before);
  });
  test("all of them: the table keeps one blank row", async () => {
    const before = (await read()).data;
    const change = await open.inExcel(() => deleteRows(registry, "stakeholders", [0, 1]));
    expect(await names()).toEqual([]);
    expect(
      open.excel.workbook.sheets.flatMap((sheet) => sheet.tables).find((table) => table.name === "KAM_Stakeholders")?.area,
    ).toMatchObject({ top: 3, bottom: 4 });
    expect(await open.inExcel(change.undo)).toBe(true);
    expect((await read()).data.tables["stakeholders"]).toEqual(before.tables["stakeholders"]);
  });
});
