/** Charts of every kind: through the genuine office.js into the workbook, into a file and back. */
import { createExcel, withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import type { Chart, ChartSeries } from "../../../src/host/model/state";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import type { ChartSpec } from "../../../src/plan/sheet/sheetSpec";
import { addChart, dressChart, dressOneByOne } from "../../../src/workbook/build/writeCharts";
import { chartCells, chartKinds } from "./chartKinds";

const written = async (specs: readonly ChartSpec[]): Promise<EmbeddedExcel> => {
  const excel = await createExcel({ now: () => 46347 });
  await withGlobals(excel, () =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:G6").values = chartCells.map((row) => [...row]);
      for (const spec of specs) addChart(sheet, spec, 400);
      await context.sync();
    }),
  );
  return excel;
};

describe("charts of every kind", () => {
  let excel: EmbeddedExcel;
  const chart = (name: string): Chart => {
    const found = excel.workbook.sheets[0]?.charts.find((one) => one.name === name);
    if (!found) throw new Error(`no chart ${name}`);
    return found;
  };
  const series = (name: string): readonly ChartSeries[] => chart(name).series;

  beforeAll(async () => {
    excel = await written(chartKinds);
    await excel.Excel.run(async (context) => {
      for (const spec of chartKinds) dressChart(context.workbook.worksheets.getFirst(), spec);
      await context.sync();
    });
  });
  afterAll(() => {
    excel.dispose();
  });

  it("ask the host for nothing it does not have", () => {
    expect([...excel.host.gaps]).toEqual([]);
  });

  it("are of the kind that was asked for, with a legend where several series are to be told apart", () => {
    expect(chartKinds.map(({ name }) => [name, chart(name).type, chart(name).legend.visible])).toEqual([
      ["Bars", "BarClustered", false],
      ["Groups", "ColumnClustered", true],
      ["Lines", "LineMarkers", true],
      ["Combo", "ColumnClustered", true],
      ["Level", "ColumnClustered", true],
      ["Web", "RadarMarkers", true],
      ["Balance", "XYScatterLinesNoMarkers", false],
      ["Plane", "XYScatterLines", true],
    ]);
  });

  it("read cells", () => {
    expect(series("Web").map(({ values, categories }) => [values, categories])).toEqual([
      ["Sheet1!$B$2:$B$6", "Sheet1!$A$2:$A$6"],
      ["Sheet1!$C$2:$C$6", "Sheet1!$A$2:$A$6"],
    ]);
    expect(series("Balance")[0]).toMatchObject({ values: "Sheet1!$F$2:$F$3", categories: "Sheet1!$E$2:$E$3" });
  });

  it("combine columns with a line, on an axis of its own where told", () => {
    expect(series("Combo").map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
      [null, "Primary"],
      ["LineMarkers", "Secondary"],
    ]);
    expect(chart("Combo").secondaryAxis).toMatchObject({ minimum: 0, maximum: 1, numberFormat: "0%" });
    expect(series("Level").map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
      [null, "Primary"],
      ["LineMarkers", "Primary"],
    ]);
    expect(chart("Level").secondaryAxis).toBeNull();
  });

  it("tell lines apart by marker and dashes", () => {
    expect(series("Lines").map(({ markerStyle, dashed, lineColor }) => [markerStyle, dashed, lineColor])).toEqual([
      ["Circle", false, "#0F5C63"],
      ["Square", true, "#B26A00"],
    ]);
  });

  it("draw between fixed limits without any axis to be seen", () => {
    const limits = { minimum: -1.5, maximum: 1.5, labelPosition: "none", lineColor: "", majorGridlines: false };
    expect(chart("Balance").categoryAxis).toMatchObject(limits);
    expect(chart("Balance").valueAxis).toMatchObject({ ...limits, minimum: -0.5, maximum: 2 });
    expect(series("Balance").map(({ type, lineWidth }) => [type, lineWidth])).toEqual([
      ["XYScatterLines", 4.5],
      [null, null],
      ["XYScatter", null],
    ]);
    expect([...(series("Balance")[0]?.labels?.texts ?? [])]).toEqual([
      [0, "Us"],
      [1, "Them"],
    ]);
  });

  it("make the same file when they are opened and saved again", () => {
    const saved = saveXlsx(excel.workbook);
    const opened = openXlsx(saved);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.workbook.source?.held).toEqual([]);
    // Written whole, not put into the file that it came from.
    opened.workbook.source = null;
    expect(Buffer.from(saveXlsx(opened.workbook)).equals(Buffer.from(saved))).toBe(true);
  });
});

describe("charts whose looks are refused", () => {
  it("stand undressed, and the others are dressed", async () => {
    const [bars, ...others] = chartKinds;
    const [first, ...further] = bars?.series ?? [];
    if (!bars || !first) throw new Error("no bars");
    // No Excel draws bars that lie with lines that stand.
    const refused: ChartSpec = { ...bars, series: [first, { ...first, type: "Line" }, ...further] };
    const excel = await written([refused, ...others]);
    const count = await excel.Excel.run((context) =>
      dressOneByOne(context, [{ name: "Sheet1", charts: [refused, ...others] }], () => true),
    );
    const charts = excel.workbook.sheets[0]?.charts ?? [];
    expect(count).toBe(1);
    expect(charts.map(({ title }) => title.visible)).toEqual([true, ...others.map(() => false)]);
    excel.dispose();
  });
});
