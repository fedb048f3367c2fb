/** A chart: plot, axes, title and legend. */
import type { Chart, ChartAxis, Workbook } from "../../model/state";
import { chartKind, isRound, isXY, legendPositions, lookUp, stackedOverlap, type ChartKind } from "../chartTypes";
import { namespaces } from "../parts";
import { declaration, element } from "../xml";
import { line, optionalTextProperties, solidFill, textProperties, titleXml } from "./chartLooks";
import { seriesXml } from "./chartSeries";

const categoryAxisId = 111;
const valueAxisId = 112;

/** Colour of lines that only help to read: axes and gridlines without a colour of their own. */
const helperLine = "#D5DAE1";

const tickLabelPositions: Readonly<Record<ChartAxis["labelPosition"], string>> = {
  nextToAxis: "nextTo",
  low: "low",
  high: "high",
  none: "none",
};

function axisXml(axis: ChartAxis, name: "c:catAx" | "c:valAx", id: number, position: string, tail: readonly string[]): string {
  const limit = (key: string, value: number | null): string => (value === null || name === "c:catAx" ? "" : element(key, { val: value }));
  const gridlines = axis.majorGridlines
    ? element("c:majorGridlines", {}, element("c:spPr", {}, line(axis.gridlineColor ?? helperLine, 6350)))
    : "";
  return element(
    name,
    {},
    element("c:axId", { val: id }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      limit("c:max", axis.maximum),
      limit("c:min", axis.minimum),
    ),
    element("c:delete", { val: !axis.visible }),
    element("c:axPos", { val: position }),
    gridlines,
    titleXml(axis.title),
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: tickLabelPositions[axis.labelPosition] }),
    element("c:spPr", {}, line(helperLine)),
    optionalTextProperties({ size: axis.fontSize, color: axis.color }),
    element("c:crossAx", { val: id === categoryAxisId ? valueAxisId : categoryAxisId }),
    element("c:crosses", { val: "autoZero" }),
    ...tail,
    limit("c:majorUnit", axis.majorUnit),
  );
}

function axesXml(chart: Chart, kind: ChartKind): string {
  if (isRound(kind)) return "";
  const lying = kind.horizontal === true;
  const valueTail = [element("c:crossBetween", { val: isXY(kind) ? "midCat" : "between" })];
  const value = axisXml(chart.valueAxis, "c:valAx", valueAxisId, lying ? "b" : "l", valueTail);
  if (isXY(kind)) return axisXml(chart.categoryAxis, "c:valAx", categoryAxisId, "b", valueTail) + value;
  const categoryTail = [
    element("c:auto", { val: true }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: false }),
  ];
  return axisXml(chart.categoryAxis, "c:catAx", categoryAxisId, lying ? "l" : "b", categoryTail) + value;
}

function plotXml(chart: Chart, kind: ChartKind, workbook: Workbook): string {
  const series = seriesXml(chart, kind, workbook);
  const first = chart.series[0];
  const axes = element("c:axId", { val: categoryAxisId }) + element("c:axId", { val: valueAxisId });
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

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return "";
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: lookUp(legendPositions, legend.position) ?? "r" }),
    element("c:overlay", { val: false }),
    optionalTextProperties({ size: legend.size, color: legend.color }),
  );
}

export function chartXml(chart: Chart, workbook: Workbook): string {
  const kind = chartKind(chart.type);
  const noPlotFill = element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>"));
  return (
    declaration +
    element(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
      element("c:roundedCorners", { val: false }),
      element(
        "c:chart",
        {},
        titleXml(chart.title),
        element("c:autoTitleDeleted", { val: !chart.title.visible }),
        element("c:plotArea", {}, element("c:layout"), plotXml(chart, kind, workbook), axesXml(chart, kind), noPlotFill),
        legendXml(chart),
        element("c:plotVisOnly", { val: true }),
        element("c:dispBlanksAs", { val: "gap" }),
      ),
      element("c:spPr", {}, chart.fill === null ? "<a:noFill/>" : solidFill(chart.fill), line(chart.border)),
      chart.fontSize === null ? "" : textProperties({ size: chart.fontSize }),
    )
  );
}
