import type { Table } from "../../../src/host/model/state";
import { tableLook } from "../../../src/workbench/sheet/tableStyle";

const table = (style: string | null, change: Partial<Table> = {}): Table => ({
  id: "t",
  number: 1,
  name: "T",
  area: { top: 0, left: 0, bottom: 3, right: 1 },
  columns: [],
  style,
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  filters: new Map(),
  ...change,
});

describe("table styles", () => {
  it("give Medium 2 a blue header with white words and every other row a band", () => {
    const medium = table("TableStyleMedium2");
    expect(tableLook(medium, 0, 0)).toMatchObject({ fill: "#4472C4", color: "#FFFFFF", bold: true });
    const fills = [1, 2, 3].map((row) => tableLook(medium, row, 0)?.fill);
    expect(fills[0]).toBe(fills[2]);
    expect(fills[0]).not.toBe(fills[1]);
  });

  it("draw Light 1 by lines above and below only", () => {
    const light = table("TableStyleLight1", { showBandedRows: false });
    expect(tableLook(light, 0, 0)).toMatchObject({ left: null, fill: null, bold: true });
    expect(tableLook(light, 0, 0)?.top).not.toBeNull();
    expect(tableLook(light, 3, 1)?.bottom).not.toBeNull();
    expect(tableLook(light, 2, 1)).toMatchObject({ top: null, bottom: null, right: null, fill: null });
  });

  it("show totals bold under a double line", () => {
    expect(tableLook(table("TableStyleMedium2", { showTotals: true }), 3, 0)).toMatchObject({ bold: true, top: { style: "double" } });
  });

  it("leave tables without a style, or with one that is not built in, as their cells are", () => {
    expect([tableLook(table(null), 0, 0), tableLook(table("Company style"), 0, 0)]).toEqual([null, null]);
  });
});
