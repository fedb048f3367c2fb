/** Figures over the values that meet criteria: COUNTIF(S), SUMIF(S), AVERAGEIF(S), MAXIFS, MINIFS. */
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import type { Matrix, Value } from "../values";
import { atRepeated, columnsOf, errors, isError, isMatrix, Reference, toMatrix } from "../values";
import { sum } from "./collect";
import type { Context, FunctionDefinition } from "./definition";
import { defineWith, dereference, optional, raw, rest } from "./definition";
import { criterionOf, plainTextOf } from "./criteria";

interface Condition {
  readonly values: Matrix;
  readonly criterion: CellValue;
}

/** Calls `visit` with each place where all conditions hold. */
function forEachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const { rows, left } = narrowed(conditions);
  const tests = left.map(({ values, criterion }) => ({ values, test: criterionOf(criterion) }));
  const first = conditions[0]?.values ?? [];
  const judge = (row: number): void => {
    for (let column = 0; column < (first[row]?.length ?? 0); column++) {
      if (tests.every(({ values, test }) => test(values[row]?.[column] ?? null))) visit(row, column);
    }
  };
  if (rows) rows.forEach(judge);
  else for (let row = 0; row < first.length; row++) judge(row);
}

/** Where each text stands in a column: a column of formulas that all ask the same range goes through it once, as in Excel. */
const indexes = new WeakMap<Matrix, ReadonlyMap<string, readonly number[]> | "asked once">();
const shortest = 64;

/** The rows in which a condition that asks for one text holds, with the other conditions; null for all rows where there is no such condition. */
function narrowed(conditions: readonly Condition[]): { readonly rows: readonly number[] | null; readonly left: readonly Condition[] } {
  for (const condition of conditions) {
    const { values, criterion } = condition;
    const text = values.length >= shortest && columnsOf(values) === 1 ? plainTextOf(criterion) : null;
    const index = text === null ? null : indexOf(values);
    if (text !== null && index) return { rows: index.get(text) ?? [], left: conditions.filter((one) => one !== condition) };
  }
  return { rows: null, left: conditions };
}

/** Null at the first question, for which going through the column is cheaper. */
function indexOf(values: Matrix): ReadonlyMap<string, readonly number[]> | null {
  const known = indexes.get(values);
  if (known instanceof Map) return known;
  if (known === undefined) {
    indexes.set(values, "asked once");
    return null;
  }
  const index = new Map<string, number[]>();
  values.forEach(([value], row) => {
    if (typeof value !== "string") return;
    const rows = index.get(value.toLowerCase());
    if (rows) rows.push(row);
    else index.set(value.toLowerCase(), [row]);
  });
  indexes.set(values, index);
  return index;
}

/**
 * Range and criterion by turns; an array of criteria gives an array of results.
 *
 * @param compute Gets also how many cells of the ranges were not read.
 */
function withConditions(
  context: Context,
  args: readonly Value[],
  compute: (conditions: readonly Condition[], unread: number) => CellValue,
): Value {
  if (args.length === 0 || args.length % 2 !== 0) return errors.value;
  const ranges: Matrix[] = [];
  const criteria: (CellValue | Matrix)[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index];
    if (!(range instanceof Reference) && !isMatrix(range)) return isError(range) ? range : errors.value;
    ranges.push(toMatrix(dereference(context, range)));
    criteria.push(dereference(context, args[index + 1]));
  }
  const [shape] = ranges;
  const unread = args[0] instanceof Reference && shape ? args[0].rows * args[0].columns - shape.length * columnsOf(shape) : 0;
  if (ranges.some((range) => range.length !== shape?.length || columnsOf(range) !== columnsOf(shape))) return errors.value;
  const computeWith = (pick: (criterion: CellValue | Matrix) => CellValue): CellValue =>
    compute(
      ranges.map((values, index) => ({ values, criterion: pick(criteria[index] ?? null) })),
      unread,
    );
  const arrays = criteria.filter(isMatrix);
  if (arrays.length === 0) return computeWith((criterion) => (isMatrix(criterion) ? null : criterion));
  const rows = Math.max(...arrays.map((array) => array.length));
  const columns = Math.max(...arrays.map(columnsOf));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      computeWith((criterion) => (isMatrix(criterion) ? atRepeated(criterion, row, column) : criterion)),
    ),
  );
}

/** The numbers of `values` where the conditions hold, or the first error among them. */
function matchingNumbers(values: Matrix, conditions: readonly Condition[]): number[] | CellError {
  const numbers: number[] = [];
  const failures: CellError[] = [];
  forEachMatch(conditions, (row, column) => {
    const value = values[row]?.[column];
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) failures.push(value);
  });
  return failures[0] ?? numbers;
}

type Figure = (numbers: readonly number[]) => CellValue;

const average: Figure = (numbers) => (numbers.length === 0 ? errors.divisionByZero : sum(numbers) / numbers.length);
const largest: Figure = (numbers) => numbers.reduce((most, value) => Math.max(most, value), numbers[0] ?? 0);
const smallest: Figure = (numbers) => numbers.reduce((least, value) => Math.min(least, value), numbers[0] ?? 0);

const figureOf = (values: Matrix, conditions: readonly Condition[], figure: Figure): CellValue => {
  const numbers = matchingNumbers(values, conditions);
  return isError(numbers) ? numbers : figure(numbers);
};

/** The values come after the criterion, or are those that are judged; their size follows the judged range. */
const overIf = (name: string, figure: Figure): FunctionDefinition =>
  defineWith(name, [raw, raw, optional(raw, undefined)], (context, range, criterion, values) => {
    const taken = values instanceof Reference && range instanceof Reference ? resizedLike(values, range) : values;
    const matrix = toMatrix(dereference(context, taken === undefined ? range : taken));
    return withConditions(context, [range, criterion], (conditions) => figureOf(matrix, conditions, figure));
  });

const resizedLike = (values: Reference, range: Reference): Reference =>
  new Reference(values.sheet, values.top, values.left, values.top + range.rows - 1, values.left + range.columns - 1);

const overIfs = (name: string, figure: Figure): FunctionDefinition =>
  defineWith(name, [raw, rest(raw)], (context, values, pairs) => {
    if (!(values instanceof Reference) && !isMatrix(values)) return isError(values) ? values : errors.value;
    const matrix = toMatrix(dereference(context, values));
    return withConditions(context, pairs, (conditions) => {
      const [first] = conditions;
      if (first?.values.length !== matrix.length || columnsOf(first.values) !== columnsOf(matrix)) return errors.value;
      return figureOf(matrix, conditions, figure);
    });
  });

/** Whole columns are read as far as there is something; the rest is blank and counts where blank is asked for. */
const count = (conditions: readonly Condition[], unread: number): number => {
  let matches = unread > 0 && conditions.every(({ criterion }) => criterionOf(criterion)(null)) ? unread : 0;
  forEachMatch(conditions, () => matches++);
  return matches;
};

export const conditionalFunctions: readonly FunctionDefinition[] = [
  defineWith("COUNTIF", [raw, raw], (context, range, criterion) => withConditions(context, [range, criterion], count)),
  defineWith("COUNTIFS", [rest(raw)], (context, pairs) => withConditions(context, pairs, count)),
  overIf("SUMIF", sum),
  overIf("AVERAGEIF", average),
  overIfs("SUMIFS", sum),
  overIfs("AVERAGEIFS", average),
  overIfs("MAXIFS", largest),
  overIfs("MINIFS", smallest),
];
