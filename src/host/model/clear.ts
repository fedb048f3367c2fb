/** Range.clear: contents, formats, links or all of them. */
import { contains, oneCell, overlap } from "./address";
import { emitChanged } from "./edit";
import { refusePartOfSpill, refuseProtected } from "./guards";
import { refuseThreads } from "./notes";
import { cutOut } from "./rules";
import type { Session } from "./session";
import { columnOf, rowOf, type Area, type Sheet } from "./state";
import { changeStyle } from "./styles";
import { defaultStyle } from "./newWorkbook";
import { bodyOf } from "./tables";

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export function clearArea(session: Session, sheet: Sheet, area: Area, what: ClearWhat): void {
  refuseProtected(session.workbook, sheet, area, "Range.clear");
  if (what === "All") refuseThreads(sheet, area, "Range.clear");
  if (what === "All" || what === "Contents") clearContents(session, sheet, area);
  if (what === "All" || what === "Formats") {
    changeStyle(session.workbook, sheet, area, () => defaultStyle);
    sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
  }
  if (what === "All") {
    sheet.validations = cutOut(sheet.validations, area);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    sheet.notes = sheet.notes.filter((note) => !contains(area, oneCell(note.row, note.column)));
    dropBlankCells(sheet, area);
  }
  if (what !== "Contents" && what !== "Formats") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !contains(area, oneCell(link.row, link.column)));
  }
}

/** @param spared Rows whose cells keep what they hold. */
export function clearContents(session: Session, sheet: Sheet, area: Area, spared?: ReadonlySet<number>): void {
  const keys: number[] = [];
  for (const [key, cell] of sheet.cells) {
    if (spared?.has(rowOf(key)) === true) continue;
    if ((cell.value !== null || cell.formula !== null) && contains(area, oneCell(rowOf(key), columnOf(key)))) keys.push(key);
  }
  for (const key of keys) refusePartOfSpill(sheet, rowOf(key), columnOf(key), area, "Range.clear");
  for (const key of keys) session.calculator.setInput(sheet, rowOf(key), columnOf(key), null);
  for (const table of spared ? [] : sheet.tables) {
    for (const [index, column] of table.columns.entries()) {
      const body = bodyOf(table);
      const cells = { ...body, left: table.area.left + index, right: table.area.left + index };
      if (contains(area, cells)) column.formula = null;
    }
  }
  session.touch();
  emitChanged(session, sheet, area, "RangeEdited");
}

function dropBlankCells(sheet: Sheet, area: Area): void {
  for (const [key, cell] of sheet.cells) {
    const blank = cell.value === null && cell.formula === null && cell.style === 0 && !sheet.columnStyles.has(columnOf(key));
    if (!blank || !contains(area, oneCell(rowOf(key), columnOf(key)))) continue;
    sheet.journal?.note(key);
    sheet.cells.delete(key);
  }
}
