/**
 * What a formula computes with: single values, rectangular arrays of them, references to cells that are read when needed,
 * functions made by LAMBDA, and `undefined` for an argument left out between two commas.
 */
import type { CellValue, ErrorValue, Sheet } from "../model/state";
import { CellError, maxColumns, maxRows } from "../model/state";

/** Rows of values, all of the same length, at least one value. Shared between formulas, hence never changed. */
export type Matrix = readonly (readonly CellValue[])[];

export type Value = CellValue | Matrix | Reference | Union | Lambda | undefined;

/** A rectangle of cells; inclusive on all sides, zero-based. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number = top,
    readonly right: number = left,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }

  get isSingle(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** A:A, 1:1 and the like: they mean "as far as there is something". */
  get isWhole(): boolean {
    return this.bottom === maxRows - 1 || this.right === maxColumns - 1;
  }

  contains(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }
}

/** Several areas as one argument: (A1:A3,C1). */
export class Union {
  constructor(readonly areas: readonly Reference[]) {}
}

/** A function made by LAMBDA, or a built-in one named without its arguments. */
export class Lambda {
  constructor(
    readonly parameters: number,
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: unknown): value is CellError => value instanceof CellError;

const error = (code: ErrorValue): CellError => new CellError(code);

/** The errors without a message; one object each, compared by code. */
export const errors = {
  null: error("#NULL!"),
  divisionByZero: error("#DIV/0!"),
  value: error("#VALUE!"),
  reference: error("#REF!"),
  name: error("#NAME?"),
  number: error("#NUM!"),
  notAvailable: error("#N/A"),
  spill: error("#SPILL!"),
  calculation: error("#CALC!"),
  busy: error("#BUSY!"),
  circular: error("#CIRC!"),
} as const;

const byCode = new Map<string, CellError>(Object.values(errors).map((each) => [each.code, each]));

/** The error with this code, or null if there is none: #GETTING_DATA for example. */
export const errorFromCode = (code: string): CellError | null => byCode.get(code.toUpperCase()) ?? null;

/** Error 1 is #NULL!, as ERROR.TYPE counts. */
export const errorNumber = (value: CellError): number => {
  const codes: ErrorValue[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#BUSY!", "#SPILL!"];
  if (value.code === "#CALC!") return 14;
  const index = codes.indexOf(value.code);
  return index < 0 ? 3 : index + 1;
};

export const toMatrix = (value: CellValue | Matrix): Matrix => (isMatrix(value) ? value : [[value]]);

export const columnsOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** The value at a place of an array; #N/A beyond its edges, as when Excel fills up arrays of different sizes. */
export const at = (matrix: Matrix, row: number, column: number): CellValue => {
  const value = matrix[row]?.[column];
  return value === undefined ? errors.notAvailable : value;
};

/** As `at`, but an array of one row or one column stands for as many as are asked for. */
export const atRepeated = (matrix: Matrix, row: number, column: number): CellValue =>
  at(matrix, matrix.length === 1 ? 0 : row, columnsOf(matrix) === 1 ? 0 : column);

/** All values, row by row. */
export const flatten = (matrix: Matrix): CellValue[] => {
  const values: CellValue[] = [];
  for (const row of matrix) for (const value of row) values.push(value);
  return values;
};

/** Builds an array from the function's value at each place; #CALC! if it would be empty. */
export const buildMatrix = (rows: number, columns: number, valueAt: (row: number, column: number) => CellValue): Matrix | CellError => {
  if (rows < 1 || columns < 1) return errors.calculation;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => valueAt(row, column)));
};
