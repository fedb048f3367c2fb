/**
 * Formulas of a copy. Before anything leaves, each either becomes one that every Excel knows or its result; the results are remembered, and
 * where the copy computes something else, because what it was computed of has left, the result takes the formula's place.
 */
import { createCalculator, noCustomFunctions } from "../host/calc";
import { CellError, type Cell, type CellValue, type Sheet, type Workbook } from "../host/model/state";
import type { Redact } from "./redactText";

/** What a formula of a copy becomes; null is its result. */
export type FormulaOf = (formula: string) => string | null;

/** A function of an add-in, or a place in another file. */
const isForeign = (formula: string): boolean => /\bKAM\.|_xldudf_|\[\d+\]/i.test(formula);

export const nativeFormula =
  (rewrite: (standing: unknown) => unknown): FormulaOf =>
  (formula) => {
    const other = rewrite(formula) ?? formula;
    return typeof other === "string" && other.startsWith("=") && !isForeign(other) ? other : null;
  };

export const noFormula: FormulaOf = () => null;

/** The result in place of the formula; an empty text is a blank cell. */
const freeze = (cell: Cell, value: CellValue): void => {
  cell.formula = null;
  cell.value = value === "" ? null : value;
  delete cell.array;
  delete cell.spill;
  delete cell.spillSource;
  delete cell.kept;
};

/** Texts that say how the plan computes follow as well. */
export const settleTexts = (sheet: Sheet, rewrite: (standing: unknown) => unknown): void => {
  for (const cell of sheet.cells.values()) {
    if (cell.formula !== null || typeof cell.value !== "string") continue;
    const other = rewrite(cell.value);
    if (typeof other === "string" && !other.startsWith("=")) cell.value = other;
  }
};

/** Gives the formulas of a sheet their other form; answers with the results of those that stay. */
export const settleFormulas = (sheet: Sheet, formulaOf: FormulaOf): Map<Cell, CellValue> => {
  const results = new Map<Cell, CellValue>();
  const known = new Map<string, string | null>();
  for (const cell of sheet.cells.values()) {
    if (cell.spillSource !== undefined) freeze(cell, cell.value);
    if (cell.formula === null) continue;
    const isPlain = cell.kept === undefined && cell.array === undefined && cell.spill === undefined;
    const before = known.get(cell.formula);
    const formula = !isPlain ? null : before !== undefined ? before : formulaOf(cell.formula);
    if (isPlain) known.set(cell.formula, formula);
    if (formula === null) freeze(cell, cell.value);
    else {
      cell.formula = formula;
      results.set(cell, cell.value);
    }
  }
  for (const { columns } of sheet.tables)
    for (const column of columns) {
      column.formula = column.formula === null ? null : formulaOf(column.formula);
      column.totalsFormula = column.totalsFormula === null ? null : formulaOf(column.totalsFormula);
    }
  return results;
};

const isEqual = (one: CellValue, other: CellValue): boolean => {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-3);
  if (one instanceof CellError || other instanceof CellError)
    return one instanceof CellError && other instanceof CellError && one.code === other.code;
  return (one ?? "") === (other ?? "");
};

/** Computes the copy; whatever comes out otherwise than it was keeps its result. Answers with how many formulas stand. */
export const freezeWhatDiffers = (workbook: Workbook, results: ReadonlyMap<Cell, CellValue>, redact: Redact, now: () => number): number => {
  if (results.size === 0) return 0;
  const calculator = createCalculator(workbook, noCustomFunctions);
  calculator.now = now;
  calculator.calculate(true);
  let standing = 0;
  for (const sheet of workbook.sheets)
    for (const cell of sheet.cells.values()) {
      if (cell.spillSource !== undefined && cell.formula === null) freeze(cell, cell.value);
      const result = results.get(cell);
      if (cell.formula === null || result === undefined) continue;
      const wanted = typeof result === "string" ? redact(result) : result;
      const isSame =
        cell.spill === undefined && cell.kept === undefined && isEqual(cell.value, wanted) && redact(cell.formula) === cell.formula;
      if (isSame) standing += 1;
      else freeze(cell, wanted);
    }
  return standing;
};
