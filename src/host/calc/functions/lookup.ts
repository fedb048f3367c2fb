/** Finding values in ranges, and working with the places of cells. */
import { columnName, quoteSheetName } from "../../model/address";
import type { CellValue } from "../../model/state";
import { CellError, maxColumns, maxRows } from "../../model/state";
import { toNumber } from "../coerce";
import type { Matrix, Value } from "../values";
import { columnsOf, errors, isError, isMatrix, Reference, toMatrix, Union } from "../values";
import type { Context, FunctionDefinition } from "./definition";
import {
  array,
  define,
  defineLazy,
  defineWith,
  dereference,
  integer,
  logical,
  number,
  omissible,
  optional,
  raw,
  reference,
  scalar,
  text,
} from "./definition";
import { findExact, findNearest, findSorted, findWildcard } from "./search";
import { hasWildcards } from "./criteria";

/** The values of a single row or column; null for a larger array. */
const line = (matrix: Matrix): CellValue[] | null =>
  matrix.length === 1 ? [...(matrix[0] ?? [])] : columnsOf(matrix) === 1 ? matrix.map((row) => row[0] ?? null) : null;

/** Place by XMATCH's modes: 0 exact, -1 or next smaller, 1 or next larger, 2 wildcards; search -1 from the end, 2 and -2 by halves. */
function findByMode(wanted: CellValue, values: readonly CellValue[], match: number, search: number): number | CellError {
  if (![-1, 0, 1, 2].includes(match) || ![-2, -1, 1, 2].includes(search)) return errors.value;
  const fromEnd = search === -1;
  if (match === 2 && Math.abs(search) === 2) return errors.value;
  if (match === 2) return findWildcard(wanted, values, fromEnd);
  if (match === 0 && wanted === null) return fromEnd ? values.lastIndexOf(null) : values.indexOf(null);
  if (match === 0) return findExact(wanted, values, fromEnd);
  return findNearest(wanted, values, match === -1 ? "smaller" : "larger", search < 0 || (search === 2 && match < 0));
}

/** Place by MATCH's types: 0 exact with wildcards, 1 sorted ascending, -1 sorted descending. */
function findByType(wanted: CellValue, values: readonly CellValue[], type: number): number {
  if (type === 0) return typeof wanted === "string" && hasWildcards(wanted) ? findWildcard(wanted, values) : findExact(wanted, values);
  return findSorted(wanted, values, type > 0 ? "ascending" : "descending");
}

function vectorLookup(wanted: CellValue, table: Matrix, place: number, isApproximate: boolean, byRow: boolean): CellValue {
  const keys = byRow ? (table[0] ?? []) : table.map((row) => row[0] ?? null);
  if (place > (byRow ? table.length : columnsOf(table))) return errors.reference;
  const found = findByType(wanted, keys, isApproximate ? 1 : 0);
  if (found < 0) return errors.notAvailable;
  if (place < 1) return errors.value;
  const value = byRow ? table[place - 1]?.[found] : table[found]?.[place - 1];
  return value ?? null;
}

function xlookup(context: Context, wanted: CellValue, among: Value, results: Value, missing: Value, match: number, search: number): Value {
  if (isError(among)) return among;
  const values = line(toMatrix(dereference(context, among)));
  if (!values) return errors.value;
  const keys = shapeOf(context, among);
  const isColumn = keys.columns === 1;
  const shape = shapeOf(context, results);
  const fits = isColumn ? shape.rows === keys.rows : shape.columns === keys.columns;
  if (!fits && keys.rows * keys.columns > 1) return errors.value;
  const found = findByMode(wanted, values, match, search);
  if (isError(found)) return found;
  if (found < 0) return missing === undefined ? errors.notAvailable : missing;
  const alongRows = isColumn && (keys.rows > 1 || shape.rows === 1);
  return alongRows ? part(context, results, found + 1, 0) : part(context, results, 0, found + 1);
}

const shapeOf = (context: Context, value: Value): { rows: number; columns: number } => {
  if (value instanceof Reference) return { rows: value.rows, columns: value.columns };
  const matrix = toMatrix(dereference(context, value));
  return { rows: matrix.length, columns: columnsOf(matrix) };
};

