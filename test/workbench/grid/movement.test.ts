import { newSheet, newWorkbook } from "../../../src/host/model/newWorkbook";
import { cellKey, type Sheet } from "../../../src/host/model/state";
import { jumpFrom, stepFrom } from "../../../src/workbench/grid/movement";
import { SheetView } from "../../../src/workbench/sheet/sheetView";

const viewOf = (change: (sheet: Sheet) => void): SheetView => {
  const sheet = newSheet("Sheet1");
  change(sheet);
  return new SheetView(newWorkbook(), sheet, 1, () => null, new Map());
};

const fill = (sheet: Sheet, ...places: readonly [number, number][]): void => {
  for (const [row, column] of places) sheet.cells.set(cellKey(row, column), { formula: null, value: 1, style: 0 });
};

describe("moving by keys", () => {
  it("goes one cell on and stays inside the sheet", () => {
    const view = viewOf(() => undefined);
    expect(stepFrom(view, { row: 3, column: 2 }, "down")).toEqual({ row: 4, column: 2 });
    expect(stepFrom(view, { row: 0, column: 0 }, "up")).toEqual({ row: 0, column: 0 });
    expect(stepFrom(view, { row: 0, column: 0 }, "left")).toEqual({ row: 0, column: 0 });
  });

  it("passes over hidden rows and columns", () => {
    const view = viewOf((sheet) => {
      sheet.hiddenRows.add(1).add(2);
      sheet.hiddenColumns.add(1);
    });
    expect(stepFrom(view, { row: 0, column: 0 }, "down")).toEqual({ row: 3, column: 0 });
    expect(stepFrom(view, { row: 0, column: 2 }, "left")).toEqual({ row: 0, column: 0 });
  });

  it("takes merged cells as one", () => {
    const view = viewOf((sheet) => sheet.merges.push({ top: 1, left: 1, bottom: 3, right: 2 }));
    expect(stepFrom(view, { row: 0, column: 2 }, "down")).toEqual({ row: 1, column: 1 });
    expect(stepFrom(view, { row: 1, column: 1 }, "down")).toEqual({ row: 4, column: 1 });
    expect(stepFrom(view, { row: 1, column: 1 }, "right")).toEqual({ row: 1, column: 3 });
  });

  it("goes beyond the rows that are shown", () => {
    const view = viewOf(() => undefined);
    expect(stepFrom(view, { row: 99, column: 0 }, "down", 5)).toEqual({ row: 104, column: 0 });
  });

  it("jumps to the end of a block, to the next block, to the last used cell", () => {
    const view = viewOf((sheet) => {
      fill(sheet, [0, 0], [1, 0], [2, 0], [5, 0], [6, 0]);
    });
    expect(jumpFrom(view, { row: 0, column: 0 }, "down")).toEqual({ row: 2, column: 0 });
    expect(jumpFrom(view, { row: 2, column: 0 }, "down")).toEqual({ row: 5, column: 0 });
    expect(jumpFrom(view, { row: 5, column: 0 }, "down")).toEqual({ row: 6, column: 0 });
    expect(jumpFrom(view, { row: 6, column: 0 }, "up")).toEqual({ row: 5, column: 0 });
  });
});
