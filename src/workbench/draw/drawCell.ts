/**
 * Draws one cell of a sheet. The grid hands over a rectangle for each cell; merges and text that runs over blank neighbours are drawn
 * piece by piece, every cell showing the part that lies in it, so scrolling and frozen columns need no special case.
 */
import type { Area, Border } from "../../host/model/state";
import { startOf, sizeAt } from "../sheet/axis";
import { translucent } from "../sheet/colors";
import type { CellLook, SheetView } from "../sheet/sheetView";
import { drawBar, drawIcon, iconSize } from "./conditionalMarks";
import { indentPixels, lineHeightOf, padding, pixelsOfFont, type TextMeasure } from "./text";

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawingScene {
  readonly view: SheetView;
  readonly measure: TextMeasure;
  readonly selection: {
    readonly area: Area;
    readonly active: { readonly row: number; readonly column: number };
    /** Selected besides. */
    readonly others: readonly Area[];
  };
  /** All that are selected. */
  readonly areas: readonly Area[];
  /** Cells that are shown as copied. */
  readonly copied: Area | null;
}

const paper = "#FFFFFF";
const gridline = "#E1E4E8";
const freezeLine = "#9AA3AE";
const selectionColor = "#0F5C63";
const noteColor = "#B3261E";
const keptColor = "#8A6100";
/** How far text may run over blank cells. */
const overflowReach = 40;

