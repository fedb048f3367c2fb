import { fillArea, type FillMode } from "../../../src/host/model/fill";
import { changeStyle, styleAt } from "../../../src/host/model/styles";
import { addTable } from "../../../src/host/model/tables";
import type { Input } from "../../../src/host/model/typedInput";
import { area, openRows } from "./openRows";

function open(rows: Input[][]) {
  const opened = openRows(rows);
  const { session, sheet } = opened;
  return {
    ...opened,
    fill: (source: string, whole: string, mode: FillMode = "auto") => {
      fillArea(session, sheet, area(source), area(whole), mode);
      session.finish();
    },
  };
}

describe("filling", () => {
  it("down goes on by columns, each for itself, and moves references", () => {
    const { fill, at, formula } = open([
      [1, "Q1", "=A1*$A$1"],
      [3, "Q2", "=A2*$A$1"],
    ]);
    fill("A1:C2", "A1:C4");
    expect([at("A3"), at("A4"), at("B3"), at("B4"), at("C4")]).toEqual([5, 7, "Q3", "Q4", 7]);
    expect(formula("C4")).toBe("=A4*$A$1");
  });

  it("to the right goes on by rows, upwards and to the left backwards", () => {
    const { fill, at } = open([
      ["", "", ""],
      ["", "", 5, 7],
      ["", "", "Mon"],
    ]);
    fill("C2:D2", "C2:F2");
    fill("C2:D2", "A2:D2");
    fill("C3", "C1:C3");
    expect([at("E2"), at("F2"), at("A2"), at("B2"), at("C1")]).toEqual([9, 11, 1, 3, "Sat"]);
  });

  it("takes dates by what their format says, formats along, and text stays text", () => {
    const { session, sheet, fill, at } = open([["2026-01-31", "'007"], ["2026-02-28"]]);
    changeStyle(session.workbook, sheet, area("A2"), (style) => ({ ...style, bold: true }));
    fill("A1:A2", "A1:A4");
    fill("B1", "B1:B2");
    // 31 March and 30 April 2026.
    expect([at("A3"), at("A4"), at("B2")]).toEqual([46112, 46142, "008"]);
    expect([styleAt(session.workbook, sheet, 2, 0).numberFormat, styleAt(session.workbook, sheet, 3, 0).bold]).toEqual([
      "yyyy-mm-dd",
      true,
    ]);
  });

  it("beyond the last row of a table makes it grow, calculated columns too", () => {
    const { session, sheet, fill, at } = open([
      ["Name", "Level", "Double"],
      ["Item 1", 2, "=B2*2"],
    ]);
    const table = addTable(session, sheet, area("A1:C2"), true, "test");
    fill("A2:B2", "A2:B4", "series");
    expect(table.area).toEqual(area("A1:C4"));
    expect([at("A4"), at("B4")]).toEqual(["Item 3", 4]);
  });

  it("passes over rows that a filter hides", () => {
    const { session, sheet, fill, at } = open([["Level"], [1], [9], [2], [3]]);
    const table = addTable(session, sheet, area("A1:A5"), true, "test");
    table.filters.set(table.columns[0]!.id, { filterOn: "Custom", criterion1: "<9", criterion2: null, operator: "And" } as never);
    sheet.hiddenRows.add(2);
    fill("A2", "A2:A5", "series");
    expect([at("A3"), at("A4"), at("A5")]).toEqual([9, 2, 3]);
  });
});
