/**
 * A chart of the workbook as a chart.js configuration: columns and bars (clustered, stacked, 100 %), lines, areas, pie, doughnut, radar,
 * scatter, bubble, and columns with lines. Sizes are in pixels at the given zoom.
 */
import type { ChartConfiguration, ChartDataset } from "chart.js";
import type { Context } from "chartjs-plugin-datalabels";

import { formatValue } from "../../host/calc/numberFormat";
import { typeOfSeries } from "../../host/model/charts";
import { CellError, type Chart, type ChartSeries } from "../../host/model/state";
import { tint, translucent } from "../sheet/colors";
import { fontPixels, formOf, ink, type ChartSize, type Form } from "./chartForm";
import { optionsOf } from "./chartOptions";
import type { SeriesPicture } from "./seriesData";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

export function chartConfig(chart: Chart, pictures: readonly SeriesPicture[], size: ChartSize): ChartConfiguration {
  const form = formOf(chart.type);
  const shares = form.hundred ? pictures.map((_, index) => percentages(pictures, index)) : pictures.map((picture) => picture.values);
  const datasets = chart.series.map((series, index) => datasetOf(chart, series, index, pictures[index], shares[index] ?? [], size));
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
  size: ChartSize,
): ChartDataset {
  const form = formOf(typeOfSeries(chart, series));
  const { lines } = form;
  const round = form.kind === "pie" || form.kind === "doughnut";
  const opacity = 1 - series.transparency;
  const own = series.color ?? (lines ? series.lineColor : null) ?? palette[index % palette.length] ?? ink;
  const colorAt = (point: number): string => {
    const color =
      series.pointColors.get(point) ??
      (round ? (series.color ? tint(series.color, Math.min(0.75, point * 0.18)) : (palette[point % palette.length] ?? ink)) : own);
    return series.noFill ? "rgba(0, 0, 0, 0)" : translucent(color, opacity);
  };
  const colors = values.map((_, point) => colorAt(point));
  const common = {
    label: picture?.name ?? series.name,
    backgroundColor: form.filled ? translucent(own, 0.3) : colors.length === 0 ? own : colors,
    borderColor: series.lineColor ?? (lines ? own : round ? "#FFFFFF" : "rgba(0, 0, 0, 0)"),
    borderWidth: lines ? linePixels(series, size) : round ? 1 : series.lineColor ? 1 : 0,
    ...(series.dashed ? { borderDash: [6 * size.zoom, 4 * size.zoom] } : {}),
    datalabels: labelOptions(chart, series, picture, form, size),
    clip: false,
  };
  if (form.kind === "bubble") {
    return { ...common, type: "bubble", data: bubblePoints(chart, picture, values, size) } as ChartDataset;
  }
  const points = { ...markersOf(series, form, size), pointBorderWidth: 1, pointBackgroundColor: colors.length === 0 ? own : colors };
  if (form.kind === "scatter") {
    const data = values.map((y, point) => ({ x: Number(picture?.categories[point] ?? point + 1), y: y ?? Number.NaN }));
    return { ...common, ...points, ...scaleOf(series), data, showLine: lines } as ChartDataset;
  }
  const gap = series.gapWidth ?? (form.stacked ? 60 : 80);
  const barSize = {
    categoryPercentage: 1 / (1 + gap / 100),
    barPercentage: form.stacked ? 1 : Math.min(1, 1 + Math.min(0, series.overlap ?? 0) / 100 + 0.02),
  };
  return {
    ...common,
    ...(form.kind === "bar" ? { ...barSize, pointStyle: "rect" } : {}),
    ...(lines ? points : {}),
    ...(isAxial(form) ? { type: form.kind, order: form.kind === "bar" ? 1 : 0, ...scaleOf(series) } : {}),
    fill: form.filled,
    data: [...values],
  } as ChartDataset;
}

/** Lines and columns can stand in one chart; lines lie above. */
const isAxial = ({ kind, horizontal }: Form): boolean => kind === "line" || (kind === "bar" && !horizontal);

const scaleOf = ({ axisGroup }: ChartSeries): { yAxisID?: string } => (axisGroup === "Secondary" ? { yAxisID: "y2" } : {});

/** Excel's own width is two and a quarter points. */
const linePixels = ({ lineWidth }: ChartSeries, { zoom }: ChartSize): number => ((lineWidth ?? 2.25) * 96 * zoom) / 72;

const pointStyles: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Plus: "cross",
  Dash: "line",
};

/** What marks the points, also in the legend; a line without marks is shown there as a line. */
function markersOf(series: ChartSeries, { markers, lines }: Form, { zoom }: ChartSize): { pointStyle: string; pointRadius: number } {
  const marked = series.markerStyle === null ? markers : series.markerStyle !== "None";
  if (!marked) return { pointStyle: lines ? "line" : "circle", pointRadius: 0 };
  return { pointStyle: pointStyles[series.markerStyle ?? ""] ?? "circle", pointRadius: ((series.markerSize ?? 6) / 2) * zoom * (96 / 72) };
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
  const own = ({ dataIndex }: Context) => placeOfLabel(series.labels?.positions.get(dataIndex) ?? position, form);
  const beside = form.kind === "bubble";
  return {
    display: (context: Context) => (texts[context.dataIndex] ?? "") !== "",
    formatter: (_value: unknown, context: Context) => texts[context.dataIndex] ?? "",
    color: series.labels.color ?? (filled && !series.noFill ? "#FFFFFF" : ink),
    font: { size: fontPixels(series.labels.size, chart, size.zoom) },
    clamp: false,
    anchor: (context: Context) => own(context).anchor,
    align: (context: Context) => own(context).align,
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
