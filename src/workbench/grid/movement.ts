/** Where the keyboard leads on a sheet: hidden lines are passed over, a merged cell counts as one. */
import { maxColumns, maxRows } from "../../host/model/state";
import type { CellPlace } from "../bench";
import type { Axis } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";

export type Direction = "up" | "down" | "left" | "right";

const steps: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** Sheet index `step` visible lines away; stays inside the sheet. */
function along(axis: Axis, index: number, step: number, limit: number): number {
  const position = axis.positionOf(index) + step;
  if (position < 0) return axis.indexes[0] ?? 0;
  return axis.indexes[position] ?? Math.min(limit - 1, (axis.indexes[axis.indexes.length - 1] ?? 0) + position - axis.indexes.length + 1);
}

export function stepFrom(view: SheetView, from: CellPlace, direction: Direction, count = 1): CellPlace {
  const [rows, columns] = steps[direction];
  const merge = view.index.mergeAt(from.row, from.column);
  const startRow = merge ? (rows > 0 ? merge.bottom : merge.top) : from.row;
  const startColumn = merge ? (columns > 0 ? merge.right : merge.left) : from.column;
  const row = rows === 0 ? from.row : along(view.rows, startRow, rows * count, maxRows);
  const column = columns === 0 ? from.column : along(view.columns, startColumn, columns * count, maxColumns);
  return masterOf(view, { row, column });
}

/** Ctrl+arrow: the end of the block of filled cells, else the next filled cell, else the edge. */
export function jumpFrom(view: SheetView, from: CellPlace, direction: Direction): CellPlace {
  const limit = { row: Math.max(0, view.used.rows - 1), column: Math.max(0, view.used.columns - 1) };
  const outside = (place: CellPlace): boolean => place.row > limit.row || place.column > limit.column;
  let place = stepFrom(view, from, direction);
  if (samePlace(place, from)) return from;
  const inBlock = !view.isBlank(from.row, from.column) && !view.isBlank(place.row, place.column);
  for (;;) {
    const next = stepFrom(view, place, direction);
    if (samePlace(next, place)) return place;
    if (outside(next))
      return outside(place) ? { row: Math.min(place.row, limit.row), column: Math.min(place.column, limit.column) } : place;
    const nextBlank = view.isBlank(next.row, next.column);
    if (inBlock && nextBlank) return place;
    if (!inBlock && !view.isBlank(place.row, place.column)) return place;
    place = next;
  }
}

/** The cell that shows: of a merge its first. */
export function masterOf(view: SheetView, place: CellPlace): CellPlace {
  const merge = view.index.mergeAt(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

const samePlace = (a: CellPlace, b: CellPlace): boolean => a.row === b.row && a.column === b.column;
