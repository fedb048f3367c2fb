/** The plan's custom functions for the embedded calculator: called directly, with values and errors in each side's own form. */
import { functionCalls } from "../functions/call";
import type { CustomFunctions, FunctionArgument, FunctionResult } from "../host/calc/contract";
import { CellError as HostError, type CellValue as HostValue } from "../host/model/state";
import { CellError, type CellValue, type Result } from "../plan/functions/functionDefinition";
import type { Registry } from "../plan/section";

/** Namespace of the plan's functions in formulas. */
export const namespace = "KAM";

const toPlan = (value: HostValue): CellValue =>
  value instanceof HostError ? new CellError(value.code === "#CIRC!" ? "#REF!" : value.code, value.message) : value;

/** A formula's cell is never blank: what is not known shows as empty text, as it does in Excel. */
const toHost = (value: CellValue): HostValue => (value instanceof CellError ? new HostError(value.code, value.message) : (value ?? ""));

const isRows = <Value>(value: Value | readonly (readonly Value[])[]): value is readonly (readonly Value[])[] => Array.isArray(value);

const argument = (value: FunctionArgument): CellValue | CellValue[][] =>
  isRows<HostValue>(value) ? value.map((row) => row.map(toPlan)) : toPlan(value);

const result = (value: Result): FunctionResult => (isRows<CellValue>(value) ? value.map((row) => row.map(toHost)) : toHost(value));

export const planFunctions = ({ functions }: Registry): CustomFunctions => {
  const calls = functionCalls(functions);
  return { has: calls.has, call: (name, args) => result(calls.call(name, args.map(argument))) };
};
