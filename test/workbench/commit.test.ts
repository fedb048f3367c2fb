import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { enter } from "../../src/host/model/gridEdit";
import { History } from "../../src/host/model/history";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { Session } from "../../src/host/model/session";
import { addTable } from "../../src/host/model/tables";
import { cellKey, type CellValue, type Sheet, type Validation } from "../../src/host/model/state";
import { Bench } from "../../src/workbench/bench";
import { commitEditing } from "../../src/workbench/commit";
import { putText, takeSelection } from "../../src/workbench/grid/exchange";
import { messagesIn } from "../../src/workbench/messages";

const messages = messagesIn("en");

const open = () => {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as Sheet;
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  const bench = new Bench(session, new History(session), new Map());
  const type = (row: number, column: number, text: string, direction: "down" | "right" | null = "down") => {
    bench.select({ row, column });
    bench.setEditing({ sheet: bench.sheet, row, column, text, caret: text.length, mode: "enter", where: "cell" });
    return commitEditing(bench, direction, messages);
  };
  const valueAt = (row: number, column: number): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? null;
  return { bench, session, sheet, type, valueAt };
};

const list: Validation = {
  areas: [{ top: 0, left: 0, bottom: 5, right: 0 }],
  type: "list",
  operator: null,
  formula1: "Supporter,Neutral,Opponent",
  formula2: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: null,
  alert: { title: "Attitude", message: "Pick one of the list.", style: "stop", show: true },
};

beforeAll(() => {
  Object.assign(globalThis, { requestAnimationFrame: () => 0 });
});

describe("typing in the grid", () => {
  it("writes the entry, computes and goes on", () => {
    const { bench, type, valueAt } = open();
    type(0, 0, "4");
    type(0, 1, "=A1*3", "right");
    expect([valueAt(0, 1), bench.selection.active, bench.editing]).toEqual([12, { row: 0, column: 2 }, null]);
  });

  it("closes brackets that are missing at the end of a formula", () => {
    const { type, sheet } = open();
    type(0, 0, '=IF(LEN("(")=1,SUM(1,2');
    expect(sheet.cells.get(0)?.formula).toBe('=IF(LEN("(")=1,SUM(1,2))');
  });

  it("asks about a formula that cannot be read and keeps what was typed", () => {
    const { bench, type, valueAt } = open();
    const outcome = type(0, 0, "=1+");
    expect(outcome?.kind === "question" && outcome.question.message).toBe(messages.badFormula);
    expect([bench.editing?.text, valueAt(0, 0)]).toEqual(["=1+", null]);
  });

  it("refuses what a stop rule does not accept, in the rule's own words", () => {
    const { bench, sheet, type, valueAt } = open();
    sheet.validations.push(list);
    const outcome = type(0, 0, "Friend");
    if (outcome?.kind !== "question") throw new Error("not refused");
    expect([outcome.question.title, outcome.question.message, outcome.question.answers.map((answer) => answer.label)]).toEqual([
      "Attitude",
      "Pick one of the list.",
      [messages.retry, messages.cancel],
    ]);
    outcome.question.answers[1]?.run();
    expect([bench.editing, valueAt(0, 0)]).toEqual([null, null]);
  });

  it("lets a warning be overruled", () => {
    const { sheet, type, valueAt } = open();
    sheet.validations.push({ ...list, alert: { title: "", message: "", style: "warning", show: true } });
    const outcome = type(0, 0, "Friend");
    if (outcome?.kind !== "question") throw new Error("not asked");
    expect(outcome.question.message).toBe(messages.notValid);
    outcome.question.answers[0]?.run();
    expect(valueAt(0, 0)).toBe("Friend");
  });

  it("judges a custom rule with the new value in the cell", () => {
    const { sheet, type, valueAt } = open();
    sheet.validations.push({ ...list, type: "custom", formula1: "=A1>10" });
    expect(type(0, 0, "5")?.kind).toBe("question");
    expect(valueAt(0, 0)).toBeNull();
    expect(type(1, 0, "11")).toBeNull();
    expect(valueAt(1, 0)).toBe(11);
  });

  it("makes a new row of what is typed below a table", () => {
    const { session, sheet, type, valueAt } = open();
    enter(session, sheet, 0, 0, [
      ["Name", "Length"],
      ["CFO", "=LEN([@Name])"],
    ]);
    const table = addTable(session, sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true, "test");
    enter(session, sheet, 1, 1, [["=LEN([@Name])"]]);
    session.finish();
    type(2, 0, "Treasury");
    expect([table.area.bottom, valueAt(2, 1)]).toEqual([2, 8]);
  });

  it("says why a protected sheet takes nothing, and changes nothing", () => {
    const { sheet, type, valueAt } = open();
    sheet.protection.enabled = true;
    expect(type(0, 0, "1")?.kind).toBe("refused");
    expect(valueAt(0, 0)).toBeNull();
  });
});

