/**
 * Cells that are moved elsewhere, on their sheet or to another, as dragging their border or cutting and pasting does. References to them
 * follow, their own formulas keep what they read; references to cells that they cover become #REF!, as in Excel.
 */
import { moveAcrossSheets, nameSheetInFormula, nameTableInFormula, type MoveArea, type NamedArea } from "../calc/rewrite";
import { RichApiError, invalidArgument } from "../protocol/richApiError";
import { bounding, contains, overlap, rowCount, columnCount, sameArea } from "./address";
import { emitChanged } from "./edit";
import { carryFilter, refuseCarriedFilter, refuseFilteredMove } from "./filters";
import { allFormulas, changeRuleFormulas } from "./formulas";
import { refusePartOfSpill, refuseProtected } from "./guards";
import { refuseMovedKept } from "./keptAreas";
import { refuseThreads } from "./notes";
import { judgedLast, putRules, takeRules } from "./rules";
import type { Session } from "./session";
import { placesOn, movedPlaces } from "./structure";
import { cellKey, columnOf, maxColumns, maxRows, rowOf, type Area, type Cell, type Sheet, type Table } from "./state";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

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
 * @param at Where the first cell comes to lie.
 * @throws AccessDenied, InvalidOperation (part of a table, a spill or merged cells), FilteredRangeConflict, InvalidArgument (off the sheet)
 */
export function moveCells(
  session: Session,
  from: Place,
  at: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  location: string,
): void {
  const to = { sheet: at.sheet, area: areaAt(from.area, at.row, at.column) };
  const isHere = from.sheet === to.sheet;
  if (isHere && sameArea(from.area, to.area)) return;
  if (to.area.top < 0 || to.area.left < 0 || to.area.bottom >= maxRows || to.area.right >= maxColumns)
    throw invalidArgument(location, "That lies outside the sheet.");
  refuse(session, from, to, location);
  const shift: MoveArea = (area) => shifted(area, to.area.top - from.area.top, to.area.left - from.area.left);
  const rules = takeRules(from.sheet, from.area);
  const tables = from.sheet.tables.filter(({ area }) => contains(from.area, area));
  const left = from.sheet.tables.filter((table) => !tables.includes(table));
  carryFilter(from, to);
  moveContent(from, to);
  movePlaces(from, to, shift);
  for (const table of tables) table.area = shift(table.area) ?? table.area;
  if (!isHere) {
    from.sheet.tables = left;
    to.sheet.tables = [...to.sheet.tables, ...tables];
  }
  if (isHere) {
    const move: MoveArea = (area) => (contains(from.area, area) ? shift(area) : contains(to.area, area) ? null : area);
    for (const live of session.liveAreas) if (live.sheet === from.sheet && live.area) live.area = move(live.area);
    session.restructured({ sheet: from.sheet, area: bounding(from.area, to.area) });
  } else for (const place of [from, to]) session.restructured(place);
  const follow = follower(session, from, to, shift);
  allFormulas(session, (formula, place) => {
    const cell = place.row === null ? null : cellKey(place.row, place.column);
    const isMoved =
      place.sheet === to.sheet && (cell === null ? place.table !== null && tables.includes(place.table) : isIn(to.area, cell));
    if (!isMoved) return follow(formula, place.sheet, place.sheet);
    const free = cell === null ? formula : freed(formula, left, cell, from, to);
    return follow(free, from.sheet, to.sheet);
  });
  for (const rule of [...rules.validations, ...rules.conditionalFormats]) {
    rule.areas = rule.areas.map((area) => shift(area) ?? area);
    changeRuleFormulas(rule, (formula) => follow(formula, from.sheet, to.sheet));
  }
  if (!isHere) judgedLast(rules.conditionalFormats, to.sheet);
  putRules(to.sheet, rules, [to.area]);
  for (const { sheet, area } of [from, to]) emitChanged(session, sheet, area, "RangeEdited");
}

const shifted = (area: Area, down: number, across: number): Area => ({
  top: area.top + down,
  left: area.left + across,
  bottom: area.bottom + down,
  right: area.right + across,
});

