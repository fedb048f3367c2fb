/**
 * The charts of page and slides as parts of the file, as the schema of charts wants them: what the library of slides writes, PowerPoint
 * reads but no schema does, and it has no place for the names of single bubbles. They are drawn from the worksheet that libraries put beside them:
 * bubbles from columns A (support), B (influence) and C (size), bars from A (names) and B (money).
 */
import { colourOfBar, colourOfBubble, bubbleScale, endOfBars, influenceFormat, mapAxes, plotOf, type MapBubble } from "./chartModels";
import type { ChartPart } from "./chartFiles";
import type { BriefingFacts } from "./facts";

const escaped = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const rgb = (color: string): string => `<a:srgbClr val="${color.replace("#", "")}"/>`;
const filled = (color: string): string => `<a:solidFill>${rgb(color)}</a:solidFill>`;
const noLine = "<a:ln><a:noFill/></a:ln>";
const line = (color: string): string => `<a:ln w="9525">${filled(color)}</a:ln>`;

const letters = (points: number, color: string, bold = false): string =>
  `<a:defRPr sz="${(points * 100).toString()}" b="${bold ? "1" : "0"}">${filled(color)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>`;

const textLook = (points: number, color: string): string =>
  `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${letters(points, color)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const rich = (text: string, points: number, color: string, turned = false): string =>
  `<c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""} wrap="none"/><a:lstStyle/><a:p><a:pPr>${letters(points, color)}</a:pPr><a:r><a:rPr lang="en-US" sz="${(points * 100).toString()}" b="0">${filled(color)}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

const numbers = (column: string, values: readonly number[]): string =>
  `<c:numRef><c:f>Sheet1!$${column}$2:$${column}$${(values.length + 1).toString()}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length.toString()}"/>${values
    .map((value, index) => `<c:pt idx="${index.toString()}"><c:v>${value.toString()}</c:v></c:pt>`)
    .join("")}</c:numCache></c:numRef>`;

const names = (cells: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>Sheet1!${cells}</c:f><c:strCache><c:ptCount val="${texts.length.toString()}"/>${texts
    .map((text, index) => `<c:pt idx="${index.toString()}"><c:v>${escaped(text)}</c:v></c:pt>`)
    .join("")}</c:strCache></c:strRef>`;

const shows = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? "1" : "0"}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const chartSpace =
  (plot: string, layout = "<c:layout/>"): ChartPart =>
  (worksheet) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plot}<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>${noLine}</c:spPr><c:externalData r:id="${worksheet}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;

/** Where names were placed by it, the plot lies as it was reckoned. */
const placed = (plot: Readonly<Record<"x" | "y" | "w" | "h", number>>): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${(["x", "y", "w", "h"] as const)
    .map((side) => `<c:${side} val="${plot[side].toFixed(4)}"/>`)
    .join("")}</c:manualLayout></c:layout>`;

const sides = { Right: "r", Left: "l", Top: "t", Bottom: "b" } as const;

export interface MapPart {
  readonly bubbles: readonly MapBubble[];
  /** Name of the series. */
  readonly title: string;
  readonly axes: { readonly x: string; readonly y: string };
  /** Of the chart and its letters, in points. */
  readonly width: number;
  readonly height: number;
  readonly letters: number;
}

/** The map as a bubble chart. */
export const mapPart = ({ bubbles, title, axes, width, height, letters: size }: MapPart, facts: Pick<BriefingFacts, "look">): ChartPart => {
  const { look } = facts;
  const pointColours = bubbles
    .map((bubble, index) =>
      bubble.first
        ? `<c:dPt><c:idx val="${index.toString()}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${filled(colourOfBubble(facts, bubble))}${line(look.paper)}</c:spPr></c:dPt>`
        : "",
    )
    .join("");
  const labels = bubbles
    .map(({ name, side }, index) =>
      name === ""
        ? ""
        : `<c:dLbl><c:idx val="${index.toString()}"/>${rich(name, size, look.ink)}<c:dLblPos val="${sides[side]}"/>${shows(true)}</c:dLbl>`,
    )
    .join("");
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${names("$B$1", [title])}</c:tx><c:spPr>${filled(look.brandMiddle)}${line(look.paper)}</c:spPr><c:invertIfNegative val="0"/>${pointColours}<c:dLbls>${labels}<c:spPr><a:noFill/>${noLine}</c:spPr>${textLook(size, look.ink)}${shows(false)}</c:dLbls><c:xVal>${numbers(
    "A",
    bubbles.map(({ x }) => x),
  )}</c:xVal><c:yVal>${numbers(
    "B",
    bubbles.map(({ y }) => y),
  )}</c:yVal><c:bubbleSize>${numbers(
    "C",
    bubbles.map(({ size: one }) => one),
  )}</c:bubbleSize><c:bubble3D val="0"/></c:ser>`;
  const axis = (
    id: string,
    crosses: string,
    place: "b" | "l",
    { minimum, maximum, interval }: { readonly minimum: number; readonly maximum: number; readonly interval?: number },
    name: string,
    format: string,
  ): string =>
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${maximum.toString()}"/><c:min val="${minimum.toString()}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${place === "l" ? `<c:majorGridlines><c:spPr>${line(look.line)}</c:spPr></c:majorGridlines>` : ""}<c:title>${rich(name, size, look.muted, place === "l")}<c:overlay val="0"/></c:title><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("#8C96A3")}</c:spPr>${textLook(size, look.muted)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/>${interval === undefined ? "" : `<c:majorUnit val="${interval.toString()}"/>`}</c:valAx>`;
  return chartSpace(
    `<c:bubbleChart><c:varyColors val="0"/>${series}<c:bubbleScale val="${bubbleScale.toString()}"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/><c:axId val="1001"/><c:axId val="1002"/></c:bubbleChart>${axis("1001", "1002", "b", mapAxes.x, axes.x, '"";"";""')}${axis("1002", "1001", "l", mapAxes.y, axes.y, influenceFormat)}`,
    placed(plotOf(width, height, size)),
  );
};

export interface BarPart {
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly title: string;
  readonly letters: number;
  /** Of the figures at the bars. */
  readonly format: string;
  /** What the longest bar could be, where that is known. */
  readonly largest?: number;
}

/** Bars, the first on top. */
export const barPart = ({ bars, title, letters: size, format, largest }: BarPart, facts: Pick<BriefingFacts, "look">): ChartPart => {
  const { look } = facts;
  // Of shares none stands out: the bars are as long as what they say.
  const first =
    largest !== undefined
      ? ""
      : `<c:dPt><c:idx val="0"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${filled(colourOfBar(facts, 0))}${noLine}</c:spPr></c:dPt>`;
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${names("$B$1", [title])}</c:tx><c:spPr>${filled(colourOfBar(facts, 1))}${noLine}</c:spPr><c:invertIfNegative val="0"/>${first}<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${noLine}</c:spPr>${textLook(size, look.ink)}<c:dLblPos val="outEnd"/>${shows(true)}</c:dLbls><c:cat>${names(
    `$A$2:$A$${(bars.length + 1).toString()}`,
    bars.map(({ name }) => name),
  )}</c:cat><c:val>${numbers(
    "B",
    bars.map(({ value }) => value),
  )}</c:val></c:ser>`;
  const categories = `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line("#8C96A3")}</c:spPr>${textLook(size, look.ink)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const values = `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="${endOfBars(largest === undefined ? bars.map(({ value }) => value) : [largest]).toString()}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return chartSpace(
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="55"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>${categories}${values}`,
  );
};
