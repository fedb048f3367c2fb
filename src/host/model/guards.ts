/** Refusals before anything changes: protected sheets, parts of spilled arrays. */
import { RichApiError } from "../protocol/richApiError";
import { defaultStyle } from "./newWorkbook";
import { styleIndexAt } from "./styles";
import { cellKey, columnOf, rowOf, type Area, type Sheet, type Workbook } from "./state";

/** Cells further than this are judged by their column alone. */
const tooManyCells = 100_000;

/**
 * @param allowedBy Protection option that permits the operation even so, for example allowFormatCells.
 * @throws AccessDenied where the sheet is protected and the area holds a locked cell.
 */
export function refuseProtected(workbook: Workbook, sheet: Sheet, area: Area | null, location: string, allowedBy?: string): void {
  if (!sheet.protection.enabled) return;
  if (allowedBy !== undefined && sheet.protection.options[allowedBy] === true) return;
  if (area && allowedBy === undefined && allUnlocked(workbook, sheet, area)) return;
  throw new RichApiError("AccessDenied", location);
}

function allUnlocked(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > tooManyCells) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if ((workbook.styles[styleIndexAt(sheet, row, column)] ?? defaultStyle).locked) return false;
    }
  }
  return true;
}

/** @throws InvalidOperation where the area holds a spilled value but not the formula that spills it. */
export function refusePartOfSpill(sheet: Sheet, row: number, column: number, area: Area, location: string): void {
  const source = sheet.cells.get(cellKey(row, column))?.spillSource;
  if (source === undefined || source === cellKey(row, column)) return;
  const top = rowOf(source);
  const left = columnOf(source);
  if (top >= area.top && top <= area.bottom && left >= area.left && left <= area.right) return;
  throw new RichApiError("InvalidOperation", location, "You can't change part of an array.");
}