/** One row, one column or one value of a range or array, counted from 1; 0 means all. A part of a range is a reference. */
function part(context: Context, value: Value, row: number, column: number): Value {
  const shape = shapeOf(context, value);
  if (row < 0 || column < 0) return errors.value;
  if (row > shape.rows || column > shape.columns) return errors.reference;
  if (value instanceof Reference) {
    const top = row === 0 ? value.top : value.top + row - 1;
    const left = column === 0 ? value.left : value.left + column - 1;
    return new Reference(value.sheet, top, left, row === 0 ? value.bottom : top, column === 0 ? value.right : left);
  }
  const matrix = toMatrix(dereference(context, value));
  const rows = row === 0 ? matrix : matrix.slice(row - 1, row);
  const picked = column === 0 ? rows : rows.map((values) => values.slice(column - 1, column));
  return picked.length === 1 && picked[0]?.length === 1 ? (picked[0][0] ?? null) : picked;
}

/** INDEX with one number counts along a single row. */
function index(context: Context, source: Value, row: number, column: number | undefined, area: number): Value {
  if (isError(source)) return source;
  const value = source instanceof Union ? source.areas[area - 1] : source;
  if (value === undefined) return errors.reference;
  const { rows } = shapeOf(context, value);
  if (column === undefined && rows === 1) return part(context, value, 0, Math.trunc(row));
  return part(
    context,
    value,
    Math.trunc(row),
    column === undefined ? 1 * Number(shapeOf(context, value).columns === 1) : Math.trunc(column),
  );
}

function offset(from: Reference, rows: number, columns: number, height: number, width: number): Value {
  if (height === 0 || width === 0) return errors.reference;
  const top = from.top + rows + (height < 0 ? height + 1 : 0);
  const left = from.left + columns + (width < 0 ? width + 1 : 0);
  const bottom = top + Math.abs(height) - 1;
  const right = left + Math.abs(width) - 1;
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return errors.reference;
  return new Reference(from.sheet, top, left, bottom, right);
}

