/** Headings: pressed or dragged over, they select whole rows and columns; with Shift up to there, with Ctrl besides. */
import { wholeSheet } from "../../../host/model/address";
import { maxColumns, maxRows, type Area } from "../../../host/model/state";
import { selectedAreas, type CellPlace } from "../../bench";
import type { Lines } from "../../sheetEdits";
import { cellAt } from "./grip";
import type { Hand, HandContext, HandEvent } from "./hand";

export function headingHand({ bench, scene, choose }: HandContext, lines: Lines, index: number, start: HandEvent): Hand {
  const { selection, view } = bench;
  const others = start.control ? selectedAreas(selection) : start.shift ? selection.others : [];
  const first = start.shift ? (lines === "rows" ? selection.active.row : selection.active.column) : index;
  // The active cell is one that can be seen.
  const active: CellPlace = start.shift
    ? selection.active
    : lines === "rows"
      ? { row: index, column: view.columns.indexes[0] ?? 0 }
      : { row: view.rows.indexes[0] ?? 0, column: index };
  const select = (last: number): void => {
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    const area: Area =
      lines === "rows" ? { top: from, bottom: to, left: 0, right: maxColumns - 1 } : { top: 0, bottom: maxRows - 1, left: from, right: to };
    choose(area, active, lines === "rows" ? { ...active, row: last } : { ...active, column: last }, others);
  };
  select(index);
  const follow = ({ point }: HandEvent): void => {
    const place = cellAt(scene(), point);
    select(lines === "rows" ? place.row : place.column);
  };
  return { move: follow, drop: () => undefined };
}

export const selectAll = ({ bench, choose }: HandContext): void => {
  choose(wholeSheet, bench.selection.active, { row: 0, column: 0 }, []);
};
