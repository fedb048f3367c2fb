/** Charts: kind, axes, title and legend. What has no place in the workbook's data is left out. */
import { canCombine, canHaveSecondaryAxis, newAxis, noText } from "../../model/charts";
import { newId } from "../../model/newWorkbook";
import type { Chart, ChartAxis, ChartSeries, ChartText } from "../../model/state";
import { chartKinds, drawsLines, helperLine, isXY, keyOf, legendPositions, type ChartKind } from "../chartTypes";
import { openSeries } from "./chartSeries";
import { richTextOf, textLook } from "./chartText";
import type { OpenContext } from "./context";
import { child, childrenOf, descend, flag, numberOf, switchedOn, text, valueOf, type XmlNode } from "./xmlTree";

function titleOf(node: XmlNode | undefined, context: OpenContext): ChartText {
  const title = child(node, "title");
  if (title === undefined) return noText();
  const cached = descend(title, "tx", "strRef", "strCache", "pt", "v")?.text;
  return { text: cached ?? richTextOf(descend(title, "tx", "rich")), visible: true, ...textLook(title, context) };
}

const labelPositions: Readonly<Record<string, ChartAxis["labelPosition"]>> = { low: "low", high: "high", none: "none" };

/** Nothing where the line is the one that axes have anyway. */
function lineOf(node: XmlNode | undefined, context: OpenContext): Pick<ChartAxis, "lineColor"> {
  const line = descend(node, "spPr", "ln");
  if (child(line, "noFill") !== undefined) return { lineColor: "" };
  const color = context.colors.drawing(child(line, "solidFill"))?.color;
  return color === undefined || color === helperLine ? {} : { lineColor: color };
}

function axisOf(node: XmlNode | undefined, context: OpenContext): ChartAxis {
  const gridlines = child(node, "majorGridlines");
  const format = child(node, "numFmt");
  const look = textLook(child(node, "txPr"), context);
  return {
    visible: node !== undefined && switchedOn(node, "delete") !== true,
    title: titleOf(node, context),
    minimum: numberOf(child(node, "scaling"), "min"),
    maximum: numberOf(child(node, "scaling"), "max"),
    majorUnit: numberOf(node, "majorUnit"),
    majorGridlines: gridlines !== undefined,
    gridlineColor: context.colors.drawing(descend(gridlines, "spPr", "ln", "solidFill"))?.color ?? null,
    numberFormat: flag(format, "sourceLinked") ? null : text(format, "formatCode"),
    reversed: valueOf(child(node, "scaling"), "orientation") === "maxMin",
    fontSize: look.size,
    color: look.color,
    ...lineOf(node, context),
    labelPosition: labelPositions[valueOf(node, "tickLblPos") ?? ""] ?? "nextToAxis",
  };
}

/** Kinds that share element and variant are told apart by direction, markers and lines of the series. */
function kindOf(plot: XmlNode, series: readonly XmlNode[] = childrenOf(plot, "ser")): ChartKind | null {
  const variant = valueOf(plot, "grouping") ?? valueOf(plot, "scatterStyle") ?? valueOf(plot, "radarStyle");
  const horizontal = valueOf(plot, "barDir") === "bar";
  const markers = series.some((item) => valueOf(child(item, "marker"), "symbol") !== "none");
  const lines = series.length === 0 || series.some((item) => descend(item, "spPr", "ln", "noFill") === undefined);
  const smooth = plot.name === "scatterChart" && series.some((item) => switchedOn(item, "smooth") === true);
  const sameElement = chartKinds.filter(({ element }) => element === plot.name);
  const matches = sameElement.filter(
    (kind) =>
      (plot.name === "scatterChart" || kind.variant === null || kind.variant === variant) &&
      (kind.horizontal ?? false) === horizontal &&
      (!drawsLines(kind) || kind.variant === "filled" || (kind.markers ?? markers) === markers) &&
      (kind.lines ?? lines) === lines &&
      (kind.smooth ?? false) === smooth,
  );
  return matches[0] ?? sameElement[0] ?? null;
}

const axisIdsOf = (plot: XmlNode | undefined): (string | null)[] => childrenOf(plot, "axId").map((node) => text(node, "val"));

