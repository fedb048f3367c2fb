/** Charts go with the rows they stand on, as Excel places them unless told otherwise. Rows are 15 points high. */
import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";

const place = async ({ Excel: excel }: EmbeddedExcel, hide: readonly (readonly [rows: string, hidden: boolean])[] = []) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [rows, hidden] of hide) sheet.getRange(rows).rowHidden = hidden;
    const chart = sheet.charts.getItemAt(0);
    chart.load("top,height");
    await context.sync();
    return [chart.top, chart.height];
  });

describe("a chart from row 5 to row 14", () => {
  let excel: EmbeddedExcel;

  beforeEach(async () => {
    excel = await createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).setPosition("D5", "H14");
      await context.sync();
    });
  });
  afterEach(() => {
    excel.dispose();
  });

  it.each([
    ["rows above are hidden", [["1:2", true]], [30, 150]],
    ["some of its rows are hidden", [["10:12", true]], [60, 105]],
    ["all of its rows are hidden", [["4:20", true]], [45, 0]],
    ["all are hidden and shown again", [["4:20", true], ["4:20", false]], [60, 150]], // prettier-ignore
    ["they are shown again after rows above were hidden", [["4:20", true], ["1:2", true], ["4:20", false]], [30, 150]], // prettier-ignore
  ] as const)("when %s", async (_when, hide, wanted) => {
    expect(await place(excel, hide)).toEqual(wanted);
  });

  it("it is anchored once for a call, however many rows the call sets", async () => {
    const chart = excel.workbook.sheets[0]?.charts[0];
    if (!chart) throw new Error("There is no chart.");
    let { left } = chart;
    let placed = 0;
    Object.defineProperty(chart, "left", { get: () => left, set: (value: number) => void ((left = value), (placed += 1)) });
    await excel.Excel.run(async (context) => {
      const rows = Array.from({ length: 100 }, (_row, index) => ({ format: { rowHeight: 20 }, rowHidden: index < 2 }));
      context.workbook.worksheets.getFirst().getRange("1:100").setRowProperties(rows);
      await context.sync();
    });
    expect(placed).toBe(1);
    expect(await place(excel)).toEqual([40, 200]);
  });

  it("hidden with its rows it comes back out of a file", async () => {
    await place(excel, [["4:20", true]]);
    const opened = openXlsx(saveXlsx(excel.workbook));
    if (!opened.ok) throw new Error(opened.message);
    const again = await createExcel({ workbook: opened.workbook });
    expect(await place(again)).toEqual([45, 0]);
    expect(await place(again, [["4:20", false]])).toEqual([60, 150]);
    again.dispose();
  });
});
