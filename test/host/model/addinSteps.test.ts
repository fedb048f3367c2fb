/** What the add-in writes through office.js is part of the one history. */
import { History } from "../../../src/host/model/history";
import { createExcel, type EmbeddedExcel } from "../../../src/host/node";

let excel: EmbeddedExcel;
let history: History;
let time = 0;
beforeEach(async () => {
  excel = await createExcel();
  history = new History(excel.host.session, () => time);
});
afterEach(() => excel.dispose());

const write = (address: string, value: string) =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
const valueAt = (key: number) => excel.workbook.sheets[0]?.cells.get(key)?.value ?? null;

it("batches without a pause are one step, named by the sheet they write to; after a pause comes the next", async () => {
  await write("A1", "a");
  await write("B1", "b");
  time += 2000;
  await write("C1", "c");
  expect(history.undoLabel).toBe("addin:cells:Sheet1");
  history.undo();
  expect([valueAt(0), valueAt(1), valueAt(2)]).toEqual(["a", "b", null]);
  history.undo();
  expect([valueAt(0), valueAt(1), history.undoLabel]).toEqual([null, null, null]);
  history.redo();
  expect([valueAt(0), valueAt(1)]).toEqual(["a", "b"]);
});

it("a command of the ribbon is one step under its own name, and reading is none", async () => {
  history.command = "Add action";
  await write("A1", "a");
  time += 9000;
  await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("More");
    added.getRange("A1").formulas = [["=Sheet1!A1"]];
    await context.sync();
  });
  history.command = null;
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect(history.undoLabel).toBe("Add action");
  history.undo();
  expect([excel.workbook.sheets.length, valueAt(0), history.undoLabel, history.redoLabel]).toEqual([1, null, null, "Add action"]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getUsedRangeOrNullObject().load("values");
    await context.sync();
  });
  history.redo();
  expect(excel.workbook.sheets[1]?.cells.get(0)?.value).toBe("a");
});
