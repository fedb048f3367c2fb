/** Where the charts of a sheet stand, and its pictures and shapes as they are shown. */
import { placeBetween, type Anchor } from "../../model/chartAnchors";
import { columnLeft, rowTop } from "../../model/lengths";
import { newId } from "../../model/newWorkbook";
import type { Chart, Drawing, Line, Placement, Sheet } from "../../model/state";
import { openChart } from "./chart";
import type { OpenContext } from "./context";
import { child, descend, descendants, flag, number, text, type XmlNode } from "./xmlTree";

/** No sheet that people read has more. */
const mostCharts = 1000;

const unitsPerPoint = 12_700;
const points = (units: number): number => Math.round((units / unitsPerPoint) * 100) / 100;
const wholeNumber = (node: XmlNode | undefined): number => Math.max(0, Math.floor(Number(node?.text ?? 0)) || 0);

function corner(node: XmlNode | undefined, sheet: Sheet): { left: number; top: number } {
  return {
    left: columnLeft(sheet, wholeNumber(child(node, "col"))) + points(wholeNumber(child(node, "colOff"))),
    top: rowTop(sheet, wholeNumber(child(node, "row"))) + points(wholeNumber(child(node, "rowOff"))),
  };
}

function placeOf(anchor: XmlNode, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const size = child(anchor, "ext");
  const position = child(anchor, "pos");
  const start =
    position === undefined
      ? corner(child(anchor, "from"), sheet)
      : { left: points(number(position, "x") ?? 0), top: points(number(position, "y") ?? 0) };
  if (size !== undefined) return { ...start, width: points(number(size, "cx") ?? 0), height: points(number(size, "cy") ?? 0) };
  const end = corner(child(anchor, "to"), sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

const lineOf = (node: XmlNode | undefined, name: "col" | "row"): Line => ({
  index: wholeNumber(child(node, name)),
  rest: points(wholeNumber(child(node, `${name}Off`))),
});

/** The cells under both corners, where the drawing hangs between cells. */
function anchorOf(anchor: XmlNode): Anchor | null {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  if (from === undefined || to === undefined) return null;
  return { from: { column: lineOf(from, "col"), row: lineOf(from, "row") }, to: { column: lineOf(to, "col"), row: lineOf(to, "row") } };
}

const start: Line = { index: 0, rest: 0 };

const placements: Readonly<Record<string, Placement>> = { absolute: "Absolute", oneCell: "OneCell", twoCell: "TwoCell" };

const placementOf = (anchor: XmlNode): Placement =>
  anchor.name === "twoCellAnchor"
    ? (placements[text(anchor, "editAs") ?? ""] ?? "TwoCell")
    : (placements[anchor.name.replace("Anchor", "")] ?? "OneCell");

/** What is no chart: a picture, or a shape with what it says. Null where nothing stands between cells. */
function drawingOf(anchor: XmlNode, index: number, targets: ReadonlyMap<string, string>): Drawing | null {
  const about = descendants(anchor, "cNvPr")[0];
  if (about === undefined) return null;
  const picture = child(anchor, "pic");
  const blip = descend(picture, "blipFill", "blip");
  const embedded = descendants(blip, "svgBlip")[0] ?? blip;
  const part = targets.get(text(embedded, "embed") ?? "") ?? null;
  const [from, to, size] = ["from", "to", "ext"].map((name) => child(anchor, name));
  const position = child(anchor, "pos");
  const cornerOf = (node: XmlNode | undefined) => ({ column: lineOf(node, "col"), row: lineOf(node, "row") });
  const locks = descendants(anchor, "picLocks")[0] ?? descendants(anchor, "spLocks")[0];
  return {
    id: newId(),
    image: null,
    anchor: index,
    placement: placementOf(anchor),
    lockAspectRatio: flag(locks, "noChangeAspect"),
    kind: picture && part !== null ? "picture" : "shape",
    name: text(about, "name") ?? "",
    text: picture
      ? (text(about, "descr") ?? "")
      : descendants(anchor, "t")
          .map((node) => node.text)
          .join(" "),
    part,
    from: position
      ? {
          column: { ...start, rest: points(number(position, "x") ?? 0) },
          row: { ...start, rest: points(number(position, "y") ?? 0) },
        }
      : cornerOf(from),
    to: to ? cornerOf(to) : { width: points(number(size, "cx") ?? 0), height: points(number(size, "cy") ?? 0) },
  };
}

/** Column widths and row heights of the sheet must be known. */
export function openDrawing(part: string, sheet: Sheet, context: OpenContext): Chart[] {
  const root = context.package.xml(part);
  const charts = new Map(context.package.relationships(part).map(({ id, target }) => [id, target]));
  const opened: Chart[] = [];
  const anchors = root?.children.filter(({ name }) => name.endsWith("Anchor")).slice(0, mostCharts) ?? [];
  for (const [index, anchor] of anchors.entries()) {
    const frame = child(anchor, "graphicFrame");
    const reference = descendants(frame, "chart")[0];
    const target = charts.get(text(reference, "id") ?? "");
    const about = descend(frame, "nvGraphicFramePr", "cNvPr");
    const name = text(about, "name") ?? "";
    const chart = target === undefined ? null : openChart(target, { name, ...placeOf(anchor, sheet) }, context);
    const drawing = chart === null ? drawingOf(anchor, index, charts) : null;
    if (drawing) sheet.drawings = [...sheet.drawings, drawing];
    if (chart === null) continue;
    // A title that is not shown is still what screen readers say.
    if (!chart.title.visible) chart.title.text = text(about, "descr") ?? "";
    const between = anchorOf(anchor);
    if (between) placeBetween(sheet, chart, between);
    opened.push(chart);
  }
  return opened;
}
