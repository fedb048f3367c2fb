import type { CellValue, Chart, ChartAxis, ChartSeries } from "../../../src/host/model/state";
import { chartConfig } from "../../../src/workbench/charts/chartConfig";
import { formOf } from "../../../src/workbench/charts/chartForm";
import { describeChart, seriesPicture } from "../../../src/workbench/charts/seriesData";

const noText = { text: "", visible: false, size: null, bold: null, color: null };
const axis: ChartAxis = {
  visible: true,
  title: noText,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: true,
  gridlineColor: null,
  numberFormat: null,
  reversed: false,
  fontSize: null,
  color: null,
  labelPosition: "nextToAxis",
};
const series: ChartSeries = {
  id: "s",
  name: "Influence",
  type: null,
  axisGroup: "Primary",
  nameRef: null,
  values: "V",
  categories: "C",
  bubbleSizes: null,
  color: "#0F5C63",
  lineColor: null,
  lineWidth: null,
  dashed: false,
  transparency: 0,
  noFill: false,
  markerStyle: null,
  markerSize: null,
  pointColors: new Map(),
  labels: null,
  gapWidth: null,
  overlap: null,
  doughnutHoleSize: null,
};
const labels: NonNullable<ChartSeries["labels"]> = {
  showValue: false,
  showCategory: false,
  showSeries: false,
  showPercentage: false,
  showBubbleSize: false,
  fromCells: null,
  texts: new Map(),
  positions: new Map(),
  position: null,
  numberFormat: null,
  size: null,
  color: null,
};
const chart = (type: string, ...list: ChartSeries[]): Chart => ({
  id: "c",
  name: "Chart 1",
  type,
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  title: { ...noText, text: "Who decides", visible: true },
  legend: { visible: false, position: "Bottom", size: null, color: null },
  categoryAxis: axis,
  valueAxis: axis,
  secondaryAxis: null,
  series: list,
  fill: null,
  border: null,
  fontSize: null,
  bubbleScale: 100,
});
const cells: Readonly<Record<string, readonly CellValue[]>> = {
  V: [100, 25, null],
  C: ["CFO", "CEO", "IT"],
  X: [-1, 0, 1],
  S: [4, 1, 0],
  L: ["a", "b", "c"],
};
const resolve = (reference: string): readonly CellValue[] => cells[reference] ?? [];
const size = { width: 400, height: 240, zoom: 1 };
const configOf = (drawn: Chart) =>
  chartConfig(
    drawn,
    drawn.series.map((each) => seriesPicture(each, drawn, resolve)),
    size,
  );

beforeAll(() => {
  Object.assign(globalThis, { window: { devicePixelRatio: 1 } });
});

describe("charts of the sheets", () => {
  it("are drawn in the form that their type names", () => {
    expect(formOf("BarStacked")).toMatchObject({ kind: "bar", horizontal: true, stacked: true, hundred: false });
    expect(formOf("ColumnStacked100")).toMatchObject({ kind: "bar", horizontal: false, hundred: true });
    expect([formOf("Bubble").kind, formOf("XYScatter").kind, formOf("Doughnut").kind, formOf("Radar").kind, formOf("Line").kind]).toEqual([
      "bubble",
      "scatter",
      "doughnut",
      "radar",
      "line",
    ]);
  });

  it("take numbers and words from the cells", () => {
    const { data } = configOf(chart("ColumnClustered", series));
    expect(data.labels).toEqual(["CFO", "CEO", "IT"]);
    expect(data.datasets[0]?.data).toEqual([100, 25, null]);
  });

  it("count the categories of a bar chart from below unless the axis is reversed", () => {
    const upward = configOf(chart("BarClustered", series)).options?.scales?.["y"];
    const downward = configOf({ ...chart("BarClustered", series), categoryAxis: { ...axis, reversed: true } }).options?.scales?.["y"];
    expect([upward?.reverse, downward?.reverse]).toEqual([true, false]);
  });

  it("give bubbles areas in proportion to their sizes", () => {
    const { data } = configOf(chart("Bubble", { ...series, categories: "X", bubbleSizes: "S" }));
    const [large, small, none] = data.datasets[0]?.data as { x: number; r: number }[];
    expect([large?.x, small?.x]).toEqual([-1, 0]);
    expect((large?.r ?? 0) / (small?.r ?? 1)).toBeCloseTo(2);
    expect(none?.r).toBe(0);
  });

  it("show shares of the whole in charts of 100 %", () => {
    const { data } = configOf(chart("BarStacked100", series, { ...series, id: "t", values: "S" }));
    expect(data.datasets[0]?.data[0]).toBeCloseTo(100 / 104);
  });

  it("label marks from cells, from single texts and with shares", () => {
    const drawn = chart("Doughnut", series);
    const labelsOf = (own: Partial<typeof labels>) => seriesPicture({ ...series, labels: { ...labels, ...own } }, drawn, resolve).labels;
    expect(labelsOf({ fromCells: "L", texts: new Map([[1, "only"]]) })).toEqual(["a", "only", "c"]);
    expect(labelsOf({ showCategory: true, showPercentage: true })).toEqual(["CFO; 80%", "CEO; 20%", "IT"]);
  });

  it("draw lines over the columns they are combined with, on the scale they are measured on", () => {
    const line: ChartSeries = {
      ...series,
      id: "l",
      type: "LineMarkers",
      axisGroup: "Secondary",
      color: null,
      lineColor: "#B26A00",
      dashed: true,
    };
    const { data, options } = configOf({ ...chart("ColumnClustered", series, line), secondaryAxis: { ...axis, maximum: 1 } });
    expect(data.datasets).toMatchObject([
      { type: "bar", order: 1 },
      { type: "line", order: 0, yAxisID: "y2", borderColor: "#B26A00", borderDash: [6, 4] },
    ]);
    expect(options?.scales).toMatchObject({ y2: { position: "right", max: 1 } });
  });

  it("join points where the kind of chart does, and mark them where it does", () => {
    const drawnAs = (type: string, own: Partial<ChartSeries> = {}) =>
      configOf(chart(type, { ...series, categories: "X", ...own })).data.datasets[0];
    expect(drawnAs("XYScatterLinesNoMarkers")).toMatchObject({ showLine: true, pointRadius: 0 });
    expect(drawnAs("XYScatter", { markerStyle: "Diamond", markerSize: 6 })).toMatchObject({
      showLine: false,
      pointStyle: "rectRot",
      pointRadius: 4,
    });
    expect(drawnAs("Radar")).toMatchObject({ pointRadius: 0, borderWidth: 3 });
    expect(drawnAs("RadarMarkers", { markerSize: 6, lineWidth: 1.5 })).toMatchObject({ pointRadius: 4, borderWidth: 2 });
    expect(drawnAs("XYScatterLinesNoMarkers")?.data).toEqual([
      { x: -1, y: 100 },
      { x: 0, y: 25 },
      { x: 1, y: Number.NaN },
    ]);
  });

  it("say in words what they show", () => {
    const drawn = chart("BarClustered", series);
    expect(describeChart(drawn, [seriesPicture(series, drawn, resolve)])).toBe("Who decides. Influence: CFO 100, CEO 25");
    const share: ChartSeries = { ...series, axisGroup: "Secondary", labels: { ...labels, showValue: true } };
    const combined: Chart = {
      ...chart("ColumnClustered", share),
      secondaryAxis: { ...axis, numberFormat: "0%" },
      title: { ...noText, text: "Hidden" },
    };
    expect(describeChart(combined, [seriesPicture(share, combined, resolve)])).toBe("Hidden. Influence: CFO 10000%, CEO 2500%");
  });
});
