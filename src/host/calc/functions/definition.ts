/**
 * How a built-in function is described: one row with its name and parameters, and one pure function of converted arguments.
 *
 * Parameters come in three kinds:
 * - single: converted to one number, text …; given an array, the whole function is spread over it;
 * - array: all values of a range or array at once, errors among them left to the function;
 * - raw: the reference itself, for functions that look at the place rather than at the value.
 *
 * `define` is for all these. `defineLazy` is for functions that must not compute every argument (IF, IFERROR …).
 */
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { toLogical, toNumber, toText } from "../coerce";
import type { CellAddress } from "../contract";
import type { Matrix, Value } from "../values";
import { atRepeated, columnsOf, errors, isError, isMatrix, Lambda, Reference, toMatrix, Union } from "../values";

/** What a function may ask about its surroundings. */
export interface Context {
  readonly at: CellAddress;
  /** Serial number of now. */
  now(): number;
  /** A value for a single cell, rows of values for more. */
  read(reference: Reference): CellValue | Matrix;
  /** The reference that a text names (A1 style, names, tables); an error if there is none. */
  resolve(text: string, isA1?: boolean): Reference | CellError;
  /** With the leading "="; null where there is none. */
  formulaAt(reference: Reference): string | null;
  sheetCount(): number;
  /** 1 for the first sheet. */
  sheetNumber(reference: Reference): number;
}

/** Computes an argument when asked. */
export type Thunk = () => Value;

export interface FunctionDefinition {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Recalculated every time: its result does not follow from its arguments alone. */
  readonly volatile: boolean;
  /** Whether the argument at this place is one value: an area there means one of its cells, or makes the result an array. */
  isSingle(place: number): boolean;
  call(context: Context, args: readonly Thunk[]): Value;
}

export interface Parameter<T> {
  readonly take: "single" | "array" | "raw";
  readonly repeats: boolean;
  readonly required: boolean;
  /** Converts the argument; only what `passesErrors` gets errors of its own argument. */
  readonly convert: (value: never) => T | CellError;
  readonly passesErrors: boolean;
  readonly fallback?: { readonly value: T; readonly alsoWhenEmpty: boolean };
}

const single = <T>(convert: (value: CellValue) => T | CellError, passesErrors = false): Parameter<T> => ({
  take: "single",
  repeats: false,
  required: true,
  convert,
  passesErrors,
});

export const number: Parameter<number> = single(toNumber);
export const integer: Parameter<number> = single((value) => {
  const converted = toNumber(value);
  return isError(converted) ? converted : Math.trunc(converted);
});
export const text: Parameter<string> = single(toText);
export const logical: Parameter<boolean> = single(toLogical);
/** Any value but an error. */
export const scalar: Parameter<CellValue> = single((value) => value);
/** Any value, errors included. */
export const scalarOrError: Parameter<CellValue> = single((value) => value, true);
export const array: Parameter<Matrix> = {
  take: "array",
  repeats: false,
  required: true,
  convert: (value: Matrix) => value,
  passesErrors: true,
};
export const raw: Parameter<Value> = { take: "raw", repeats: false, required: true, convert: (value: Value) => value, passesErrors: true };
/** A reference; #VALUE! for anything else. */
export const reference: Parameter<Reference> = {
  take: "raw",
  repeats: false,
  required: true,
  convert: (value: Value) => (value instanceof Reference ? value : isError(value) ? value : errors.value),
  passesErrors: false,
};
export const lambda: Parameter<Lambda> = {
  take: "raw",
  repeats: false,
  required: true,
  convert: (value: Value) => (value instanceof Lambda ? value : isError(value) ? value : errors.value),
  passesErrors: false,
};

/** Left away it is the fallback; an empty place between commas still counts as blank (0, "", FALSE). */
export const optional = <T>(parameter: Parameter<T>, fallback: T): Parameter<T> => ({
  ...parameter,
  required: false,
  fallback: { value: fallback, alsoWhenEmpty: false },
});

/** The fallback stands in for an argument left away and for an empty place between commas. */
export const omissible = <T, F>(parameter: Parameter<T>, fallback: F): Parameter<T | F> => ({
  ...parameter,
  required: false,
  fallback: { value: fallback, alsoWhenEmpty: true },
});

/** Takes all remaining arguments, at least `minimum`. Not for single parameters, which would have to be spread together. */
export const rest = <T>(parameter: Parameter<T>, minimum: 0 | 1 = 1): Parameter<T[]> =>
  ({ ...parameter, repeats: true, required: minimum > 0 }) as unknown as Parameter<T[]>;

