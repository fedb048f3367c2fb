import { newSheet } from "../../../src/host/model/newWorkbook";
import { columnAxis, pixelAt, rowAxis, sizeAt, startOf } from "../../../src/workbench/sheet/axis";

describe("rows and columns on the screen", () => {
  it("have Excel's sizes where nobody has set them", () => {
    const sheet = newSheet("Sheet1");
    // 8.43 characters of 7 pixels and 5 more; 15 points of 4/3 pixels.
    expect([sizeAt(columnAxis(sheet, 5, 1), 0), sizeAt(rowAxis(sheet, 5, 1, new Map()), 0)]).toEqual([64, 20]);
  });

  it("leave out what is hidden and keep its place", () => {
    const sheet = newSheet("Sheet1");
    sheet.hiddenRows.add(1);
    const rows = rowAxis(sheet, 4, 1, new Map());
    expect(rows.indexes).toEqual([0, 2, 3]);
    expect([rows.positionOf(1), rows.positionOf(2), startOf(rows, 2)]).toEqual([1, 1, 20]);
  });

  it("take a height that somebody has set before one that follows from the text", () => {
    const sheet = newSheet("Sheet1");
    sheet.rowHeights.set(0, 30);
    const rows = rowAxis(
      sheet,
      3,
      1,
      new Map([
        [0, 60],
        [1, 60],
      ]),
    );
    expect([0, 1, 2].map((row) => sizeAt(rows, row))).toEqual([40, 80, 20]);
  });

  it("grow with the zoom", () => {
    expect(sizeAt(rowAxis(newSheet("Sheet1"), 2, 1.5, new Map()), 0)).toBe(30);
  });

  it("carry what is anchored to them, whatever their own pixels", () => {
    const sheet = newSheet("Sheet1");
    const rows = rowAxis(sheet, 10, 1, new Map([[0, 45]]));
    const points = (): number => 15;
    expect([pixelAt(rows, 15, points), pixelAt(rows, 22.5, points), pixelAt(rows, 7.5, points)]).toEqual([60, 70, 30]);
  });
});
