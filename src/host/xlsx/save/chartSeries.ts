/** Series of a chart: what they refer to, how they look, their labels. */
import type { ChartSeries, Workbook } from "../../model/state";
import {
  allowedLabelPositions,
  dataLineWidth,
  isRound,
  isXY,
  labelPositions,
  linesOnly,
  lookUp,
  markerStyles,
  unitsPerPoint,
  type ChartKind,
} from "../chartTypes";
import { extensions, namespaces } from "../parts";
import { element, escapeXml } from "../xml";
import { categoryReference, numberReference, referredCells, textCache, textOf, textReference } from "./chartData";
import { fileId } from "./context";
import { line, optionalTextProperties, richText, runProperties, solidFill } from "./chartLooks";

type Labels = NonNullable<ChartSeries["labels"]>;

/** A line is drawn in the colour of its series when it has none of its own. */
function dataLine({ color, lineColor, lineWidth, dashed }: ChartSeries): string {
  const drawn = lineColor ?? color;
  const width = lineWidth === null ? dataLineWidth : Math.round(lineWidth * unitsPerPoint);
  if (drawn !== null) return line(drawn, width, dashed);
  return lineWidth === null && !dashed ? "" : element("a:ln", { w: width }, dashed ? element("a:prstDash", { val: "dash" }) : "");
}

function looks(series: ChartSeries, kind: ChartKind): string {
  if (linesOnly(kind)) {
    const drawn = kind.lines === false ? line(null, 19_050) : dataLine(series);
    return drawn === "" ? "" : element("c:spPr", {}, drawn);
  }
  const fill = series.noFill ? "<a:noFill/>" : series.color === null ? "" : solidFill(series.color, series.transparency);
  const border = series.lineColor === null ? "" : line(series.lineColor);
  return fill + border === "" ? "" : element("c:spPr", {}, fill, border);
}

function markerXml(series: ChartSeries, kind: ChartKind): string {
  if (!linesOnly(kind)) return "";
  const symbol = lookUp(markerStyles, series.markerStyle) ?? (kind.markers === true ? null : "none");
  const fill = series.noFill ? "<a:noFill/>" : series.color === null ? "" : solidFill(series.color, series.transparency);
  const border = series.lineColor === null ? "" : line(series.lineColor);
  const children = [
    symbol === null ? "" : element("c:symbol", { val: symbol }),
    series.markerSize === null ? "" : element("c:size", { val: series.markerSize }),
    symbol === "none" || fill + border === "" ? "" : element("c:spPr", {}, fill, border),
  ].join("");
  return children === "" ? "" : element("c:marker", {}, children);
}

/** What a point says of its own replaces all that the series says: the line to it is repeated. */
function pointLooks(series: ChartSeries, color: string, kind: ChartKind): string {
  const fill = solidFill(color, series.transparency);
  const border = series.lineColor === null ? "" : line(series.lineColor);
  const bubble = element("c:bubble3D", { val: false });
  if (!linesOnly(kind)) return bubble + element("c:spPr", {}, fill, border);
  return markerXml({ ...series, color }, kind) + bubble + looks(series, kind);
}

function pointsXml(series: ChartSeries, kind: ChartKind): string {
  const ordered = [...series.pointColors].sort(([first], [second]) => first - second);
  return ordered
    .map(([index, color]) =>
      element(
        "c:dPt",
        {},
        element("c:idx", { val: index }),
        kind.element === "barChart" || kind.element === "bubbleChart" ? element("c:invertIfNegative", { val: false }) : "",
        pointLooks(series, color, kind),
      ),
    )
    .join("");
}

function shownFlags(labels: Labels): string {
  return [
    element("c:showLegendKey", { val: false }),
    element("c:showVal", { val: labels.showValue }),
    element("c:showCatName", { val: labels.showCategory }),
    element("c:showSerName", { val: labels.showSeries }),
    element("c:showPercent", { val: labels.showPercentage }),
    element("c:showBubbleSize", { val: labels.showBubbleSize }),
  ].join("");
}

function labelExtension(...children: readonly string[]): string {
  return element("c:extLst", {}, element("c:ext", { uri: extensions.labelRangeOfLabel, "xmlns:c15": namespaces.chart2012 }, ...children));
}

/** A field that shows the label's cell, with the cell's present text for viewers that do not follow it. */
function cellField(text: string, index: number, labels: Labels): string {
  const run = runProperties({ size: labels.size, color: labels.color });
  const field = element("a:fld", { id: fileId(index + 1), type: "CELLRANGE" }, run, element("a:pPr"), element("a:t", {}, escapeXml(text)));
  return element("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", element("a:p", {}, field, element("a:endParaRPr", { lang: "en-US" })));
}