type Converted<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A function whose arguments are all computed beforehand. */
export function define<const P extends readonly Parameter<unknown>[]>(
  name: string,
  parameters: P,
  run: (...args: Converted<P>) => Value,
): FunctionDefinition {
  return defineWith(name, parameters, (_context, ...args: Converted<P>) => run(...args));
}

/** As `define`, for functions that ask about their surroundings. */
export function defineWith<const P extends readonly Parameter<unknown>[]>(
  name: string,
  parameters: P,
  run: (context: Context, ...args: Converted<P>) => Value,
  isVolatile = false,
): FunctionDefinition {
  const last = parameters.at(-1);
  const invoke = (context: Context, args: readonly unknown[]): Value => run(context, ...(args as unknown as Converted<P>));
  return {
    name,
    minimum: parameters.filter((each) => each.required).length,
    maximum: last?.repeats ? Infinity : parameters.length,
    volatile: isVolatile,
    isSingle: (place) => (parameters[place] ?? last)?.take === "single",
    call: (context, thunks) => callWith(context, parameters, thunks, invoke),
  };
}

/** A function that computes its arguments itself, those it needs. */
export function defineLazy(
  name: string,
  minimum: number,
  maximum: number,
  run: (context: Context, args: readonly Thunk[]) => Value,
  isVolatile = false,
  isSingle: (place: number) => boolean = () => false,
): FunctionDefinition {
  return { name, minimum, maximum, volatile: isVolatile, isSingle, call: run };
}

/** A range becomes its values; everything else stays. */
export function dereference(context: Context, value: Value): CellValue | Matrix {
  if (value instanceof Reference) return context.read(value);
  if (value instanceof Union) return errors.value;
  if (value instanceof Lambda) return errors.calculation;
  return value === undefined ? null : value;
}

type Spread = { readonly place: number; readonly matrix: Matrix };

function callWith(
  context: Context,
  parameters: readonly Parameter<unknown>[],
  thunks: readonly Thunk[],
  invoke: (context: Context, args: readonly unknown[]) => Value,
): Value {
  const converted: unknown[] = [];
  const spread: Spread[] = [];
  for (let place = 0; place < parameters.length; place++) {
    const parameter = parameters[place] as Parameter<unknown>;
    if (parameter.repeats) {
      const values: unknown[] = [];
      for (const thunk of thunks.slice(place)) {
        const value = convert(parameter, take(context, parameter, thunk()));
        if (isError(value) && !parameter.passesErrors) return value;
        values.push(value);
      }
      converted.push(values);
      break;
    }
    const thunk = thunks[place];
    const value = thunk?.();
    if (parameter.fallback && (thunk === undefined || (value === undefined && parameter.fallback.alsoWhenEmpty))) {
      converted.push(parameter.fallback.value);
      continue;
    }
    const taken = take(context, parameter, value);
    if (parameter.take === "single" && isMatrix(taken)) {
      spread.push({ place, matrix: taken });
      converted.push(null);
      continue;
    }
    const argument = convert(parameter, taken);
    if (isError(argument) && !parameter.passesErrors) return argument;
    converted.push(argument);
  }
  return spread.length === 0 ? invoke(context, converted) : callSpread(context, parameters, converted, spread, invoke);
}

const take = (context: Context, parameter: Parameter<unknown>, value: Value): Value => {
  if (parameter.take === "raw") return value;
  const values = dereference(context, value);
  return parameter.take === "array" ? toMatrix(values) : values;
};

const convert = (parameter: Parameter<unknown>, value: Value): unknown => {
  if (isError(value) && !parameter.passesErrors) return value;
  return (parameter.convert as (value: Value) => unknown)(value);
};

function callSpread(
  context: Context,
  parameters: readonly Parameter<unknown>[],
  converted: readonly unknown[],
  spread: readonly Spread[],
  invoke: (context: Context, args: readonly unknown[]) => Value,
): Matrix {
  const rows = Math.max(...spread.map(({ matrix }) => matrix.length));
  const columns = Math.max(...spread.map(({ matrix }) => columnsOf(matrix)));
  const one = (row: number, column: number): CellValue => {
    const args = [...converted];
    for (const { place, matrix } of spread) {
      const parameter = parameters[place] as Parameter<unknown>;
      const argument = convert(parameter, atRepeated(matrix, row, column));
      if (isError(argument) && !parameter.passesErrors) return argument;
      args[place] = argument;
    }
    return firstValue(dereference(context, invoke(context, args)));
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => one(row, column)));
}

/** An array in a place for one value is its first. */
export const firstValue = (value: CellValue | Matrix): CellValue => (isMatrix(value) ? (value[0]?.[0] ?? null) : value);
