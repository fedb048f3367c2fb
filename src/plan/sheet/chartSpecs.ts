/**
 * Charts as data, each from the cells it reads: bars, groups of bars, lines, columns with a line, radar, and lines between points.
 *
 * Where a chart has several series a legend names them; lines differ by marker as well as by colour.
 */
import type { Area } from "./address";
import { colors } from "./looks";
import type { AxisSpec, ChartSeries, ChartSpec, LabelPosition } from "./sheetSpec";

/** What marks the points of the lines of a chart, one after the other, with the sign for it in a cell: in black and white colour tells nothing. */
export const lineMarkers = [
  { style: "Circle", sign: "●" },
  { style: "Square", sign: "■" },
  { style: "Diamond", sign: "◆" },
  { style: "Triangle", sign: "▲" },
  { style: "X", sign: "✕" },
] as const;

interface Placed {
  /** Name among the sheet's charts. */
  readonly name: string;
  readonly title: string;
  /** Cells the chart covers. */
  readonly area: Area;
}

/** A series with its values in one column or one row. */
interface Named {
  readonly name: string;
  readonly values: Area;
  readonly color?: string;
}

interface NamedLine extends Named {
  /** For what is wished or allowed beside what is. */
  readonly dashed?: boolean;
}

const quietAxis: AxisSpec = {
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: false,
  reversed: false,
  format: null,
};

/** Neighbours differ in lightness too. */
const seriesColors = [colors.brand, colors.attention, colors.brandLight, colors.muted, colors.good] as const;

const colorOf = (index: number, color: string | undefined): string => color ?? seriesColors[index % seriesColors.length] ?? colors.brand;

const seriesOf = (series: NamedLine, names: Area | null, color: string): ChartSeries => ({
  name: series.name,
  values: series.values,
  categories: names,
  x: null,
  sizes: null,
  color,
  ...(series.dashed === true ? { dashed: true } : {}),
  hollow: false,
  labels: null,
  pointColors: {},
});

const chartOf = ({ name, title, area }: Placed, series: readonly ChartSeries[]) => ({
  name,
  title,
  area,
  series,
  legend: series.length > 1,
  gapWidth: 60,
  bubbleScale: 100,
});

type BarType = "BarClustered" | "ColumnClustered";

/** A bar chart with its figures at the bars: nothing else is needed to read it. */
export const barChart = (
  chart: Placed & {
    readonly type: BarType;
    readonly names: Area;
    readonly values: Area;
    readonly series: string;
    readonly format: string;
    readonly color?: string;
    readonly pointColors?: Readonly<Record<number, string>>;
  },
): ChartSpec => ({
  ...chartOf(chart, [
    {
      ...seriesOf({ name: chart.series, values: chart.values }, chart.names, chart.color ?? colors.brandMiddle),
      labels: { kind: "value", format: chart.format },
      pointColors: chart.pointColors ?? {},
    },
  ]),
  type: chart.type,
  valueAxis: { ...quietAxis, visible: false, minimum: 0 },
  categoryAxis: { ...quietAxis, reversed: chart.type === "BarClustered" },
});

/** Several bars for each name, with their figures. */
export const groupedBars = (
  chart: Placed & {
    readonly type: BarType;
    readonly names: Area;
    readonly series: readonly Named[];
    /** Of the figures at the bars. */
    readonly format: string;
    /** Default: 0. */
    readonly minimum?: number;
    readonly maximum?: number;
  },
): ChartSpec => ({
  ...chartOf(
    chart,
    chart.series.map((series, index): ChartSeries => ({
      ...seriesOf(series, chart.names, colorOf(index, series.color)),
      labels: { kind: "value", format: chart.format },
    })),
  ),
  type: chart.type,
  valueAxis: { ...quietAxis, visible: false, minimum: chart.minimum ?? 0, maximum: chart.maximum ?? null },
  categoryAxis: { ...quietAxis, reversed: chart.type === "BarClustered" },
});

/** Lines over a sequence of names: days, stages, steps. The names must be in the order in which they follow each other. */
export const lineChart = (
  chart: Placed & {
    readonly names: Area;
    readonly series: readonly NamedLine[];
    readonly minimum?: number;
    readonly maximum?: number;
    /** Distance of the gridlines. */
    readonly majorUnit?: number;
    /** Of the axis, and of the figures at the points. */
    readonly format: string;
    /** Figures at the points; for few points only. Default: none. */
    readonly labels?: boolean;
  },
): ChartSpec => ({
  ...chartOf(
    chart,
    chart.series.map((series, index): ChartSeries => ({
      ...seriesOf(series, chart.names, colorOf(index, series.color)),
      labels: chart.labels === true ? { kind: "value", format: chart.format } : null,
    })),
  ),
  type: "LineMarkers",
  valueAxis: {
    ...quietAxis,
    minimum: chart.minimum ?? null,
    maximum: chart.maximum ?? null,
    majorUnit: chart.majorUnit ?? null,
    gridlines: true,
    format: chart.format,
  },
  categoryAxis: quietAxis,
});

