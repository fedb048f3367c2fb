/** Series of a chart: references, looks and labels. */
import { newId } from "../../model/newWorkbook";
import type { ChartSeries } from "../../model/state";
import {
  dataLineWidth,
  isXY,
  keyOf,
  labelPositions,
  linesOnly,
  markerStyles,
  stackedOverlap,
  unitsPerPoint,
  type ChartKind,
} from "../chartTypes";
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
  const positions = new Map<number, string>();
  const position = keyOf(labelPositions, valueOf(node, "dLblPos"));
  for (const single of childrenOf(node, "dLbl")) {
    const rich = descend(single, "tx", "rich");
    const followsCells = descendants(rich, "fld").some((field) => text(field, "type") === "CELLRANGE");
    if (rich !== undefined && !followsCells) texts.set(numberOf(single, "idx") ?? 0, richTextOf(rich));
    const own = keyOf(labelPositions, valueOf(single, "dLblPos"));
    if (own !== null && own !== position) positions.set(numberOf(single, "idx") ?? 0, own);
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
    positions,
    position,
    numberFormat: flag(format, "sourceLinked") ? null : text(format, "formatCode"),
    size: look.size,
    color: look.color,
  };
}

function looksOf(
  series: XmlNode,
  kind: ChartKind,
  context: OpenContext,
): Pick<ChartSeries, "color" | "lineColor" | "lineWidth" | "dashed" | "transparency" | "noFill"> {
  const look = child(series, "spPr");
  const lined = linesOnly(kind);
  // What lines are filled with are their markers.
  const filled = lined ? child(child(series, "marker"), "spPr") : look;
  const fill = context.colors.drawing(child(filled, "solidFill"));
  const outline = child(lined && kind.lines === false ? filled : look, "ln");
  const width = number(outline, "w");
  return {
    color: fill?.color ?? null,
    lineColor: context.colors.drawing(child(outline, "solidFill"))?.color ?? null,
    lineWidth: !lined || kind.lines === false || width === null || width === dataLineWidth ? null : width / unitsPerPoint,
    dashed: lined && (valueOf(outline, "prstDash") ?? "solid") !== "solid",
    transparency: fill?.transparency ?? 0,
    noFill: child(filled, "noFill") !== undefined,
  };
}

function pointColorsOf(series: XmlNode, kind: ChartKind, context: OpenContext): Map<number, string> {
  const colors = new Map<number, string>();
  for (const point of childrenOf(series, "dPt")) {
    const filled = linesOnly(kind) ? child(child(point, "marker"), "spPr") : child(point, "spPr");
    const color = context.colors.drawing(child(filled, "solidFill"))?.color;
    if (color !== undefined) colors.set(numberOf(point, "idx") ?? 0, color);
  }
  return colors;
}

export interface SeriesPlace {
  readonly plot: XmlNode;
  /** Of this series. */
  readonly kind: ChartKind;
  /** Null where it is the chart's. */
  readonly type: string | null;
  readonly axisGroup: ChartSeries["axisGroup"];
}

export function openSeries(series: XmlNode, { plot, kind, type, axisGroup }: SeriesPlace, context: OpenContext): ChartSeries {
  const title = child(series, "tx");
  const symbol = valueOf(child(series, "marker"), "symbol");
  const overlap = numberOf(plot, "overlap");
  const usualOverlap = kind.variant !== "clustered" && overlap === stackedOverlap;
  const [categories, values] = isXY(kind) ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  return {
    id: newId(),
    name: descend(title, "strRef", "strCache", "pt", "v")?.text ?? child(title, "v")?.text ?? "",
    type,
    axisGroup,
    nameRef: referenceOf(title),
    values: referenceOf(child(series, values)),
    categories: referenceOf(child(series, categories)),
    bubbleSizes: referenceOf(child(series, "bubbleSize")),
    ...looksOf(series, kind, context),
    markerStyle: symbol === "none" && kind.markers === false ? null : keyOf(markerStyles, symbol),
    markerSize: numberOf(child(series, "marker"), "size"),
    pointColors: pointColorsOf(series, kind, context),
    labels: labelsOf(series, context),
    gapWidth: kind.element === "barChart" ? numberOf(plot, "gapWidth") : null,
    overlap: kind.element === "barChart" && !usualOverlap ? overlap : null,
    doughnutHoleSize: kind.element === "doughnutChart" ? number(child(plot, "holeSize"), "val") : null,
  };
}
