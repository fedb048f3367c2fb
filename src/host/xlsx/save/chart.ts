/** A chart: plot, axes, title and legend. */
import { newAxis, noText } from "../../model/charts";
import type { Chart, ChartAxis, Workbook } from "../../model/state";
import { chartKind, helperLine, isRound, isXY, legendPositions, lookUp, type ChartKind } from "../chartTypes";
import { namespaces } from "../parts";
import { declaration, element } from "../xml";
import { line, optionalTextProperties, solidFill, textProperties, titleXml } from "./chartLooks";
import { hasSecondaryPlot, plotsXml, primaryAxisIds, secondaryAxisIds, type AxisIds } from "./chartPlots";

const tickLabelPositions: Readonly<Record<ChartAxis["labelPosition"], string>> = {
  nextToAxis: "nextTo",
  low: "low",
  high: "high",
  none: "none",
};

interface AxisPlace {
  readonly id: number;
  /** The axis that this one crosses, and where. */
  readonly crossing: number;
  readonly crosses: "autoZero" | "max";
  readonly position: "l" | "r" | "b";
}

function axisXml(axis: ChartAxis, name: "c:catAx" | "c:valAx", place: AxisPlace, tail: readonly string[]): string {
  const limit = (key: string, value: number | null): string => (value === null || name === "c:catAx" ? "" : element(key, { val: value }));
  const gridlines = axis.majorGridlines
    ? element("c:majorGridlines", {}, element("c:spPr", {}, line(axis.gridlineColor ?? helperLine, 6350)))
    : "";
  return element(
    name,
    {},
    element("c:axId", { val: place.id }),
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      limit("c:max", axis.maximum),
      limit("c:min", axis.minimum),
    ),
    element("c:delete", { val: !axis.visible }),
    element("c:axPos", { val: place.position }),
    gridlines,
    titleXml(axis.title),
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: tickLabelPositions[axis.labelPosition] }),
    element("c:spPr", {}, line(axis.lineColor === "" ? null : (axis.lineColor ?? helperLine))),
    optionalTextProperties({ size: axis.fontSize, color: axis.color }),
    element("c:crossAx", { val: place.crossing }),
    element("c:crosses", { val: place.crosses }),
    ...tail,
    limit("c:majorUnit", axis.majorUnit),
  );
}

const categoryTail = [
  element("c:auto", { val: true }),
  element("c:lblAlgn", { val: "ctr" }),
  element("c:lblOffset", { val: 100 }),
  element("c:noMultiLvlLbl", { val: false }),
];

function categoryAxisXml(axis: ChartAxis, kind: ChartKind, ids: AxisIds): string {
  const position = kind.horizontal === true ? "l" : "b";
  const place: AxisPlace = { id: ids.category, crossing: ids.value, crosses: "autoZero", position };
  return isXY(kind)
    ? axisXml(axis, "c:valAx", place, [element("c:crossBetween", { val: "midCat" })])
    : axisXml(axis, "c:catAx", place, categoryTail);
}

function valueAxisXml(axis: ChartAxis, kind: ChartKind, ids: AxisIds): string {
  const secondary = ids === secondaryAxisIds;
  const position = kind.horizontal === true ? "b" : secondary ? "r" : "l";
  const place: AxisPlace = { id: ids.value, crossing: ids.category, crosses: secondary ? "max" : "autoZero", position };
  return axisXml(axis, "c:valAx", place, [element("c:crossBetween", { val: isXY(kind) ? "midCat" : "between" })]);
}

/** The second category axis is there for the file's sake and not shown: it would only repeat the names, or the scale of X. */
function axesXml(chart: Chart, kind: ChartKind): string {
  if (isRound(kind)) return "";
  const primary = categoryAxisXml(chart.categoryAxis, kind, primaryAxisIds) + valueAxisXml(chart.valueAxis, kind, primaryAxisIds);
  if (!hasSecondaryPlot(chart)) return primary;
  const hidden = { ...chart.categoryAxis, visible: false, title: noText(), majorGridlines: false };
  return primary + valueAxisXml(chart.secondaryAxis ?? newAxis(), kind, secondaryAxisIds) + categoryAxisXml(hidden, kind, secondaryAxisIds);
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
        element("c:plotArea", {}, element("c:layout"), plotsXml(chart, workbook), axesXml(chart, kind), noPlotFill),
        legendXml(chart),
        element("c:plotVisOnly", { val: true }),
        element("c:dispBlanksAs", { val: "gap" }),
      ),
      element("c:spPr", {}, chart.fill === null ? "<a:noFill/>" : solidFill(chart.fill), line(chart.border)),
      chart.fontSize === null ? "" : textProperties({ size: chart.fontSize }),
    )
  );
}
