/** New charts: their defaults, and the series that a block of cells makes. */
import { columnCount, formatAbsolute, oneCell, rowCount } from "./address";
import { newId } from "./newWorkbook";
import { cellKey, type Area, type Chart, type ChartAxis, type ChartSeries, type ChartText, type Sheet } from "./state";

/** Excel.ChartType as far as the embedded host draws and saves it. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "Bubble",
  "Radar",
  "RadarFilled",
  "RadarMarkers",
] as const;

/** Kinds of the same family can stand in one chart. Excel combines a few more; these are the ones that the host draws and saves. */
const familyOf = (type: string): string => {
  if (/^(Column|Line|Area)/.test(type)) return "upright";
  return /^(XYScatter|Radar)/.exec(type)?.[0] ?? type;
};

export const canCombine = (first: string, second: string): boolean => familyOf(first) === familyOf(second);

export const typeOfSeries = (chart: Chart, series: ChartSeries): string => series.type ?? chart.type;

/** Round charts and webs have one scale. */
export const canHaveSecondaryAxis = (type: string): boolean => !/^(Pie|Doughnut|Radar)/.test(type);

/** The second axis comes with the first series that is measured on it and goes with the last. */
export function settleSecondaryAxis(chart: Chart): void {
  chart.secondaryAxis = chart.series.some(({ axisGroup }) => axisGroup === "Secondary") ? (chart.secondaryAxis ?? newAxis()) : null;
}

export const noText = (): ChartText => ({ text: "", visible: false, size: null, bold: null, color: null });

export const newAxis = (): ChartAxis => ({
  visible: true,
  title: noText(),
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  gridlineColor: null,
  numberFormat: null,
  reversed: false,
  fontSize: null,
  color: null,
  labelPosition: "nextToAxis",
});

export const newSeries = (name: string): ChartSeries => ({
  id: newId(),
  name,
  type: null,
  axisGroup: "Primary",
  nameRef: null,
  values: null,
  categories: null,
  bubbleSizes: null,
  color: null,
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
});

export const newLabels = (): NonNullable<ChartSeries["labels"]> => ({
  showValue: true,
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
});

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function newChart(chartSheet: Sheet, type: string, source: { sheet: Sheet; area: Area }, by: SeriesBy): Chart {
  const series = seriesOf(source.sheet, source.area, by, type);
  const taken = new Set(chartSheet.charts.map((chart) => chart.name));
  let serial = 1;
  while (taken.has(`Chart ${serial}`)) serial++;
  return {
    id: newId(),
    name: `Chart ${serial}`,
    type,
    left: 100,
    top: 100,
    width: 360,
    height: 216,
    title: { ...noText(), text: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title", visible: true },
    legend: { visible: series.length > 1, position: "Bottom", size: null, color: null },
    categoryAxis: newAxis(),
    valueAxis: { ...newAxis(), majorGridlines: true },
    secondaryAxis: null,
    series,
    fill: "#FFFFFF",
    border: "#D9D9D9",
    fontSize: null,
    bubbleScale: 100,
  };
}

type Line = (index: number, from?: number) => Area;

/** First line are categories (or x) where it holds text, first cells are names where they hold text; in bubbles lines come in threes. */
function seriesOf(sheet: Sheet, area: Area, by: SeriesBy, type: string): ChartSeries[] {
  const isColumns = by === "Columns" || (by === "Auto" && rowCount(area) >= columnCount(area));
  const lines = isColumns ? columnCount(area) : rowCount(area);
  const line: Line = (index, from = 0) =>
    isColumns
      ? { left: area.left + index, right: area.left + index, top: area.top + from, bottom: area.bottom }
      : { top: area.top + index, bottom: area.top + index, left: area.left + from, right: area.right };
  const isText = (row: number, column: number): boolean => typeof sheet.cells.get(cellKey(row, column))?.value === "string";
  const last = line(lines - 1);
  const length = isColumns ? rowCount(area) : columnCount(area);
  const hasNames = length > 1 && isText(last.top, last.left);
  const firstBody = line(0, hasNames ? 1 : 0);
  const isScatter = type.startsWith("XY") || type === "Bubble";
  const hasCategories = lines > 1 && (isScatter || isText(firstBody.top, firstBody.left));
  const reference = (part: Area): string => formatAbsolute(sheet.name, part);
  const step = type === "Bubble" ? 2 : 1;
  const result: ChartSeries[] = [];
  for (let index = hasCategories ? 1 : 0; index < lines; index += step) {
    const series = newSeries(`Series${result.length + 1}`);
    const values = line(index, hasNames ? 1 : 0);
    series.values = reference(values);
    if (hasNames) {
      const head = line(index);
      series.nameRef = reference(oneCell(head.top, head.left));
      series.name = String(sheet.cells.get(cellKey(head.top, head.left))?.value ?? series.name);
    }
    if (hasCategories) series.categories = reference(line(0, hasNames ? 1 : 0));
    if (type === "Bubble" && index + 1 < lines) series.bubbleSizes = reference(line(index + 1, hasNames ? 1 : 0));
    result.push(series);
  }
  return result;
}
