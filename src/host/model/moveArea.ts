/** Cells cut and put elsewhere on their sheet: they keep what they say, and whatever refers to them refers to where they are now. */
import { moveReferences, type MoveArea } from "../calc/rewrite";
import { contains, oneCell, overlap } from "./address";
import { clearCells } from "./gridEdit";
import { emitChanged, putEntry } from "./edit";
import { allFormulas } from "./formulas";
import { refuseProtected } from "./guards";
import { invalidArgument } from "../protocol/richApiError";
import type { Session } from "./session";
import { cellKey, type Area, type Sheet } from "./state";
import { setStyleIndex } from "./styles";

const location = "Range.moveTo";

/**
 * Moves an area, with formats, notes and links, so that its first cell comes to the given place; what stood there is replaced.
 *
 * @throws AccessDenied · InvalidArgument where part of a table or of merged cells would move
 */
export function moveArea(session: Session, sheet: Sheet, from: Area, to: { readonly row: number; readonly column: number }): void {
  const [down, across] = [to.row - from.top, to.column - from.left];
  const moved = (area: Area): Area => ({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  });
  const target = moved(from);
  refuseProtected(session.workbook, sheet, from, location);
  refuseProtected(session.workbook, sheet, target, location);
  const isCut = (area: Area): boolean => overlap(area, from) && !contains(from, area);
  if (sheet.merges.some(isCut)) throw invalidArgument(location, "Part of a merged cell can't be moved.");
  if (sheet.tables.some(({ area }) => contains(from, area))) throw invalidArgument(location, "A whole table can't be moved here.");
  session.settle();
  const cells = [];
  for (let row = from.top; row <= from.bottom; row++) {
    for (let column = from.left; column <= from.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      const isSpilled = cell?.spillSource !== undefined && cell.spillSource !== cellKey(row, column);
      cells.push({
        row,
        column,
        style: cell?.style ?? sheet.columnStyles.get(column) ?? 0,
        cell: isSpilled ? undefined : cell && { ...cell },
      });
    }
  }
  clearCells(session, sheet, from);
  for (const { row, column } of cells) setStyleIndex(sheet, row, column, sheet.columnStyles.get(column) ?? 0);
  for (const { row, column, style, cell } of cells) {
    const entry = { formula: cell?.formula ?? null, value: cell?.formula ? null : (cell?.value ?? null), numberFormat: null };
    putEntry(session, sheet, row + down, column + across, entry);
    setStyleIndex(sheet, row + down, column + across, style);
  }
  const move: MoveArea = (area) => (contains(from, area) ? moved(area) : area);
  const isHere = (place: Sheet | null) => (name: string | null) =>
    name === null ? place === sheet : name.toLowerCase() === sheet.name.toLowerCase();
  allFormulas(session, (formula, place) => moveReferences(formula, isHere(place.sheet), move));
  sheet.merges = sheet.merges
    .filter((area) => contains(from, area) || !overlap(area, target))
    .map((area) => (contains(from, area) ? moved(area) : area));
  sheet.notes = movedPoints(sheet.notes, from, target, down, across);
  sheet.hyperlinks = movedPoints(sheet.hyperlinks, from, target, down, across);
  session.touch();
  emitChanged(session, sheet, from, "RangeEdited");
  emitChanged(session, sheet, target, "RangeEdited");
}

/** Those that stood in the way go, those of the cells go with them. */
const movedPoints = <Point extends { readonly row: number; readonly column: number }>(
  points: readonly Point[],
  from: Area,
  target: Area,
  down: number,
  across: number,
): Point[] =>
  points.flatMap((point) => {
    const place = oneCell(point.row, point.column);
    if (contains(from, place)) return [{ ...point, row: point.row + down, column: point.column + across }];
    return contains(target, place) ? [] : [point];
  });
