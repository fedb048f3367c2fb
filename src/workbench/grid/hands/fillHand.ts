/**
 * The fill handle: dragged outward, cells go on to where it is let go; inward, those left out are cleared; pressed twice, cells go on to the
 * end of the column beside.
 */
import { contains, isWholeColumns } from "../../../host/model/address";
import type { Area } from "../../../host/model/state";
import type { CellPlace } from "../../bench";
import { clearBeyond, fill } from "../../sheetEdits";
import type { SheetView } from "../../sheet/sheetView";
import { cellAt } from "./grip";
import type { Hand, HandContext } from "./hand";

/** The area from the source to a cell, in the direction in which that lies further away; of a cell inside, what is left of the source. */
export function filledTo(source: Area, { row, column }: CellPlace): Area {
  const downwards = Math.max(row - source.bottom, source.top - row, 0);
  const sideways = Math.max(column - source.right, source.left - column, 0);
  if (downwards === 0 && sideways === 0) {
    const [up, back] = [source.bottom - row, source.right - column];
    if (up === 0 && back === 0) return source;
    return up >= back ? { ...source, bottom: row } : { ...source, right: column };
  }
  return downwards >= sideways
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/** The area down to where the table ends, or the filled cells in the column before, else behind; null where there are none. */
export function filledToEnd(view: SheetView, source: Area): Area | null {
  const table = view.index.tableAt(source.bottom, source.left);
  if (table) {
    const last = table.area.bottom - (table.showTotals ? 1 : 0);
    if (last > source.bottom) return { ...source, bottom: last };
  }
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0) continue;
    let bottom = source.bottom;
    while (bottom + 1 < view.used.rows && !view.isBlank(bottom + 1, column)) bottom++;
    if (bottom > source.bottom) return { ...source, bottom };
  }
  return null;
}

export function fillHand({ bench, scene, show, refuse }: HandContext): Hand {
  const source = bench.selection.area;
  return {
    move: ({ point }) => {
      show({ area: filledTo(source, cellAt(scene(), point)) });
    },
    drop: ({ point, control }) => {
      const whole = filledTo(source, cellAt(scene(), point));
      if (whole === source) return;
      const isInward = contains(source, whole);
      const refused = isInward ? clearBeyond(bench, source, whole) : fill(bench, source, whole, control ? "opposite" : "auto");
      if (refused !== null) refuse(refused);
    },
  };
}

export function fillToEnd({ bench, refuse }: Pick<HandContext, "bench" | "refuse">): void {
  const source = bench.selection.area;
  const whole = isWholeColumns(source) ? null : filledToEnd(bench.view, source);
  const refused = whole && fill(bench, source, whole, "auto");
  if (refused) refuse(refused);
}
