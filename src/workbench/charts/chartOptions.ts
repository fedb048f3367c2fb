/** Title, legend and axes of a chart as chart.js wants them. */
import type { ChartOptions, LegendItem, ScaleOptionsByType } from "chart.js";

import { formatValue } from "../../host/calc/numberFormat";
import type { Chart, ChartAxis } from "../../host/model/state";
import { fontPixels, gridColor, ink, type ChartSize, type Form } from "./chartForm";

export function optionsOf(chart: Chart, form: Form, size: ChartSize): ChartOptions {
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
        labels: {
          usePointStyle: true,
          // Those that lie above would come first.
          sort: (first: LegendItem, second: LegendItem) => (first.datasetIndex ?? 0) - (second.datasetIndex ?? 0),
          boxWidth: 10 * size.zoom,
          boxHeight: 8 * size.zoom,
          color: chart.legend.color ?? ink,
          font: font(chart.legend.size),
        },
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
  const second = chart.secondaryAxis;
  return {
    // Points of a line stand in the middle of their category, as columns do.
    x: { ...category, ...stacked, ...(form.kind === "line" && !form.filled ? { offset: true } : {}) },
    y: { ...value, ...stacked },
    ...(second === null ? {} : { y2: { ...axisOptions(second, chart, size, true, false), position: "right" } }),
  };
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
    border: { display: axis.visible && axis.lineColor !== "", color: axis.lineColor ?? axis.color ?? gridColor },
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
      // No two gridlines with the same figure.
      ...(/^[#,0]+$/.test(numberFormat) ? { precision: 0 } : {}),
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
