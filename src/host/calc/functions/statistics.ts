/** Counts, averages, order statistics, and figures of rows that filters have hidden (SUBTOTAL, AGGREGATE). */
import type { CellValue, Sheet } from "../../model/state";
import { CellError } from "../../model/state";
import type { Matrix, Value } from "../values";
import { errors, isError, isMatrix, Reference } from "../values";
import { forEachValue, numbersOf, numbersOfAll, sum } from "./collect";
import type { Context, FunctionDefinition } from "./definition";
import { array, defineWith, integer, number, optional, raw, rest } from "./definition";
import { roundWith } from "./math";

export type Figure = (numbers: readonly number[]) => CellValue;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
export const average: Figure = (numbers) => (numbers.length === 0 ? errors.divisionByZero : mean(numbers));
export const maximum: Figure = (numbers) => numbers.reduce((most, value) => (value > most ? value : most), numbers[0] ?? 0);
export const minimum: Figure = (numbers) => numbers.reduce((least, value) => (value < least ? value : least), numbers[0] ?? 0);
export const product: Figure = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((result, value) => result * value, 1));

/** Sum of squared distances from the mean over n or n - 1. */
export const variance =
  (lost: 0 | 1): Figure =>
  (numbers) => {
    if (numbers.length <= lost) return errors.divisionByZero;
    const middle = mean(numbers);
    return sum(numbers.map((value) => (value - middle) ** 2)) / (numbers.length - lost);
  };

export const deviation =
  (lost: 0 | 1): Figure =>
  (numbers) => {
    const result = variance(lost)(numbers);
    return typeof result === "number" ? Math.sqrt(result) : result;
  };

const median: Figure = (numbers) => (numbers.length === 0 ? errors.number : quantile(ascending(numbers), (numbers.length - 1) / 2));

/** The value at a place between the values of a sorted list. */
const quantile = (sorted: readonly number[], place: number): number => {
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
};

const mode: Figure = (numbers) => {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of counts) if (count > 1 && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = value;
  return best ?? errors.notAvailable;
};

const inclusivePercentile = (numbers: readonly number[], share: number): CellValue =>
  numbers.length === 0 || share < 0 || share > 1 ? errors.number : quantile(ascending(numbers), share * (numbers.length - 1));

const exclusivePercentile = (numbers: readonly number[], share: number): CellValue => {
  const place = share * (numbers.length + 1) - 1;
  return numbers.length === 0 || place < 0 || place > numbers.length - 1 ? errors.number : quantile(ascending(numbers), place);
};

const nthLargest = (numbers: readonly number[], place: number): CellValue =>
  ascending(numbers)[numbers.length - Math.ceil(place)] ?? errors.number;
const nthSmallest = (numbers: readonly number[], place: number): CellValue => ascending(numbers)[Math.ceil(place) - 1] ?? errors.number;

const overNumbers = (name: string, figure: Figure): FunctionDefinition =>
  defineWith(name, [rest(raw)], (context, args) => {
    const numbers = numbersOf(context, args);
    return isError(numbers) ? numbers : figure(numbers);
  });

const overAll = (name: string, figure: Figure): FunctionDefinition =>
  defineWith(name, [rest(raw)], (context, args) => {
    const numbers = numbersOfAll(context, args);
    return isError(numbers) ? numbers : figure(numbers);
  });

/** A figure of all numbers and one more argument, such as the place in LARGE. */
const withPlace = (name: string, figure: (numbers: readonly number[], place: number) => CellValue): FunctionDefinition =>
  defineWith(name, [raw, number], (context, values, place) => {
    const numbers = numbersOf(context, [values]);
    return isError(numbers) ? numbers : figure(numbers, place);
  });

const quartile =
  (percentile: (numbers: readonly number[], share: number) => CellValue) =>
  (numbers: readonly number[], quarter: number): CellValue =>
    quarter < 0 || quarter > 4 ? errors.number : percentile(numbers, Math.trunc(quarter) / 4);

/** Place of a number among others; equal ones share the best place, or the middle of theirs. */
const rank = (name: string, shared: "first" | "average"): FunctionDefinition =>
  defineWith(name, [number, raw, optional(number, 0)], (context, value, among, order) => {
    const numbers = numbersOf(context, [among]);
    if (isError(numbers)) return numbers;
    const equal = numbers.filter((each) => each === value).length;
    if (equal === 0) return errors.notAvailable;
    const before = numbers.filter((each) => (order === 0 ? each > value : each < value)).length;
    return before + 1 + (shared === "average" ? (equal - 1) / 2 : 0);
  });

const percentRank = (name: string, isExclusive: boolean): FunctionDefinition =>
  defineWith(name, [raw, number, optional(integer, 3)], (context, among, value, digits) => {
    const numbers = numbersOf(context, [among]);
    if (isError(numbers)) return numbers;
    const sorted = ascending(numbers);
    const lowest = sorted[0];
    const highest = sorted.at(-1);
    if (lowest === undefined || highest === undefined || value < lowest || value > highest) return errors.notAvailable;
    const below = sorted.filter((each) => each < value).length;
    const exact = sorted[below] === value;
    const previous = sorted[below - 1] ?? value;
    const next = sorted[below] ?? value;
    const place = exact ? below : below - 1 + (value - previous) / (next - previous);
    const share = isExclusive ? (place + 1) / (sorted.length + 1) : sorted.length === 1 ? 1 : place / (sorted.length - 1);
    return roundWith(share, digits, Math.floor);
  });

