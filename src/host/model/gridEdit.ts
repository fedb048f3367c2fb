/**
 * Typing, pasting and clearing in the grid, as a user does: the entry is validated, tables grow, and a step can be undone.
 * Office.js writes through edit.ts directly: there tables grow only when told to.
 */
import { contains, oneCell } from "./address";
import { clearContents } from "./clear";
import { setInputs } from "./edit";
import { rowsThatShow } from "./filters";
import { refuseProtected } from "./guards";
import type { Session } from "./session";
import type { Area, Sheet, Validation } from "./state";
import { styleAt } from "./styles";
import { growTable, tableGrowingTo } from "./tableGrowth";
import { typedInput, type Input } from "./typedInput";
import { validationAccepts } from "./validation";

/** An entry that a validation rule with a stop alert does not accept. */
export interface Refusal {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

const validationAt = (sheet: Sheet, row: number, column: number): Validation | null =>
  sheet.validations.find((rule) => rule.areas.some((area) => contains(area, oneCell(row, column)))) ?? null;

/**
 * Types one entry into a cell.
 *
 * @returns Why it was refused, or null when it stands in the cell.
 * @throws RichApiError where the sheet is protected or a table would be harmed
 */
export function typeInto(session: Session, sheet: Sheet, row: number, column: number, input: Input): Refusal | null {
  const rule = validationAt(sheet, row, column);
  const entry = typedInput(input, styleAt(session.workbook, sheet, row, column).numberFormat, session.workbook.date1904);
  const stops = rule?.alert?.show !== false && (rule?.alert?.style ?? "stop") === "stop";
  if (
    rule &&
    stops &&
    entry.formula === null &&
    entry.value !== null &&
    !validationAccepts(session, sheet, rule, row, column, entry.value)
  ) {
    const message = rule.alert?.message ?? "";
    return { row, column, title: rule.alert?.title ?? "", message };
  }
  enter(session, sheet, row, column, [[input]]);
  return null;
}

/** Puts rows of entries, as pasting does: no validation, but tables grow. */
export function enter(session: Session, sheet: Sheet, row: number, column: number, rows: readonly (readonly Input[])[]): void {
  const area: Area = { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
  const growth = rows.flat().some((input) => input !== null && input !== "") ? tableGrowingTo(sheet, area) : null;
  setInputs(session, sheet, row, column, rows, "Range.values");
  if (growth) growTable(session, sheet, growth.table, growth.to);
}

/** The Delete key: rows that a filter hides keep what they hold. */
export function clearCells(session: Session, sheet: Sheet, area: Area): void {
  refuseProtected(session.workbook, sheet, area, "Range.clear");
  clearContents(session, sheet, area, rowsThatShow(sheet, area) ? sheet.hiddenRows : undefined);
}
