/**
 * A chart of the workbook as a chart.js configuration: columns and bars (clustered, stacked, 100 %), lines, areas, pie, doughnut, radar,
 * scatter, bubble. Sizes are in pixels at the given zoom.
 */
import type { ChartConfiguration, ChartDataset, ChartOptions, ScaleOptionsByType } from "chart.js";
import type { Context } from "chartjs-plugin-datalabels";

import { formatValue } from "../../host/calc/numberFormat";
import { CellError, type Chart, type ChartAxis, type ChartSeries } from "../../host/model/state";
import { tint, translucent } from "../sheet/colors";
import type { SeriesPicture } from "./seriesData";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const ink = "#404852";
const gridColor = "#E3E6EA";
const defaultFontPoints = 9;

type Kind = "bar" | "line" | "pie" | "doughnut" | "radar" | "scatter" | "bubble";

interface Form {
  readonly kind: Kind;
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly hundred: boolean;
  readonly filled: boolean;
}

/** How Excel's chart types are drawn; those without an own picture come as columns. */
export function formOf(type: string): Form {
  const stacked = type.includes("Stacked");
  const base = { horizontal: false, stacked, hundred: type.includes("100"), filled: false };
  if (type.startsWith("Bubble")) return { ...base, kind: "bubble" };
  if (type.startsWith("XYScatter")) return { ...base, kind: "scatter" };
  if (type.startsWith("Doughnut")) return { ...base, kind: "doughnut" };
  if (type.startsWith("Pie")) return { ...base, kind: "pie" };
  if (type.startsWith("Radar")) return { ...base, kind: "radar", filled: type === "RadarFilled" };
  if (type.startsWith("Line")) return { ...base, kind: "line" };
  if (type.startsWith("Area")) return { ...base, kind: "line", filled: true };
  return { ...base, kind: "bar", horizontal: type.startsWith("Bar") };
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

const fontPixels = (points: number | null, chart: Chart, zoom: number): number =>
  Math.round(((points ?? chart.fontSize ?? defaultFontPoints) * 96 * zoom) / 72);

export function chartConfig(chart: Chart, pictures: readonly SeriesPicture[], size: ChartSize): ChartConfiguration {
  const form = formOf(chart.type);
  const shares = form.hundred ? pictures.map((_, index) => percentages(pictures, index)) : pictures.map((picture) => picture.values);
  const datasets = chart.series.map((series, index) => datasetOf(chart, series, index, pictures[index], shares[index] ?? [], form, size));
  const labels = (pictures[0]?.categories ?? []).map((value, index) =>
    value === null
      ? String(index + 1)
      : value instanceof CellError
        ? value.code
        : typeof value === "number"
          ? formatValue(value, chart.categoryAxis.numberFormat ?? "General")
          : String(value),
  );
  const fallbackLabels = (pictures[0]?.values ?? []).map((_, index) => String(index + 1));
  return {
    type: form.kind,
    data: { labels: labels.length > 0 ? labels : fallbackLabels, datasets },
    options: optionsOf(chart, form, size),
  };
}

/** Shares of a series in the sum of each category. */
function percentages(pictures: readonly SeriesPicture[], index: number): readonly (number | null)[] {
  return (pictures[index]?.values ?? []).map((value, point) => {
    const total = pictures.reduce((sum, picture) => sum + Math.abs(picture.values[point] ?? 0), 0);
    return value === null || total === 0 ? null : value / total;
  });
}

function datasetOf(
  chart: Chart,
  series: ChartSeries,
  index: number,
  picture: SeriesPicture | undefined,
  values: readonly (number | null)[],
  form: Form,
  size: ChartSize,
): ChartDataset {
  const round = form.kind === "pie" || form.kind === "doughnut";
  const opacity = 1 - series.transparency;
  const own = series.color ?? palette[index % palette.length] ?? ink;
  const colorAt = (point: number): string => {
    const color =
      series.pointColors.get(point) ??
      (round ? (series.color ? tint(series.color, Math.min(0.75, point * 0.18)) : (palette[point % palette.length] ?? ink)) : own);
    return series.noFill ? "rgba(0, 0, 0, 0)" : translucent(color, opacity);
  };
  const colors = values.map((_, point) => colorAt(point));
  const lines =
    form.kind === "line" || form.kind === "radar" || chart.type.startsWith("XYScatterLines") || chart.type.startsWith("XYScatterSmooth");
  const common = {
    label: picture?.name ?? series.name,
    backgroundColor: form.filled ? translucent(own, 0.3) : colors.length === 0 ? own : colors,
    borderColor: series.lineColor ?? (lines ? own : round ? "#FFFFFF" : "rgba(0, 0, 0, 0)"),
    borderWidth: lines ? 2 : round ? 1 : series.lineColor ? 1 : 0,
    datalabels: labelOptions(chart, series, picture, form, size),
    clip: false,
  };
  if (form.kind === "bubble") {
    return { ...common, type: "bubble", data: bubblePoints(chart, picture, values, size) } as ChartDataset;
  }
  if (form.kind === "scatter") {
    const data = values.map((y, point) => ({ x: Number(picture?.categories[point] ?? point + 1), y: y ?? Number.NaN }));
    return { ...common, data, showLine: lines, pointRadius: (series.markerSize ?? 7) / 2, pointBackgroundColor: colors } as ChartDataset;
  }
  const gap = series.gapWidth ?? (form.stacked ? 60 : 80);
  const barSize = {
    categoryPercentage: 1 / (1 + gap / 100),
    barPercentage: form.stacked ? 1 : Math.min(1, 1 + Math.min(0, series.overlap ?? 0) / 100 + 0.02),
  };
  const markers =
    series.markerStyle === "None" || (form.kind === "line" && !chart.type.includes("Markers"))
      ? 0
      : ((series.markerSize ?? 5) / 2) * size.zoom;
  return {
    ...common,
    ...(form.kind === "bar" ? barSize : {}),
    ...(lines ? { pointRadius: markers, pointBackgroundColor: own } : {}),
    fill: form.filled,
    data: [...values],
  } as ChartDataset;
}

/** The largest bubble takes a quarter of the shorter side at scale 100, as in Excel; areas follow the sizes. */
function bubblePoints(chart: Chart, picture: SeriesPicture | undefined, values: readonly (number | null)[], size: ChartSize) {
  const sizes = picture?.sizes ?? [];
  const largest = Math.max(0, ...sizes.map((each) => each ?? 0));
  const radius = (Math.min(size.width, size.height) / 8) * (chart.bubbleScale / 100);
  return values.map((y, point) => {
    const share = largest > 0 ? Math.max(0, sizes[point] ?? 0) / largest : 1;
    const x = picture?.categories[point];
    return { x: typeof x === "number" ? x : Number.NaN, y: y ?? Number.NaN, r: share > 0 ? Math.max(1.5, radius * Math.sqrt(share)) : 0 };
  });
}

function labelOptions(chart: Chart, series: ChartSeries, picture: SeriesPicture | undefined, form: Form, size: ChartSize) {
  const texts = picture?.labels;
  if (!series.labels || !texts) return { display: false };
  const position = series.labels.position ?? "";
  const filled = form.kind === "bar" && (form.stacked || position === "InsideEnd" || position === "InsideBase" || position === "Center");
  const placed = placeOfLabel(position, form);
  const beside = form.kind === "bubble";
  return {
    display: (context: Context) => (texts[context.dataIndex] ?? "") !== "",
    formatter: (_value: unknown, context: Context) => texts[context.dataIndex] ?? "",
    color: series.labels.color ?? (filled && !series.noFill ? "#FFFFFF" : ink),
    font: { size: fontPixels(series.labels.size, chart, size.zoom) },
    clamp: false,
    ...placed,
    // The plugin knows no edge of a bubble: the label starts at its centre and keeps its radius away.
    ...(beside ? { anchor: "center" } : {}),
    offset: beside && placed.align !== "center" ? (context: Context) => radiusOf(context) + 3 : 3,
  };
}

function radiusOf(context: Context): number {
  const point: unknown = context.dataset.data[context.dataIndex];
  return typeof point === "object" && point !== null && "r" in point ? Number(point.r) : 0;
}

function placeOfLabel(
  position: string,
  form: Form,
): { anchor: "center" | "start" | "end"; align: "center" | "start" | "end" | "left" | "right" | "top" | "bottom" } {
  switch (position) {
    case "Center":
      return { anchor: "center", align: "center" };
    case "InsideEnd":
      return { anchor: "end", align: "start" };
    case "InsideBase":
      return { anchor: "start", align: "end" };
    case "Left":
      return { anchor: "start", align: "left" };
    case "Right":
      return { anchor: "end", align: "right" };
    case "Top":
      return { anchor: "end", align: "top" };
    case "Bottom":
      return { anchor: "start", align: "bottom" };
    default:
      if (form.kind === "bubble" || form.kind === "scatter") return { anchor: "end", align: "right" };
      if (form.kind === "bar") return form.stacked ? { anchor: "center", align: "center" } : { anchor: "end", align: "end" };
      if (form.kind === "line") return { anchor: "end", align: "top" };
      return form.kind === "doughnut" ? { anchor: "center", align: "center" } : { anchor: "end", align: "end" };
  }
}

function optionsOf(chart: Chart, form: Form, size: ChartSize): ChartOptions {
  const font = (points: number | null) => ({ size: fontPixels(points, chart, size.zoom) });
  const hasScales = form.kind !== "pie" && form.kind !== "doughnut" && form.kind !== "radar";
  const hole = chart.series[0]?.doughnutHoleSize ?? 60;
  return {
    responsive: false,
    animation: false,
    events: [],
    devicePixelRatio: window.devicePixelRatio,
    layout: {
      padding:
        form.kind === "bubble" || form.kind === "scatter"
          ? { right: 16 * size.zoom, top: 8 * size.zoom }
          : { right: form.horizontal ? 28 * size.zoom : 6, top: form.kind === "bar" && !form.horizontal ? 12 : 4 },
    },
    ...(form.kind === "bar" ? { indexAxis: form.horizontal ? "y" : "x" } : {}),
    ...(form.kind === "doughnut" ? { cutout: `${hole}%` } : {}),
    plugins: {
      title: {
        display: chart.title.visible && chart.title.text !== "",
        text: wrapTitle(chart.title.text, size.width, fontPixels(chart.title.size ?? 12, chart, size.zoom)),
        color: chart.title.color ?? ink,
        font: { ...font(chart.title.size ?? 12), weight: chart.title.bold === false ? "normal" : "bold" },
        padding: { top: 2, bottom: 8 },
      },
      legend: {
        display: chart.legend.visible,
        position: legendPlace(chart.legend.position),
        labels: { boxWidth: 10 * size.zoom, boxHeight: 10 * size.zoom, color: chart.legend.color ?? ink, font: font(chart.legend.size) },
      },
      tooltip: { enabled: false },
    },
    ...(hasScales ? { scales: scalesOf(chart, form, size) } : {}),
    ...(form.kind === "radar" ? { scales: { r: radarScale(chart, size) } } : {}),
  } as ChartOptions;
}

/** chart.js does not break titles by itself. */
function wrapTitle(text: string, width: number, pixels: number): string[] {
  const room = Math.max(10, Math.floor(width / (pixels * 0.56)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && `${last} ${word}`.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const legendPlace = (position: string): "top" | "bottom" | "left" | "right" => {
  const place = position.toLowerCase();
  return place === "top" || place === "left" || place === "right" ? place : "bottom";
};

function scalesOf(chart: Chart, form: Form, size: ChartSize): Record<string, unknown> {
  const crossing = form.kind === "bubble" || form.kind === "scatter";
  const category = axisOptions(chart.categoryAxis, chart, size, crossing, false);
  const value = axisOptions(chart.valueAxis, chart, size, true, form.hundred);
  const stacked = { stacked: form.stacked };
  if (form.horizontal) {
    // Excel counts the categories of a bar chart from below.
    return { y: { ...category, ...stacked, reverse: !chart.categoryAxis.reversed }, x: { ...value, ...stacked } };
  }
  return { x: { ...category, ...stacked }, y: { ...value, ...stacked } };
}

function axisOptions(axis: ChartAxis, chart: Chart, size: ChartSize, numeric: boolean, hundred: boolean): Partial<ScaleOptionsByType> {
  const font = { size: fontPixels(axis.fontSize, chart, size.zoom) };
  const numberFormat = axis.numberFormat ?? (hundred ? "0%" : "General");
  return {
    display: axis.visible || axis.majorGridlines,
    reverse: axis.reversed,
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? (hundred ? { max: 1 } : {}) : { max: axis.maximum }),
    ...(numeric ? { beginAtZero: axis.minimum === null } : {}),
    grid: { display: axis.majorGridlines, color: axis.gridlineColor ?? gridColor, drawTicks: false },
    border: { display: axis.visible, color: axis.color ?? gridColor },
    title: {
      display: axis.title.visible && axis.title.text !== "",
      text: axis.title.text,
      color: axis.title.color ?? ink,
      font: { size: fontPixels(axis.title.size, chart, size.zoom) },
    },
    ticks: {
      display: axis.visible && axis.labelPosition !== "none",
      color: axis.color ?? ink,
      font,
      autoSkip: numeric,
      padding: 4,
      ...(axis.majorUnit === null ? {} : { stepSize: axis.majorUnit }),
      ...(numeric ? { callback: (value: number | string) => formatValue(Number(value), numberFormat) } : {}),
    },
  } as unknown as Partial<ScaleOptionsByType>;
}

function radarScale(chart: Chart, size: ChartSize): Record<string, unknown> {
  const axis = chart.valueAxis;
  return {
    ...(axis.minimum === null ? { beginAtZero: true } : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    grid: { color: axis.gridlineColor ?? gridColor },
    angleLines: { color: axis.gridlineColor ?? gridColor },
    pointLabels: { color: chart.categoryAxis.color ?? ink, font: { size: fontPixels(chart.categoryAxis.fontSize, chart, size.zoom) } },
    ticks: {
      display: axis.visible && axis.labelPosition !== "none",
      backdropColor: "rgba(0, 0, 0, 0)",
      color: axis.color ?? ink,
      font: { size: fontPixels(axis.fontSize, chart, size.zoom) },
      ...(axis.majorUnit === null ? {} : { stepSize: axis.majorUnit }),
    },
  };
}