/** Columns with their figures, and a line over them; the line has an axis of its own where `secondary` is told. */
export const comboChart = (
  chart: Placed & {
    readonly names: Area;
    /** `format` is that of the figures at the columns. */
    readonly columns: Named & { readonly format?: string };
    /** `format` is that of the line's axis. */
    readonly line: NamedLine & { readonly format: string };
    /** The line is measured on an axis of its own at the right. */
    readonly secondary?: boolean;
    /** Of the columns' axis. Default: from 0. */
    readonly minimum?: number;
    readonly maximum?: number;
    /** Of the line's own axis. Default: from 0. */
    readonly lineMinimum?: number;
    readonly lineMaximum?: number;
  },
): ChartSpec => {
  const { columns, line, names } = chart;
  const secondary = chart.secondary === true;
  return {
    ...chartOf(chart, [
      {
        ...seriesOf(columns, names, columns.color ?? colors.brandLight),
        // At the foot, where the line seldom is.
        labels: columns.format === undefined ? null : { kind: "value", format: columns.format, position: "InsideBase" },
      },
      { ...seriesOf(line, names, line.color ?? colors.attention), type: "LineMarkers", ...(secondary ? { secondary: true } : {}) },
    ]),
    type: "ColumnClustered",
    valueAxis: {
      ...quietAxis,
      visible: columns.format === undefined,
      minimum: chart.minimum ?? 0,
      maximum: chart.maximum ?? null,
      gridlines: columns.format === undefined,
      format: secondary ? null : line.format,
    },
    categoryAxis: quietAxis,
    ...(secondary
      ? {
          secondaryAxis: {
            ...quietAxis,
            minimum: chart.lineMinimum ?? 0,
            maximum: chart.lineMaximum ?? null,
            format: line.format,
          },
        }
      : {}),
  };
};

/** A web: one spoke for each name, from 0 in the middle to `maximum` at the rim. At least three names make a picture. */
export const radarChart = (
  chart: Placed & {
    readonly names: Area;
    readonly series: readonly NamedLine[];
    readonly maximum: number;
    /** Default: 0. */
    readonly minimum?: number;
    /** Distance of the rings. */
    readonly majorUnit?: number;
  },
): ChartSpec => ({
  ...chartOf(
    chart,
    chart.series.map((series, index) => seriesOf(series, chart.names, colorOf(index, series.color))),
  ),
  type: "RadarMarkers",
  valueAxis: {
    ...quietAxis,
    minimum: chart.minimum ?? 0,
    maximum: chart.maximum,
    majorUnit: chart.majorUnit ?? null,
    gridlines: true,
  },
  categoryAxis: quietAxis,
});

/** Straight lines between points in a plane of fixed limits. Without `axes` only the lines show: a drawing that follows its cells. */
export const scatterLines = (
  chart: Placed & {
    readonly series: readonly (NamedLine & {
      /** As long as `values`. */
      readonly x: Area;
      /** Points; default 2.25. */
      readonly width?: number;
      /** Marks at the points; "only" leaves the line out. Default: none. */
      readonly markers?: boolean | "only";
      /** Text at each point; "" leaves one without. */
      readonly labels?: readonly string[];
      readonly labelPosition?: LabelPosition;
    })[];
    readonly xMin: number;
    readonly xMax: number;
    readonly yMin: number;
    readonly yMax: number;
    /** Titles of the axes. Absent: no axes at all. */
    readonly axes?: { readonly x: string; readonly y: string };
    /** Default: none. */
    readonly legend?: boolean;
  },
): ChartSpec => {
  const axis = (title: string | undefined, minimum: number, maximum: number): AxisSpec => ({
    ...quietAxis,
    visible: title !== undefined,
    title: title ?? null,
    minimum,
    maximum,
  });
  return {
    ...chartOf(
      chart,
      chart.series.map((series, index): ChartSeries => ({
        ...seriesOf(series, null, colorOf(index, series.color)),
        x: series.x,
        ...(series.markers === true ? { type: "XYScatterLines" } : series.markers === "only" ? { type: "XYScatter" } : {}),
        ...(series.width === undefined ? {} : { lineWidth: series.width }),
        labels: series.labels === undefined ? null : { kind: "names", names: series.labels, position: series.labelPosition ?? "Right" },
      })),
    ),
    type: "XYScatterLinesNoMarkers",
    legend: chart.legend === true,
    valueAxis: axis(chart.axes?.y, chart.yMin, chart.yMax),
    categoryAxis: axis(chart.axes?.x, chart.xMin, chart.xMax),
  };
};
