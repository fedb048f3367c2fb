/** Where the keyboard leads on a sheet: hidden lines are passed over, a merged cell counts as one. */
import { maxColumns, maxRows, type Area } from "../../host/model/state";
import { selectedAreas, type Bench, type CellPlace } from "../bench";
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

/** Enter and Tab go round the selected cells, area by area; false where only one cell is selected. */
export function goOnInside(bench: Bench, direction: Direction): boolean {
  const { view, selection } = bench;
  const areas = selectedAreas(selection);
  const cells = (area: Area): [rows: number[], columns: number[]] => [
    view.rows.indexes.filter((row) => row >= area.top && row <= area.bottom),
    view.columns.indexes.filter((column) => column >= area.left && column <= area.right),
  ];
  const { active, area } = selection;
  const corners = [
    { row: area.top, column: area.left },
    { row: area.bottom, column: area.right },
  ];
  if (areas.length === 1 && corners.every((corner) => samePlace(masterOf(view, corner), masterOf(view, active)))) return false;
  const [rows, columns] = cells(area);
  const isAlongRows = direction === "up" || direction === "down";
  const step = direction === "down" || direction === "right" ? 1 : -1;
  const [inner, outer] = isAlongRows ? [rows, columns] : [columns, rows];
  let at = inner.indexOf(isAlongRows ? active.row : active.column) + step;
  let line = outer.indexOf(isAlongRows ? active.column : active.row);
  if (at < 0 || at >= inner.length) {
    line += step;
    at = step > 0 ? 0 : inner.length - 1;
  }
  const place = (which: Area, innerAt: number, outerAt: number): CellPlace => {
    const [itsRows, itsColumns] = cells(which);
    const row = itsRows[isAlongRows ? innerAt : outerAt] ?? which.top;
    return { row, column: itsColumns[isAlongRows ? outerAt : innerAt] ?? which.left };
  };
  if (line >= 0 && line < outer.length) {
    bench.selectArea(area, masterOf(view, place(area, at, line)), selection.corner, selection.others);
    return true;
  }
  // The next area is the one that is worked on; the others keep their order.
  const next = step > 0 ? areas[0] : (areas.at(-2) ?? areas[0]);
  if (!next) return false;
  const others = areas.length === 1 ? [] : step > 0 ? areas.slice(1) : [area, ...areas.slice(0, -2)];
  const [nextRows, nextColumns] = cells(next);
  const last = (lines: readonly number[]): number => (step > 0 ? 0 : lines.length - 1);
  const first = isAlongRows ? place(next, last(nextRows), last(nextColumns)) : place(next, last(nextColumns), last(nextRows));
  bench.selectArea(next, masterOf(view, first), { row: next.bottom, column: next.right }, others);
  return true;
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
