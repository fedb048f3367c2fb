/** A sheet with a chart of every kind. */
import { newAxis, newLabels, newSeries } from "../../../src/host/model/charts";
import { newSheet } from "../../../src/host/model/newWorkbook";
import type { Chart, ChartAxis, ChartSeries, Sheet } from "../../../src/host/model/state";

const plainAxis = newAxis();
const plainLabels = newLabels();

const plainSeries: ChartSeries = {
  ...newSeries(""),
  id: "s",
  values: "'Stake holders'!$C$5:$C$7",
  categories: "'Stake holders'!$A$5:$A$7",
};

function plainChart(type: string, changes: Partial<Chart> = {}): Chart {
  return {
    id: type,
    name: `Chart ${type}`,
    type,
    left: 10,
    top: 200,
    width: 300,
    height: 180,
    title: { text: type, visible: true, size: 12, bold: true, color: "#1B1F24" },
    legend: { visible: false, position: "Right", size: null, color: null },
    categoryAxis: plainAxis,
    valueAxis: plainAxis,
    secondaryAxis: null,
    series: [plainSeries],
    fill: "#FFFFFF",
    border: null,
    fontSize: null,
    bubbleScale: 100,
    ...changes,
  };
}

export function charts(): Sheet {
  const sheet = newSheet("Charts 图");
  sheet.visibility = "visible";
  const axis: ChartAxis = {
    ...plainAxis,
    title: { text: "Score", visible: true, size: 9, bold: false, color: "#5B6470" },
    minimum: 0,
    maximum: 100,
    majorUnit: 20,
    majorGridlines: true,
    gridlineColor: "#E3F1F2",
    numberFormat: "0",
    fontSize: 9,
    color: "#5B6470",
    labelPosition: "low",
  };
  const labels = { ...plainLabels, position: "OutsideEnd", numberFormat: "#,##0", size: 9, color: "#1B1F24" };
  const types = [
    "BarClustered",
    "BarStacked",
    "ColumnClustered",
    "ColumnStacked100",
    "Line",
    "LineMarkers",
    "Doughnut",
    "Pie",
    "XYScatter",
    "XYScatterLines",
    "Radar",
    "Area",
  ];
  types.forEach((type, index) => {
    sheet.charts.push(plainChart(type, { left: 10 + (index % 3) * 320, top: 20 + Math.floor(index / 3) * 200 }));
  });
  const bar = sheet.charts[0];
  if (bar !== undefined) {
    bar.valueAxis = axis;
    bar.categoryAxis = { ...plainAxis, reversed: true };
    bar.legend = { visible: true, position: "Bottom", size: 9, color: "#5B6470" };
    bar.border = "#D5DAE1";
    bar.fontSize = 10;
    bar.series = [
      {
        ...plainSeries,
        name: "Score [%]",
        nameRef: "'Stake holders'!$C$4",
        color: "#0F5C63",
        lineColor: "#FFFFFF",
        transparency: 0.25,
        pointColors: new Map([[1, "#B26A00"]]),
        labels,
        gapWidth: 60,
        overlap: -10,
      },
      {
        ...plainSeries,
        name: "Level",
        noFill: true,
        lineColor: "#B26A00",
        values: "'Stake holders'!$B$5:$B$7",
        gapWidth: 60,
        overlap: -10,
        labels: { ...labels, texts: new Map([[0, "first\npoint"]]) },
      },
    ];
  }
  const doughnut = sheet.charts.find(({ type }) => type === "Doughnut");
  if (doughnut !== undefined) {
    doughnut.series = [
      {
        ...plainSeries,
        doughnutHoleSize: 60,
        pointColors: new Map([
          [0, "#0F5C63"],
          [1, "#5FA3A8"],
          [2, "#B26A00"],
        ]),
        labels: { ...plainLabels, showValue: false, showPercentage: true },
      },
    ];
  }
  sheet.charts.push(
    plainChart("ColumnClustered", {
      name: "Columns and lines",
      left: 970,
      top: 20,
      legend: { visible: true, position: "Bottom", size: 9, color: "#5B6470" },
      valueAxis: axis,
      secondaryAxis: { ...plainAxis, maximum: 1, numberFormat: "0%", lineColor: "" },
      series: [
        { ...plainSeries, name: "Level", color: "#9CCACD", gapWidth: 60 },
        { ...plainSeries, name: "Limit", type: "Line", lineColor: "#1E7B4F", lineWidth: 1.5, dashed: true },
        {
          ...plainSeries,
          name: "Share",
          type: "LineMarkers",
          axisGroup: "Secondary",
          color: "#FFFFFF",
          lineColor: "#B26A00",
          markerStyle: "Diamond",
          markerSize: 7,
          pointColors: new Map([[1, "#B26A00"]]),
        },
      ],
    }),
    plainChart("XYScatterLines", {
      name: "Lines and marks",
      left: 970,
      top: 220,
      categoryAxis: { ...plainAxis, minimum: -1, maximum: 1, labelPosition: "none", lineColor: "" },
      secondaryAxis: axis,
      series: [
        { ...plainSeries, name: "Beam", color: "#0F5C63", lineColor: "#0F5C63", lineWidth: 4.5 },
        { ...plainSeries, name: "Rest", type: "XYScatterLinesNoMarkers", lineColor: "#5B6470" },
        { ...plainSeries, name: "Marks", type: "XYScatter", axisGroup: "Secondary", color: "#B26A00" },
      ],
    }),
    plainChart("Bubble", {
      left: 10,
      top: 900,
      width: 620,
      height: 320,
      bubbleScale: 40,
      categoryAxis: { ...axis, maximum: 4, majorUnit: 1 },
      valueAxis: axis,
      series: [
        {
          ...plainSeries,
          name: "Map",
          categories: "'Stake holders'!$B$5:$B$7",
          values: "'Stake holders'!$C$5:$C$7",
          bubbleSizes: "'Lists & sums'!$A$2:$A$4",
          color: "#0F5C63",
          transparency: 0.3,
          labels: {
            ...plainLabels,
            showValue: false,
            fromCells: "'Stake holders'!$A$5:$A$7",
            position: "Right",
            size: 9,
            color: "#1B1F24",
          },
        },
      ],
    }),
  );
  return sheet;
}
