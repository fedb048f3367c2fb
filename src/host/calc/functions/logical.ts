/** Conditions: IF and its kin compute only what they need. */
import type { CellValue } from "../../model/state";
import { compareValues, toLogical, toNumber } from "../coerce";
import type { Matrix, Value } from "../values";
import { atRepeated, columnsOf, errors, isError, isMatrix } from "../values";
import { logicalsOf } from "./collect";
import type { Context, FunctionDefinition, Thunk } from "./definition";
import { define, defineLazy, defineWith, dereference, firstValue, logical, raw, rest } from "./definition";

/** Either a branch, by its place, or a value at once. */
type Choice = { readonly branch: number } | { readonly value: CellValue };

/** Value by value over an array of conditions; the branches are computed once, and only if some value needs them. */
function spreadOver(
  context: Context,
  conditions: Matrix,
  branches: readonly (Thunk | undefined)[],
  choose: (condition: CellValue) => Choice,
): Matrix {
  const computed = new Map<number, CellValue | Matrix>();
  const branch = (index: number): CellValue | Matrix => {
    let value = computed.get(index);
    if (value === undefined) {
      value = dereference(context, branches[index]?.());
      computed.set(index, value);
    }
    return value;
  };
  const shapes: Matrix[] = [conditions];
  for (const condition of conditions.flat()) {
    const choice = choose(condition);
    const values = "branch" in choice ? branch(choice.branch) : null;
    if (isMatrix(values)) shapes.push(values);
  }
  const rows = Math.max(...shapes.map((shape) => shape.length));
  const columns = Math.max(...shapes.map(columnsOf));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const choice = choose(atRepeated(conditions, row, column));
      if ("value" in choice) return choice.value;
      const values = branch(choice.branch);
      return isMatrix(values) ? atRepeated(values, row, column) : values;
    }),
  );
}

const always =
  (value: Value): Thunk =>
  () =>
    value;

function runIf(context: Context, args: readonly Thunk[]): Value {
  const condition = dereference(context, args[0]?.());
  const branches = [args[1] ?? always(true), args[2] ?? always(false)];
  const choose = (value: CellValue): Choice => {
    const isTrue = toLogical(value);
    return isError(isTrue) ? { value: isTrue } : { branch: isTrue ? 0 : 1 };
  };
  if (isMatrix(condition)) return spreadOver(context, condition, branches, choose);
  const choice = choose(condition);
  if ("value" in choice) return choice.value;
  const value = branches[choice.branch]?.();
  return value === undefined ? 0 : value;
}

function runIfs(context: Context, args: readonly Thunk[]): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = dereference(context, args[index]?.());
    if (isMatrix(condition)) {
      const others = args.slice(index + 2);
      const branches = [args[index + 1], always(others.length > 0 ? dereference(context, runIfs(context, others)) : errors.notAvailable)];
      return runIf(context, [always(condition), branches[0] ?? always(null), branches[1] ?? always(null)]);
    }
    const isTrue = toLogical(condition);
    if (isError(isTrue)) return isTrue;
    if (isTrue) return args[index + 1]?.() ?? 0;
  }
  return errors.notAvailable;
}

function runSwitch(context: Context, args: readonly Thunk[]): Value {
  const subject = dereference(context, args[0]?.());
  const hasDefault = args.length % 2 === 0;
  const one = (value: CellValue): Value => {
    if (isError(value)) return value;
    for (let index = 1; index + 1 < args.length; index += 2) {
      const candidate = firstValue(dereference(context, args[index]?.()));
      if (isError(candidate)) return candidate;
      if (compareValues(value, candidate) === 0 && (value === null) === (candidate === null)) return args[index + 1]?.();
    }
    return hasDefault ? args.at(-1)?.() : errors.notAvailable;
  };
  return isMatrix(subject) ? subject.map((row) => row.map((value) => firstValue(dereference(context, one(value))))) : one(subject);
}

function runChoose(context: Context, args: readonly Thunk[]): Value {
  const index = dereference(context, args[0]?.());
  const choices = args.slice(1);
  const choose = (value: CellValue): Choice => {
    const number = toNumber(value);
    if (isError(number)) return { value: number };
    const place = Math.trunc(number);
    return place >= 1 && place <= choices.length ? { branch: place - 1 } : { value: errors.value };
  };
  if (isMatrix(index)) return spreadOver(context, index, choices, choose);
  const choice = choose(index);
  return "branch" in choice ? choices[choice.branch]?.() : choice.value;
}

/** Replaces errors; a pending custom function is none. */
const replacing =
  (isReplaced: (code: string) => boolean) =>
  (context: Context, args: readonly Thunk[]): Value => {
    const value = args[0]?.();
    const values = dereference(context, value);
    const isCaught = (each: CellValue): boolean => isError(each) && each.code !== "#BUSY!" && isReplaced(each.code);
    if (!isMatrix(values)) return isCaught(values) ? (args[1]?.() ?? 0) : value;
    if (!values.some((row) => row.some(isCaught))) return value;
    return spreadOver(context, values, [args[1]], (each) => (isCaught(each) ? { branch: 0 } : { value: each }));
  };

export const logicalFunctions: readonly FunctionDefinition[] = [
  defineLazy("IF", 1, 3, runIf),
  defineLazy("IFS", 2, 254, runIfs),
  defineLazy("SWITCH", 3, 254, runSwitch),
  defineLazy("CHOOSE", 2, 255, runChoose),
  defineLazy(
    "IFERROR",
    2,
    2,
    replacing(() => true),
  ),
  defineLazy(
    "IFNA",
    2,
    2,
    replacing((code) => code === "#N/A"),
  ),
  define("TRUE", [], () => true),
  define("FALSE", [], () => false),
  define("NOT", [logical], (value) => !value),
  defineWith("AND", [rest(raw)], (context, args) => {
    const values = logicalsOf(context, args);
    return isError(values) ? values : values.every(Boolean);
  }),
  defineWith("OR", [rest(raw)], (context, args) => {
    const values = logicalsOf(context, args);
    return isError(values) ? values : values.some(Boolean);
  }),
  defineWith("XOR", [rest(raw)], (context, args) => {
    const values = logicalsOf(context, args);
    return isError(values) ? values : values.filter(Boolean).length % 2 === 1;
  }),
];
