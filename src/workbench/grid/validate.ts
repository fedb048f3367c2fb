/** Data validation of what a person types. Writing by the add-in and pasting go past it, as in Excel. */
import { cellKey, type Sheet, type Validation } from "../../host/model/state";
import { typedInput } from "../../host/model/typedInput";
import { validationAccepts, validationList } from "../../host/model/validation";
import type { Bench } from "../bench";

/** Longest list that is offered. */
const longestList = 500;

export const listItems = (bench: Bench, sheet: Sheet, rule: Validation, row: number, column: number): readonly string[] =>
  rule.type === "list" ? validationList(bench.session, sheet, rule, row, column).slice(0, longestList) : [];

/** Whether the rule of the cell accepts a typed text. Formulas and clearing always pass. */
export function accepts(
  bench: Bench,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  typed: string,
  numberFormat: string,
): boolean {
  const { formula, value } = typedInput(typed, numberFormat);
  if (formula !== null || value === null) return true;
  if (rule.type !== "custom") return validationAccepts(bench.session, sheet, rule, row, column, value);
  // A custom rule looks at the cell itself: the new value stands in it while the rule is judged.
  const key = cellKey(row, column);
  const before = sheet.cells.get(key);
  sheet.cells.set(key, { formula: null, value, style: before?.style ?? 0 });
  const verdict = validationAccepts(bench.session, sheet, rule, row, column, value);
  if (before) sheet.cells.set(key, before);
  else sheet.cells.delete(key);
  return verdict;
}
