import { setInputs } from "../../../src/host/model/edit";
import { clearFilter, setCriteria, sheetFilter, tableFilter } from "../../../src/host/model/filters";
import { History } from "../../../src/host/model/history";
import { moveCells } from "../../../src/host/model/moveCells";
import { insertCells } from "../../../src/host/model/structure";
import { addSheet } from "../../../src/host/model/sheets";
import { cellKey, maxColumns, maxRows, type Sheet, type Table, type Validation } from "../../../src/host/model/state";
import { addTable } from "../../../src/host/model/tables";
import type { Input } from "../../../src/host/model/typedInput";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { formatArea } from "../../../src/host/model/address";
import { area, openRows } from "./openRows";

function open(rows: Input[][]) {
  const opened = openRows(rows);
  const { session, sheet } = opened;
  return {
    ...opened,
    move: (from: string, to: string) => {
      moveCells(session, { sheet, area: area(from) }, { sheet, row: area(to).top, column: area(to).left }, "test");
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

describe("cells moved to another sheet", () => {
  function openTwo(rows: Input[][], others: Input[][]) {
    const opened = openRows(rows);
    const { session, sheet } = opened;
    const other = addSheet(session, "Other data", "test");
    setInputs(session, other, 0, 0, others);
    session.finish();
    const history = new History(session);
    const content = (address: string, on = other) => on.cells.get(cellKey(area(address).top, area(address).left));
    return {
      ...opened,
      other,
      history,
      moveOver: (from: string, to: string) =>
        history.step("move", () =>
          moveCells(session, { sheet, area: area(from) }, { sheet: other, row: area(to).top, column: area(to).left }, "test"),
        ),
      otherFormula: (address: string) => content(address)?.formula ?? null,
      otherValue: (address: string) => content(address)?.value ?? null,
    };
  }

  it("are followed by what refers to them from anywhere, and still read what they read", () => {
    const { session, sheet, history, moveOver, at, formula, otherFormula, otherValue } = openTwo(
      [[1, "=A1+C1", 5, "=B1*2"]],
      [["=Sheet1!A1", "=C3", "", "=Sheet1!C1"], [], ["", "", 9]],
    );
    session.workbook.names.push(
      { name: "First", formula: "=Sheet1!$B$1", sheetId: null, visible: true, comment: "" },
      { name: "Rate", formula: "=Sheet1!$C$1", sheetId: sheet.id, visible: true, comment: "" },
    );
    setInputs(session, sheet, 0, 1, [["=A1+C1+Rate"]]);
    sheet.notes.push({ row: 0, column: 0, author: "", text: "" });
    moveOver("A1:B1", "C3");
    expect([at("A1"), at("B1"), at("D1"), otherValue("C3"), otherValue("D3"), otherValue("A1")]).toEqual([null, null, 22, 1, 11, 1]);
    expect([formula("D1"), otherFormula("A1"), otherFormula("D3"), otherFormula("D1"), otherFormula("B1")]).toEqual([
      "='Other data'!D3*2",
      "='Other data'!C3",
      "=C3+Sheet1!C1+Sheet1!Rate",
      "=Sheet1!C1",
      "=#REF!",
    ]);
    expect([session.workbook.names[0]?.formula, sheet.notes.length]).toEqual(["='Other data'!$D$3", 0]);
    history.undo();
    expect([at("A1"), formula("B1"), formula("D1"), otherFormula("A1"), otherFormula("B1"), otherValue("C3")]).toEqual([
      1,
      "=A1+C1+Rate",
      "=B1*2",
      "=Sheet1!A1",
      "=C3",
      9,
    ]);
    expect([session.workbook.names[0]?.formula, sheet.notes.length]).toEqual(["=Sheet1!$B$1", 1]);
    history.redo();
    expect([at("D1"), otherValue("D3")]).toEqual([22, 11]);
  });

  it("take whole tables along, which stay the same, also when they come back", () => {
    const { session, sheet, other, history, moveOver, at, formula, otherFormula } = openTwo(
      [
        ["Level", "Double", "", "=SUM(Table1[Level])"],
        [4, "=[@Level]*2", "", "=B2"],
      ],
      [["x"]],
    );
    const table = addTable(session, sheet, area("A1:B2"), true, "test");
    moveOver("A1:B2", "B2");
    expect([sheet.tables, other.tables, table.area]).toEqual([[], [table], area("B2:C3")]);
    expect([at("D1"), formula("D2"), at("D2"), otherFormula("C3")]).toEqual([4, "='Other data'!C3", 8, "=[@Level]*2"]);
    const opened = openXlsx(saveXlsx(session.workbook));
    expect(opened.ok && opened.workbook.sheets[1]?.tables[0]?.area).toEqual(area("B2:C3"));
    history.undo();
    expect([sheet.tables[0] === table, other.tables, table.area, at("D2")]).toEqual([true, [], area("A1:B2"), 8]);
  });

  it("that leave a table read it by its name", () => {
    const { session, sheet, moveOver, otherFormula } = openTwo(
      [
        ["Level", "Double"],
        [4, "=[@Level]*2"],
        [5, "=[@Level]*2"],
      ],
      [],
    );
    addTable(session, sheet, area("A1:B3"), true, "test");
    moveOver("B3", "B3");
    expect(otherFormula("B3")).toBe("=Table1[@Level]*2");
  });
});

describe("rules on moved cells", () => {
  const validation = (where: string, formula1: string): Validation => ({
    areas: [area(where)],
    type: "custom",
    operator: null,
    formula1,
    formula2: null,
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: null,
    alert: null,
  });
  const rulesOf = ({ validations }: Sheet) => validations.map(({ areas, formula1 }) => [areas.map(formatArea).join(), formula1]);

  it("are parted and give way, and judge each cell as before", () => {
    const { session, sheet, move } = open([[1], [2], [3], [4]]);
    sheet.validations = [validation("A1:A4", "=A1>$C$1"), validation("C1:C9", "=C1=1")];
    move("A1:A2", "C3");
    expect(rulesOf(sheet)).toEqual([
      ["A3:A4,C3:C4", "=A3>$C$1"],
      ["C1:C2,C5:C9", "=C1=1"],
    ]);
    const other = addSheet(session, "Other", "test");
    moveCells(session, { sheet, area: area("A4") }, { sheet: other, row: 0, column: 0 }, "test");
    expect([rulesOf(sheet)[0], rulesOf(other)]).toEqual([["A3,C3:C4", "=A3>$C$1"], [["A1", "=A1>Sheet1!$C$1"]]]);
  });

  it("of one kind stay one where the part that is moved says the same", () => {
    const { sheet, move } = open([[1], [2], [3]]);
    sheet.validations = [validation("A1:A3", "=A1>0")];
    move("A3", "B1");
    move("A2", "B2");
    expect(rulesOf(sheet)).toEqual([["A1:B1,B2", "=A1>0"]]);
  });
});

describe("a list under the filter of its sheet", () => {
  /** Rows of "a" show; of "b", in rows 3 and 5, they are hidden. */
  const openList = (build?: (opened: ReturnType<typeof openRows>) => void) => {
    const opened = openRows([
      ["Name", "Level"],
      ["a", 1],
      ["b", 2],
      ["a", 3],
      ["b", 4],
    ]);
    const { session, sheet } = opened;
    sheet.filter = { area: area("A1:B5"), criteria: new Map() };
    setCriteria(session, sheet, sheetFilter(sheet)!, 0, { filterOn: "Values", values: ["a"] });
    const other = addSheet(session, "Other", "test");
    build?.(opened);
    const history = new History(session);
    const shown = (on = sheet) => [
      on.filter && formatArea(on.filter.area),
      [...(on.filter?.criteria.keys() ?? [])],
      [...on.hiddenRows].map((row) => row + 1),
    ];
    const move = (from: string, to: string, on = sheet) =>
      history.step("move", () =>
        moveCells(session, { sheet, area: area(from) }, { sheet: on, row: area(to).top, column: area(to).left }, "test"),
      );
    return { ...opened, other, history, shown, move };
  };
  const before = ["A1:B5", [0], [3, 5]];

  it("takes it along, with the columns of its conditions and the rows that it hides", () => {
    const { session, sheet, history, shown, move } = openList();
    move("A1:B6", "C2");
    expect(shown()).toEqual(["C2:D6", [2], [4, 6]]);
    const opened = openXlsx(saveXlsx(session.workbook));
    if (!opened.ok) throw new Error(opened.message);
    expect(shown(opened.workbook.sheets[0])).toEqual(["C2:D6", [2], [4, 6]]);
    history.undo();
    expect(shown()).toEqual(before);
    history.redo();
    expect(shown()).toEqual(["C2:D6", [2], [4, 6]]);
    move("C3:D6", "A9");
    expect([shown(), sheet.cells.get(cellKey(8, 0))?.value]).toEqual([["C2:D6", [2], [4, 6]], "a"]);
  });

  it("leaves rows that are hidden by hand where its filter hides none", () => {
    const { session, sheet, shown, move } = openList();
    clearFilter(session, sheet, sheetFilter(sheet)!);
    sheet.hiddenRows.add(2);
    move("A1:B5", "A11");
    expect(shown()).toEqual(["A11:B15", [], [3]]);
  });

  it("takes it to another sheet, but not beside a filter that is there or with conditions that only a file can say", () => {
    const { session, sheet, other, history, shown, move } = openList();
    move("A1:B5", "B4", other);
    expect([shown(), shown(other)]).toEqual([
      [null, [], []],
      ["B4:C8", [1], [6, 8]],
    ]);
    const opened = openXlsx(saveXlsx(session.workbook));
    expect(opened.ok && shown(opened.workbook.sheets[1])).toEqual(["B4:C8", [1], [6, 8]]);
    history.undo();
    expect([shown(), shown(other)]).toEqual([before, [null, [], []]]);
    other.filter = { area: area("H1:H2"), criteria: new Map() };
    expect(() => move("A1:B5", "B4", other)).toThrow("The sheet that this would go to has a filter already.");
    other.filter = null;
    sheet.filter = { area: area("A1:B5"), criteria: new Map([[0, { filterOn: "Other", content: "<dynamicFilter/>", meaning: null }]]) };
    expect(() => move("A1:B5", "B4", other)).toThrow("A condition of this filter cannot go to another sheet.");
    expect([formatArea(sheet.filter.area), other.cells.size]).toEqual(["A1:B5", 0]);
  });

  it("goes neither into a table nor beside one that is filtered", () => {
    const { sheet, session, move, shown } = openList(({ session: own, sheet: on }) => {
      setInputs(own, on, 9, 5, [["Key"], [1], [2], [3], [4], [5], [6], [7]]);
      addTable(own, on, area("F10:F17"), true, "test");
    });
    expect(() => move("A1:B5", "E12")).toThrow("part of the table Table1");
    const [table] = sheet.tables as [Table];
    setCriteria(session, sheet, tableFilter(table), 5, { filterOn: "Values", values: ["1"] });
    expect(() => move("A1:B5", "A12")).toThrow("filtered range");
    expect(shown().slice(0, 2)).toEqual(before.slice(0, 2));
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
