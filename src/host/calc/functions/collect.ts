/**
 * Gathering many values for one figure: SUM, AVERAGE, COUNT, AND …
 *
 * In ranges and arrays only numbers count, text and logical values are passed over; written directly as an argument they are converted.
 */
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { toLogical, toNumber } from "../coerce";
import type { Matrix, Value } from "../values";
import { errors, isError, isMatrix, Lambda, Reference, Union } from "../values";
import type { Context } from "./definition";

/** One value out of many, and whether it stood in a range or array. */
export type Visit = (value: CellValue, isDirect: boolean) => void;

/** Calls `visit` for every value, blanks among them. */
export function forEachValue(context: Context, args: readonly Value[], visit: Visit): void {
  for (const arg of args) {
    if (arg instanceof Union) forEachValue(context, arg.areas, visit);
    else if (arg instanceof Reference) {
      const values = context.read(arg);
      if (isMatrix(values)) visitMatrix(values, visit);
      else visit(values, false);
    } else if (arg instanceof Lambda) visit(errors.calculation, true);
    else if (isMatrix(arg)) visitMatrix(arg, visit);
    else visit(arg === undefined ? null : arg, true);
  }
}

function visitMatrix(matrix: Matrix, visit: Visit): void {
  for (const row of matrix) for (const value of row) visit(value, false);
}

/** The numbers among the arguments, or the first error. */
export function numbersOf(context: Context, args: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  const failures: CellError[] = [];
  forEachValue(context, args, (value, isDirect) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) failures.push(value);
    else if (isDirect) {
      const converted = toNumber(value);
      if (isError(converted)) failures.push(converted);
      else numbers.push(converted);
    }
  });
  return failures[0] ?? numbers;
}

/** As `numbersOf`, but text in ranges counts as 0 and logical values as 0 or 1: AVERAGEA, MAXA. */
export function numbersOfAll(context: Context, args: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  const failures: CellError[] = [];
  forEachValue(context, args, (value, isDirect) => {
    if (isError(value)) failures.push(value);
    else if (isDirect) {
      const converted = toNumber(value);
      if (isError(converted)) failures.push(converted);
      else numbers.push(converted);
    } else if (value !== null) numbers.push(typeof value === "string" ? 0 : Number(value));
  });
  return failures[0] ?? numbers;
}

/** Logical values for AND, OR, XOR: numbers count, text in ranges does not; #VALUE! if there is none at all. */
export function logicalsOf(context: Context, args: readonly Value[]): boolean[] | CellError {
  const logicals: boolean[] = [];
  const failures: CellError[] = [];
  forEachValue(context, args, (value, isDirect) => {
    if (isError(value)) failures.push(value);
    else if (typeof value === "boolean" || typeof value === "number") logicals.push(Boolean(value));
    else if (isDirect) {
      const converted = toLogical(value);
      if (isError(converted)) failures.push(converted);
      else logicals.push(converted);
    }
  });
  return failures[0] ?? (logicals.length === 0 ? errors.value : logicals);
}

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const value of numbers) total += value;
  return total;
};