describe("copying and pasting", () => {
  it("brings formulas along inside the workbook and values to other programs", () => {
    const { bench, sheet, type } = open();
    type(0, 0, "2");
    type(0, 1, "=A1*10");
    bench.selectArea({ top: 0, left: 0, bottom: 0, right: 1 });
    const text = takeSelection(bench, false);
    expect(text).toBe("2\t20");
    bench.select({ row: 4, column: 0 });
    expect(putText(bench, text)).toBeNull();
    expect(sheet.cells.get(cellKey(4, 1))?.formula).toBe("=A5*10");
  });

  it("moves cells that were cut, also to another sheet", () => {
    const { bench, session, type, valueAt } = open();
    const other = newSheet("Other");
    session.workbook.sheets.push(other);
    type(0, 0, "moved");
    bench.select({ row: 0, column: 0 });
    const text = takeSelection(bench, true);
    bench.activate(other);
    bench.select({ row: 2, column: 2 });
    putText(bench, text);
    expect([valueAt(0, 0), other.cells.get(cellKey(2, 2))?.value, bench.copied]).toEqual([null, "moved", null]);
    bench.history.undo();
    expect([valueAt(0, 0), other.cells.get(cellKey(2, 2))?.value ?? null]).toEqual(["moved", null]);
  });

  it("takes text from elsewhere as it would be typed, and selects it", () => {
    const { bench, valueAt } = open();
    bench.select({ row: 1, column: 1 });
    putText(bench, "50 %\t=1+1\r\nabc\t2026-11-22\r\n");
    // 22 November 2026 is day 46,348 of Excel's count.
    expect([valueAt(1, 1), valueAt(1, 2), valueAt(2, 1), valueAt(2, 2)]).toEqual([0.5, 2, "abc", 46_348]);
    expect(bench.selection.area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });
});

describe("selecting", () => {
  it("takes in merged cells whole, but not for whole columns", () => {
    const { bench, sheet } = open();
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 }, { top: 0, left: 3, bottom: 2, right: 3 });
    bench.select({ row: 0, column: 1 }, { row: 1, column: 1 });
    expect(bench.selection.area).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    bench.selectArea({ top: 0, left: 1, bottom: 1_048_575, right: 1 });
    expect([bench.selection.area.left, bench.selection.area.right]).toEqual([1, 1]);
  });

  it("follows what the add-in selects", () => {
    const { bench, sheet } = open();
    bench.select({ row: 5, column: 5 });
    sheet.selection = { top: 2, left: 1, bottom: 3, right: 4 };
    expect(bench.selection.active).toEqual({ row: 2, column: 1 });
  });
});

it("shows the note of the selected cell by key, until the selection goes on", () => {
  const { bench, sheet } = open();
  sheet.notes.push({ row: 1, column: 1, author: "Ann", text: "look here" });
  bench.contentChanged();
  bench.toggleNote();
  expect(bench.noteAt).toBeNull();
  bench.select({ row: 1, column: 1 });
  bench.toggleNote();
  expect(bench.noteAt?.place).toEqual({ row: 1, column: 1 });
  bench.toggleNote();
  expect(bench.noteAt).toBeNull();
});