/** The axes in the order category (or X), value (or Y). */
function axesOf(area: XmlNode | undefined, plot: XmlNode, kind: ChartKind): (XmlNode | undefined)[] {
  const all = area?.children.filter(({ name }) => name === "catAx" || name === "dateAx" || name === "valAx") ?? [];
  const own = axisIdsOf(plot).map((id) => all.find((axis) => valueOf(axis, "axId") === id));
  if (isXY(kind)) return own;
  return [own.find((axis) => axis?.name !== "valAx"), own.find((axis) => axis?.name === "valAx")];
}

/** The plots that stand in one chart with the first, and whether they are measured on the second axis. */
function combinedWith(main: ChartKind, plots: readonly XmlNode[]): ReadonlyMap<XmlNode, ChartSeries["axisGroup"]> {
  const primary = axisIdsOf(plots[0]).join(" ");
  const combined = plots.filter((plot) => canCombine(kindOf(plot)?.type ?? "", main.type));
  const isSecondary = (plot: XmlNode): boolean => canHaveSecondaryAxis(main.type) && axisIdsOf(plot).join(" ") !== primary;
  return new Map(combined.map((plot) => [plot, isSecondary(plot) ? "Secondary" : "Primary"]));
}

/** The series of all plots in the order in which Excel lists them, each with its kind where kinds can stand in one chart. */
function seriesOf(plots: readonly XmlNode[], main: ChartKind, context: OpenContext): ChartSeries[] {
  const combined = combinedWith(main, plots);
  const placed = plots.flatMap((plot) =>
    childrenOf(plot, "ser").map((node) => {
      const kind = (combined.has(plot) ? kindOf(plot, [node]) : null) ?? main;
      const type = kind.type === main.type ? null : kind.type;
      const series = openSeries(node, { plot, kind, type, axisGroup: combined.get(plot) ?? "Primary" }, context);
      return { order: numberOf(node, "order") ?? 0, series };
    }),
  );
  return placed.sort((first, second) => first.order - second.order).map(({ series }) => series);
}

/** The value axis of the plots that are measured on another than the first; null where all are on one. */
function secondaryAxisOf(area: XmlNode | undefined, plots: readonly XmlNode[], main: ChartKind, context: OpenContext): ChartAxis | null {
  const second = [...combinedWith(main, plots)].find(([, axisGroup]) => axisGroup === "Secondary")?.[0];
  return second === undefined ? null : axisOf(axesOf(area, second, main)[1], context);
}

/** Position and name come from the drawing. */
export function openChart(
  part: string,
  place: Pick<Chart, "name" | "left" | "top" | "width" | "height">,
  context: OpenContext,
): Chart | null {
  const root = context.package.xml(part);
  const chart = child(root ?? undefined, "chart");
  const area = child(chart, "plotArea");
  const plots = area?.children.filter(({ name }) => chartKinds.some(({ element }) => element === name)) ?? [];
  const plot = plots[0];
  const kind = plot === undefined ? null : kindOf(plot);
  if (root === null || plot === undefined || kind === null) return null;
  // Round charts have no axes.
  const [category, value] = axesOf(area, plot, kind);
  const legend = child(chart, "legend");
  const legendLook = textLook(child(legend, "txPr"), context);
  const border = context.colors.drawing(descend(root, "spPr", "ln", "solidFill"));
  return {
    ...place,
    id: newId(),
    part,
    type: kind.type,
    title: titleOf(chart, context),
    legend: {
      visible: legend !== undefined,
      position: keyOf(legendPositions, valueOf(legend, "legendPos")) ?? "Right",
      size: legendLook.size,
      color: legendLook.color,
    },
    categoryAxis: category === undefined ? newAxis() : axisOf(category, context),
    valueAxis: value === undefined ? newAxis() : axisOf(value, context),
    secondaryAxis: secondaryAxisOf(area, plots, kind, context),
    series: seriesOf(plots, kind, context),
    fill: context.colors.drawing(descend(root, "spPr", "solidFill"))?.color ?? null,
    border: border?.color ?? null,
    fontSize: textLook(child(root, "txPr"), context).size,
    bubbleScale: numberOf(plot, "bubbleScale") ?? 100,
  };
}
