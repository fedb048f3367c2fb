/** Distributions and tests that formulajs lacks or has otherwise than Excel, made of those it has. */
import * as formulajs from "@formulajs/formulajs";
import type { CellValue } from "../../model/state";
import { checkedNumber } from "../coerce";
import type { Matrix } from "../values";
import { columnsOf, errors, flatten, isError } from "../values";
import { sum } from "./collect";
import type { FunctionDefinition } from "./definition";
import { array, define, logical, number, optional } from "./definition";
import { variance } from "./statistics";

/** What formulajs answers: a number, or an error object for arguments out of range. */
const orNumberError = (result: unknown): CellValue => (typeof result === "number" ? checkedNumber(result) : errors.number);

const { BETA, CHISQ, F, GAMMALN, LOGNORM, TDIST } = formulajs as unknown as {
  readonly BETA: { readonly DIST: (...args: readonly unknown[]) => unknown };
  readonly CHISQ: { readonly DIST: { readonly RT: (value: number, freedom: number) => unknown } };
  readonly F: { readonly DIST: { readonly RT: (value: number, one: number, other: number) => unknown } };
  readonly GAMMALN: (value: number) => number;
  readonly LOGNORM: { readonly DIST: (...args: readonly unknown[]) => unknown };
  readonly TDIST: (value: number, freedom: number, tails: number) => unknown;
};

function studentDensity(value: number, freedom: number): number {
  const scale = GAMMALN((freedom + 1) / 2) - GAMMALN(freedom / 2) - Math.log(freedom * Math.PI) / 2;
  return Math.exp(scale - ((freedom + 1) / 2) * Math.log1p((value * value) / freedom));
}

function student(value: number, degrees: number, isCumulative: boolean): CellValue {
  const freedom = Math.trunc(degrees);
  if (freedom < 1) return errors.number;
  if (!isCumulative) return studentDensity(value, freedom);
  const tail = TDIST(Math.abs(value), freedom, 1);
  return typeof tail === "number" ? (value < 0 ? tail : 1 - tail) : errors.number;
}

function chiSquaredTest(actual: Matrix, expected: Matrix): CellValue {
  const rows = actual.length;
  const columns = columnsOf(actual);
  if (rows !== expected.length || columns !== columnsOf(expected) || rows * columns < 2) return errors.notAvailable;
  const awaited = flatten(expected);
  const failure = [...flatten(actual), ...awaited].find(isError);
  if (failure) return failure;
  const parts = flatten(actual).map((value, place) => (Number(value) - Number(awaited[place])) ** 2 / Number(awaited[place]));
  return orNumberError(CHISQ.DIST.RT(sum(parts), rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1));
}

const numbersIn = (matrix: Matrix): number[] => flatten(matrix).filter((value) => typeof value === "number");

function varianceTest(one: Matrix, other: Matrix): CellValue {
  const [first, second] = [variance(1)(numbersIn(one)), variance(1)(numbersIn(other))];
  if (typeof first !== "number" || typeof second !== "number" || first === 0 || second === 0) return errors.divisionByZero;
  const tail = F.DIST.RT(first / second, numbersIn(one).length - 1, numbersIn(other).length - 1);
  return typeof tail === "number" ? 2 * Math.min(tail, 1 - tail) : errors.number;
}

/** The rate at which the payments are worth nothing: Newton's steps, halved where they leave the ground. */
function internalRate(payments: readonly number[], guess: number): CellValue {
  if (!payments.some((value) => value > 0) || !payments.some((value) => value < 0) || guess <= -1) return errors.number;
  let rate = guess;
  for (let step = 0; step < 100; step++) {
    let worth = 0;
    let slope = 0;
    payments.forEach((payment, period) => {
      worth += payment / (1 + rate) ** period;
      slope -= (period * payment) / (1 + rate) ** (period + 1);
    });
    const next = rate - worth / slope;
    if (!Number.isFinite(next)) return errors.number;
    if (Math.abs(next - rate) < 1e-12 * Math.max(1, Math.abs(next))) return next;
    rate = next <= -1 ? (rate - 1) / 2 : next;
  }
  return errors.number;
}

export const distributionFunctions: readonly FunctionDefinition[] = [
  define("T.DIST", [number, number, logical], student),
  define("BETADIST", [number, number, number, optional(number, 0), optional(number, 1)], (value, alpha, beta, low, high) =>
    orNumberError(BETA.DIST(value, alpha, beta, true, low, high)),
  ),
  define("LOGNORMDIST", [number, number, number], (value, mean, deviation) => orNumberError(LOGNORM.DIST(value, mean, deviation, true))),
  ...["CHISQ.TEST", "CHITEST"].map((name) => define(name, [array, array], chiSquaredTest)),
  ...["F.TEST", "FTEST"].map((name) => define(name, [array, array], varianceTest)),
  define("IRR", [array, optional(number, 0.1)], (values, guess) => flatten(values).find(isError) ?? internalRate(numbersIn(values), guess)),
];
