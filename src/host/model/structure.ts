/**
 * Inserting and deleting cells, rows and columns. Everything that lies on the sheet moves along: cells, merges, tables, validation,
 * conditional formats, charts, notes, links, print set-up, names, references in formulas and the ranges that clients hold.
 */
import { moveReferences, type MoveArea } from "../calc/rewrite";
import { RichApiError, invalidArgument } from "../protocol/richApiError";
import { forgetAnchors } from "./chartAnchors";
import { columnCount, contains, formatArea, isWholeColumns, isWholeRows, overlap, rowCount } from "./address";
import { triggerSource } from "./edit";
import { eventType, everySheet } from "./events";
import { allFormulas } from "./formulas";
import { refuseProtected } from "./guards";
import { refuseThroughKept, refuseWithoutTable } from "./keptAreas";
import { charactersToPoints, columnLeft, defaultColumnCharacters, defaultRowPoints, rowTop } from "./lengths";
import type { Session } from "./session";
import { flip, mover, movedArea, moveSpan, type Shift } from "./shift";
import {
  cellKey,
  columnOf,
  maxColumns,
  maxRows,
  rowOf,
  type Area,
  type Cell,
  type Drawing,
  type Outline,
  type Sheet,
  type SheetFilter,
} from "./state";
import { bodyOf } from "./tables";

export function insertCells(session: Session, sheet: Sheet, area: Area, direction: "Down" | "Right", location: string): void {
  const vertical = isWholeRows(area) || (direction === "Down" && !isWholeColumns(area));
  refuseForShift(session, sheet, area, location, vertical ? "allowInsertRows" : "allowInsertColumns");
  const shift = vertical
    ? { vertical, at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { vertical, at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
  refuseSplitTables(sheet, shift, location);
  refuseThroughKept(session.workbook, sheet, shift, location);
  refuseOverEdge(sheet, shift, location);
  moveAll(session, sheet, shift);
  inheritStyles(sheet, area, vertical);
  emitShift(session, sheet, area, isWholeRows(area) ? "RowInserted" : isWholeColumns(area) ? "ColumnInserted" : "CellInserted");
}

export function deleteCells(session: Session, sheet: Sheet, area: Area, direction: "Up" | "Left", location: string): void {
  const vertical = isWholeRows(area) || (direction === "Up" && !isWholeColumns(area));
  refuseForShift(session, sheet, area, location, vertical ? "allowDeleteRows" : "allowDeleteColumns");
  const shift = vertical
    ? { vertical, at: area.top, count: -rowCount(area), from: area.left, to: area.right }
    : { vertical, at: area.left, count: -columnCount(area), from: area.top, to: area.bottom };
  refuseSplitTables(sheet, shift, location);
  refuseThroughKept(session.workbook, sheet, shift, location);
  refuseBeheading(sheet, area, location);
  for (const table of sheet.tables) if (contains(area, table.area)) refuseWithoutTable(session.workbook, table.id, location);
  removeTableColumns(sheet, area, vertical);
  moveAll(session, sheet, shift);
  emitShift(session, sheet, area, isWholeRows(area) ? "RowDeleted" : isWholeColumns(area) ? "ColumnDeleted" : "CellDeleted");
}

function refuseForShift(session: Session, sheet: Sheet, area: Area, location: string, allowedBy: string): void {
  refuseProtected(session.workbook, sheet, null, location, isWholeRows(area) || isWholeColumns(area) ? allowedBy : undefined);
}

/** Nothing that somebody entered is pushed off the sheet. */
function refuseOverEdge(sheet: Sheet, { vertical, count, from, to }: Shift, location: string): void {
  const last = (vertical ? maxRows : maxColumns) - count;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null) continue;
    const [along, across] = vertical ? [rowOf(key), columnOf(key)] : [columnOf(key), rowOf(key)];
    if (along >= last && across >= from && across <= to)
      throw new RichApiError("InvalidOperation", location, "This would push cells with content off the end of the sheet.");
  }
}

