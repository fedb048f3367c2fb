/**
 * What the pointer takes hold of: headings and the edges between them, the border of the selection, its fill handle. Places are pixels from
 * the corner of the grid's box.
 */
import { isWholeColumns, isWholeRows, oneCell } from "../../../host/model/address";
import type { CellPlace, Selection } from "../../bench";
import type { Axis } from "../../sheet/axis";
import type { SheetView } from "../../sheet/sheetView";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf, placeOf, type Scrolled } from "../layout";

export type Grip =
  | { readonly kind: "corner" | "fill" | "border" }
  /** A heading, or the edge behind it; `index` as in the sheet. */
  | { readonly kind: "column" | "row" | "columnEdge" | "rowEdge"; readonly index: number };

export interface Scene {
  readonly view: SheetView;
  readonly scroll: Scrolled;
  readonly selection: Selection;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near, in pixels, an edge is taken hold of. */
const reach = { heading: 4, border: 3, handle: 5 } as const;

/** Position on the axis of the line under a pixel of the sheet. */
function positionAt({ starts, indexes }: Axis, pixel: number): number {
  let [low, high] = [0, Math.max(0, indexes.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Pixels from the edge of the sheet, what is scrolled away included. */
const fromEdge = (pixel: number, headings: number, frozen: number, scrolled: number): number => {
  const inside = pixel - headings;
  return inside < frozen ? inside : inside + scrolled;
};

const across = ({ view, scroll }: Scene, x: number): number => fromEdge(x, headingWidthOf(view), frozenWidth(view), scroll.left);
const down = ({ view, scroll }: Scene, y: number): number => fromEdge(y, headingHeightOf(view), frozenHeight(view), scroll.top);

/** The cell under a point, or the nearest one. */
export function cellAt(scene: Scene, { x, y }: Point): CellPlace {
  const { rows, columns } = scene.view;
  return {
    row: rows.indexes[positionAt(rows, down(scene, y))] ?? 0,
    column: columns.indexes[positionAt(columns, across(scene, x))] ?? 0,
  };
}

/** The line whose end is near, or null. */
function edgeNear(axis: Axis, pixel: number): number | null {
  const position = positionAt(axis, pixel);
  if ((axis.starts[position + 1] ?? Infinity) - pixel <= reach.heading) return axis.indexes[position] ?? null;
  return pixel - (axis.starts[position] ?? 0) <= reach.heading && position > 0 ? (axis.indexes[position - 1] ?? null) : null;
}

function headingAt(scene: Scene, { x, y }: Point): Grip | null {
  const { view } = scene;
  const [width, height] = [headingWidthOf(view), headingHeightOf(view)];
  if (x < width && y < height) return { kind: "corner" };
  if (y < height) {
    const edge = edgeNear(view.columns, across(scene, x));
    return edge === null ? { kind: "column", index: cellAt(scene, { x, y }).column } : { kind: "columnEdge", index: edge };
  }
  if (x >= width) return null;
  const edge = edgeNear(view.rows, down(scene, y));
  return edge === null ? { kind: "row", index: cellAt(scene, { x, y }).row } : { kind: "rowEdge", index: edge };
}

/** The part of the selection's rectangle that is not scrolled under frozen rows and columns. */
function shownBox({ view, scroll, selection }: Scene): { left: number; top: number; right: number; bottom: number } | null {
  const { active, area } = selection;
  const isOne = area.top === area.bottom && area.left === area.right;
  const place = placeOf(view, scroll, isOne ? (view.index.mergeAt(active.row, active.column) ?? oneCell(active.row, active.column)) : area);
  const [right, bottom] = [place.left + place.width, place.top + place.height];
  const left = area.right < view.sheet.frozenColumns ? headingWidthOf(view) : headingWidthOf(view) + frozenWidth(view);
  const top = area.bottom < view.sheet.frozenRows ? headingHeightOf(view) : headingHeightOf(view) + frozenHeight(view);
  return right <= left || bottom <= top ? null : { left: place.left, top: place.top, right, bottom };
}

/** Null over cells, which select as usual. */
export function gripAt(scene: Scene, point: Point): Grip | null {
  const heading = headingAt(scene, point);
  if (heading) return heading;
  const { area, others } = scene.selection;
  const box = others.length > 0 || (isWholeColumns(area) && isWholeRows(area)) ? null : shownBox(scene);
  if (!box) return null;
  const { x, y } = point;
  const near = (a: number, b: number, by: number): boolean => Math.abs(a - b) <= by;
  const isWhole = isWholeColumns(area) || isWholeRows(area);
  if (!isWhole && near(x, box.right - 2, reach.handle) && near(y, box.bottom - 2, reach.handle)) return { kind: "fill" };
  const isBeside = x >= box.left - reach.border && x <= box.right + reach.border;
  const isAlong = y >= box.top - reach.border && y <= box.bottom + reach.border;
  const onEdge =
    (isAlong && (near(x, box.left, reach.border) || near(x, box.right, reach.border))) ||
    (isBeside && (near(y, box.top, reach.border) || near(y, box.bottom, reach.border)));
  return onEdge ? { kind: "border" } : null;
}
