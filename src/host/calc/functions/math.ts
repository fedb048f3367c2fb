/** Sums, products, rounding and the functions of one number that have Excel's own edge cases. */
import type { CellValue } from "../../model/state";
import type { CellError } from "../../model/state";
import { toNumber } from "../coerce";
import { power } from "../operators";
import type { Matrix } from "../values";
import { columnsOf, errors, isError } from "../values";
import { numbersOf, sum } from "./collect";
import { determinant, inverse, squareNumbers } from "./matrix";
import { arabic, roman } from "./roman";
import type { FunctionDefinition } from "./definition";
import { array, define, defineWith, integer, number, omissible, optional, raw, rest, scalar, text } from "./definition";

/** Moves the decimal point in the shortest decimal form, where 1.005 is exactly that, so that halves round as people expect. */
const shiftPoint = (value: number, places: number): number => {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
};

/** Rounds the size of the number with `round`; the sign stays. */
export function roundWith(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0 || !Number.isFinite(value) || (Number.isInteger(value) && digits >= 0)) return value;
  const places = Math.max(-300, Math.min(300, Math.trunc(digits)));
  const shifted = shiftPoint(Math.abs(value), places);
  if (shifted >= 1e15) return value;
  return Math.sign(value) * shiftPoint(round(shifted), -places);
}

export const roundHalfUp = (value: number, digits: number): number => roundWith(value, digits, Math.round);

/** Multiples: the quotient is freed from binary noise before it is rounded. */
const toMultiple = (value: number, step: number, round: (value: number) => number): number =>
  step === 0 ? 0 : roundHalfUp(round(Number((value / step).toPrecision(15))) * step, 14);

const modulo = (value: number, divisor: number): number | CellError => {
  if (divisor === 0) return errors.divisionByZero;
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest) < Math.abs(value) * 5e-16 ? 0 : rest;
};

const nonNegative = (compute: (value: number) => number) => (value: number) => (value < 0 ? errors.number : compute(value));
const positive = (compute: (value: number) => number) => (value: number) => (value <= 0 ? errors.number : compute(value));

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const factorial = (value: number): number => {
  let product = 1;
  for (let factor = 2; factor <= value && Number.isFinite(product); factor++) product *= factor;
  return product;
};

