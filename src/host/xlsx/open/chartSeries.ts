/** Series of a chart: references, looks and labels. */
import { newId } from "../../model/newWorkbook";
import type { ChartSeries } from "../../model/state";
import { drawsLines, isXY, keyOf, labelPositions, markerStyles, stackedOverlap, type ChartKind } from "../chartTypes";
import { richTextOf, textLook } from "./chartText";
import type { OpenContext } from "./context";
import { child, childrenOf, descend, descendants, flag, number, numberOf, switchedOn, text, valueOf, type XmlNode } from "./xmlTree";

type Labels = NonNullable<ChartSeries["labels"]>;

/** The reference inside c:cat, c:val, c:xVal …; null for values written out. */
const referenceOf = (node: XmlNode | undefined): string | null => {
  const source = node?.children.find(({ name }) => name.endsWith("Ref"));
  return child(source, "f")?.text ?? null;
};

function labelsOf(series: XmlNode, context: OpenContext): Labels | null {
  const node = child(series, "dLbls");
  if (node === undefined || switchedOn(node, "delete") === true) return null;
  const texts = new Map<number, string>();
  for (const single of childrenOf(node, "dLbl")) {
    const rich = descend(single, "tx", "rich");
    const followsCells = descendants(rich, "fld").some((field) => text(field, "type") === "CELLRANGE");
    if (rich !== undefined && !followsCells) texts.set(numberOf(single, "idx") ?? 0, richTextOf(rich));
  }
  const format = child(node, "numFmt");
  const look = textLook(child(node, "txPr"), context);
  const shown = (name: string): boolean => switchedOn(node, name) === true;
  return {
    showValue: shown("showVal"),
    showCategory: shown("showCatName"),
    showSeries: shown("showSerName"),
    showPercentage: shown("showPercent"),
    showBubbleSize: shown("showBubbleSize"),
    fromCells: child(descendants(child(series, "extLst"), "datalabelsRange")[0], "f")?.text ?? null,
    texts,
    position: keyOf(labelPositions, valueOf(node, "dLblPos")),
    numberFormat: flag(format, "sourceLinked") ? null : text(format, "formatCode"),
    size: look.size,
    color: look.color,
  };
}

function looksOf(
  series: XmlNode,
  kind: ChartKind,
  context: OpenContext,
): Pick<ChartSeries, "color" | "lineColor" | "transparency" | "noFill"> {
  const look = child(series, "spPr");
  const marker = child(child(series, "marker"), "spPr");
  const fill = context.colors.drawing(child(look, "solidFill"));
  const lineOwner = kind.lines === false ? marker : look;
  const line = context.colors.drawing(descend(lineOwner, "ln", "solidFill"))?.color ?? null;
  // A line is written in the colour of its series when it has none of its own.
  const ownLine = drawsLines(kind) && line === fill?.color ? null : line;
  return {
    color: fill?.color ?? null,
    lineColor: ownLine,
    transparency: fill?.transparency ?? 0,
    noFill: child(look, "noFill") !== undefined,
  };
}

function pointColorsOf(series: XmlNode, context: OpenContext): Map<number, string> {
  const colors = new Map<number, string>();
  for (const point of childrenOf(series, "dPt")) {
    const color = context.colors.drawing(descend(point, "spPr", "solidFill"))?.color;
    if (color !== undefined) colors.set(numberOf(point, "idx") ?? 0, color);
  }
  return colors;
}

export function openSeries(series: XmlNode, plot: XmlNode, kind: ChartKind, context: OpenContext): ChartSeries {
  const title = child(series, "tx");
  const symbol = valueOf(child(series, "marker"), "symbol");
  const overlap = numberOf(plot, "overlap");
  const usualOverlap = kind.variant !== "clustered" && overlap === stackedOverlap;
  const [categories, values] = isXY(kind) ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  return {
    id: newId(),
    name: descend(title, "strRef", "strCache", "pt", "v")?.text ?? child(title, "v")?.text ?? "",
    nameRef: referenceOf(title),
    values: referenceOf(child(series, values)),
    categories: referenceOf(child(series, categories)),
    bubbleSizes: referenceOf(child(series, "bubbleSize")),
    ...looksOf(series, kind, context),
    markerStyle: symbol === "none" && kind.markers === false ? null : keyOf(markerStyles, symbol),
    markerSize: numberOf(child(series, "marker"), "size"),
    pointColors: pointColorsOf(series, context),
    labels: labelsOf(series, context),
    gapWidth: kind.element === "barChart" ? numberOf(plot, "gapWidth") : null,
    overlap: kind.element === "barChart" && !usualOverlap ? overlap : null,
    doughnutHoleSize: kind.element === "doughnutChart" ? number(child(plot, "holeSize"), "val") : null,
  };
}