export function drawCell(context: CanvasRenderingContext2D, rectangle: Rectangle, row: number, column: number, scene: DrawingScene): void {
  const { view } = scene;
  context.save();
  context.beginPath();
  context.rect(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
  context.clip();
  const merge = view.index.mergeAt(row, column);
  const master = merge ? { row: merge.top, column: merge.left } : { row, column };
  const look = view.lookAt(master.row, master.column);
  const whole = merge ? areaRectangle(rectangle, row, column, merge, view) : rectangle;
  context.fillStyle = look.fill ?? paper;
  context.fillRect(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
  if (view.sheet.showGridlines && !look.fill) drawGridlines(context, rectangle, row, column, merge);
  if (look.conditional.bar) drawBar(context, whole, look.conditional.bar);
  drawSelectionTint(context, rectangle, row, column, master, scene);
  if (look.text.text !== "" || look.conditional.icon) drawContent(context, whole, look, scene);
  else if (!merge && view.isBlank(row, column)) drawOverflow(context, rectangle, row, column, scene);
  drawBorders(context, rectangle, row, column, view, merge);
  if (look.isKept && (!merge || (row === merge.top && column === merge.left))) drawKeptMark(context, rectangle);
  if (look.hasNote && (!merge || (row === merge.top && column === merge.right))) drawNoteMark(context, rectangle);
  drawFrozenEdges(context, rectangle, row, column, view);
  const { area, others } = scene.selection;
  for (const other of others) drawSelectionEdges(context, rectangle, row, column, other, thinEdge);
  drawSelectionEdges(context, rectangle, row, column, area, firmEdge);
  if (others.length === 0 && row === area.bottom && column === area.right) drawHandle(context, rectangle);
  if (scene.copied) drawSelectionEdges(context, rectangle, row, column, scene.copied, dashedEdge);
  context.restore();
}

/** Rectangle of an area as seen from one of its cells. */
function areaRectangle(rectangle: Rectangle, row: number, column: number, area: Area, view: SheetView): Rectangle {
  const left = startOf(view.columns, area.left);
  const top = startOf(view.rows, area.top);
  return {
    x: rectangle.x + left - startOf(view.columns, column),
    y: rectangle.y + top - startOf(view.rows, row),
    width: startOf(view.columns, area.right + 1) - left,
    height: startOf(view.rows, area.bottom + 1) - top,
  };
}

function drawGridlines(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  row: number,
  column: number,
  merge: Area | null,
): void {
  context.fillStyle = gridline;
  if (!merge || column === merge.right) context.fillRect(x + width - 1, y, 1, height);
  if (!merge || row === merge.bottom) context.fillRect(x, y + height - 1, width, 1);
}

function drawContent(context: CanvasRenderingContext2D, whole: Rectangle, look: CellLook, scene: DrawingScene): void {
  const { zoom } = scene.view;
  let box = whole;
  if (look.conditional.icon) {
    const size = iconSize(look.fontSize, zoom);
    drawIcon(context, look.conditional.icon, whole.x + padding(zoom), whole.y + (whole.height - size) / 2, size);
    if (look.horizontal !== "right") box = { ...whole, x: whole.x + size + 2, width: whole.width - size - 2 };
  }
  drawText(context, box, look, scene, box.width);
}

/** `room` is the width that text may take before a number becomes ####. */
function drawText(context: CanvasRenderingContext2D, box: Rectangle, look: CellLook, scene: DrawingScene, room: number): void {
  const { measure, view } = scene;
  const { zoom } = view;
  let font = measure.fontOf(look, zoom);
  const inner = box.width - 2 * padding(zoom) - indentPixels(look.indent, zoom);
  const fontPixels = pixelsOfFont(look.fontSize, zoom);
  if (look.rotation !== 0) {
    drawRotated(context, box, look, font);
    return;
  }
  let lines: readonly string[] = look.wrap ? measure.linesOf(look.text.text, font, inner) : [look.text.text.replaceAll(/\r?\n/g, "")];
  const widest = Math.max(...lines.map((line) => measure.widthOf(line, font)));
  if (look.text.kind === "number" && widest > room - 2 && !look.shrink)
    lines = ["#".repeat(Math.max(1, Math.floor(inner / Math.max(1, measure.widthOf("#", font)))))];
  else if (look.shrink && widest > inner && inner > 0) font = measure.fontOf({ ...look, fontSize: (look.fontSize * inner) / widest }, zoom);
  context.font = font;
  context.fillStyle = look.color;
  context.textBaseline = "middle";
  context.textAlign = look.horizontal;
  const lineHeight = lineHeightOf(fontPixels);
  const x = textStart(box, look, zoom);
  const block = lineHeight * lines.length;
  const free = box.height - block;
  const top = look.vertical === "top" ? box.y + 1 : look.vertical === "center" ? box.y + free / 2 : box.y + free - 1;
  lines.forEach((line, index) => {
    const y = Math.round(Math.max(top, free < 0 && look.wrap ? box.y : top) + lineHeight * (index + 0.5));
    context.fillText(line, x, y);
    if (look.underline || look.strikethrough) drawRules(context, line, x, y, look, fontPixels, measure.widthOf(line, font));
  });
}

function textStart(box: Rectangle, look: CellLook, zoom: number): number {
  const inset = padding(zoom) + indentPixels(look.indent, zoom);
  if (look.horizontal === "center") return box.x + box.width / 2;
  return look.horizontal === "right" ? box.x + box.width - inset : box.x + inset;
}

function drawRules(
  context: CanvasRenderingContext2D,
  line: string,
  x: number,
  y: number,
  look: CellLook,
  fontPixels: number,
  width: number,
): void {
  if (line === "") return;
  const left = look.horizontal === "right" ? x - width : look.horizontal === "center" ? x - width / 2 : x;
  if (look.underline) context.fillRect(left, Math.round(y + fontPixels * 0.42), width, 1);
  if (look.strikethrough) context.fillRect(left, Math.round(y), width, 1);
}

function drawRotated(context: CanvasRenderingContext2D, box: Rectangle, look: CellLook, font: string): void {
  context.save();
  context.translate(box.x + box.width / 2, box.y + box.height / 2);
  context.rotate((-look.rotation * Math.PI) / 180);
  context.font = font;
  context.fillStyle = look.color;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(look.text.text, 0, 0);
  context.restore();
}

/** The part of a neighbour's text that runs over this blank cell. */
function drawOverflow(context: CanvasRenderingContext2D, rectangle: Rectangle, row: number, column: number, scene: DrawingScene): void {
  for (const step of [-1, 1]) {
    const source = textRunningOver(row, column, step, scene);
    if (source === null) continue;
    const area = { top: row, bottom: row, left: source, right: source };
    const box = areaRectangle(rectangle, row, column, area, scene.view);
    drawText(context, box, scene.view.lookAt(row, source), scene, Number.POSITIVE_INFINITY);
  }
}

/** Column of the nearest cell with content in one direction, where its text reaches the given column. */
function textRunningOver(row: number, column: number, step: number, scene: DrawingScene): number | null {
  const { view, measure } = scene;
  for (let distance = 1; distance <= overflowReach; distance++) {
    const source = column + step * distance;
    if (source < 0 || source > view.used.columns) return null;
    if (view.index.mergeAt(row, source)) return null;
    if (view.isBlank(row, source)) continue;
    const look = view.lookAt(row, source);
    const leavesThisWay = look.horizontal === "center" || (step < 0 ? look.horizontal === "left" : look.horizontal === "right");
    if (look.text.kind !== "text" || look.wrap || look.shrink || look.rotation !== 0 || !leavesThisWay) return null;
    const position = view.columns.positionOf(source);
    const width =
      measure.widthOf(look.text.text, measure.fontOf(look, view.zoom)) + 2 * padding(view.zoom) + indentPixels(look.indent, view.zoom);
    const excess = (width - sizeAt(view.columns, position)) / (look.horizontal === "center" ? 2 : 1);
    const gap =
      step < 0
        ? startOf(view.columns, column) - startOf(view.columns, source + 1)
        : startOf(view.columns, source) - startOf(view.columns, column + 1);
    return excess > gap ? source : null;
  }
  return null;
}

function drawBorders(
  context: CanvasRenderingContext2D,
  rectangle: Rectangle,
  row: number,
  column: number,
  view: SheetView,
  merge: Area | null,
): void {
  const own = view.lookAt(row, column);
  const { x, y, width, height } = rectangle;
  const insideRight = merge !== null && column < merge.right;
  const insideBottom = merge !== null && row < merge.bottom;
  const right = insideRight ? null : (own.right ?? view.lookAt(row, column + 1).left);
  const bottom = insideBottom ? null : (own.bottom ?? view.lookAt(row + 1, column).top);
  if (row === 0 && own.top) strokeEdge(context, own.top, x, y, width, 0, false);
  if (column === 0 && own.left) strokeEdge(context, own.left, x, y, height, 0, true);
  // Thick lines reach into the cell after them.
  const above = row > 0 && (!merge || row === merge.top) ? (view.lookAt(row - 1, column).bottom ?? own.top) : null;
  if (above && thickness(above) > 1) strokeEdge(context, above, x, y, width, 0, false, thickness(above) - 1);
  const before = column > 0 && (!merge || column === merge.left) ? (view.lookAt(row, column - 1).right ?? own.left) : null;
  if (before && thickness(before) > 1) strokeEdge(context, before, x, y, height, 0, true, thickness(before) - 1);
  if (right) strokeEdge(context, right, x + width - 1, y, height, 0, true, 1);
  if (bottom) strokeEdge(context, bottom, x, y + height - 1, width, 0, false, 1);
}

const thickness = (border: Border): number =>
  border.style === "medium" ? 2 : border.style === "thick" || border.style === "double" ? 3 : 1;

function strokeEdge(
  context: CanvasRenderingContext2D,
  border: Border,
  x: number,
  y: number,
  length: number,
  offset: number,
  vertical: boolean,
  wide = thickness(border),
): void {
  context.fillStyle = border.color;
  const pattern = border.style === "dashed" ? [4, 2] : border.style === "dotted" || border.style === "hair" ? [1, 1] : null;
  if (!pattern) {
    if (vertical) context.fillRect(x + offset, y, wide, length);
    else context.fillRect(x, y + offset, length, wide);
    return;
  }
  const [on = 1, off = 1] = pattern;
  for (let at = 0; at < length; at += on + off) {
    const part = Math.min(on, length - at);
    if (vertical) context.fillRect(x, y + at, wide, part);
    else context.fillRect(x + at, y, part, wide);
  }
}

/** In the left corner, where Excel marks what is odd about a formula. */
function drawKeptMark(context: CanvasRenderingContext2D, { x, y }: Rectangle): void {
  context.fillStyle = keptColor;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 7, y);
  context.lineTo(x, y + 7);
  context.fill();
}

function drawNoteMark(context: CanvasRenderingContext2D, { x, y, width }: Rectangle): void {
  context.fillStyle = noteColor;
  context.beginPath();
  context.moveTo(x + width - 7, y);
  context.lineTo(x + width, y);
  context.lineTo(x + width, y + 7);
  context.fill();
}

function drawFrozenEdges(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  row: number,
  column: number,
  view: SheetView,
): void {
  const { frozenRows, frozenColumns } = view.sheet;
  context.fillStyle = freezeLine;
  if (frozenColumns > 0 && column === frozenColumns - 1) context.fillRect(x + width - 1, y, 1, height);
  if (frozenRows > 0 && row === frozenRows - 1) context.fillRect(x, y + height - 1, width, 1);
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function drawSelectionTint(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  row: number,
  column: number,
  master: { row: number; column: number },
  { areas, selection: { active } }: DrawingScene,
): void {
  if (!areas.some((area) => isIn(area, row, column)) || (master.row === active.row && master.column === active.column)) return;
  context.fillStyle = translucent(selectionColor, 0.1);
  context.fillRect(x, y, width, height);
}

const thinEdge: Border = { style: "thin", color: selectionColor };
const firmEdge: Border = { style: "medium", color: selectionColor };
const dashedEdge: Border = { style: "dashed", color: selectionColor };

function drawSelectionEdges(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  row: number,
  column: number,
  area: Area,
  edge: Border,
): void {
  if (!isIn(area, row, column)) return;
  const wide = edge.style === "thin" ? 1 : 2;
  if (row === area.top) strokeEdge(context, edge, x, y, width, 0, false, wide);
  if (row === area.bottom) strokeEdge(context, edge, x, y + height - wide, width, 0, false, wide);
  if (column === area.left) strokeEdge(context, edge, x, y, height, 0, true, wide);
  if (column === area.right) strokeEdge(context, edge, x + width - wide, y, height, 0, true, wide);
}

/** Pixels of the square by which a selection is filled further. */
const handleSize = 5;

function drawHandle(context: CanvasRenderingContext2D, { x, y, width, height }: Rectangle): void {
  context.fillStyle = paper;
  context.fillRect(x + width - handleSize - 1, y + height - handleSize - 1, handleSize + 1, handleSize + 1);
  context.fillStyle = selectionColor;
  context.fillRect(x + width - handleSize, y + height - handleSize, handleSize, handleSize);
}
