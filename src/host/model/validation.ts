/** Whether a value passes a validation rule: for Range.dataValidation.valid and for typing in the grid. */
import { translateFormula } from "../calc/rewrite";
import { bounding, contains, oneCell } from "./address";
import type { Session } from "./session";
import { CellError, type CellValue, type Sheet, type Validation } from "./state";

export function validationAccepts(
  session: Session,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  if (value === null || value === "") return rule.ignoreBlanks;
  if (value instanceof CellError) return false;
  if (rule.type === "list") return validationList(session, sheet, rule, row, column).some((item) => sameText(item, value));
  if (rule.type === "custom") {
    const result = operand(session, sheet, rule, rule.formula1, row, column);
    return result === true || (typeof result === "number" && result !== 0);
  }
  const measured = rule.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "wholeNumber" && !Number.isInteger(measured)) return false;
  return compares(session, sheet, rule, row, column, measured);
}

const sameText = (item: string, value: CellValue): boolean => item === String(value) || item.toLowerCase() === String(value).toLowerCase();

/** Items that a list rule offers in a cell, in their order. */
export function validationList(session: Session, sheet: Sheet, rule: Validation, row: number, column: number): string[] {
  if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((item) => item.trim());
  const result = session.calculator.evaluate(relative(rule, rule.formula1, row, column), { sheet, row, column });
  if (result instanceof Promise) return [];
  const values = Array.isArray(result) ? result.flat() : [result];
  return values.filter((value) => value !== null && value !== "" && !(value instanceof CellError)).map(String);
}

/** Formulas of a rule are written for the upper left cell of its areas. */
function relative(rule: Validation, formula: string, row: number, column: number): string {
  const first = rule.areas.find((area) => contains(area, oneCell(row, column))) ?? rule.areas[0];
  const anchor = first && rule.areas.reduce(bounding, first);
  return anchor ? translateFormula(formula, row - anchor.top, column - anchor.left) : formula;
}

function operand(session: Session, sheet: Sheet, rule: Validation, formula: string, row: number, column: number): CellValue {
  if (!formula.startsWith("=")) return Number.isFinite(Number(formula)) ? Number(formula) : formula;
  const result = session.calculator.evaluate(relative(rule, formula, row, column), { sheet, row, column });
  if (result instanceof Promise) return null;
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}

function compares(session: Session, sheet: Sheet, rule: Validation, row: number, column: number, value: number): boolean {
  const low = Number(operand(session, sheet, rule, rule.formula1, row, column));
  const high = rule.formula2 === null ? NaN : Number(operand(session, sheet, rule, rule.formula2, row, column));
  switch (rule.operator ?? "between") {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThanOrEqual":
      return value <= low;
  }
}
