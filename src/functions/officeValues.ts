/** Between Office's custom-functions runtime and our functions: errors that come in, errors and blanks that go out. */
import { CellError, type CellValue, type ErrorCode, type Result } from "../plan/functions/functionDefinition";
import type { RawArgument } from "../plan/functions/invoke";

/** Code of an error that the runtime hands in: `{ code }` for a CustomFunctions.Error, `{ basicValue }` for an error as a data type. */
const errorCode = (value: object): string | null => {
  const found = "code" in value ? value.code : "basicValue" in value ? value.basicValue : null;
  return typeof found === "string" && found.startsWith("#") ? found : null;
};

const codes: readonly ErrorCode[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];

/** One value of the runtime as a cell value; what is no plain value and no error is a #VALUE!. */
const cellFrom = (value: unknown): CellValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code = typeof value === "object" ? errorCode(value) : null;
  return new CellError(codes.find((known) => known === code) ?? "#VALUE!");
};

/** One argument of the runtime: a value or rows of values. */
export const argumentFrom = (value: unknown): RawArgument =>
  Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellFrom) : [cellFrom(row)])) : cellFrom(value);

/** What a cell shows: a blank as an empty text, an error by the way given. */
export type Shown = number | string | boolean | object;

const shown = (value: CellValue, makeError: (error: CellError) => object): Shown =>
  value === null ? "" : value instanceof CellError ? makeError(value) : value;

/** A whole result for the runtime; `makeError` builds the runtime's own error. */
export const resultFor = (result: Result, makeError: (error: CellError) => object): Shown | Shown[][] =>
  Array.isArray(result) ? result.map((row) => row.map((value) => shown(value, makeError))) : shown(result, makeError);