/** Pairs of numbers of two arrays of the same size. */
function pairs(xs: Matrix, ys: Matrix): [number, number][] | CellError {
  const left = xs.flat();
  const right = ys.flat();
  if (left.length !== right.length) return errors.notAvailable;
  const found: [number, number][] = [];
  for (const [index, x] of left.entries()) {
    const y = right[index] ?? null;
    if (isError(x)) return x;
    if (isError(y)) return y;
    if (typeof x === "number" && typeof y === "number") found.push([x, y]);
  }
  return found;
}

/** Sums of squares and products of distances from the means. */
function moments(points: readonly [number, number][]): { xx: number; yy: number; xy: number; meanX: number; meanY: number } {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  return {
    meanX,
    meanY,
    xx: sum(points.map(([x]) => (x - meanX) ** 2)),
    yy: sum(points.map(([, y]) => (y - meanY) ** 2)),
    xy: sum(points.map(([x, y]) => (x - meanX) * (y - meanY))),
  };
}

const overPoints = (name: string, figure: (points: readonly [number, number][]) => CellValue): FunctionDefinition =>
  defineWith(name, [array, array], (_context, ys, xs) => {
    const points = pairs(xs, ys);
    if (isError(points)) return points;
    return points.length === 0 ? errors.divisionByZero : figure(points);
  });

const ratio = (part: number, whole: number): CellValue => (whole === 0 ? errors.divisionByZero : part / whole);

const pointFunctions: readonly FunctionDefinition[] = [
  overPoints("SLOPE", (points) => ratio(moments(points).xy, moments(points).xx)),
  overPoints("INTERCEPT", (points) => {
    const { xx, xy, meanX, meanY } = moments(points);
    return xx === 0 ? errors.divisionByZero : meanY - (xy / xx) * meanX;
  }),
  ...["CORREL", "PEARSON"].map((name) =>
    overPoints(name, (points) => ratio(moments(points).xy, Math.sqrt(moments(points).xx * moments(points).yy))),
  ),
  overPoints("RSQ", (points) => ratio(moments(points).xy ** 2, moments(points).xx * moments(points).yy)),
  ...["COVAR", "COVARIANCE.P"].map((name) => overPoints(name, (points) => moments(points).xy / points.length)),
  overPoints("COVARIANCE.S", (points) => ratio(moments(points).xy, points.length - 1)),
];

const count: Figure = (numbers) => numbers.length;

/** Figures by the numbers that SUBTOTAL and AGGREGATE give them. COUNTA is treated apart. */
const numbered = new Map<number, Figure>([
  [1, average],
  [2, count],
  [4, maximum],
  [5, minimum],
  [6, product],
  [7, deviation(1)],
  [8, deviation(0)],
  [9, sum],
  [10, variance(1)],
  [11, variance(0)],
  [12, median],
  [13, mode],
]);

const placed = new Map<number, (numbers: readonly number[], place: number) => CellValue>([
  [14, nthLargest],
  [15, nthSmallest],
  [16, inclusivePercentile],
  [17, quartile(inclusivePercentile)],
  [18, exclusivePercentile],
  [19, quartile(exclusivePercentile)],
]);

interface Skipping {
  readonly hiddenRows: boolean;
  /** Those that a filter hides: SUBTOTAL passes over them even where it counts rows hidden by hand. */
  readonly filteredRows: boolean;
  readonly nested: boolean;
  readonly errors: boolean;
}

/** Where a filter is at work on a sheet, Excel takes all its hidden rows for filtered ones. */
const isFiltered = ({ tables, filter }: Sheet): boolean =>
  (filter?.criteria.size ?? 0) > 0 || tables.some(({ filters }) => filters.size > 0);

