import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { History } from "../../../src/host/model/history";
import { enter } from "../../../src/host/model/gridEdit";
import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";
import { Session } from "../../../src/host/model/session";
import { addTable } from "../../../src/host/model/tables";
import { cellKey, type CellValue, type Sheet } from "../../../src/host/model/state";

const open = () => {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as Sheet;
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  return {
    session,
    sheet,
    history: new History(session),
    type: (row: number, column: number, ...inputs: string[]) => enter(session, sheet, row, column, [inputs]),
  };
};
const valueAt = (sheet: Sheet, row: number, column: number): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? null;

describe("undo and redo", () => {
  it("takes an entry back and puts it in again, with everything computed from it", () => {
    const { sheet, history, type } = open();
    history.step("type", () => type(0, 0, "2"));
    history.step("type", () => type(0, 1, "=A1*10"));
    history.step("type", () => type(0, 0, "3"));
    expect(valueAt(sheet, 0, 1)).toBe(30);
    expect(history.undo()).toBe(true);
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual([2, 20]);
    expect(history.redo()).toBe(true);
    expect(valueAt(sheet, 0, 1)).toBe(30);
  });

  it("leaves no cell behind where there was none", () => {
    const { sheet, history, type } = open();
    history.step("type", () => type(4, 4, "x"));
    history.undo();
    expect(sheet.cells.size).toBe(0);
    expect([history.undoLabel, history.redoLabel]).toEqual([null, "type"]);
  });

  it("forgets what was undone once something else is done", () => {
    const { history, type } = open();
    history.step("first", () => type(0, 0, "1"));
    history.undo();
    history.step("second", () => type(0, 0, "2"));
    expect([history.undoLabel, history.redo()]).toEqual(["second", false]);
  });

  it("shrinks a table that has grown, the same table object", () => {
    const { session, sheet, history, type } = open();
    type(0, 0, "Name", "Twice");
    type(1, 0, "1", "=[@Name]*2");
    const table = addTable(session, sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true, "test");
    type(1, 1, "=[@Name]*2");
    session.finish();
    history.step("type", () => type(2, 0, "5"));
    expect([table.area.bottom, valueAt(sheet, 2, 1)]).toEqual([2, 10]);
    history.undo();
    expect(sheet.tables[0]).toBe(table);
    expect([table.area.bottom, valueAt(sheet, 2, 0), valueAt(sheet, 2, 1)]).toEqual([1, null, null]);
    history.redo();
    expect([table.area.bottom, valueAt(sheet, 2, 1)]).toEqual([2, 10]);
  });

  it("restores sizes and hidden columns", () => {
    const { sheet, history } = open();
    history.step("width", () => {
      sheet.columnWidths.set(1, 30);
      sheet.hiddenColumns.add(2);
    });
    history.undo();
    expect([sheet.columnWidths.size, sheet.hiddenColumns.size]).toEqual([0, 0]);
  });

  it("makes no step of an edit that changes nothing", () => {
    const { history, type } = open();
    history.step("nothing", () => type(0, 0, ""));
    expect(history.undoLabel).toBeNull();
  });

  it("leaves the workbook as it was when a step fails", () => {
    const { sheet, history, type } = open();
    history.step("type", () => type(0, 0, "1"));
    const failing = () =>
      history.step("fails", () => {
        type(0, 0, "2");
        throw new Error("refused");
      });
    expect(failing).toThrow("refused");
    expect([valueAt(sheet, 0, 0), history.undoLabel]).toEqual([1, "type"]);
  });

  it("drops its steps once tables or sheets have moved", () => {
    const { session, history, type } = open();
    history.step("type", () => type(0, 0, "1"));
    session.workbook.sheets.push(newSheet("Another"));
    expect([history.undo(), history.undoLabel]).toEqual([false, null]);
  });

  it("goes back to the sheet and cells that were selected", () => {
    const { session, sheet, history, type } = open();
    const other = newSheet("Other");
    session.workbook.sheets.push(other);
    sheet.selection = { top: 3, left: 3, bottom: 3, right: 3 };
    history.step("type", () => type(3, 3, "1"));
    sheet.selection = { top: 9, left: 9, bottom: 9, right: 9 };
    session.activate(other);
    history.undo();
    expect([session.activeSheet, sheet.selection.top]).toEqual([sheet, 3]);
  });
});