/** Cells of a table can move only all together across. */
function refuseSplitTables(sheet: Sheet, shift: Shift, location: string): void {
  for (const table of sheet.tables) {
    const along = shift.vertical ? table.area : flip(table.area);
    const isAfter = along.bottom >= shift.at;
    const isTouched = along.left <= shift.to && along.right >= shift.from;
    const isWhole = along.left >= shift.from && along.right <= shift.to;
    if (isAfter && isTouched && !isWhole) {
      throw new RichApiError("InvalidOperation", location, `This would move part of the table ${table.name}.`);
    }
  }
}

/** The header row of a table goes only with the whole table, its last row of data never by itself. */
function refuseBeheading(sheet: Sheet, area: Area, location: string): void {
  for (const table of sheet.tables) {
    if (!overlap(table.area, area) || contains(area, table.area)) continue;
    const isColumns = area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (!isColumns && table.showHeaders && area.top <= table.area.top)
      throw invalidArgument(location, "The header of a table can't be deleted.");
    if (!isColumns && contains({ ...area, left: 0, right: maxColumns - 1 }, bodyOf(table))) {
      throw invalidArgument(location, "A table keeps at least one row.");
    }
  }
}

function removeTableColumns(sheet: Sheet, area: Area, vertical: boolean): void {
  if (vertical) return;
  for (const table of sheet.tables) {
    if (overlap(table.area, area)) {
      table.columns = table.columns.filter((_column, index) => table.area.left + index < area.left || table.area.left + index > area.right);
    }
  }
}

function moveAll(session: Session, sheet: Sheet, shift: Shift): void {
  const move = mover(shift);
  const columnsBefore = new Map(sheet.tables.map((table) => [table, table.area]));
  moveSheet(sheet, shift);
  sheet.shifts.push(shift);
  for (const [table, before] of columnsBefore) addInsertedColumns(sheet, table, before, shift);
  const isHere = (place: Sheet | null) => (sheetName: string | null) =>
    sheetName === null ? place === sheet : sheetName.toLowerCase() === sheet.name.toLowerCase();
  for (const live of session.liveAreas) if (live.sheet === sheet && live.area) live.area = move(live.area);
  session.restructured({ sheet, area: movedArea(shift) });
  // Formulas of a column read alike.
  const known = new Map<Sheet | null, Map<string, string>>();
  allFormulas(session, (formula, place) => {
    const here = known.get(place.sheet) ?? new Map<string, string>();
    known.set(place.sheet, here);
    const moved = here.get(formula) ?? moveReferences(formula, isHere(place.sheet), move);
    here.set(formula, moved);
    return moved;
  });
}

/** Cells and all that lies on the sheet; formulas keep what they say. */
export function moveSheet(sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  moveObjects(sheet, shift, mover(shift));
}

