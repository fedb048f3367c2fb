/** Cells that make room or close up: where an area is afterwards. */
import type { MoveArea } from "../calc/rewrite";
import { maxColumns, maxRows, type Area } from "./state";

/** Along which axis cells move, at which index, how many (negative when cells go), and which cells across are affected. */
export interface Shift {
  readonly vertical: boolean;
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export const flip = (area: Area): Area => ({ top: area.left, left: area.top, bottom: area.right, right: area.bottom });

/** All cells that come, go or move. */
export const movedArea = ({ vertical, at, from, to }: Shift): Area => {
  const along = { top: at, bottom: (vertical ? maxRows : maxColumns) - 1, left: from, right: to };
  return vertical ? along : flip(along);
};

/** Where an interval of rows or columns is after the shift; null where it is gone, also over the edge of the sheet. */
export function moveSpan(first: number, last: number, { at, count, vertical }: Shift): [number, number] | null {
  const most = vertical ? maxRows : maxColumns;
  if (first === 0 && last === most - 1) return [first, last];
  if (count > 0) {
    const start = first >= at ? first + count : first;
    return start >= most ? null : [start, Math.min(most - 1, last >= at ? last + count : last)];
  }
  const end = at - count;
  const start = first < at ? first : first < end ? at : first + count;
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop < start ? null : [start, stop];
}

/** An area moves where it lies wholly within the moved band of columns (or rows); what lies partly beside it stays, as in Excel. */
export const mover =
  (shift: Shift): MoveArea =>
  (area) => {
    const along = shift.vertical ? area : flip(area);
    if (along.left < shift.from || along.right > shift.to) return area;
    const span = moveSpan(along.top, along.bottom, shift);
    if (!span) return null;
    const moved = { ...along, top: span[0], bottom: span[1] };
    return shift.vertical ? moved : flip(moved);
  };
