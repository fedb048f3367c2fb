import { createCalculator, noCustomFunctions } from "../../../../src/host/calc";
import { parseAddress } from "../../../../src/host/model/address";
import { setInputs } from "../../../../src/host/model/edit";
import { newWorkbook } from "../../../../src/host/model/newWorkbook";
import { Session } from "../../../../src/host/model/session";
import type { Area } from "../../../../src/host/model/state";
import { addTable } from "../../../../src/host/model/tables";
import { filledTo, filledToEnd } from "../../../../src/workbench/grid/hands/fillHand";
import { cellAt, gripAt, type Scene } from "../../../../src/workbench/grid/hands/grip";
import { SheetView } from "../../../../src/workbench/sheet/sheetView";

const area = (address: string): Area => parseAddress(address)!.area;

/** Headings are 22 pixels high and 38 wide, columns 64 wide, rows 20 high. */
function scene(selected: string, frozenRows = 0, scroll = { left: 0, top: 0 }): Scene {
  const workbook = newWorkbook();
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  const sheet = session.activeSheet;
  setInputs(session, sheet, 0, 0, [["a", 1], ["b"], ["c"], ["", 5]]);
  setInputs(session, sheet, 0, 4, [
    ["Name", "Level"],
    ["Ann", 1],
    ["Bob", 2],
    ["Cid", 3],
  ]);
  addTable(session, sheet, area("E1:F4"), true, "test");
  session.finish();
  sheet.frozenRows = frozenRows;
  const view = new SheetView(workbook, sheet, 1, () => null, new Map());
  const { top: row, left: column } = area(selected);
  const active = { row, column };
  return { view, scroll, selection: { area: area(selected), active, corner: active, others: [] } };
}

describe("the pointer takes hold of", () => {
  it.each([
    ["the corner", "B2", 10, 10, { kind: "corner" }],
    ["a column's heading", "B2", 70, 10, { kind: "column", index: 0 }],
    ["the edge behind it, from both sides", "B2", 100, 10, { kind: "columnEdge", index: 0 }],
    ["the edge behind it, from both sides", "B2", 104, 10, { kind: "columnEdge", index: 0 }],
    ["a row's heading", "B2", 10, 52, { kind: "row", index: 1 }],
    ["the edge below it", "B2", 10, 61, { kind: "rowEdge", index: 1 }],
    ["the fill handle", "B2", 164, 60, { kind: "fill" }],
    ["the selection's border", "B2", 120, 42, { kind: "border" }],
    ["nothing over cells", "B2", 130, 52, null],
    ["no handle of whole columns, but their border", "B:B", 103, 300, { kind: "border" }],
  ])("%s of %s at %d, %d", (_name, selected, x, y, expected) => {
    expect(gripAt(scene(selected), { x, y })).toEqual(expected);
  });

  it("what is scrolled there, and nothing that is scrolled under frozen rows", () => {
    const scrolled = scene("B4", 1, { left: 64, top: 200 });
    expect(cellAt(scrolled, { x: 50, y: 30 })).toEqual({ row: 0, column: 1 });
    expect(cellAt(scrolled, { x: 50, y: 50 })).toEqual({ row: 11, column: 1 });
    expect(gripAt(scrolled, { x: 60, y: 42 })).toBe(null);
  });
});

describe("filling", () => {
  it.each([
    ["down", 6, 1, "B2:C7"],
    ["up", 0, 2, "B1:C3"],
    ["to the right", 2, 5, "B2:F3"],
    ["in the direction that is further", 4, 9, "B2:J3"],
    ["nowhere from the last cell", 2, 2, "B2:C3"],
    ["backwards inside", 2, 1, "B2:B3"],
    ["upwards inside, rather than backwards", 1, 1, "B2:C2"],
  ])("reaches %s", (_name, row, column, expected) => {
    expect(filledTo(area("B2:C3"), { row, column })).toEqual(area(expected));
  });

  it("pressed twice goes to the end of the column beside, or of the table", () => {
    const { view } = scene("B1");
    expect(filledToEnd(view, area("B1"))).toEqual(area("B1:B3"));
    expect(filledToEnd(view, area("F2"))).toEqual(area("F2:F4"));
    expect(filledToEnd(view, area("B7"))).toBe(null);
  });
});