function labelsXml(labels: Labels, kind: ChartKind, workbook: Workbook): string {
  const placeXml = (position: string | null): string => {
    const wanted = lookUp(labelPositions, position);
    return wanted !== null && allowedLabelPositions(kind).includes(wanted) ? element("c:dLblPos", { val: wanted }) : "";
  };
  const place = placeXml(labels.position);
  const placeOf = (index: number): string => placeXml(labels.positions.get(index) ?? labels.position);
  const flags = shownFlags(labels);
  const look = { size: labels.size, color: labels.color };
  const cells = labels.fromCells === null ? [] : (referredCells(labels.fromCells, workbook)?.values ?? []);
  const singles = new Map<number, string>();
  cells.forEach((value, index) => {
    const field = element("c:tx", {}, cellField(textOf(value), index, labels));
    const extension = labelExtension("<c15:dlblFieldTable/>", element("c15:showDataLabelsRange", { val: true }));
    singles.set(index, element("c:dLbl", {}, element("c:idx", { val: index }), field, placeOf(index), flags, extension));
  });
  for (const [index, text] of labels.texts) {
    // A label whose parts are all switched off is not drawn, not even with a text of its own.
    const shown = /val="1"/.test(flags) ? flags : flags.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');
    const written = element("c:tx", {}, richText(text, look));
    singles.set(index, element("c:dLbl", {}, element("c:idx", { val: index }), written, placeOf(index), shown));
  }
  const ordered = [...singles].sort(([first], [second]) => first - second).map(([, xml]) => xml);
  return element(
    "c:dLbls",
    {},
    ...ordered,
    labels.numberFormat === null ? "" : element("c:numFmt", { formatCode: labels.numberFormat, sourceLinked: false }),
    element("c:spPr", {}, "<a:noFill/>", element("a:ln", {}, "<a:noFill/>")),
    optionalTextProperties(look),
    place,
    flags,
    isRound(kind) ? element("c:showLeaderLines", { val: false }) : "",
    labels.fromCells === null ? "" : labelExtension(element("c15:showDataLabelsRange", { val: true })),
  );
}

function labelRange(series: ChartSeries, workbook: Workbook): string {
  const reference = series.labels?.fromCells ?? null;
  if (reference === null) return "";
  const cache = element("c15:dlblRangeCache", {}, textCache(referredCells(reference, workbook)?.values ?? []));
  const range = element("c15:datalabelsRange", {}, element("c15:f", {}, escapeXml(reference)), cache);
  return element("c:extLst", {}, element("c:ext", { uri: extensions.labelRangeOfSeries, "xmlns:c15": namespaces.chart2012 }, range));
}

function dataXml(series: ChartSeries, kind: ChartKind, workbook: Workbook): string {
  const categories = series.categories === null ? "" : categoryReference(series.categories, workbook);
  const values = series.values === null ? "" : numberReference(series.values, workbook);
  const [first, second] = isXY(kind) ? (["c:xVal", "c:yVal"] as const) : (["c:cat", "c:val"] as const);
  return [
    categories === "" ? "" : element(first, {}, categories),
    values === "" ? "" : element(second, {}, values),
    kind.element === "bubbleChart" && series.bubbleSizes !== null
      ? element("c:bubbleSize", {}, numberReference(series.bubbleSizes, workbook))
      : "",
  ].join("");
}

/** `order` is the place of the series in the whole chart. */
export function seriesXml(series: ChartSeries, order: number, kind: ChartKind, workbook: Workbook): string {
  const name =
    series.nameRef !== null
      ? element("c:tx", {}, textReference(series.nameRef, workbook))
      : series.name === ""
        ? ""
        : element("c:tx", {}, element("c:v", {}, escapeXml(series.name)));
  return element(
    "c:ser",
    {},
    element("c:idx", { val: order }),
    element("c:order", { val: order }),
    name,
    looks(series, kind),
    kind.element === "barChart" || kind.element === "bubbleChart" ? element("c:invertIfNegative", { val: false }) : "",
    markerXml(series, kind),
    pointsXml(series, kind),
    series.labels === null ? "" : labelsXml(series.labels, kind, workbook),
    dataXml(series, kind, workbook),
    kind.element === "lineChart" || kind.element === "scatterChart" ? element("c:smooth", { val: kind.smooth === true }) : "",
    kind.element === "bubbleChart" ? element("c:bubble3D", { val: false }) : "",
    labelRange(series, workbook),
  );
}
