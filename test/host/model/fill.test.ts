import { formatArea } from "../../../src/host/model/address";
import { copyArea } from "../../../src/host/model/copy";
import { fillArea, type FillMode } from "../../../src/host/model/fill";
import { History } from "../../../src/host/model/history";
import { addSheet } from "../../../src/host/model/sheets";
import type { ConditionalFormat, Sheet, Validation } from "../../../src/host/model/state";
import { changeStyle, styleAt } from "../../../src/host/model/styles";
import { addTable } from "../../../src/host/model/tables";
import type { Input } from "../../../src/host/model/typedInput";
import { validationAccepts } from "../../../src/host/model/validation";
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

describe("validation and conditional formats", () => {
  const judging = (where: string, formula: string, priority = 0): ConditionalFormat =>
    ({
      id: where,
      areas: [area(where)],
      priority,
      stopIfTrue: false,
      rule: { kind: "custom", formula, style: {} },
    }) as unknown as ConditionalFormat;
  const accepting = (where: string, formula1: string): Validation =>
    ({ areas: [area(where)], type: "custom", formula1, formula2: null, prompt: null, alert: null }) as unknown as Validation;
  const said = (sheet: Sheet) => [
    sheet.validations.map(({ areas, formula1 }) => `${areas.map(formatArea).join()} ${formula1}`),
    sheet.conditionalFormats.map(({ areas, rule }) => `${areas.map(formatArea).join()} ${"formula" in rule ? rule.formula : ""}`),
  ];

  it("are filled along, in place of those that were there, and taken back with the rest", () => {
    const { session, sheet } = open([[1, 2]]);
    sheet.validations = [accepting("A1", "=A1>0"), accepting("A3:B9", "=A3=B3")];
    sheet.conditionalFormats = [judging("A1:B1", "=A1>$D$1"), judging("A1:A9", "=A1=1", 1)];
    const history = new History(session);
    const before = said(sheet);
    history.step("fill", () => fillArea(session, sheet, area("A1:B1"), area("A1:B4"), "copy"));
    expect(said(sheet)).toEqual([
      ["A1:A4 =A1>0", "A5:B9 =A5=B5"],
      ["A1:B4 =A1>$D$1", "A1:A9 =A1=1"],
    ]);
    history.undo();
    expect(said(sheet)).toEqual(before);
    history.redo();
    expect(said(sheet)[0]).toEqual(["A1:A4 =A1>0", "A5:B9 =A5=B5"]);
  });

  it("repeat as the lines of the source do, upwards too", () => {
    const { session, sheet, fill } = open([[], [], [], [1], [2]]);
    sheet.validations = [accepting("A5", "=A5>B5")];
    fill("A4:A5", "A1:A5", "copy");
    expect(said(sheet)[0]).toEqual(["A5,A1,A3 =A1>B1"]);
    expect(validationAccepts(session, sheet, sheet.validations[0]!, 0, 0, 1)).toBe(true);
  });

  it("come along with copied cells, to another sheet as its own", () => {
    const { session, sheet } = open([[1, 2]]);
    const other = addSheet(session, "Other", "test");
    sheet.validations = [accepting("A1", "=A1>0")];
    sheet.conditionalFormats = [judging("A1", "=A1>B1")];
    other.conditionalFormats = [judging("B2:B9", "=B2")];
    copyArea(session, { sheet, area: area("A1") }, { sheet: other, area: area("B2:B4") }, "all", false);
    expect(said(other)).toEqual([["B2:B4 =B2>0"], ["B5:B9 =B5", "B2:B4 =B2>C2"]]);
    copyArea(session, { sheet, area: area("B1") }, { sheet: other, area: area("B3") }, "values", false);
    copyArea(session, { sheet, area: area("B1") }, { sheet: other, area: area("B4") }, "formats", false);
    expect(said(other)).toEqual([["B2:B4 =B2>0"], ["B5:B9 =B5", "B2:B3 =B2>C2"]]);
    expect(said(sheet)).toEqual([["A1 =A1>0"], ["A1 =A1>B1"]]);
  });
});