/** Spilled values are dropped: the next calculation spills them anew. */
export function moveCells(sheet: Sheet, shift: Shift): void {
  sheet.journal?.shift(shift);
  const moved: [number, Cell][] = [];
  for (const [key, cell] of sheet.cells) {
    if (cell.spillSource !== undefined && cell.spillSource !== key) {
      cell.value = null;
      delete cell.spillSource;
      if (cell.style === 0) {
        sheet.cells.delete(key);
        continue;
      }
    }
    delete cell.spill;
    const row = rowOf(key);
    const column = columnOf(key);
    const along = shift.vertical ? row : column;
    const across = shift.vertical ? column : row;
    if (along < shift.at || across < shift.from || across > shift.to) continue;
    sheet.cells.delete(key);
    if (shift.count < 0 && along < shift.at - shift.count) continue;
    // Nothing goes over the edge into the next row.
    if (along + shift.count >= (shift.vertical ? maxRows : maxColumns)) continue;
    moved.push([shift.vertical ? cellKey(row + shift.count, column) : cellKey(row, column + shift.count), cell]);
  }
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

function moveObjects(sheet: Sheet, shift: Shift, move: MoveArea): void {
  const areas = (list: readonly Area[]): Area[] => movedAreas(list, move);
  Object.assign(sheet, movedPlaces(sheet, move));
  sheet.tables = sheet.tables.filter((table) => {
    const area = move(table.area);
    if (area) table.area = area;
    return area !== null;
  });
  for (const item of [...sheet.validations, ...sheet.conditionalFormats]) item.areas = areas(item.areas);
  sheet.validations = sheet.validations.filter((item) => item.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((item) => item.areas.length > 0);
  sheet.selection = move(sheet.selection) ?? sheet.selection;
  sheet.filter = movedFilter(sheet, move);
  const printed = areas(sheet.page.printArea ?? []);
  sheet.page.printArea = printed.length > 0 ? printed : null;
  const isWhole = shift.from === 0 && shift.to === (shift.vertical ? maxColumns : maxRows) - 1;
  if (isWhole) moveLines(sheet, shift);
}

/** A filter goes with the row of its headers, and the condition of a column with that column. */
function movedFilter({ filter }: Sheet, move: MoveArea): SheetFilter | null {
  if (!filter) return null;
  const { top, bottom, left, right } = filter.area;
  const area = move({ top, bottom: top, left, right }) && move(filter.area);
  if (!area) return null;
  const criteria = [...filter.criteria].flatMap(([column, one]) => {
    const moved = move({ top, bottom, left: column, right: column });
    return moved ? [[moved.left, one] as const] : [];
  });
  return { area, criteria: new Map(criteria) };
}

/** Those that are still there. */
const movedAreas = (list: readonly Area[], move: MoveArea): Area[] => list.map(move).filter((area) => area !== null);

/** What belongs to single cells. */
export const placesOn = ["merges", "hyperlinks", "notes"] as const;

/** What of it is still there, at its new places. */
export const movedPlaces = (sheet: Sheet, move: MoveArea): Pick<Sheet, (typeof placesOn)[number]> => ({
  merges: movedAreas(sheet.merges, move),
  hyperlinks: movePoints(sheet.hyperlinks, move),
  notes: movePoints(sheet.notes, move),
});

const movePoints = <T extends { row: number; column: number }>(points: readonly T[], move: MoveArea): T[] =>
  points.flatMap((point) => {
    const area = move({ top: point.row, left: point.column, bottom: point.row, right: point.column });
    return area ? [{ ...point, row: area.top, column: area.left }] : [];
  });

/** What belongs to whole rows or columns: heights, hidden, groups, breaks, title rows, charts. */
function moveLines(sheet: Sheet, shift: Shift): void {
  const line = (index: number): number | null => moveSpan(index, index, shift)?.[0] ?? null;
  const { page } = sheet;
  // Before the first line there is nothing to break.
  const movedBreaks = (breaks: readonly number[]): number[] => breaks.map((at) => line(at) ?? 0).filter((at) => at > 0);
  moveCharts(sheet, shift);
  forgetAnchors(sheet);
  sheet.drawings = sheet.drawings.map((drawing) => movedDrawing(drawing, shift));
  if (shift.vertical) {
    moveKeys(sheet.rowHeights, line);
    moveMembers(sheet.hiddenRows, line);
    moveOutline(sheet.rowOutline, line);
    page.rowBreaks = movedBreaks(page.rowBreaks);
    page.titleRows = moveTitles(page.titleRows, shift);
  } else {
    moveKeys(sheet.columnWidths, line);
    moveKeys(sheet.columnStyles, line);
    moveMembers(sheet.hiddenColumns, line);
    moveOutline(sheet.columnOutline, line);
    page.columnBreaks = movedBreaks(page.columnBreaks);
    page.titleColumns = moveTitles(page.titleColumns, shift);
  }
}

/** Charts keep their distance from the cells they stood on; call while widths and heights are still those of before. */
function moveCharts(sheet: Sheet, shift: Shift): void {
  const edge = (index: number): number => (shift.vertical ? rowTop(sheet, index) : columnLeft(sheet, index));
  const start = edge(shift.at);
  const size = shift.vertical ? defaultRowPoints : charactersToPoints(defaultColumnCharacters);
  const distance = shift.count > 0 ? shift.count * size : start - edge(shift.at - shift.count);
  for (const chart of sheet.charts) {
    const place = shift.vertical ? chart.top : chart.left;
    if (place < start) continue;
    const moved = Math.max(start, place + distance);
    if (shift.vertical) chart.top = moved;
    else chart.left = moved;
  }
}

/** What hangs between cells goes with those under its corner, as large as it was. */
function movedDrawing(drawing: Drawing, shift: Shift): Drawing {
  if (drawing.placement === "Absolute") return drawing;
  const axis = shift.vertical ? "row" : "column";
  const { index } = drawing.from[axis];
  const distance = (moveSpan(index, index, shift)?.[0] ?? shift.at) - index;
  const moved = (corner: Drawing["from"]): Drawing["from"] => ({
    ...corner,
    [axis]: { ...corner[axis], index: corner[axis].index + distance },
  });
  return distance === 0 ? drawing : { ...drawing, from: moved(drawing.from), to: "row" in drawing.to ? moved(drawing.to) : drawing.to };
}

function moveTitles(titles: { from: number; to: number } | null, shift: Shift): { from: number; to: number } | null {
  const span = titles && moveSpan(titles.from, titles.to, shift);
  return span ? { from: span[0], to: span[1] } : null;
}

function moveKeys<T>(map: Map<number, T>, line: (index: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const after = line(index);
    if (after !== null) map.set(after, value);
  }
}

function moveMembers(set: Set<number>, line: (index: number) => number | null): void {
  const members = [...set];
  set.clear();
  for (const index of members) {
    const after = line(index);
    if (after !== null) set.add(after);
  }
}

function moveOutline(outline: Outline, line: (index: number) => number | null): void {
  moveKeys(outline.levels, line);
  moveMembers(outline.collapsed, line);
}

/** Columns inserted inside a table become columns of it. */
function addInsertedColumns(sheet: Sheet, table: Sheet["tables"][number], before: Area, shift: Shift): void {
  if (shift.vertical || shift.count < 0 || columnCount(table.area) === columnCount(before)) return;
  const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const added = Array.from({ length: shift.count }, (_, index) => {
    let serial = 1;
    while (taken.has(`column${serial}`)) serial++;
    taken.add(`column${serial}`);
    return { id: nextId + index, name: `Column${serial}`, formula: null, totalsFormula: null, totalsLabel: null };
  });
  table.columns.splice(shift.at - before.left, 0, ...added);
  if (!table.showHeaders) return;
  for (const [index, column] of added.entries()) {
    const key = cellKey(table.area.top, shift.at + index);
    sheet.journal?.note(key);
    sheet.cells.set(key, { formula: null, value: column.name, style: sheet.cells.get(cellKey(table.area.top, shift.at - 1))?.style ?? 0 });
  }
}

/** New cells look like those above them, or to the left. */
function inheritStyles(sheet: Sheet, area: Area, vertical: boolean): void {
  if (vertical ? area.top === 0 : area.left === 0) return;
  const [first, last] = vertical ? [area.left, area.right] : [area.top, area.bottom];
  for (let across = first; across <= last; across++) {
    const key = vertical ? cellKey(area.top - 1, across) : cellKey(across, area.left - 1);
    const style = sheet.cells.get(key)?.style ?? 0;
    if (style === 0) continue;
    const count = vertical ? rowCount(area) : columnCount(area);
    for (let step = 1; step <= count; step++) {
      const target = vertical ? cellKey(rowOf(key) + step, columnOf(key)) : cellKey(rowOf(key), columnOf(key) + step);
      if (sheet.cells.has(target)) continue;
      sheet.journal?.note(target);
      sheet.cells.set(target, { formula: null, value: null, style });
    }
  }
}

export function emitShift(session: Session, sheet: Sheet, area: Area, changeType: string): void {
  const args = { changeType, source: "Local", worksheetId: sheet.id, address: formatArea(area), triggerSource: triggerSource(session) };
  session.events.emit(eventType.worksheetChanged, [sheet.id, everySheet], { type: "WorksheetChanged", shiftDirection: "None", ...args });
  for (const table of sheet.tables) {
    if (overlap(table.area, area))
      session.events.emit(eventType.tableChanged, [table.id, everySheet], { type: "TableChanged", tableId: table.id, ...args });
  }
}
