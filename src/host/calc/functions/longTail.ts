/**
 * The long tail: functions taken from formulajs as they are, with arguments and errors translated.
 *
 * Those listed as `spread` compute one value from single values, so an array in place of one gives an array;
 * all others get arrays as they are.
 */
import * as formulajs from "@formulajs/formulajs";
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { checkedNumber } from "../coerce";
import { serialFromDate } from "../serialDate";
import type { Matrix, Value } from "../values";
import { atRepeated, columnsOf, errorFromCode, errors, isError, isMatrix } from "../values";
import type { FunctionDefinition } from "./definition";
import { defineLazy, dereference } from "./definition";

const spread = `
  ACOT ACOTH BASE BIN2DEC BIN2HEX BIN2OCT BITAND BITLSHIFT BITOR BITRSHIFT BITXOR COMBINA COMPLEX CONVERT COT COTH CSC CSCH
  DEC2BIN DEC2HEX DEC2OCT DECIMAL DELTA ERF ERFC FACTDOUBLE GAMMA GAMMALN GAUSS GESTEP HEX2BIN HEX2DEC HEX2OCT IMABS IMAGINARY IMREAL IMSUM
  OCT2BIN OCT2DEC OCT2HEX PERMUT PERMUTATIONA PHI SEC SECH SQRTPI STANDARDIZE FISHER FISHERINV
  BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CONFIDENCE.NORM CONFIDENCE.T EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  GAMMA.DIST GAMMA.INV HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV POISSON.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T WEIBULL.DIST
  NORMDIST NORMINV NORMSDIST NORMSINV NEGBINOMDIST HYPGEOMDIST TDIST
  CUMIPMT CUMPRINC DB DDB DOLLARDE DOLLARFR EFFECT FV IPMT ISPMT NOMINAL NPER PDURATION PMT PPMT PV RATE RRI SLN SYD
  TBILLEQ TBILLPRICE TBILLYIELD`
  .trim()
  .split(/\s+/);

const whole = `
  FORECAST FORECAST.LINEAR FREQUENCY GROWTH KURT LINEST LOGEST MIRR MODE.MULT MULTINOMIAL NPV PROB SERIESSUM SKEW SKEW.P STEYX
  TREND TRIMMEAN XIRR XNPV FVSCHEDULE STDEVA STDEVPA VARA VARPA T.TEST Z.TEST TTEST ZTEST`
  .trim()
  .split(/\s+/);

/** Old names, and newer ones without anything new, for what formulajs has under one name. */
const otherNames: Readonly<Record<string, string>> = {
  BETAINV: "BETA.INV",
  BINOMDIST: "BINOM.DIST",
  CHIDIST: "CHISQ.DIST.RT",
  CHIINV: "CHISQ.INV.RT",
  CONFIDENCE: "CONFIDENCE.NORM",
  CRITBINOM: "BINOM.INV",
  "ERF.PRECISE": "ERF",
  "ERFC.PRECISE": "ERFC",
  EXPONDIST: "EXPON.DIST",
  FDIST: "F.DIST.RT",
  FINV: "F.INV.RT",
  GAMMADIST: "GAMMA.DIST",
  GAMMAINV: "GAMMA.INV",
  "GAMMALN.PRECISE": "GAMMALN",
  LOGINV: "LOGNORM.INV",
  POISSON: "POISSON.DIST",
  TINV: "T.INV.2T",
  WEIBULL: "WEIBULL.DIST",
};

/** Places of arguments that Excel cuts to whole numbers, where formulajs computes with their fractions. */
const wholeArguments: Readonly<Record<string, readonly number[]>> = {
  "BINOM.DIST": [0, 1],
  BINOMDIST: [0, 1],
  "NEGBINOM.DIST": [0, 1],
  NEGBINOMDIST: [0, 1],
  "HYPGEOM.DIST": [0, 1, 2, 3],
  HYPGEOMDIST: [0, 1, 2, 3],
  "POISSON.DIST": [0],
  POISSON: [0],
  "F.DIST": [1, 2],
  "F.DIST.RT": [1, 2],
  FDIST: [1, 2],
  "F.INV": [1, 2],
  "F.INV.RT": [1, 2],
  FINV: [1, 2],
  "T.DIST.2T": [1],
  "T.DIST.RT": [1],
  TDIST: [1, 2],
  "T.INV": [1],
  "T.INV.2T": [1],
  TINV: [1],
  "CHISQ.DIST": [1],
  "CHISQ.DIST.RT": [1],
  CHIDIST: [1],
  "CHISQ.INV": [1],
  "CHISQ.INV.RT": [1],
  CHIINV: [1],
  "CONFIDENCE.NORM": [2],
  "CONFIDENCE.T": [2],
  CONFIDENCE: [2],
};

