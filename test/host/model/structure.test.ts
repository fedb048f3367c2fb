import fc from "fast-check";
import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { newChart } from "../../../src/host/model/charts";
import { withCharts } from "../../../src/host/model/chartAnchors";
import { deleteCells, insertCells } from "../../../src/host/model/structure";
import { setInputs } from "../../../src/host/model/edit";
import { parseAddress } from "../../../src/host/model/address";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import { Session } from "../../../src/host/model/session";
import { addTable, bodyOf } from "../../../src/host/model/tables";
import { addTableRows, deleteTableRows } from "../../../src/host/model/tableRows";
import { cellKey, type Area, type Sheet } from "../../../src/host/model/state";
import { customFunctions } from "../calc/sheet";

const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed.area;
};

function open(
  rows: (string | number)[][],
  functions = noCustomFunctions,
): {
  session: Session;
  sheet: Sheet;
  at: (address: string) => unknown;
  formula: (address: string) => unknown;
} {
  const workbook = newWorkbook();
  const session = new Session(workbook, createCalculator(workbook, functions));
  const sheet = session.activeSheet;
  setInputs(session, sheet, 0, 0, rows);
  session.finish();
  const cell = (address: string) => sheet.cells.get(cellKey(area(address).top, area(address).left));
  return { session, sheet, at: (address) => cell(address)?.value ?? null, formula: (address) => cell(address)?.formula ?? null };
}

describe("inserting rows", () => {
  it("moves cells and everything that refers to them", () => {
    const { session, sheet, at, formula } = open([
      [1, "=A3*2"],
      [2, "=SUM(A1:A3)"],
      [3, "=SUM(A:A)"],
    ]);
    session.workbook.names.push({ name: "Last", formula: "=Sheet1!$A$3", sheetId: null, visible: true, comment: "" });
    sheet.merges.push(area("D3:E3"));
    sheet.notes.push({ row: 2, column: 0, author: "", text: "" });
    sheet.rowHeights.set(2, 30);
    sheet.page.titleRows = { from: 0, to: 1 };
    insertCells(session, sheet, area("2:3"), "Down", "test");
    session.finish();
    expect([formula("B1"), formula("B4"), formula("B5")]).toEqual(["=A5*2", "=SUM(A1:A5)", "=SUM(A:A)"]);
    expect([at("A4"), at("B1"), at("B4")]).toEqual([2, 6, 6]);
    expect(session.workbook.names[0]?.formula).toBe("=Sheet1!$A$5");
    expect(sheet.merges).toEqual([area("D5:E5")]);
    expect(sheet.notes[0]?.row).toBe(4);
    expect([...sheet.rowHeights]).toEqual([[4, 30]]);
    expect(sheet.page.titleRows).toEqual({ from: 0, to: 3 });
  });

  it("moves charts that stand below, by the height of the new rows", () => {
    const { session, sheet } = open([[1], [2]]);
    const chart = newChart(sheet, "Line", { sheet, area: area("A1:A2") }, "Columns");
    chart.top = 60;
    sheet.charts.push(chart);
    insertCells(session, sheet, area("3:4"), "Down", "test");
    expect(chart.top).toBe(90);
    deleteCells(session, sheet, area("1:1"), "Up", "test");
    expect(chart.top).toBe(75);
  });

  it("moves and sizes charts with the rows they stand on, hidden or of another height", () => {
    const { sheet } = open([[1], [2]]);
    const chart = newChart(sheet, "Line", { sheet, area: area("A1:A2") }, "Columns");
    Object.assign(chart, { top: 60, height: 45 });
    sheet.charts.push(chart);
    const place = () => [chart.top, chart.height];
    withCharts(sheet, () => sheet.hiddenRows.add(1));
    expect(place()).toEqual([45, 45]);
    withCharts(sheet, () => sheet.rowHeights.set(5, 35));
    expect(place()).toEqual([45, 65]);
    withCharts(sheet, () => sheet.hiddenRows.clear());
    expect(place()).toEqual([60, 65]);
    withCharts(sheet, () => sheet.rowHeights.set(30, 100));
    expect(place()).toEqual([60, 65]);
  });

  it("lets arrays spill anew at their new place", () => {
    const { session, sheet, at } = open([[0], ["=SEQUENCE(2)"]]);
    insertCells(session, sheet, area("1:1"), "Down", "test");
    session.finish();
    expect([at("A2"), at("A3"), at("A4"), at("A5")]).toEqual([0, 1, 2, null]);
  });
});

