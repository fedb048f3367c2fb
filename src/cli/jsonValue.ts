/** Results of formulas as JSON and as text. */
import { CellError, type CellValue } from "../host/model/state";
import type { FunctionResult } from "../host/calc/contract";

export type JsonCell = number | string | boolean | { readonly error: string; readonly message: string };
export type JsonValue = JsonCell | readonly (readonly JsonCell[])[];

const jsonCell = (value: CellValue): JsonCell => {
  if (value === null) return "";
  if (value instanceof CellError) return { error: value.code, message: value.message };
  return value;
};

/** A blank is "", an error {"error","message"}, a result of several cells an array of rows. */
export const jsonValue = (result: FunctionResult): JsonValue =>
  Array.isArray(result) ? result.map((row) => row.map(jsonCell)) : jsonCell(result);

const textCell = (value: JsonCell): string => {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? `${value.error}${value.message === "" ? "" : ` ${value.message}`}` : String(value);
};

/** For people: cells of a row separated by tabs, one row a line. */
export const textValue = (value: JsonValue): string =>
  Array.isArray(value)
    ? (value as readonly (readonly JsonCell[])[]).map((row) => row.map(textCell).join("\t")).join("\n")
    : textCell(value as JsonCell);
