/** Operators of formulas, and how an operation on single values is spread over arrays. */
import type { CellValue } from "../model/state";
import { checkedNumber, compareValues, toNumber, toText } from "./coerce";
import type { Matrix } from "./values";
import { atRepeated, columnsOf, errors, isError, isMatrix } from "./values";

type Operation = (left: CellValue, right: CellValue) => CellValue;

/** Applies an operation to each value. */
export function spread1(value: CellValue | Matrix, operation: (value: CellValue) => CellValue): CellValue | Matrix {
  return isMatrix(value) ? value.map((row) => row.map(operation)) : operation(value);
}

/** Applies an operation to each pair of values; rows, columns and single values are repeated, gaps are #N/A. */
export function spread2(left: CellValue | Matrix, right: CellValue | Matrix, operation: Operation): CellValue | Matrix {
  if (!isMatrix(left)) return isMatrix(right) ? right.map((row) => row.map((value) => operation(left, value))) : operation(left, right);
  if (!isMatrix(right)) return left.map((row) => row.map((value) => operation(value, right)));
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(columnsOf(left), columnsOf(right));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => operation(atRepeated(left, row, column), atRepeated(right, row, column))),
  );
}

const arithmetic =
  (compute: (left: number, right: number) => number | typeof errors.number): Operation =>
  (left, right) => {
    const a = toNumber(left);
    if (isError(a)) return a;
    const b = toNumber(right);
    if (isError(b)) return b;
    const result = compute(a, b);
    return typeof result === "number" ? checkedNumber(result) : result;
  };

/** A sum that is nothing but the rounding error of its parts is zero. */
const addition = (left: number, right: number): number => {
  const sum = left + right;
  return Math.abs(sum) < Math.abs(left) * 5e-16 ? 0 : sum;
};

const comparison =
  (judge: (order: number) => boolean): Operation =>
  (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return judge(compareValues(left, right));
  };

/** Excel's 0^0 is an error, and so is the root of a negative number. */
export const power = (base: number, exponent: number): number | typeof errors.number => {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.divisionByZero;
  return base ** exponent;
};

const joined: Operation = (left, right) => {
  const a = toText(left);
  if (isError(a)) return a;
  const b = toText(right);
  return isError(b) ? b : a + b;
};

export const binaryOperators: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["+", arithmetic(addition)],
  ["-", arithmetic((a, b) => addition(a, -b))],
  ["*", arithmetic((a, b) => a * b)],
  ["/", arithmetic((a, b) => (b === 0 ? errors.divisionByZero : a / b))],
  ["^", arithmetic(power)],
  ["&", joined],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
]);

const withNumber = (value: CellValue, compute: (value: number) => number): CellValue => {
  const number = toNumber(value);
  return isError(number) ? number : checkedNumber(compute(number));
};

/** A plus sign leaves the value as it is, text included. */
export const unaryOperators: ReadonlyMap<string, (value: CellValue) => CellValue> = new Map<string, (value: CellValue) => CellValue>([
  ["+", (value) => value],
  ["-", (value) => withNumber(value, (number) => -number)],
  ["%", (value) => withNumber(value, (number) => number / 100)],
]);
