import { setInputs } from "../../../src/host/model/edit";
import { moveCells } from "../../../src/host/model/moveCells";
import { insertCells } from "../../../src/host/model/structure";
import { maxColumns, maxRows } from "../../../src/host/model/state";
import { addTable } from "../../../src/host/model/tables";
import type { Input } from "../../../src/host/model/typedInput";
import { area, openRows } from "./openRows";

function open(rows: Input[][]) {
  const opened = openRows(rows);
  const { session, sheet } = opened;
  return {
    ...opened,
    move: (from: string, to: string) => {
      moveCells(session, sheet, area(from), area(to).top, area(to).left, "test");
      session.finish();
    },
  };
}

describe("moved cells", () => {
  it("are followed by what refers to them and keep what they read", () => {
    const { session, sheet, move, at, formula } = open([
      [1, "=A1+C1", 5],
      ["=B1", "=SUM(A1:B1)"],
    ]);
    session.workbook.names.push({ name: "First", formula: "=Sheet1!$B$1", sheetId: null, visible: true, comment: "" });
    sheet.notes.push({ row: 0, column: 1, author: "", text: "" });
    sheet.merges.push(area("B1:B1"));
    move("A1:B1", "B4");
    expect([formula("C4"), formula("A2"), formula("B2")]).toEqual(["=B4+C1", "=C4", "=SUM(B4:C4)"]);
    expect([at("A1"), at("B1"), at("B4"), at("C4"), at("B2")]).toEqual([null, null, 1, 6, 7]);
    expect(session.workbook.names[0]?.formula).toBe("=Sheet1!$C$4");
    expect([sheet.notes[0]?.row, sheet.notes[0]?.column]).toEqual([3, 2]);
  });

  it("leave #REF! where what they cover was meant, also when they overlap their old place", () => {
    const { move, at, formula } = open([[1, "=A2"], [2, "=A3"], [3]]);
    move("A1:A2", "A2");
    expect([at("A1"), at("A2"), at("A3")]).toEqual([null, 1, 2]);
    expect([formula("B1"), formula("B2")]).toEqual(["=A3", "=#REF!"]);
  });

  it("take a whole table along, never a part of its header", () => {
    const { session, sheet, move, at, formula } = open([
      ["Name", "Level", "", "=SUM(Table1[Level])"],
      ["Ann", 4],
    ]);
    const table = addTable(session, sheet, area("A1:B2"), true, "test");
    session.finish();
    expect(() => move("A1", "F9")).toThrow("This would move or cover part of the table Table1.");
    expect(() => move("D1", "B1")).toThrow("Table1");
    move("A1:B2", "B5");
    expect(table.area).toEqual(area("B5:C6"));
    expect([at("D1"), formula("D1")]).toEqual([4, "=SUM(Table1[Level])"]);
  });

  it("of a merge or a spill only together", () => {
    const { sheet, move, at } = open([["=SEQUENCE(2)"]]);
    sheet.merges.push(area("C1:D1"));
    expect(() => move("A2", "F1")).toThrow("part of an array");
    expect(() => move("C1", "F1")).toThrow("merged cells");
    move("A1:A2", "B5");
    expect([at("A1"), at("A2"), at("B5"), at("B6")]).toEqual([null, null, 1, 2]);
  });
});

describe("at the edge of the sheet", () => {
  it("inserting pushes nothing off", () => {
    const { session, sheet } = open([[1]]);
    setInputs(session, sheet, 0, maxColumns - 1, [[2]]);
    setInputs(session, sheet, maxRows - 1, 0, [[3]]);
    for (const [where, way] of [
      ["A1", "Right"],
      ["A:A", "Right"],
      ["A1", "Down"],
      ["1:1", "Down"],
    ] as const)
      expect(() => insertCells(session, sheet, area(where), way, "test")).toThrow("off the end of the sheet");
    expect(sheet.cells.size).toBe(3);
  });
});
