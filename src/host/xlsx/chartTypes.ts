/**
 * Kinds of charts: Excel.ChartType and how the file spells them. A kind is an element of the plot area with a grouping, a direction
 * or a style; kinds that the file spells alike are told apart by markers and lines.
 */

/** In the order in which they lie on each other, the lowest first. */
export const chartElements = [
  "areaChart",
  "pieChart",
  "doughnutChart",
  "barChart",
  "radarChart",
  "lineChart",
  "scatterChart",
  "bubbleChart",
] as const;

type ChartElement = (typeof chartElements)[number];

export interface ChartKind {
  readonly type: string;
  readonly element: ChartElement;
  /** c:grouping, c:scatterStyle or c:radarStyle. */
  readonly variant: string | null;
  /** Bars lie down. */
  readonly horizontal?: boolean;
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

export const chartKinds: readonly ChartKind[] = [
  { type: "ColumnClustered", element: "barChart", variant: "clustered" },
  { type: "ColumnStacked", element: "barChart", variant: "stacked" },
  { type: "ColumnStacked100", element: "barChart", variant: "percentStacked" },
  { type: "BarClustered", element: "barChart", variant: "clustered", horizontal: true },
  { type: "BarStacked", element: "barChart", variant: "stacked", horizontal: true },
  { type: "BarStacked100", element: "barChart", variant: "percentStacked", horizontal: true },
  { type: "Line", element: "lineChart", variant: "standard", markers: false },
  { type: "LineMarkers", element: "lineChart", variant: "standard", markers: true },
  { type: "LineStacked", element: "lineChart", variant: "stacked", markers: false },
  { type: "LineMarkersStacked", element: "lineChart", variant: "stacked", markers: true },
  { type: "LineStacked100", element: "lineChart", variant: "percentStacked", markers: false },
  { type: "LineMarkersStacked100", element: "lineChart", variant: "percentStacked", markers: true },
  { type: "Area", element: "areaChart", variant: "standard" },
  { type: "AreaStacked", element: "areaChart", variant: "stacked" },
  { type: "AreaStacked100", element: "areaChart", variant: "percentStacked" },
  { type: "Pie", element: "pieChart", variant: null },
  { type: "Doughnut", element: "doughnutChart", variant: null },
  { type: "XYScatter", element: "scatterChart", variant: "lineMarker", markers: true, lines: false },
  { type: "XYScatterLines", element: "scatterChart", variant: "lineMarker", markers: true, lines: true },
  { type: "XYScatterLinesNoMarkers", element: "scatterChart", variant: "lineMarker", markers: false, lines: true },
  { type: "XYScatterSmooth", element: "scatterChart", variant: "smoothMarker", markers: true, lines: true, smooth: true },
  { type: "XYScatterSmoothNoMarkers", element: "scatterChart", variant: "smoothMarker", markers: false, lines: true, smooth: true },
  { type: "Bubble", element: "bubbleChart", variant: null },
  { type: "Radar", element: "radarChart", variant: "marker", markers: false },
  { type: "RadarMarkers", element: "radarChart", variant: "marker", markers: true },
  { type: "RadarFilled", element: "radarChart", variant: "filled" },
];

/** The kind of an Excel.ChartType; a kind that we cannot write becomes clustered columns. */
export function chartKind(type: string): ChartKind {
  const wanted = type.toLowerCase();
  const [clustered] = chartKinds as [ChartKind];
  return chartKinds.find((kind) => kind.type.toLowerCase() === wanted) ?? clustered;
}

export const isXY = ({ element }: ChartKind): boolean => element === "scatterChart" || element === "bubbleChart";
export const isRound = ({ element }: ChartKind): boolean => element === "pieChart" || element === "doughnutChart";
export const drawsLines = ({ element }: ChartKind): boolean =>
  element === "lineChart" || element === "scatterChart" || element === "radarChart";

/** Series are lines and markers; what is between lines is not filled. */
export const linesOnly = (kind: ChartKind): boolean => drawsLines(kind) && kind.variant !== "filled";

/** Colour of lines that only help to read: axes and gridlines without a colour of their own. */
export const helperLine = "#D5DAE1";

/** Excel's width of lines that carry data, two and a quarter points, and what a point is in the file. */
export const dataLineWidth = 28_575;
export const unitsPerPoint = 12_700;

/** Bars of a stack lie on each other only with this overlap. */
export const stackedOverlap = 100;

/** Excel.ChartDataLabelPosition in the file. */
export const labelPositions: Readonly<Record<string, string>> = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
};

/** Excel refuses files with a label position that the kind of chart does not have. */
export function allowedLabelPositions({ element, variant }: ChartKind): readonly string[] {
  if (element === "barChart") return variant === "clustered" ? ["ctr", "inBase", "inEnd", "outEnd"] : ["ctr", "inBase", "inEnd"];
  if (element === "pieChart") return ["bestFit", "ctr", "inEnd", "outEnd"];
  if (element === "lineChart" || element === "scatterChart" || element === "bubbleChart") return ["b", "ctr", "l", "r", "t"];
  return [];
}

/** Excel.ChartLegendPosition in the file. */
export const legendPositions: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** Markers of Excel.ChartMarkerStyle in the file. */
export const markerStyles: Readonly<Record<string, string>> = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Plus: "plus",
  Dash: "dash",
  Dot: "dot",
  Picture: "picture",
  None: "none",
};

/** The value for a key, whatever its case. */
export function lookUp(table: Readonly<Record<string, string>>, key: string | null): string | null {
  if (key === null) return null;
  const found = Object.entries(table).find(([name]) => name.toLowerCase() === key.toLowerCase());
  return found?.[1] ?? null;
}

/** The key of a value. */
export const keyOf = (table: Readonly<Record<string, string>>, value: string | null | undefined): string | null =>
  Object.entries(table).find(([, stored]) => stored === value)?.[0] ?? null;
