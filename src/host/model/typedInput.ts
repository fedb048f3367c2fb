/**
 * What Excel makes of text that is typed or written into a cell:
 * "=..." formula · "'..." the text after the apostrophe, whatever it is · TRUE/FALSE · numbers with sign, thousands separators, exponent ·
 * percentages · dates year-month-day · error literals · everything else text. A cell in text format (@) keeps text as it is.
 */
import { inDateSystem, serialFromCalendar } from "../calc/serialDate";
import { CellError, type CellValue, type ErrorValue } from "./state";

export type Input = string | number | boolean | null;

export interface TypedInput {
  /** With leading "="; null for a constant. */
  readonly formula: string | null;
  readonly value: CellValue;
  /** Format that the entry brings along where the cell has none. */
  readonly numberFormat: string | null;
}

const constant = (value: CellValue, numberFormat: string | null = null): TypedInput => ({ formula: null, value, numberFormat });

const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const groupedPattern = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const percentPattern = /^[+-]?(\d+\.?\d*|\.\d+)\s*%$/;
const datePattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const errors: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** @param is1904 Whether the workbook counts days from 1904. */
export function typedInput(input: Input, cellFormat: string, is1904 = false): TypedInput {
  if (input === null || input === "") return constant(null);
  if (typeof input !== "string") return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  if (cellFormat === "@") return constant(input);
  if (input.startsWith("=") && input.length > 1) return { formula: input, value: null, numberFormat: null };
  return inDateSystem(is1904, () => typedText(input, input.trim()));
}

function typedText(input: string, trimmed: string): TypedInput {
  if (numberPattern.test(trimmed)) return constant(Number(trimmed));
  if (groupedPattern.test(trimmed)) return constant(Number(trimmed.replaceAll(",", "")), trimmed.includes(".") ? "#,##0.00" : "#,##0");
  if (percentPattern.test(trimmed)) {
    return constant(Number(trimmed.replace(/\s*%$/, "")) / 100, trimmed.includes(".") ? "0.00%" : "0%");
  }
  const date = datePattern.exec(trimmed);
  const serial = date && serialFromCalendar(Number(date[1]), Number(date[2]), Number(date[3]));
  if (serial !== null && serial >= 1) return constant(serial, "yyyy-mm-dd");
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (errors.has(upper)) return constant(new CellError(upper as ErrorValue));
  return constant(input);
}
