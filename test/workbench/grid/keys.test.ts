import { commandOf } from "../../../src/workbench/grid/commandKeys";
import { refusalIn } from "../../../src/workbench/refusals";
import { newSheet } from "../../../src/host/model/newWorkbook";
import { cellKey, type Area, type CellValue } from "../../../src/host/model/state";
import { noSums, sumsOf } from "../../../src/workbench/grid/selectionSums";

describe("keys of commands", () => {
  it.each([
    ["Ctrl+D", { key: "d", shiftKey: false }, true, "fillDown"],
    ["Ctrl+R", { key: "R", shiftKey: false }, true, "fillRight"],
    ["Ctrl+Shift+plus", { key: "+", shiftKey: true }, true, "insert"],
    ["Ctrl+plus of the number pad", { key: "+", shiftKey: false }, true, "insert"],
    ["Ctrl+minus", { key: "-", shiftKey: false }, true, "delete"],
    ["Ctrl+Space", { key: " ", shiftKey: false }, true, "selectColumns"],
    ["Shift+Space", { key: " ", shiftKey: true }, false, "selectRows"],
    ["Ctrl+9", { key: "9", code: "Digit9", shiftKey: false }, true, "hideRows"],
    ["Ctrl+Shift+9", { key: "(", code: "Digit9", shiftKey: true }, true, "showRows"],
    ["Ctrl+=", { key: "=", shiftKey: false }, true, null],
    ["Space", { key: " ", shiftKey: false }, false, null],
    ["d", { key: "d", shiftKey: false }, false, null],
  ])("%s", (_name, press, control, expected) => {
    expect(commandOf(press, control)).toBe(expected);
  });
});

describe("what the selection adds up to", () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
  const sheet = newSheet("Sheet1");
  const put = (row: number, column: number, value: CellValue) => sheet.cells.set(cellKey(row, column), { formula: null, value, style: 0 });
  put(0, 0, 2);
  put(1, 0, 6);
  put(2, 0, "text");
  put(3, 0, 100);
  sheet.hiddenRows.add(3);

  it("counts what shows, each cell as often as it is selected", () => {
    expect(sumsOf(sheet, [area(0, 0, 3, 0)])).toEqual({ sum: 8, least: 2, most: 6, numbers: 2, filled: 3 });
    expect(sumsOf(sheet, [area(0, 0, 0, 0), area(0, 0, 1_048_575, 0)])).toEqual({ sum: 10, least: 2, most: 6, numbers: 3, filled: 4 });
    expect(sumsOf(sheet, [area(9, 0, 9, 5)])).toEqual(noSums);
  });
});

describe("why something is refused", () => {
  it("is said in the language of the page, and clearer than the host says it", () => {
    expect(refusalIn("zh", "This would move part of the table Deals.")).toBe("此操作会移动表格 Deals 的一部分。");
    expect(refusalIn("en", "You cannot perform the requested operation.")).toContain("protected");
    expect(refusalIn("en", "This would move part of the table Deals.")).toBe("This would move part of the table Deals.");
  });
});