/** Values of the arguments without hidden rows, other subtotals or errors, as asked for. */
function remaining(context: Context, args: readonly Value[], skipping: Skipping): CellValue[] {
  const values: CellValue[] = [];
  for (const arg of args) {
    if (arg instanceof Reference) {
      const read = context.read(arg);
      const matrix: Matrix = isMatrix(read) ? read : [[read]];
      const skipsHidden = skipping.hiddenRows || (skipping.filteredRows && isFiltered(arg.sheet));
      matrix.forEach((line, row) => {
        if (skipsHidden && arg.sheet.hiddenRows.has(arg.top + row)) return;
        line.forEach((value, column) => {
          const cell = new Reference(arg.sheet, arg.top + row, arg.left + column);
          if (skipping.nested && /^=\s*(SUBTOTAL|AGGREGATE)\(/i.test(context.formulaAt(cell) ?? "")) return;
          values.push(value);
        });
      });
    } else forEachValue(context, [arg], (value) => values.push(value));
  }
  return skipping.errors ? values.filter((value) => !isError(value)) : values;
}

function figureOf(code: number, values: readonly CellValue[], place: number | null): CellValue {
  const failure = values.find((value): value is CellError => value instanceof CellError);
  if (code === 3) return values.filter((value) => value !== null).length;
  if (failure && code !== 2) return failure;
  const numbers = values.filter((value) => typeof value === "number");
  if (place !== null) return placed.get(code)?.(numbers, place) ?? errors.value;
  return numbered.get(code)?.(numbers) ?? errors.value;
}

export const statisticsFunctions: readonly FunctionDefinition[] = [
  overNumbers("AVERAGE", average),
  overAll("AVERAGEA", average),
  overNumbers("MAX", maximum),
  overAll("MAXA", maximum),
  overNumbers("MIN", minimum),
  overAll("MINA", minimum),
  defineWith("COUNT", [rest(raw)], (context, args) => {
    let numbers = 0;
    forEachValue(context, args, (value, isDirect) => {
      if (typeof value === "number" || (isDirect && (typeof value === "boolean" || value === null))) numbers++;
      else if (isDirect && typeof value === "string" && !isError(numbersOf(context, [value]))) numbers++;
    });
    return numbers;
  }),
  defineWith("COUNTA", [rest(raw)], (context, args) => {
    let filled = 0;
    forEachValue(context, args, (value, isDirect) => {
      if (value !== null || isDirect) filled++;
    });
    return filled;
  }),
  defineWith("COUNTBLANK", [raw], (context, range) => {
    let blanks = 0;
    forEachValue(context, [range], (value) => {
      if (value === null || value === "") blanks++;
    });
    // Whole columns are read as far as there is something; the rest is blank too.
    if (range instanceof Reference) {
      let read = 0;
      forEachValue(context, [range], () => read++);
      blanks += range.rows * range.columns - read;
    }
    return blanks;
  }),
  overNumbers("MEDIAN", median),
  ...["MODE", "MODE.SNGL"].map((name) =>
    defineWith(name, [rest(raw)], (context, args) => {
      // Other than in SUM, a text written as an argument is no number, and it comes before the errors beside it.
      if (args.some((value) => typeof value === "string" || typeof value === "boolean")) return errors.value;
      const numbers = numbersOf(context, args);
      return isError(numbers) ? numbers : mode(numbers);
    }),
  ),
  ...["STDEV", "STDEV.S"].map((name) => overNumbers(name, deviation(1))),
  ...["STDEVP", "STDEV.P"].map((name) => overNumbers(name, deviation(0))),
  ...["VAR", "VAR.S"].map((name) => overNumbers(name, variance(1))),
  ...["VARP", "VAR.P"].map((name) => overNumbers(name, variance(0))),
  overNumbers("GEOMEAN", (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0) ? errors.number : Math.exp(mean(numbers.map(Math.log))),
  ),
  overNumbers("HARMEAN", (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0) ? errors.number : numbers.length / sum(numbers.map((value) => 1 / value)),
  ),
  overNumbers("AVEDEV", (numbers) =>
    numbers.length === 0 ? errors.number : mean(numbers.map((value) => Math.abs(value - mean(numbers)))),
  ),
  overNumbers("DEVSQ", (numbers) => (numbers.length === 0 ? errors.number : sum(numbers.map((value) => (value - mean(numbers)) ** 2)))),
  withPlace("LARGE", nthLargest),
  withPlace("SMALL", nthSmallest),
  ...["PERCENTILE", "PERCENTILE.INC"].map((name) => withPlace(name, inclusivePercentile)),
  withPlace("PERCENTILE.EXC", exclusivePercentile),
  ...["QUARTILE", "QUARTILE.INC"].map((name) => withPlace(name, quartile(inclusivePercentile))),
  withPlace("QUARTILE.EXC", quartile(exclusivePercentile)),
  ...["RANK", "RANK.EQ"].map((name) => rank(name, "first")),
  rank("RANK.AVG", "average"),
  ...["PERCENTRANK", "PERCENTRANK.INC"].map((name) => percentRank(name, false)),
  percentRank("PERCENTRANK.EXC", true),
  ...pointFunctions,
  defineWith("SUBTOTAL", [integer, rest(raw)], (context, code, args) => {
    const figure = code > 100 ? code - 100 : code;
    if (figure < 1 || figure > 11) return errors.value;
    const failure = args.find(isError);
    if (failure) return failure;
    return figureOf(figure, remaining(context, args, { hiddenRows: code > 100, filteredRows: true, nested: true, errors: false }), null);
  }),
  defineWith("AGGREGATE", [integer, integer, rest(raw)], (context, code, options, args) => {
    if (options < 0 || options > 7) return errors.value;
    const skipping: Skipping = {
      hiddenRows: options % 2 === 1,
      filteredRows: false,
      nested: options < 4,
      errors: [2, 3, 6, 7].includes(options),
    };
    if (code < 14) return figureOf(code, remaining(context, args, skipping), null);
    const place = numbersOf(context, args.slice(1, 2));
    if (isError(place)) return place;
    return figureOf(code, remaining(context, args.slice(0, 1), skipping), place[0] ?? 0);
  }),
];