/** How a formula reads after the move, of the sheet on which it stood on the one on which it stands. */
function follower({ workbook }: Session, from: Place, to: Place, shift: MoveArea) {
  const isSheet = ({ sheet }: Place, name: string): boolean => sheet.name.toLowerCase() === name.toLowerCase();
  const move = (place: NamedArea): NamedArea | null => {
    const area = isSheet(from, place.sheet) && contains(from.area, place.area) ? shift(place.area) : null;
    if (area) return { sheet: to.sheet.name, area };
    return isSheet(to, place.sheet) && contains(to.area, place.area) ? null : place;
  };
  const own = new Set(workbook.names.filter(({ sheetId }) => sheetId === from.sheet.id).map(({ name }) => name.toLowerCase()));
  return (formula: string, before: Sheet | null, now: Sheet | null): string => {
    const named =
      before !== now && own.size > 0 ? nameSheetInFormula(formula, from.sheet.name, (name) => own.has(name.toLowerCase())) : formula;
    return moveAcrossSheets(named, { before: before?.name ?? null, now: now?.name ?? null }, move);
  };
}

/** What a cell reads of its row of a table, once it no longer stands in that. */
function freed(formula: string, tables: readonly Table[], key: number, from: Place, to: Place): string {
  const before = cellKey(rowOf(key) - to.area.top + from.area.top, columnOf(key) - to.area.left + from.area.left);
  const table = tables.find(({ area }) => isIn(area, before));
  const isStill = table && from.sheet === to.sheet && isIn(table.area, key);
  return table && !isStill ? nameTableInFormula(formula, table.name) : formula;
}

function refuse(session: Session, from: Place, to: Place, location: string): void {
  refuseMovedKept(session.workbook, from, to);
  for (const { sheet, area } of [from, to]) {
    refuseProtected(session.workbook, sheet, area, location);
    refuseThreads(sheet, area, location);
    if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge)))
      throw new RichApiError("InvalidOperation", location, "This would move or cover part of merged cells.");
    for (const key of sheet.cells.keys()) if (isIn(area, key)) refusePartOfSpillOutside(from, to, sheet, key, location);
  }
  const hasFilter = refuseCarriedFilter(from, to, location);
  const moved = from.sheet.tables.filter(({ area }) => contains(from.area, area));
  for (const { area } of moved) refuseFilteredMove(from.sheet, area, location);
  for (const { sheet, area: part } of [from, to]) {
    for (const table of sheet.tables) {
      if (moved.includes(table)) continue;
      const { area, showHeaders, showTotals, name } = table;
      const edges = [...(showHeaders ? [{ ...area, bottom: area.top }] : []), ...(showTotals ? [{ ...area, top: area.bottom }] : [])];
      const isCut = edges.some((edge) => overlap(edge, part));
      const isCovered = (moved.length > 0 || hasFilter) && sheet === to.sheet && overlap(to.area, area);
      if (isCut || isCovered) throw new RichApiError("InvalidOperation", location, `This would move or cover part of the table ${name}.`);
    }
  }
}

/** A spill goes with its formula; on the same sheet it may reach from what is moved into what is covered. */
function refusePartOfSpillOutside(from: Place, to: Place, sheet: Sheet, key: number, location: string): void {
  const isFrom = sheet === from.sheet && isIn(from.area, key);
  refusePartOfSpill(sheet, rowOf(key), columnOf(key), isFrom ? from.area : to.area, location);
}

/** Spilled values are dropped: the next calculation spills them anew. */
function moveContent(from: Place, to: Place): void {
  const moved: [number, Cell][] = [];
  const clear = ({ sheet, area }: Place, each: (key: number, cell: Cell) => void): void => {
    for (const [key, cell] of sheet.cells) {
      if (!isIn(area, key)) continue;
      each(key, cell);
      sheet.journal?.note(key);
      sheet.cells.delete(key);
    }
  };
  clear(from, (key, cell) => {
    moved.push([cellKey(rowOf(key) + to.area.top - from.area.top, columnOf(key) + to.area.left - from.area.left), cell]);
  });
  clear(to, () => undefined);
  for (const [key, cell] of moved) {
    to.sheet.journal?.note(key);
    if (cell.spillSource !== undefined && cell.formula === null) cell.value = null;
    delete cell.spillSource;
    delete cell.spill;
    to.sheet.cells.set(key, cell);
  }
}

/** Merges, links and notes. */
function movePlaces(from: Place, to: Place, shift: MoveArea): void {
  const moved = movedPlaces(from.sheet, (area) => (contains(from.area, area) ? shift(area) : null));
  const left = movedPlaces(from.sheet, (area) => (contains(from.area, area) ? null : area));
  Object.assign(from.sheet, left);
  const standing = movedPlaces(to.sheet, (area) => (contains(to.area, area) ? null : area));
  placesOn.forEach((part) => Object.assign(to.sheet, { [part]: [...standing[part], ...moved[part]] }));
}