type Foreign = (...args: unknown[]) => unknown;

/** Names with dots are members: NORM.S.DIST is formulajs.NORM.S.DIST. */
function foreign(name: string): Foreign | null {
  let found: unknown = formulajs;
  for (const part of name.split(".")) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === "function" ? (found as Foreign) : null;
}

function ownValue(result: unknown): CellValue {
  if (typeof result === "number") return checkedNumber(result);
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (result instanceof Date) return serialFromDate(result.getFullYear(), result.getMonth() + 1, result.getDate()) ?? errors.number;
  if (result instanceof Error) return errorFromCode(result.message) ?? errors.value;
  return result === null || result === undefined ? null : errors.value;
}

function ownResult(result: unknown): CellValue | Matrix {
  if (!Array.isArray(result)) return ownValue(result);
  if (result.length === 0) return errors.calculation;
  return result.map((row: unknown) => (Array.isArray(row) ? row.map(ownValue) : [ownValue(row)]));
}

function callForeign(run: Foreign, args: readonly unknown[]): CellValue | Matrix {
  try {
    return ownResult(run(...args));
  } catch {
    return errors.value;
  }
}

const firstError = (values: readonly (CellValue | Matrix)[]): CellError | null => {
  for (const value of values) {
    if (isError(value)) return value;
    if (isMatrix(value)) for (const row of value) for (const each of row) if (isError(each)) return each;
  }
  return null;
};

/** formulajs takes a missing argument for its default. */
const foreignArgument = (value: CellValue | Matrix | undefined): unknown => (value === undefined ? undefined : (value ?? 0));

const spreadCall =
  (name: string) =>
  (run: Foreign, values: readonly (CellValue | Matrix | undefined)[]): Value => {
    const arrays = values.filter((value) => isMatrix(value));
    const one = (pick: (value: CellValue | Matrix | undefined) => CellValue | undefined): CellValue => {
      const args = values.map(pick);
      const failure = args.find((value): value is CellError => value instanceof CellError);
      if (failure) return failure;
      const wholes = wholeArguments[name] ?? [];
      const result = callForeign(
        run,
        args.map((value, place) => (typeof value === "number" && wholes.includes(place) ? Math.trunc(value) : foreignArgument(value))),
      );
      return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
    };
    if (arrays.length === 0) return one((value) => (isMatrix(value) ? null : value));
    const rows = Math.max(...arrays.map((each) => each.length));
    const columns = Math.max(...arrays.map(columnsOf));
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => one((value) => (isMatrix(value) ? atRepeated(value, row, column) : value))),
    );
  };

/** A list from formulajs lies as what it goes with: coefficients in a row, values of a line as the places that they belong to. */
function laid(name: string, result: CellValue | Matrix, values: readonly (CellValue | Matrix | undefined)[]): CellValue | Matrix {
  const isLine = name === "TREND" || name === "GROWTH";
  const like = isLine ? (values[2] ?? values[1] ?? values[0]) : undefined;
  const isRow = name === "LINEST" || name === "LOGEST" || (isMatrix(like) && like.length === 1);
  return isRow && isMatrix(result) && columnsOf(result) === 1 ? [result.map((row) => row[0] ?? null)] : result;
}

const wholeCall =
  (name: string) =>
  (run: Foreign, values: readonly (CellValue | Matrix | undefined)[]): Value => {
    const failure = firstError(values.filter((value) => value !== undefined));
    if (failure) return failure;
    const args = values.map((value) => (isMatrix(value) ? value.map((row) => [...row]) : foreignArgument(value)));
    return laid(name, callForeign(run, args), values);
  };

const adopt = (
  name: string,
  call: (run: Foreign, values: readonly (CellValue | Matrix | undefined)[]) => Value,
  isSingle: boolean,
): FunctionDefinition[] => {
  const run = foreign(otherNames[name] ?? name);
  if (!run) return [];
  return [
    defineLazy(
      name,
      0,
      255,
      (context, thunks) =>
        call(
          run,
          thunks.map((thunk) => {
            const value = thunk();
            return value === undefined ? undefined : dereference(context, value);
          }),
        ),
      false,
      () => isSingle,
    ),
  ];
};

export const longTailFunctions: readonly FunctionDefinition[] = [
  ...[...spread, ...Object.keys(otherNames)].flatMap((name) => adopt(name, spreadCall(name), true)),
  ...whole.flatMap((name) => adopt(name, wholeCall(name), false)),
];
