/** A copy of a sheet beside it: what it says of itself, its tables and its own names, it says of the copy. */
import { renameSheetInFormula, renameTableInFormula } from "../calc/rewrite";
import { eventType, everySheet } from "./events";
import { changeSheetFormulas } from "./formulas";
import { newId, newSheet } from "./newWorkbook";
import { noteText, remarksOf } from "./notes";
import type { Session } from "./session";
import { refuseLockedStructure } from "./sheets";
import type { Cell, Sheet } from "./state";
import { allTables, freeName } from "./tables";

const mostCharacters = 31;

/** Budget → Budget (2). */
function copyName(session: Session, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = base.slice(0, mostCharacters - suffix.length) + suffix;
    if (!session.findSheet(wanted)) return wanted;
  }
}

/** Spilled values are left out: the copy spills them itself. */
function copyCells(cells: ReadonlyMap<number, Cell>): Map<number, Cell> {
  const copy = new Map<number, Cell>();
  for (const [key, cell] of cells) {
    const isSpilled = cell.spillSource !== undefined && cell.spillSource !== key && cell.formula === null;
    const copied = { ...cell, ...(isSpilled ? { value: null } : {}) };
    delete copied.spill;
    delete copied.spillSource;
    copy.set(key, copied);
  }
  return copy;
}

export function copySheet(session: Session, sheet: Sheet, location: string): Sheet {
  refuseLockedStructure(session, location);
  const { workbook } = session;
  const { id, name } = newSheet(copyName(session, sheet.name));
  const likeIt = structuredClone({ ...sheet, cells: new Map(), journal: null });
  const copy: Sheet = { ...likeIt, id, name, cells: copyCells(sheet.cells), shifts: [], visibility: "visible" };
  const taken = [...allTables(workbook).map((table) => table.name), ...workbook.names.map((item) => item.name)];
  let number = Math.max(0, ...allTables(workbook).map((table) => table.number));
  const renamed = new Map<string, string>();
  copy.tables = copy.tables.map((table) => {
    const own = freeName(table.name, taken);
    taken.push(own);
    renamed.set(table.name, own);
    number++;
    return { ...table, id: newId(), number, name: own };
  });
  // A thread stays with its sheet; the copy says the same in a note.
  copy.notes = copy.notes.map((note) => ({
    row: note.row,
    column: note.column,
    author: remarksOf(note)[0]?.author ?? "",
    text: noteText(note),
  }));
  copy.conditionalFormats = copy.conditionalFormats.map((format) => ({ ...format, id: newId() }));
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: newId() }));
  // What shapes look like only their file knows.
  copy.drawings = copy.drawings.flatMap((one) => (one.kind === "picture" ? [{ ...one, id: newId(), anchor: null }] : []));
  const change = (formula: string): string => {
    const here = renameSheetInFormula(formula, sheet.name, name);
    return [...renamed].reduce((text, [before, now]) => renameTableInFormula(text, before, now), here);
  };
  for (const cell of copy.cells.values()) if (cell.formula !== null) cell.formula = change(cell.formula);
  changeSheetFormulas(copy, change);
  const names = workbook.names.filter((item) => item.sheetId === sheet.id);
  workbook.names.push(...names.map((item) => ({ ...item, sheetId: id, formula: change(item.formula) })));
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  session.restructured();
  session.events.emit(eventType.worksheetAdded, [everySheet], { type: "WorksheetAdded", source: "Local", worksheetId: id });
  return copy;
}
