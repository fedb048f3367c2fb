/** What the calculator offers to the model, the file reader, the command line and the workbench. */
import type { Area, CellValue, Sheet } from "../model/state";

/** A whole argument of a custom function: a single value or rows of values. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];
export type FunctionResult = CellValue | CellValue[][];

/** Where formulas find functions that Excel does not have. Names are upper case, with namespace: KAM.INFLUENCE. */
export interface CustomFunctions {
  has(name: string): boolean;
  /** `address` is Sheet1!A1 of the calling cell. A promise shows #BUSY! until it settles. */
  call(name: string, args: readonly FunctionArgument[], address: string): FunctionResult | Promise<FunctionResult>;
}

export interface CellAddress {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Calculator {
  /** Finds the formulas of an opened workbook, and which of them cannot be computed; does not calculate. */
  scan(): void;
  /** Puts a constant or a formula (text with leading "=") into a cell and marks its dependants; does not calculate. */
  setInput(sheet: Sheet, row: number, column: number, input: number | string | boolean | null): void;
  /** Puts a formula in place of one that means the same, for cells have moved: what it could not compute it keeps. */
  rewriteFormula(sheet: Sheet, row: number, column: number, formula: string): void;
  /**
   * Tables, names, sheets, or rows and columns changed: formulas find their references anew at the next calculation.
   *
   * @param moved The only cells that came, went or moved; without it, any may have.
   */
  structureChanged(moved?: CellArea): void;
  /** Calculates what is dirty (everything when `all`), writes results into the state and returns the cells that changed. */
  calculate(all?: boolean): readonly CellAddress[];
  /** The same, formula by formula, for whoever has something else to do in between; whatever calculates meanwhile takes over what is left. */
  calculateInSteps(): Generator<void, readonly CellAddress[]>;
  /** Evaluates a formula as if it stood in the given cell, without storing it. */
  evaluate(formula: string, at: CellAddress): FunctionResult | Promise<FunctionResult>;
  /** Resolves when no custom function is pending. */
  settled(): Promise<void>;
  /** Called after pending custom functions have changed cells. */
  onChanged: ((cells: readonly CellAddress[]) => void) | null;
  /** Serial number of now; TODAY() is its whole part. */
  now: () => number;
}