describe("deleting", () => {
  it("rows leaves #REF! where a single cell was meant and shrinks ranges", () => {
    const { session, sheet, at, formula } = open([
      [1, "=A2"],
      [2, ""],
      [3, "=SUM(A1:A3)"],
    ]);
    deleteCells(session, sheet, area("2:2"), "Up", "test");
    session.finish();
    expect([formula("B1"), formula("B2")]).toEqual(["=#REF!", "=SUM(A1:A2)"]);
    expect(at("B2")).toBe(4);
  });

  it("cells moves up only what stands below them", () => {
    const { session, sheet, at } = open([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    deleteCells(session, sheet, area("A1"), "Up", "test");
    expect([at("A1"), at("A2"), at("A3"), at("B1"), at("B3")]).toEqual([2, 3, null, 10, 30]);
  });

  it("columns takes their widths and the table's columns along", () => {
    const { session, sheet } = open([
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
    const table = addTable(session, sheet, area("A1:C2"), true, "test");
    sheet.columnWidths.set(2, 20);
    deleteCells(session, sheet, area("B:B"), "Left", "test");
    expect(table.columns.map((column) => column.name)).toEqual(["a", "c"]);
    expect(table.area).toEqual(area("A1:B2"));
    expect([...sheet.columnWidths]).toEqual([[1, 20]]);
  });
});

describe("rows of a table", () => {
  it("make room for themselves when something stands below", () => {
    const { session, sheet, at } = open([["Name"], ["Ann"], ["below"]]);
    const table = addTable(session, sheet, area("A1:A2"), true, "test");
    addTableRows(session, sheet, table, null, [["Bob"]], "test");
    expect([at("A3"), at("A4")]).toEqual(["Bob", "below"]);
    expect(bodyOf(table)).toEqual(area("A2:A3"));
  });

  it("can be put between others", () => {
    const { session, sheet, at } = open([["Name"], ["Ann"], ["Cid"]]);
    const table = addTable(session, sheet, area("A1:A3"), true, "test");
    addTableRows(session, sheet, table, 1, [["Bob"]], "test");
    expect([at("A2"), at("A3"), at("A4")]).toEqual(["Ann", "Bob", "Cid"]);
    expect(table.area).toEqual(area("A1:A4"));
  });

  it("go, but the last one is only blanked", () => {
    const { session, sheet, at } = open([["Name"], ["Ann"], ["Bob"]]);
    const table = addTable(session, sheet, area("A1:A3"), true, "test");
    deleteTableRows(session, sheet, table, 0, 1, "test");
    expect([at("A2"), at("A3")]).toEqual(["Bob", null]);
    deleteTableRows(session, sheet, table, 0, 1, "test");
    expect(at("A2")).toBe(null);
    expect(table.area).toEqual(area("A1:A2"));
  });
});

describe("what is computed after cells have moved", () => {
  it("is what reads other cells than before: no formula in the rows of a table that stand", () => {
    const computed: unknown[] = [];
    const functions = customFunctions({ "X.NOTE": (value) => (computed.push(value), value as number) });
    const { session, sheet, at } = open(
      [
        ["Amount", "Noted"],
        [1, "=X.NOTE([@Amount])"],
        [2, "=X.NOTE([@Amount])"],
        ["=X.NOTE(SUM(Deals[Amount]))", ""],
      ],
      functions,
    );
    const table = addTable(session, sheet, area("A1:B3"), true, "test");
    table.name = "Deals";
    for (const column of table.columns.slice(1)) column.formula = "=X.NOTE([@Amount])";
    session.restructured();
    session.finish();
    computed.length = 0;
    addTableRows(session, sheet, table, null, [[5, null]], "test");
    session.finish();
    expect([at("A5"), at("B4")]).toEqual([8, 5]);
    expect(computed.filter((value) => value === 1 || value === 2)).toEqual([]);
  });

  const shift = fc.record({
    kind: fc.constantFrom("insert", "delete", "rows"),
    across: fc.boolean(),
    at: fc.nat(8),
    size: fc.integer({ min: 1, max: 3 }),
    from: fc.nat(6),
    to: fc.nat(6),
  });

  it("is the same as when everything is", () => {
    const rows = [
      ["Amount", "Twice", "", 7, "=SUM(A2:D2)", "=SEQUENCE(2)"],
      [1, "=[@Amount]*2", 3, "=A2+C2", "=SUM(Deals[Amount])"],
      [2, "=[@Amount]*2", 4, "=SUM(A1:C9)", "=COUNTA(D:D)", "=F1+1"],
      ["=SUM(C1:C4)", 8, "=E5", "=Deals[[#Totals],[Amount]]", 9, "=Deals[@Amount]"],
      ["=SUM(Deals[])", "=B4", "=SUM(B2:D3)", "=E2", "=SUM(F1#)", 1],
    ];
    fc.assert(
      fc.property(fc.array(shift, { minLength: 1, maxLength: 4 }), (shifts) => {
        const { session, sheet } = open(rows);
        const table = addTable(session, sheet, area("A1:B3"), true, "test");
        table.name = "Deals";
        session.restructured();
        session.finish();
        for (const { kind, across, at, size, from, to } of shifts) {
          const [low, high] = [Math.min(from, to), Math.max(from, to)];
          const place = across
            ? { top: low, bottom: high, left: at, right: at + size - 1 }
            : { top: at, bottom: at + size - 1, left: low, right: high };
          try {
            if (kind === "rows") addTableRows(session, sheet, table, null, [[at, null]], "test");
            else if (kind === "insert") insertCells(session, sheet, place, across ? "Right" : "Down", "test");
            else deleteCells(session, sheet, place, across ? "Left" : "Up", "test");
          } catch (error) {
            // Refused: a table cannot be split.
            if (!(error instanceof Error) || error.name !== "RichApiError") throw error;
          }
          session.finish();
        }
        const values = () => [...sheet.cells].map(([key, { value }]) => [key, value] as const).sort(([one], [other]) => one - other);
        const taken = values();
        session.calculateNow(true);
        expect(values()).toEqual(taken);
      }),
      { numRuns: 100 },
    );
  });
});
