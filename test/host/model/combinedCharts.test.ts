/** Charts of several kinds, and second axes, through the genuine office.js. */
import { createExcel, type EmbeddedExcel } from "../../../src/host/node";

describe("a chart of columns", () => {
  let excel: EmbeddedExcel;

  const inChart = <T>(batch: (chart: Excel.Chart, context: Excel.RequestContext) => T): Promise<T> =>
    excel.Excel.run(async (context) => {
      const result = batch(context.workbook.worksheets.getFirst().charts.getItem("C"), context);
      await context.sync();
      return result;
    });

  beforeEach(async () => {
    excel = await createExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        [1, 0.1],
        [2, 0.2],
        [3, 0.3],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "C";
      await context.sync();
    });
  });
  afterEach(() => {
    excel.dispose();
  });

  it("takes a line on an axis of its own, and gives both back", async () => {
    const line = await inChart((chart) => {
      const series = chart.series.getItemAt(1);
      series.chartType = "LineMarkers";
      series.axisGroup = "Secondary";
      series.format.line.weight = 1.5;
      series.format.line.lineStyle = "Dash";
      chart.axes.getItem("Value", "Secondary").maximum = 1;
      series.load("chartType,axisGroup,format/line/weight,format/line/lineStyle");
      chart.load("chartType");
      return series;
    });
    expect([line.chartType, line.axisGroup, line.format.line.weight, line.format.line.lineStyle]).toEqual([
      "LineMarkers",
      "Secondary",
      1.5,
      "Dash",
    ]);
    const [chart] = excel.workbook.sheets[0]?.charts ?? [];
    expect([chart?.type, chart?.series[0]?.type, chart?.secondaryAxis?.maximum]).toEqual(["ColumnClustered", null, 1]);
  });

  it("loses the second axis with the last series on it", async () => {
    await inChart((chart) => {
      chart.series.getItemAt(1).axisGroup = "Secondary";
      chart.series.getItemAt(1).axisGroup = "Primary";
    });
    expect(excel.workbook.sheets[0]?.charts[0]?.secondaryAxis).toBeNull();
  });

  it("becomes of one kind again when its own kind is set", async () => {
    await inChart((chart) => {
      chart.series.getItemAt(1).chartType = "Line";
      chart.chartType = "Radar";
    });
    expect(excel.workbook.sheets[0]?.charts[0]?.series.map(({ type }) => type)).toEqual([null, null]);
  });

  const refusals: readonly (readonly [string, string, (chart: Excel.Chart) => void])[] = [
    ["a kind that does not stand beside columns", "ApiNotFound", (chart) => (chart.series.getItemAt(1).chartType = "Doughnut")],
    ["a kind that Excel does not know", "InvalidArgument", (chart) => (chart.series.getItemAt(1).chartType = "Wave" as "Line")],
    [
      "all series on the second axis",
      "ApiNotFound",
      (chart) => {
        chart.series.getItemAt(0).axisGroup = "Secondary";
        chart.series.getItemAt(1).axisGroup = "Secondary";
      },
    ],
    ["a second axis that nothing is measured on", "ItemNotFound", (chart) => (chart.axes.getItem("Value", "Secondary").minimum = 0)],
    ["the second axis of names", "ApiNotFound", (chart) => (chart.axes.getItem("Category", "Secondary").visible = true)],
    ["a width for the line of an axis", "ApiNotFound", (chart) => (chart.axes.valueAxis.format.line.weight = 2)],
    ["a line of less than no width", "InvalidArgument", (chart) => (chart.series.getItemAt(0).format.line.weight = -1)],
  ];
  it.each(refusals)("refuses %s", async (_what, code, batch) => {
    await expect(inChart((chart) => batch(chart))).rejects.toMatchObject({ code });
  });
});
