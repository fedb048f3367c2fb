/** Arrays: filtering, sorting, taking apart and putting together, and the functions that apply a LAMBDA. */
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { compareValues, toLogical } from "../coerce";
import type { Matrix, Value } from "../values";
import { at, buildMatrix, columnsOf, errors, flatten, isError, isMatrix, Lambda, toMatrix } from "../values";
import type { Context, FunctionDefinition } from "./definition";
import {
  array,
  define,
  defineWith,
  dereference,
  firstValue,
  integer,
  lambda,
  logical,
  number,
  omissible,
  raw,
  rest,
  scalar,
} from "./definition";

const transposed = (matrix: Matrix): Matrix =>
  Array.from({ length: columnsOf(matrix) }, (_, column) => matrix.map((row) => row[column] ?? null));

const orEmpty = (matrix: Matrix): Matrix | CellError => (matrix.length === 0 || columnsOf(matrix) === 0 ? errors.calculation : matrix);

function filter(source: Matrix, include: Matrix, ifEmpty: Value): Value {
  const byRow = columnsOf(include) === 1 && include.length === source.length;
  const byColumn = include.length === 1 && columnsOf(include) === columnsOf(source);
  if (!byRow && !byColumn) return errors.value;
  const keeps: boolean[] = [];
  for (const value of flatten(include)) {
    const isKept = toLogical(value);
    if (isError(isKept)) return isKept;
    keeps.push(isKept);
  }
  const kept = byRow ? source.filter((_, row) => keeps[row]) : source.map((row) => row.filter((_, column) => keeps[column]));
  if (kept.length > 0 && columnsOf(kept) > 0) return kept;
  return ifEmpty === undefined ? errors.calculation : ifEmpty;
}

/** Order of sorting: numbers, text, logical values, errors; blanks last, whatever the direction. */
function sortOrder(left: CellValue, right: CellValue, direction: number): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (isError(left) || isError(right)) return (Number(isError(left)) - Number(isError(right))) * direction;
  return compareValues(left, right) * direction;
}

interface SortKey {
  readonly values: readonly CellValue[];
  readonly direction: number;
}

/** Places of the lines in their new order; equal ones keep theirs. */
const sortedPlaces = (count: number, keys: readonly SortKey[]): number[] =>
  Array.from({ length: count }, (_, place) => place).sort((left, right) => {
    for (const { values, direction } of keys) {
      const order = sortOrder(values[left] ?? null, values[right] ?? null, direction);
      if (order !== 0) return order;
    }
    return left - right;
  });

function sort(source: Matrix, indexes: Matrix, orders: Matrix, byColumn: boolean): Value {
  const lines = byColumn ? transposed(source) : source;
  const keys: SortKey[] = [];
  for (const [place, index] of flatten(indexes).entries()) {
    const direction = flatten(orders)[flatten(orders).length === 1 ? 0 : place];
    if (typeof index !== "number" || (direction !== 1 && direction !== -1)) return errors.value;
    if (index < 1 || index > columnsOf(lines)) return errors.value;
    keys.push({ values: lines.map((line) => line[Math.trunc(index) - 1] ?? null), direction });
  }
  const sorted = sortedPlaces(lines.length, keys).map((place) => lines[place] ?? []);
  return byColumn ? transposed(sorted) : sorted;
}

function sortBy(context: Context, source: Matrix, args: readonly Value[]): Value {
  const keys: SortKey[] = [];
  let byColumn = false;
  for (let index = 0; index < args.length; index += 2) {
    const by = toMatrix(dereference(context, args[index]));
    const direction = args[index + 1] === undefined ? 1 : firstValue(dereference(context, args[index + 1]));
    byColumn = by.length === 1 && columnsOf(by) === columnsOf(source) && source.length !== 1;
    if (flatten(by).length !== (byColumn ? columnsOf(source) : source.length) || (direction !== 1 && direction !== -1)) return errors.value;
    keys.push({ values: flatten(by), direction });
  }
  const lines = byColumn ? transposed(source) : source;
  const sorted = sortedPlaces(lines.length, keys).map((place) => lines[place] ?? []);
  return byColumn ? transposed(sorted) : sorted;
}

