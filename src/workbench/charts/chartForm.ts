/** What a kind of Excel's charts looks like in chart.js, and sizes and colours that all parts of a chart share. */
import type { Chart } from "../../host/model/state";

export const ink = "#404852";
export const gridColor = "#E3E6EA";
const defaultFontPoints = 9;

type Kind = "bar" | "line" | "pie" | "doughnut" | "radar" | "scatter" | "bubble";

export interface Form {
  readonly kind: Kind;
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly hundred: boolean;
  readonly filled: boolean;
  /** Points are joined. */
  readonly lines: boolean;
  /** Points are marked, unless the series says otherwise. */
  readonly markers: boolean;
}

/** How Excel's chart types are drawn; those without an own picture come as columns. */
export function formOf(type: string): Form {
  const base = {
    horizontal: false,
    stacked: type.includes("Stacked"),
    hundred: type.includes("100"),
    filled: type === "RadarFilled" || type.startsWith("Area"),
    lines: /^(Line|Area|Radar|XYScatterLines|XYScatterSmooth)/.test(type),
    markers: type.includes("Markers") ? !type.includes("NoMarkers") : type.startsWith("XYScatter"),
  };
  if (type.startsWith("Bubble")) return { ...base, kind: "bubble" };
  if (type.startsWith("XYScatter")) return { ...base, kind: "scatter" };
  if (type.startsWith("Doughnut")) return { ...base, kind: "doughnut" };
  if (type.startsWith("Pie")) return { ...base, kind: "pie" };
  if (type.startsWith("Radar")) return { ...base, kind: "radar" };
  if (type.startsWith("Line") || type.startsWith("Area")) return { ...base, kind: "line" };
  return { ...base, kind: "bar", horizontal: type.startsWith("Bar") };
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

export const fontPixels = (points: number | null, chart: Chart, zoom: number): number =>
  Math.round(((points ?? chart.fontSize ?? defaultFontPoints) * 96 * zoom) / 72);
