/** Charts as data. */
import { areaOf } from "../../../src/plan/sheet/address";
import { barChart, comboChart, groupedBars, lineChart, radarChart, scatterLines } from "../../../src/plan/sheet/blocks";
import { colors } from "../../../src/plan/sheet/looks";

const area = areaOf(0, 5, 12, 4);
const names = areaOf(1, 0, 3, 1);
const values = areaOf(1, 1, 3, 1);
const placed = { name: "C", title: "T", area, names };
const one = { name: "We", values };
const two = { name: "They", values };

describe("charts as data", () => {
  it("have a legend only where there is more than one series", () => {
    const legends = [
      barChart({ ...placed, type: "BarClustered", values, series: "We", format: "0" }),
      groupedBars({ ...placed, type: "BarClustered", series: [one, two], format: "0" }),
      lineChart({ ...placed, series: [one], format: "0" }),
      radarChart({ ...placed, series: [one, two], maximum: 5 }),
    ].map(({ legend }) => legend);
    expect(legends).toEqual([false, true, false, true]);
  });

  it("count bars from above", () => {
    expect(groupedBars({ ...placed, type: "BarClustered", series: [one], format: "0" }).categoryAxis.reversed).toBe(true);
    expect(groupedBars({ ...placed, type: "ColumnClustered", series: [one], format: "0" }).categoryAxis.reversed).toBe(false);
  });

  it("colour series one after the other where no colour is told", () => {
    const { series } = lineChart({ ...placed, series: [one, { ...two, color: "#000000" }, { name: "Third", values }], format: "0" });
    expect(series.map(({ color }) => color)).toEqual([colors.brand, "#000000", colors.brandLight]);
  });

  it("give a line an axis of its own only where told", () => {
    const parts = { ...placed, columns: one, line: { ...two, format: "0%" } };
    expect(comboChart(parts)).toMatchObject({
      type: "ColumnClustered",
      series: [{}, { type: "LineMarkers" }],
      valueAxis: { format: "0%" },
    });
    expect(comboChart(parts).secondaryAxis).toBeUndefined();
    expect(comboChart({ ...parts, secondary: true, lineMaximum: 1 })).toMatchObject({
      series: [{}, { secondary: true }],
      valueAxis: { format: null },
      secondaryAxis: { minimum: 0, maximum: 1, format: "0%" },
    });
  });

  it("show no axes between points unless titles are told", () => {
    const plane = { ...placed, series: [{ ...one, x: names }], xMin: -1, xMax: 1, yMin: 0, yMax: 2 };
    expect(scatterLines(plane)).toMatchObject({
      type: "XYScatterLinesNoMarkers",
      legend: false,
      categoryAxis: { visible: false, minimum: -1, maximum: 1 },
      valueAxis: { visible: false, minimum: 0, maximum: 2 },
    });
    expect(scatterLines({ ...plane, axes: { x: "X", y: "Y" } }).valueAxis).toMatchObject({ visible: true, title: "Y" });
  });
});
