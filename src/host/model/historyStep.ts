/** A step of the history, and how it is taken back or done again. */
import { isWholeColumns, isWholeRows } from "./address";
import { emitChanged, putEntry } from "./edit";
import { eventType, everySheet } from "./events";
import { boundsOf, type CellContent, type JournalEntry } from "./journal";
import type { Session } from "./session";
import { changedParts, objectsOf, putBookParts, putSheetParts, type BookParts, type SheetPart, type SheetParts } from "./sheetParts";
import { movedArea, mover, type Shift } from "./shift";
import { columnOf, maxColumns, rowOf, type Area, type Sheet } from "./state";
import { emitShift, moveCells } from "./structure";
import { setStyleIndex } from "./styles";

/** Everything but cells, at some time. */
export interface Standing {
  readonly order: readonly Sheet[];
  readonly book: BookParts;
  readonly sheets: ReadonlyMap<Sheet, SheetParts>;
}

export interface Step {
  readonly label: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly selection: { readonly sheet: Sheet; readonly area: Area };
  readonly journals: readonly { readonly sheet: Sheet; readonly entries: readonly JournalEntry[] }[];
  /** Number of cells that it holds. */
  readonly cells: number;
}

type Side = "before" | "after";

/** Puts the workbook as it was before the step, or after it; call only where it stands at the other side. */
export function revert(session: Session, step: Step, side: Side): void {
  const { workbook } = session;
  const [wanted, standing] = side === "before" ? [step.before, step.after] : [step.after, step.before];
  const objects = objectsOf(workbook);
  workbook.sheets = [...wanted.order];
  putBookParts(workbook, wanted.book, standing.book);
  for (const [sheet, parts] of wanted.sheets) {
    const known = standing.sheets.get(sheet);
    const changed = known ? changedParts(parts, known) : [];
    putSheetParts(sheet, parts, changed, objects);
    tellCalculator(session, sheet, changed, parts, known);
  }
  if (standing.book.names !== wanted.book.names || !isSameOrder(standing.order, wanted.order)) session.restructured();
  const kept: { sheet: Sheet; key: number; content: CellContent }[] = [];
  for (const { sheet, entries } of step.journals) {
    for (const entry of side === "before" ? [...entries].reverse() : entries) {
      if (entry.kind === "shift") moveBack(session, sheet, side === "after" ? entry.shift : { ...entry.shift, count: -entry.shift.count });
      else {
        for (const change of entry.changes) {
          const content = change[side];
          restoreCell(session, sheet, change.key, content);
          if (content?.kept) kept.push({ sheet, key: change.key, content });
        }
        emitChanged(session, sheet, boundsOf(entry.changes.map(({ key }) => key)), "RangeEdited");
      }
    }
  }
  session.touch();
  if (kept.length > 0) {
    // What is computed anew would take the values away that came with the file.
    session.settle();
    for (const { sheet, key, content } of kept) restoreCell(session, sheet, key, content);
  }
  emitSheets(session, standing.order, wanted.order);
  const { sheet, area } = step.selection;
  if (workbook.sheets.includes(sheet)) {
    session.activate(sheet);
    sheet.selection = area;
  }
  workbook.activeSheetId = session.activeSheet.id;
  session.finish();
}

export const isSameOrder = (one: readonly Sheet[], other: readonly Sheet[]): boolean =>
  one.length === other.length && one.every((sheet, index) => sheet === other[index]);

/** Formulas look anew at what they may read: tables that lie elsewhere, rows that a filter hides, sheets of another name. */
function tellCalculator(
  session: Session,
  sheet: Sheet,
  changed: readonly SheetPart[],
  wanted: SheetParts,
  standing: SheetParts | undefined,
): void {
  if (changed.includes("name")) session.restructured();
  for (const { tables } of changed.includes("tables") ? [wanted, standing ?? wanted] : [])
    for (const { area } of tables) session.restructured({ sheet, area });
  if (changed.includes("hiddenRows")) {
    const rows = [...wanted.hiddenRows, ...(standing?.hiddenRows ?? [])];
    const { top, bottom } = boundsOf(rows.map((row) => row * maxColumns));
    session.restructured({ sheet, area: { top, bottom, left: 0, right: maxColumns - 1 } });
  }
}

function moveBack(session: Session, sheet: Sheet, shift: Shift): void {
  const move = mover(shift);
  const area = movedArea(shift);
  moveCells(sheet, shift);
  for (const live of session.liveAreas) if (live.sheet === sheet && live.area) live.area = move(live.area);
  session.restructured({ sheet, area });
  const end = shift.at + Math.abs(shift.count) - 1;
  const part = shift.vertical ? { ...area, bottom: end } : { ...area, right: end };
  const kind = isWholeRows(part) ? "Row" : isWholeColumns(part) ? "Column" : "Cell";
  emitShift(session, sheet, part, `${kind}${shift.count > 0 ? "Inserted" : "Deleted"}`);
}

function restoreCell(session: Session, sheet: Sheet, key: number, content: CellContent | null): void {
  const [row, column] = [rowOf(key), columnOf(key)];
  putEntry(session, sheet, row, column, { formula: content?.formula ?? null, value: content?.value ?? null, numberFormat: null });
  setStyleIndex(sheet, row, column, content?.style ?? 0);
  const cell = sheet.cells.get(key);
  if (cell && content?.formula && (content.kept || content.array)) {
    Object.assign(cell, content.kept && { kept: content.kept, value: content.value }, content.array && { array: content.array });
    session.calculator.rewriteFormula(sheet, row, column, content.formula);
  }
  if (!content && cell && cell.formula === null && cell.value === null) sheet.cells.delete(key);
}

function emitSheets(session: Session, before: readonly Sheet[], after: readonly Sheet[]): void {
  for (const sheet of after)
    if (!before.includes(sheet))
      session.events.emit(eventType.worksheetAdded, [everySheet], { type: "WorksheetAdded", source: "Local", worksheetId: sheet.id });
  for (const sheet of before)
    if (!after.includes(sheet))
      session.events.emit(eventType.worksheetDeleted, [everySheet], { type: "WorksheetDeleted", source: "Local", worksheetId: sheet.id });
}
