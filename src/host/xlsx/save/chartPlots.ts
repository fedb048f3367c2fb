/** The plots of a chart: series of one kind on one pair of axes stand together in one element. */
import { typeOfSeries } from "../../model/charts";
import type { Chart, ChartSeries, Workbook } from "../../model/state";
import { chartElements, chartKind, isRound, stackedOverlap, type ChartKind } from "../chartTypes";
import { element } from "../xml";
import { seriesXml } from "./chartSeries";

export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

export const primaryAxisIds: AxisIds = { category: 111, value: 112 };
export const secondaryAxisIds: AxisIds = { category: 113, value: 114 };

interface PlotGroup {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: readonly { readonly series: ChartSeries; readonly order: number; readonly kind: ChartKind }[];
}

/** Series of a scatter chart share a plot whatever their style; a second axis needs series on the first. */
function plotGroups(chart: Chart): readonly PlotGroup[] {
  const anyPrimary = chart.series.some(({ axisGroup }) => axisGroup === "Primary");
  const groups = new Map<string, { kind: ChartKind; secondary: boolean; series: PlotGroup["series"][number][] }>();
  chart.series.forEach((series, order) => {
    const kind = chartKind(typeOfSeries(chart, series));
    const secondary = anyPrimary && series.axisGroup === "Secondary";
    const key = [secondary, kind.element, kind.element === "scatterChart" ? "" : kind.variant, kind.horizontal].join(" ");
    const group = groups.get(key) ?? { kind, secondary, series: [] };
    group.series.push({ series, order, kind });
    groups.set(key, group);
  });
  const all = groups.size === 0 ? [{ kind: chartKind(chart.type), secondary: false, series: [] }] : [...groups.values()];
  const place = ({ kind, secondary }: PlotGroup): number => (secondary ? chartElements.length : 0) + chartElements.indexOf(kind.element);
  return all.sort((first, second) => place(first) - place(second));
}

function groupXml(chart: Chart, group: PlotGroup, workbook: Workbook): string {
  const { kind } = group;
  const series = group.series.map((each) => seriesXml(each.series, each.order, each.kind, workbook)).join("");
  const first = group.series[0]?.series;
  const ids = group.secondary ? secondaryAxisIds : primaryAxisIds;
  const axes = element("c:axId", { val: ids.category }) + element("c:axId", { val: ids.value });
  const varyColors = element("c:varyColors", { val: isRound(kind) });
  const variant = kind.variant ?? "";
  switch (kind.element) {
    case "barChart": {
      const overlap = first?.overlap ?? (kind.variant === "clustered" ? null : stackedOverlap);
      return element(
        "c:barChart",
        {},
        element("c:barDir", { val: kind.horizontal === true ? "bar" : "col" }),
        element("c:grouping", { val: variant }),
        varyColors,
        series,
        typeof first?.gapWidth === "number" ? element("c:gapWidth", { val: first.gapWidth }) : "",
        overlap === null ? "" : element("c:overlap", { val: overlap }),
        axes,
      );
    }
    case "lineChart":
      return element(
        "c:lineChart",
        {},
        element("c:grouping", { val: variant }),
        varyColors,
        series,
        element("c:marker", { val: true }),
        axes,
      );
    case "areaChart":
      return element("c:areaChart", {}, element("c:grouping", { val: variant }), varyColors, series, axes);
    case "pieChart":
      return element("c:pieChart", {}, varyColors, series, element("c:firstSliceAng", { val: 0 }));
    case "doughnutChart":
      return element(
        "c:doughnutChart",
        {},
        varyColors,
        series,
        element("c:firstSliceAng", { val: 0 }),
        element("c:holeSize", { val: first?.doughnutHoleSize ?? 50 }),
      );
    case "scatterChart":
      return element("c:scatterChart", {}, element("c:scatterStyle", { val: variant }), varyColors, series, axes);
    case "radarChart":
      return element("c:radarChart", {}, element("c:radarStyle", { val: variant }), varyColors, series, axes);
    case "bubbleChart":
      return element(
        "c:bubbleChart",
        {},
        varyColors,
        series,
        element("c:bubbleScale", { val: chart.bubbleScale }),
        element("c:showNegBubbles", { val: false }),
        element("c:sizeRepresents", { val: "area" }),
        axes,
      );
  }
}

export const plotsXml = (chart: Chart, workbook: Workbook): string =>
  plotGroups(chart)
    .map((group) => groupXml(chart, group, workbook))
    .join("");

/** Whether the second pair of axes is written. */
export const hasSecondaryPlot = (chart: Chart): boolean => plotGroups(chart).some(({ secondary }) => secondary);
