/**
 * Cells that are moved elsewhere on their sheet, as dragging their border or cutting and pasting does. References to them follow, their own
 * formulas keep what they read; references to cells that they cover become #REF!, as in Excel.
 */
import { moveReferences, type MoveArea } from "../calc/rewrite";
import { RichApiError, invalidArgument } from "../protocol/richApiError";
import { bounding, contains, overlap, rowCount, columnCount, sameArea } from "./address";
import { emitChanged } from "./edit";
import { refuseFilteredMove } from "./filters";
import { allFormulas } from "./formulas";
import { refusePartOfSpill, refuseProtected } from "./guards";
import { refuseMovedKept } from "./keptAreas";
import type { Session } from "./session";
import { movePlaces } from "./structure";
import { cellKey, columnOf, maxColumns, maxRows, rowOf, type Area, type Cell, type Sheet } from "./state";

const isIn = (area: Area, key: number): boolean => {
  const [row, column] = [rowOf(key), columnOf(key)];
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
};

/** Where an area of so many rows and columns lies when its first cell is this one. */
export const areaAt = (size: Area, row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row + rowCount(size) - 1,
  right: column + columnCount(size) - 1,
});

/**
 * @throws AccessDenied, InvalidOperation (part of a table, a spill or merged cells), FilteredRangeConflict, InvalidArgument (off the sheet)
 */
export function moveCells(session: Session, sheet: Sheet, from: Area, row: number, column: number, location: string): void {
  const to = areaAt(from, row, column);
  if (sameArea(from, to)) return;
  if (to.top < 0 || to.left < 0 || to.bottom >= maxRows || to.right >= maxColumns)
    throw invalidArgument(location, "That lies outside the sheet.");
  refuse(session, sheet, from, to, location);
  const move: MoveArea = (area) => {
    if (contains(from, area)) return shifted(area, to.top - from.top, to.left - from.left);
    return contains(to, area) ? null : area;
  };
  moveContent(sheet, from, to);
  moveObjects(sheet, from, move);
  for (const live of session.liveAreas) if (live.sheet === sheet && live.area) live.area = move(live.area);
  session.restructured({ sheet, area: bounding(from, to) });
  allFormulas(session, (formula, place) =>
    moveReferences(formula, (name) => (name === null ? place.sheet === sheet : name.toLowerCase() === sheet.name.toLowerCase()), move),
  );
  for (const area of [from, to]) emitChanged(session, sheet, area, "RangeEdited");
}

const shifted = (area: Area, down: number, across: number): Area => ({
  top: area.top + down,
  left: area.left + across,
  bottom: area.bottom + down,
  right: area.right + across,
});

function refuse(session: Session, sheet: Sheet, from: Area, to: Area, location: string): void {
  refuseMovedKept(session.workbook, sheet, from, to);
  for (const area of [from, to]) {
    refuseProtected(session.workbook, sheet, area, location);
    if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge)))
      throw new RichApiError("InvalidOperation", location, "This would move or cover part of merged cells.");
  }
  for (const key of sheet.cells.keys()) {
    if (isIn(from, key)) refusePartOfSpill(sheet, rowOf(key), columnOf(key), from, location);
    else if (isIn(to, key)) refusePartOfSpill(sheet, rowOf(key), columnOf(key), to, location);
  }
  for (const table of sheet.tables) {
    const { area, showHeaders, showTotals, name } = table;
    if (contains(from, area)) {
      refuseFilteredMove(sheet, area, location);
      continue;
    }
    const edges = [...(showHeaders ? [{ ...area, bottom: area.top }] : []), ...(showTotals ? [{ ...area, top: area.bottom }] : [])];
    const isCut = [from, to].some((part) => edges.some((edge) => overlap(edge, part)));
    const isCovered = sheet.tables.some((other) => contains(from, other.area)) && overlap(to, area);
    if (isCut || isCovered) throw new RichApiError("InvalidOperation", location, `This would move or cover part of the table ${name}.`);
  }
}

/** Spilled values are dropped: the next calculation spills them anew. */
function moveContent(sheet: Sheet, from: Area, to: Area): void {
  const moved: [number, Cell][] = [];
  for (const [key, cell] of sheet.cells) {
    const isMoved = isIn(from, key);
    if (isMoved) moved.push([cellKey(rowOf(key) + to.top - from.top, columnOf(key) + to.left - from.left), cell]);
    if (!isMoved && !isIn(to, key)) continue;
    sheet.journal?.note(key);
    sheet.cells.delete(key);
  }
  for (const [key, cell] of moved) {
    sheet.journal?.note(key);
    if (cell.spillSource !== undefined && cell.formula === null) cell.value = null;
    delete cell.spillSource;
    delete cell.spill;
    sheet.cells.set(key, cell);
  }
}

function moveObjects(sheet: Sheet, from: Area, move: MoveArea): void {
  movePlaces(sheet, move);
  // Rules of which only a part is moved stay where they are.
  for (const item of [...sheet.validations, ...sheet.conditionalFormats])
    item.areas = item.areas.map((area) => (contains(from, area) ? (move(area) ?? area) : area));
  for (const table of sheet.tables) if (contains(from, table.area)) table.area = move(table.area) ?? table.area;
}
