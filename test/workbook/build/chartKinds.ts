/** A chart of every kind that the plan knows, over cells of one sheet. */
import type { CellInput, ChartSpec } from "../../../src/plan/sheet/sheetSpec";
import { areaOf } from "../../../src/plan/sheet/address";
import { barChart, comboChart, groupedBars, lineChart, radarChart, scatterLines } from "../../../src/plan/sheet/blocks";

/** A1:G6: names, two series, a share, and the ends of a beam with the point it rests on. */
export const chartCells: readonly (readonly CellInput[])[] = [
  ["Criterion", "We", "They", "Share", "X", "Y", "Rest"],
  ["Price", 3, 5, 0.4, -1, 1.2, 0],
  ["Quality", 4, 2, 0.65, 1, 0.8, 1],
  ["Delivery", 5, 4, 0.85, -1, 0, 0],
  ["Service", 2, 3, 0.95, 1, 0, 1],
  ["Risk", 4, 4, 1, 0, 0, 1],
];

const column = (index: number, rows = 5, top = 1) => areaOf(top, index, rows, 1);
const names = column(0);
const we = { name: "We", values: column(1) };
const they = { name: "They", values: column(2) };
const place = (index: number) => areaOf(Math.floor(index / 3) * 15, 9 + (index % 3) * 7, 14, 6);

export const chartKinds: readonly ChartSpec[] = [
  barChart({
    name: "Bars",
    title: "What we can do",
    type: "BarClustered",
    area: place(0),
    names,
    values: column(1),
    series: "We",
    format: "0",
    pointColors: { 1: "#B26A00" },
  }),
  groupedBars({
    name: "Groups",
    title: "We and they",
    type: "ColumnClustered",
    area: place(1),
    names,
    series: [we, they],
    format: "0",
    maximum: 6,
  }),
  lineChart({
    name: "Lines",
    title: "Course",
    area: place(2),
    names,
    series: [we, { ...they, dashed: true }],
    minimum: 0,
    maximum: 6,
    majorUnit: 2,
    format: "0",
  }),
  comboChart({
    name: "Combo",
    title: "Where the value is",
    area: place(3),
    names,
    columns: { ...we, format: "0" },
    line: { name: "Share", values: column(3), format: "0%" },
    secondary: true,
    lineMaximum: 1,
  }),
  comboChart({ name: "Level", title: "Against the level", area: place(4), names, columns: we, line: { ...they, format: "0" } }),
  radarChart({ name: "Web", title: "Strengths", area: place(5), names, series: [we, { ...they, dashed: true }], maximum: 5, majorUnit: 1 }),
  scatterLines({
    name: "Balance",
    title: "Which way it tilts",
    area: place(6),
    series: [
      { name: "Beam", x: column(4, 2), values: column(5, 2), width: 4.5, markers: true, labels: ["Us", "Them"], labelPosition: "Top" },
      { name: "Rest", x: column(6, 2), values: column(6, 2), color: "#5B6470" },
      { name: "Ground", x: column(4, 3, 3), values: column(5, 3, 3), markers: "only" },
    ],
    xMin: -1.5,
    xMax: 1.5,
    yMin: -0.5,
    yMax: 2,
  }),
  scatterLines({
    name: "Plane",
    title: "Price and quality",
    area: place(7),
    series: [{ name: "They", x: column(1), values: column(2), markers: true }],
    xMin: 0,
    xMax: 6,
    yMin: 0,
    yMax: 6,
    axes: { x: "Quality", y: "Price" },
    legend: true,
  }),
];
