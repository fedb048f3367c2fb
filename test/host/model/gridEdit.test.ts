import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { enter, typeInto } from "../../../src/host/model/gridEdit";
import { setInputs } from "../../../src/host/model/edit";
import { History } from "../../../src/host/model/history";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { newChart } from "../../../src/host/model/charts";
import { renameSheet } from "../../../src/host/model/sheets";
import { Session } from "../../../src/host/model/session";
import { addTable, renameTable } from "../../../src/host/model/tables";
import { changeStyle, styleAt } from "../../../src/host/model/styles";
import { cellKey, type Sheet, type Table } from "../../../src/host/model/state";

interface Opened {
  session: Session;
  sheet: Sheet;
  table: Table;
  at: (row: number, column: number) => unknown;
  formula: (row: number, column: number) => unknown;
}

/** A table in A1:C3: Name, Level and the calculated column Double. */
function open(): Opened {
  const workbook = newWorkbook();
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  const sheet = session.activeSheet;
  setInputs(session, sheet, 0, 0, [
    ["Name", "Level", "Double"],
    ["Ann", 5, ""],
    ["Bob", 3, ""],
  ]);
  const table = addTable(session, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, true, "test");
  setInputs(session, sheet, 1, 2, [["=[@Level]*2"]]);
  session.finish();
  const cell = (row: number, column: number) => sheet.cells.get(cellKey(row, column));
  return {
    session,
    sheet,
    table,
    at: (row, column) => cell(row, column)?.value ?? null,
    formula: (row, column) => cell(row, column)?.formula ?? null,
  };
}

describe("typing", () => {
  it.each([
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["2026-11-21", 46347, "yyyy-mm-dd"],
    ["true", true, "General"],
    ["'=1+1", "=1+1", "General"],
    ["'007", "007", "General"],
    ["2026-02-30", "2026-02-30", "General"],
  ])("%s becomes what Excel makes of it", (input, value, numberFormat) => {
    const { session, sheet, at } = open();
    typeInto(session, sheet, 9, 9, input);
    session.finish();
    expect(at(9, 9)).toBe(value);
    expect(styleAt(session.workbook, sheet, 9, 9).numberFormat).toBe(numberFormat);
  });

  it("a formula into one row of a blank table column fills the column", () => {
    const { formula, table, at } = open();
    expect(formula(2, 2)).toBe("=[@Level]*2");
    expect(at(2, 2)).toBe(6);
    expect(table.columns[2]?.formula).toBe("=[@Level]*2");
  });

  it("below a table makes a new row that is computed, formatted, validated and shown in charts", () => {
    const { session, sheet, table, at } = open();
    const column = { top: 1, left: 1, bottom: 2, right: 1 };
    sheet.validations.push({
      areas: [column],
      type: "decimal",
      operator: "lessThan",
      formula1: "10",
      formula2: null,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: null,
      alert: null,
    });
    changeStyle(session.workbook, sheet, column, (style) => ({ ...style, bold: true }));
    const chart = newChart(sheet, "ColumnClustered", { sheet, area: column }, "Columns");
    sheet.charts.push(chart);
    typeInto(session, sheet, 3, 1, "4");
    session.finish();
    expect(table.area.bottom).toBe(3);
    expect(at(3, 2)).toBe(8);
    expect(styleAt(session.workbook, sheet, 3, 1).bold).toBe(true);
    expect(sheet.validations[0]?.areas[0]?.bottom).toBe(3);
    expect(chart.series[0]?.values).toBe("Sheet1!$B$2:$B$4");
  });

  it("a block from the last row of a table to below it makes new rows, as into the blank row of a new table", () => {
    const { session, sheet, table, at } = open();
    enter(session, sheet, 2, 0, [
      ["Dan", "5"],
      ["Eve", "6"],
      ["Fay", "7"],
    ]);
    session.finish();
    expect(table.area.bottom).toBe(4);
    expect([at(2, 2), at(3, 2), at(4, 2)]).toEqual([10, 12, 14]);
  });

  it("beside a table makes a new column named by the header", () => {
    const { session, sheet, table } = open();
    typeInto(session, sheet, 0, 3, "Note");
    expect(table.columns.map((column) => column.name)).toEqual(["Name", "Level", "Double", "Note"]);
  });

  it("below a table whose cells there hold something else leaves the table alone", () => {
    const { session, sheet, table } = open();
    setInputs(session, sheet, 3, 0, [["total"]]);
    typeInto(session, sheet, 3, 1, "4");
    expect(table.area.bottom).toBe(2);
  });

  it("what a validation with a stop alert does not accept is refused with its message", () => {
    const { session, sheet, at } = open();
    const alert = { title: "Role", message: "Pick one", style: "stop" as const, show: true };
    sheet.validations.push({
      areas: [{ top: 9, left: 0, bottom: 9, right: 0 }],
      type: "list",
      operator: null,
      formula1: "=$A$2:$A$3",
      formula2: null,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: null,
      alert,
    });
    expect(typeInto(session, sheet, 9, 0, "Eve")).toMatchObject({ title: "Role", message: "Pick one" });
    expect(at(9, 0)).toBe(null);
    expect(typeInto(session, sheet, 9, 0, "Ann")).toBe(null);
    expect(at(9, 0)).toBe("Ann");
  });

  it("another header renames the column in every formula", () => {
    const { session, sheet, formula, table } = open();
    setInputs(session, sheet, 5, 5, [["=SUM(Table1[Level])"]]);
    typeInto(session, sheet, 0, 1, "Influence");
    expect(table.columns[1]?.name).toBe("Influence");
    expect([formula(1, 2), formula(5, 5)]).toEqual(["=[@Influence]*2", "=SUM(Table1[Influence])"]);
  });

  it("another name of table or sheet does so, too", () => {
    const { session, sheet, table, formula, at } = open();
    setInputs(session, sheet, 5, 5, [["=SUM(Table1[Level])+Sheet1!B2"]]);
    renameTable(session, table, "People");
    renameSheet(session, sheet, "Key people", "test");
    session.finish();
    expect(formula(5, 5)).toBe("=SUM(People[Level])+'Key people'!B2");
    expect(at(5, 5)).toBe(13);
  });
});

describe("undo and redo", () => {
  it("take back a step with everything that came of it, and do it again", () => {
    const { session, sheet, table, at } = open();
    const history = new History(session);
    history.step("Type", () => {
      enter(session, sheet, 3, 0, [["Cid", 4]]);
    });
    expect([table.area.bottom, at(3, 2)]).toEqual([3, 8]);
    expect(history.undo()).toBe(true);
    expect([sheet.tables[0]?.area.bottom, at(3, 0), at(3, 2)]).toEqual([2, null, null]);
    expect(history.redo()).toBe(true);
    expect([sheet.tables[0]?.area.bottom, at(3, 0), at(3, 2)]).toEqual([3, "Cid", 8]);
  });

  it("leave nothing of a step that fails", () => {
    const { session, sheet, at } = open();
    const history = new History(session);
    const fail = (): void => {
      setInputs(session, sheet, 9, 9, [[1]]);
      throw new Error("stop");
    };
    expect(() => history.step("Fail", fail)).toThrow("stop");
    expect(at(9, 9)).toBe(null);
    expect(history.undo()).toBe(false);
  });
});