function address(row: number, column: number, kind: number, isA1: boolean, sheet: string | null): CellValue {
  if (row < 1 || column < 1 || row > maxRows || column > maxColumns || kind < 1 || kind > 4) return errors.value;
  const fixedRow = kind === 1 || kind === 2;
  const fixedColumn = kind === 1 || kind === 3;
  const prefix = sheet === null ? "" : `${sheet === "" ? "" : quoteSheetName(sheet)}!`;
  if (!isA1) return `${prefix}R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
  return `${prefix}${fixedColumn ? "$" : ""}${columnName(column - 1)}${fixedRow ? "$" : ""}${row}`;
}

/** ROW and COLUMN: numbers from the first to the last, the cell's own without argument. */
const placeNumbers = (
  name: string,
  first: (place: Reference) => number,
  last: (place: Reference) => number,
  build: (numbers: number[]) => Matrix,
) =>
  defineLazy(name, 0, 1, (context, [thunk]) => {
    const value = thunk ? thunk() : new Reference(context.at.sheet, context.at.row, context.at.column);
    if (isError(value)) return value;
    if (!(value instanceof Reference)) return errors.value;
    const from = first(value);
    const numbers = Array.from({ length: last(value) - from + 1 }, (_, step) => from + step + 1);
    return numbers.length === 1 ? from + 1 : build(numbers);
  });

function lookup(wanted: CellValue, keys: Matrix, results: Matrix | undefined): CellValue {
  const wide = columnsOf(keys) > keys.length;
  const values = wide ? [...(keys[0] ?? [])] : keys.map((row) => row[0] ?? null);
  const found = findSorted(wanted, values, "ascending");
  if (found < 0) return errors.notAvailable;
  if (results === undefined) return (wide ? keys.at(-1)?.[found] : keys[found]?.at(-1)) ?? null;
  return line(results)?.[found] ?? errors.notAvailable;
}

export const lookupFunctions: readonly FunctionDefinition[] = [
  defineWith("XLOOKUP", [scalar, raw, raw, omissible(raw, undefined), omissible(integer, 0), omissible(integer, 1)], xlookup),
  define("XMATCH", [scalar, array, omissible(integer, 0), omissible(integer, 1)], (wanted, keys, match, search) => {
    const values = line(keys);
    const found = values ? findByMode(wanted, values, match, search) : errors.value;
    return isError(found) ? found : found < 0 ? errors.notAvailable : found + 1;
  }),
  define("MATCH", [scalar, array, optional(number, 1)], (wanted, keys, type) => {
    const values = line(keys);
    const found = values ? findByType(wanted, values, type) : -1;
    return found < 0 ? errors.notAvailable : found + 1;
  }),
  define("VLOOKUP", [scalar, array, integer, optional(logical, true)], (wanted, table, column, isApproximate) =>
    vectorLookup(wanted, table, column, isApproximate, false),
  ),
  define("HLOOKUP", [scalar, array, integer, optional(logical, true)], (wanted, table, row, isApproximate) =>
    vectorLookup(wanted, table, row, isApproximate, true),
  ),
  define("LOOKUP", [scalar, array, optional<Matrix | undefined>(array, undefined)], lookup),
  defineWith("INDEX", [raw, optional(number, 0), optional<number | undefined>(number, undefined), optional(integer, 1)], index),
  defineLazy(
    "OFFSET",
    3,
    5,
    (context, args) => {
      const from = args[0]?.();
      if (!(from instanceof Reference)) return isError(from) ? from : errors.value;
      const numbers: number[] = [];
      const defaults = [0, 0, from.rows, from.columns];
      for (const [place, fallback] of defaults.entries()) {
        const given = args[place + 1]?.();
        const values = given === undefined ? fallback : dereference(context, given);
        const converted = toNumber(isMatrix(values) ? (values[0]?.[0] ?? null) : values);
        if (isError(converted)) return converted;
        numbers.push(Math.trunc(converted));
      }
      const [rows = 0, columns = 0, height = 1, width = 1] = numbers;
      return offset(from, rows, columns, height, width);
    },
    true,
  ),
  defineWith("INDIRECT", [text, optional(logical, true)], (context, name, isA1) => context.resolve(name, isA1), true),
  define("ADDRESS", [integer, integer, optional(integer, 1), omissible(logical, true), omissible(text, null)], address),
  placeNumbers(
    "ROW",
    ({ top }) => top,
    ({ bottom }) => bottom,
    (numbers) => numbers.map((value) => [value]),
  ),
  placeNumbers(
    "COLUMN",
    ({ left }) => left,
    ({ right }) => right,
    (numbers) => [numbers],
  ),
  defineWith("ROWS", [raw], (context, value) => (isError(value) ? value : shapeOf(context, value).rows)),
  defineWith("COLUMNS", [raw], (context, value) => (isError(value) ? value : shapeOf(context, value).columns)),
  define("AREAS", [raw], (value) => (value instanceof Union ? value.areas.length : value instanceof Reference ? 1 : errors.value)),
  define("HYPERLINK", [text, optional<CellValue>(scalar, null)], (target, label) => label ?? target),
  defineWith("FORMULATEXT", [reference], (context, cell) => context.formulaAt(cell) ?? errors.notAvailable),
  define("TRANSPOSE", [array], (matrix) =>
    Array.from({ length: columnsOf(matrix) }, (_, column) => matrix.map((row) => row[column] ?? null)),
  ),
  defineWith("SHEETS", [optional(raw, undefined)], (context, value) => {
    if (isError(value)) return value;
    return value instanceof Union
      ? value.areas.length
      : value === undefined
        ? context.sheetCount()
        : value instanceof Reference
          ? 1
          : errors.notAvailable;
  }),
  defineWith("SHEET", [optional(raw, undefined)], (context, value) => {
    if (isError(value)) return value;
    return value === undefined || value instanceof Reference
      ? context.sheetNumber(value ?? new Reference(context.at.sheet, 0, 0))
      : errors.notAvailable;
  }),
];