/** Products of the values at the same place, summed; what is no number counts as 0. */
function sumOfProducts(arrays: readonly Matrix[]): CellValue {
  const [first] = arrays;
  if (!first || arrays.some((each) => each.length !== first.length || columnsOf(each) !== columnsOf(first))) return errors.value;
  let total = 0;
  for (let row = 0; row < first.length; row++) {
    for (let column = 0; column < columnsOf(first); column++) {
      let product = 1;
      for (const each of arrays) {
        const value = each[row]?.[column] ?? null;
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return total;
}

/** Numbers of two arrays in pairs; a pair without two numbers is left out, and without any pair there is no figure. */
const overPairs = (name: string, figure: (x: number, y: number) => number): FunctionDefinition =>
  define(name, [array, array], (xs, ys) => {
    const left = xs.flat();
    const right = ys.flat();
    if (left.length !== right.length) return errors.notAvailable;
    let total = 0;
    let count = 0;
    for (const [index, x] of left.entries()) {
      const y = right[index] ?? null;
      if (isError(x)) return x;
      if (isError(y)) return y;
      if (typeof x !== "number" || typeof y !== "number") continue;
      total += figure(x, y);
      count++;
    }
    return count === 0 ? errors.divisionByZero : total;
  });

const overNumbers = (name: string, figure: (numbers: readonly number[]) => CellValue): FunctionDefinition =>
  defineWith(name, [rest(raw)], (context, args) => {
    const numbers = numbersOf(context, args);
    return isError(numbers) ? numbers : figure(numbers);
  });

const greatestWhole = 2 ** 53;

/** GCD and LCM: text in ranges is read as a number, logical values are an error, blank cells are passed over. */
const overWhole = (name: string, figure: (numbers: readonly number[]) => number): FunctionDefinition =>
  define(name, [rest(array)], (arrays) => {
    const numbers: number[] = [];
    for (const value of arrays.flat(2)) {
      if (typeof value === "boolean") return errors.value;
      if (value === null) continue;
      const number = toNumber(value);
      if (isError(number)) return number;
      if (number < 0 || number >= greatestWhole) return errors.number;
      numbers.push(Math.trunc(number));
    }
    const result = figure(numbers);
    return result >= greatestWhole ? errors.number : result;
  });

export const mathFunctions: readonly FunctionDefinition[] = [
  overNumbers("SUM", sum),
  overNumbers("PRODUCT", (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1))),
  overNumbers("SUMSQ", (numbers) => sum(numbers.map((value) => value * value))),
  define("SUMPRODUCT", [rest(array)], sumOfProducts),
  define("MDETERM", [array], (matrix) => {
    const rows = squareNumbers(matrix);
    return rows ? determinant(rows) : errors.value;
  }),
  define("MINVERSE", [array], (matrix) => {
    const rows = squareNumbers(matrix);
    return rows ? (inverse(rows) ?? errors.number) : errors.value;
  }),
  overPairs("SUMX2MY2", (x, y) => x * x - y * y),
  overPairs("SUMX2PY2", (x, y) => x * x + y * y),
  overPairs("SUMXMY2", (x, y) => (x - y) ** 2),
  define("ABS", [number], Math.abs),
  define("SIGN", [number], Math.sign),
  define("INT", [number], (value) => Math.floor(Number(value.toPrecision(15)))),
  define("TRUNC", [number, optional(number, 0)], (value, digits) => roundWith(value, digits, Math.floor)),
  define("ROUND", [number, optional(number, 0)], roundHalfUp),
  define("ROUNDUP", [number, optional(number, 0)], (value, digits) => roundWith(value, digits, Math.ceil)),
  define("ROUNDDOWN", [number, optional(number, 0)], (value, digits) => roundWith(value, digits, Math.floor)),
  define("MROUND", [number, number], (value, step) =>
    value * step < 0 ? errors.number : Math.sign(value) * toMultiple(Math.abs(value), Math.abs(step), Math.round),
  ),
  define("CEILING", [number, number], (value, step) => (value > 0 && step < 0 ? errors.number : toMultiple(value, step, Math.ceil))),
  define("FLOOR", [number, number], (value, step) =>
    value > 0 && step < 0 ? errors.number : step === 0 && value !== 0 ? errors.divisionByZero : toMultiple(value, step, Math.floor),
  ),
  ...["CEILING.MATH", "CEILING.PRECISE", "ISO.CEILING"].map((name) =>
    define(name, [number, optional(number, 1), optional(number, 0)], (value, step, away) =>
      toMultiple(value, Math.abs(step), away !== 0 && value < 0 ? Math.floor : Math.ceil),
    ),
  ),
  ...["FLOOR.MATH", "FLOOR.PRECISE"].map((name) =>
    define(name, [number, optional(number, 1), optional(number, 0)], (value, step, toZero) =>
      toMultiple(value, Math.abs(step), toZero !== 0 && value < 0 ? Math.ceil : Math.floor),
    ),
  ),
  define("EVEN", [number], (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  define("ODD", [number], (value) => (value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1))),
  define("MOD", [number, number], modulo),
  define("QUOTIENT", [number, number], (value, divisor) => (divisor === 0 ? errors.divisionByZero : Math.trunc(value / divisor))),
  define("POWER", [number, number], power),
  define("SQRT", [number], nonNegative(Math.sqrt)),
  define("EXP", [number], Math.exp),
  define("LN", [number], positive(Math.log)),
  define("LOG10", [number], positive(Math.log10)),
  define("LOG", [number, optional(number, 10)], (value, base) => {
    if (value <= 0 || base <= 0) return errors.number;
    return base === 1
      ? errors.divisionByZero
      : base === 10
        ? Math.log10(value)
        : base === 2
          ? Math.log2(value)
          : Math.log(value) / Math.log(base);
  }),
  define("PI", [], () => Math.PI),
  define("SIN", [number], Math.sin),
  define("COS", [number], Math.cos),
  define("TAN", [number], Math.tan),
  define("ASIN", [number], Math.asin),
  define("ACOS", [number], Math.acos),
  define("ATAN", [number], Math.atan),
  define("SINH", [number], Math.sinh),
  define("COSH", [number], Math.cosh),
  define("TANH", [number], Math.tanh),
  define("ASINH", [number], Math.asinh),
  define("ACOSH", [number], (value) => (value < 1 ? errors.number : Math.acosh(value))),
  define("ATANH", [number], (value) => (Math.abs(value) >= 1 ? errors.number : Math.atanh(value))),
  define("ATAN2", [number, number], (x, y) => (x === 0 && y === 0 ? errors.divisionByZero : Math.atan2(y, x))),
  define("DEGREES", [number], (value) => (value * 180) / Math.PI),
  define("RADIANS", [number], (value) => (value * Math.PI) / 180),
  define("FACT", [integer], nonNegative(factorial)),
  define("COMBIN", [integer, integer], (total, chosen) => {
    if (total < 0 || chosen < 0 || chosen > total) return errors.number;
    let result = 1;
    for (let step = 1; step <= chosen; step++) result = (result * (total - chosen + step)) / step;
    return Math.round(result);
  }),
  overWhole("GCD", (numbers) => numbers.reduce(greatestDivisor, 0)),
  overWhole("LCM", (numbers) =>
    numbers.reduce((multiple, value) => (value === 0 ? 0 : (multiple * value) / greatestDivisor(multiple, value)), 1),
  ),
  define("ARABIC", [text], (value) => arabic(value) ?? errors.value),
  define("ROMAN", [integer, optional(scalar, 0)], (value, form) => {
    const level = typeof form === "boolean" ? (form ? 0 : 4) : toNumber(form);
    if (isError(level)) return level;
    return value < 0 || value > 3999 || level < 0 || level > 4 ? errors.value : roman(value, Math.trunc(level));
  }),
  defineWith("RAND", [], () => Math.random(), true),
  defineWith(
    "RANDBETWEEN",
    [number, number],
    (_context, low, high) => Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
    true,
  ),
  defineWith(
    "RANDARRAY",
    [omissible(integer, 1), omissible(integer, 1), omissible(number, 0), omissible(number, 1), omissible(integer, 0)],
    (_context, rows, columns, low, high, whole) => {
      if (rows < 1 || columns < 1) return errors.value;
      const one = (): number => (whole ? low + Math.floor(Math.random() * (high - low + 1)) : low + Math.random() * (high - low));
      return Array.from({ length: rows }, () => Array.from({ length: columns }, one));
    },
    true,
  ),
];