const lineKey = (line: readonly CellValue[]): string =>
  JSON.stringify(line.map((value) => (typeof value === "string" ? value.toLowerCase() : isError(value) ? { error: value.code } : value)));

function unique(source: Matrix, byColumn: boolean, onlyOnce: boolean): Value {
  const lines = byColumn ? transposed(source) : source;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(lineKey(line), (counts.get(lineKey(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = lineKey(line);
    if (seen.has(key) || (onlyOnce && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  return orEmpty(byColumn ? transposed(kept) : kept);
}

const slice = <T>(values: readonly T[], count: number | null): readonly T[] =>
  count === null ? values : count >= 0 ? values.slice(0, count) : values.slice(count);

const without = <T>(values: readonly T[], count: number | null): readonly T[] =>
  count === null ? values : count >= 0 ? values.slice(count) : values.slice(0, count);

/** Lines by number from 1, or from the end if negative. */
function chosen(lines: Matrix, args: readonly Matrix[]): Matrix | CellError {
  const picked: (readonly CellValue[])[] = [];
  for (const value of args.flatMap(flatten)) {
    if (isError(value)) return value;
    const place = Math.trunc(Number(value));
    const line = place > 0 ? lines[place - 1] : place < 0 ? lines.at(place) : undefined;
    if (!line) return errors.value;
    picked.push(line);
  }
  return picked;
}

/** Arrays under each other; narrower ones are filled up with #N/A. */
function stacked(matrices: readonly Matrix[]): Matrix {
  const width = Math.max(...matrices.map(columnsOf));
  return matrices.flatMap((matrix) =>
    matrix.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? (column < row.length ? null : errors.notAvailable))),
  );
}

function listed(source: Matrix, ignored: number, byColumn: boolean): CellValue[] {
  return flatten(byColumn ? transposed(source) : source).filter(
    (value) => !((ignored % 2 === 1 && value === null) || (ignored >= 2 && isError(value))),
  );
}

function wrapped(values: readonly CellValue[], count: number, pad: CellValue): Matrix | CellError {
  if (count < 1) return errors.number;
  return buildMatrix(Math.ceil(values.length / count), count, (row, column) => {
    const value = values[row * count + column];
    return value === undefined ? pad : value;
  });
}

const lineValues = (matrix: Matrix): readonly CellValue[] | null =>
  matrix.length === 1 || columnsOf(matrix) === 1 ? flatten(matrix) : null;

/** One value from a LAMBDA; an array in its place is an error, as in Excel. */
const oneValue = (context: Context, value: Value): CellValue => {
  const result = dereference(context, value);
  return isMatrix(result) ? (result.length === 1 && columnsOf(result) === 1 ? firstValue(result) : errors.calculation) : result;
};

function map(context: Context, args: readonly Value[]): Value {
  const run = args.at(-1);
  const sources = args.slice(0, -1).map((value) => toMatrix(dereference(context, value)));
  if (!(run instanceof Lambda) || sources.length === 0) return errors.value;
  const rows = Math.max(...sources.map((source) => source.length));
  const columns = Math.max(...sources.map(columnsOf));
  return buildMatrix(rows, columns, (row, column) => oneValue(context, run.call(sources.map((source) => at(source, row, column)))));
}

function accumulated(context: Context, start: Value, source: Matrix, run: Lambda): { last: Value; all: CellValue[][] } {
  let last: Value = start;
  let isFirst = start === undefined;
  const all = source.map((row) =>
    row.map((value) => {
      last = isFirst ? value : run.call([last, value]);
      isFirst = false;
      return firstValue(dereference(context, last));
    }),
  );
  return { last, all };
}

export const arrayFunctions: readonly FunctionDefinition[] = [
  define("FILTER", [array, array, omissible(raw, undefined)], filter),
  define(
    "SORT",
    [array, omissible<Matrix, Matrix>(array, [[1]]), omissible<Matrix, Matrix>(array, [[1]]), omissible(logical, false)],
    sort,
  ),
  defineWith("SORTBY", [array, rest(raw)], sortBy),
  define("UNIQUE", [array, omissible(logical, false), omissible(logical, false)], unique),
  define(
    "SEQUENCE",
    [omissible(integer, 1), omissible(integer, 1), omissible(number, 1), omissible(number, 1)],
    (rows, columns, start, step) =>
      rows < 0 || columns < 0 ? errors.value : buildMatrix(rows, columns, (row, column) => start + (row * columns + column) * step),
  ),
  define("TAKE", [array, omissible(integer, null), omissible(integer, null)], (source, rows, columns) =>
    orEmpty(slice(source, rows).map((row) => slice(row, columns))),
  ),
  define("DROP", [array, omissible(integer, null), omissible(integer, null)], (source, rows, columns) =>
    orEmpty(without(source, rows).map((row) => without(row, columns))),
  ),
  define("CHOOSEROWS", [array, rest(array)], chosen),
  define("CHOOSECOLS", [array, rest(array)], (source, places) => {
    const columns = chosen(transposed(source), places);
    return isError(columns) ? columns : transposed(columns);
  }),
  define("VSTACK", [rest(array)], stacked),
  define("HSTACK", [rest(array)], (matrices) => transposed(stacked(matrices.map(transposed)))),
  define("TOCOL", [array, omissible(integer, 0), omissible(logical, false)], (source, ignored, byColumn) =>
    orEmpty(listed(source, ignored, byColumn).map((value) => [value])),
  ),
  define("TOROW", [array, omissible(integer, 0), omissible(logical, false)], (source, ignored, byColumn) =>
    orEmpty([listed(source, ignored, byColumn)]),
  ),
  define("WRAPROWS", [array, integer, omissible<CellValue, CellValue>(scalar, errors.notAvailable)], (source, count, pad) => {
    const values = lineValues(source);
    return values ? wrapped(values, count, pad) : errors.value;
  }),
  define("WRAPCOLS", [array, integer, omissible<CellValue, CellValue>(scalar, errors.notAvailable)], (source, count, pad) => {
    const values = lineValues(source);
    const rows = values ? wrapped(values, count, pad) : errors.value;
    return isError(rows) ? rows : transposed(rows);
  }),
  define(
    "EXPAND",
    [array, omissible(integer, null), omissible(integer, null), omissible<CellValue, CellValue>(scalar, errors.notAvailable)],
    (source, rows, columns, pad) => {
      const height = rows ?? source.length;
      const width = columns ?? columnsOf(source);
      if (height < source.length || width < columnsOf(source)) return errors.value;
      return buildMatrix(height, width, (row, column) =>
        row < source.length && column < columnsOf(source) ? (source[row]?.[column] ?? null) : pad,
      );
    },
  ),
  define("MMULT", [array, array], (left, right) => {
    if (columnsOf(left) !== right.length) return errors.value;
    if ([...flatten(left), ...flatten(right)].some((value) => typeof value !== "number")) return errors.value;
    return buildMatrix(left.length, columnsOf(right), (row, column) =>
      right.reduce((total, values, step) => total + Number(left[row]?.[step]) * Number(values[column]), 0),
    );
  }),
  define("MUNIT", [integer], (size) => (size < 1 ? errors.value : buildMatrix(size, size, (row, column) => Number(row === column)))),
  defineWith("MAP", [rest(raw)], map),
  defineWith("BYROW", [array, lambda], (context, source, run) => source.map((row) => [oneValue(context, run.call([[row]]))])),
  defineWith("BYCOL", [array, lambda], (context, source, run) => [
    transposed(source).map((column) => oneValue(context, run.call([column.map((value) => [value])]))),
  ]),
  defineWith("REDUCE", [raw, array, lambda], (context, start, source, run) => accumulated(context, start, source, run).last),
  defineWith("SCAN", [raw, array, lambda], (context, start, source, run) => accumulated(context, start, source, run).all),
  defineWith("MAKEARRAY", [integer, integer, lambda], (context, rows, columns, run) =>
    rows < 1 || columns < 1
      ? errors.value
      : buildMatrix(rows, columns, (row, column) => oneValue(context, run.call([row + 1, column + 1]))),
  ),
];
