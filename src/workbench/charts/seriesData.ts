/** What a chart of the workbook shows at this moment: its references resolved to numbers and words. */
import { formatValue } from "../../host/calc/numberFormat";
import { CellError, type CellValue, type Chart, type ChartSeries } from "../../host/model/state";

/** Values of a reference without "=", row by row; empty where it leads nowhere. */
export type Resolve = (reference: string) => readonly CellValue[];

export interface SeriesPicture {
  readonly name: string;
  /** Null where a cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly categories: readonly CellValue[];
  readonly sizes: readonly (number | null)[];
  /** Text beside each mark; null where the series has no labels. */
  readonly labels: readonly string[] | null;
}

const numberOf = (value: CellValue): number | null => (typeof value === "number" ? value : null);
const wordOf = (value: CellValue): string => (value === null ? "" : value instanceof CellError ? value.code : String(value));

export function seriesPicture(series: ChartSeries, chart: Chart, resolve: Resolve): SeriesPicture {
  const of = (reference: string | null): readonly CellValue[] => (reference === null ? [] : resolve(reference));
  const values = of(series.values).map(numberOf);
  const categories = of(series.categories);
  const sizes = of(series.bubbleSizes).map(numberOf);
  const named = series.nameRef === null ? "" : wordOf(of(series.nameRef)[0] ?? null);
  const name = named === "" ? series.name : named;
  return { name, values, categories, sizes, labels: labelsOf(series, chart, name, values, categories, sizes, of) };
}

function labelsOf(
  series: ChartSeries,
  chart: Chart,
  name: string,
  values: readonly (number | null)[],
  categories: readonly CellValue[],
  sizes: readonly (number | null)[],
  of: (reference: string | null) => readonly CellValue[],
): readonly string[] | null {
  const { labels } = series;
  if (!labels) return null;
  const fromCells = of(labels.fromCells).map(wordOf);
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  const numberFormat = labels.numberFormat ?? axisFormat(series, chart);
  return values.map((value, index) => {
    const single = labels.texts.get(index);
    if (single !== undefined) return single;
    const parts: string[] = [];
    if (labels.fromCells !== null) parts.push(fromCells[index] ?? "");
    if (labels.showSeries) parts.push(name);
    if (labels.showCategory) parts.push(wordOf(categories[index] ?? null));
    if (labels.showValue && value !== null) parts.push(formatValue(value, numberFormat));
    if (labels.showPercentage && value !== null && total > 0) parts.push(formatValue(Math.abs(value) / total, "0%"));
    if (labels.showBubbleSize) parts.push(formatValue(sizes[index] ?? null, numberFormat));
    return parts.filter((part) => part !== "").join("; ");
  });
}

const axisFormat = ({ axisGroup }: ChartSeries, chart: Chart): string =>
  (axisGroup === "Secondary" ? chart.secondaryAxis : chart.valueAxis)?.numberFormat ?? "General";

/** The figures of a chart in words, for those who do not see it. */
export function describeChart(chart: Chart, pictures: readonly SeriesPicture[]): string {
  const figures = pictures.map((picture, place) => {
    const series = chart.series[place];
    const format = series === undefined ? "General" : axisFormat(series, chart);
    const points = picture.values.map((value, index) => {
      const label = series?.labels?.texts.get(index) ?? (series?.labels?.fromCells ? picture.labels?.[index] : "");
      const word = label || wordOf(picture.categories[index] ?? null);
      return value === null ? "" : `${word} ${formatValue(value, format)}`.trim();
    });
    return [picture.name, points.filter((point) => point !== "").join(", ")].filter((part) => part !== "").join(": ");
  });
  return [chart.title.text === "" ? chart.name : chart.title.text, ...figures].filter((part) => part !== "").join(". ");
}
