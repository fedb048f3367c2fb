/**
 * How one kind of value becomes another, as Excel does it: text that looks like a number counts as one in arithmetic,
 * blank is 0 or "" as needed, numbers become text with fifteen digits. What cannot be converted is #VALUE!.
 */
import { getFormatFromId, isDateFormat, parseValue } from "numfmt";
import type { CellValue } from "../model/state";
import { CellError } from "../model/state";
import { fromSystem1900 } from "./serialDate";
import { errors } from "./values";

const plainNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** The number that a text stands for (also "5%", "1,000", "2026-11-21", "8:30"); null if it stands for none. */
export function numberFromText(text: string): number | null {
  if (plainNumber.test(text)) return Number(text);
  if (text.length > 255 || !/\d/.test(text)) return null;
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.value !== "number") return null;
  const isDay = parsed.value >= 1 && isDateFormat(getFormatFromId(parsed.formatId ?? 0));
  return isDay ? fromSystem1900(parsed.value) : parsed.value;
}

export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberFromText(value) ?? errors.value;
  return value;
}

export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (typeof value === "string") {
    const upper = value.toUpperCase();
    return upper === "TRUE" ? true : upper === "FALSE" ? false : errors.value;
  }
  return value;
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberToText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** Fifteen significant digits, no thousands separators; very large and very small ones as 1E+21 and 1E-10. */
function numberToText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const rounded = Number(value.toPrecision(15));
  if (rounded === 0) return "0";
  const size = Math.abs(rounded);
  if (size >= 1e21 || size < 1e-9) return exponential(rounded);
  const text = String(rounded);
  return text.includes("e") ? rounded.toFixed(20).replace(/0+$/, "") : text;
}

function exponential(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}

/** Order of kinds: number before text before logical. */
const kindOrder = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const collator = new Intl.Collator("en", { sensitivity: "accent", numeric: false });

/** Upper and lower case are equal; the rest in dictionary order. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Numbers that agree in fifteen digits are equal, so that 0.1+0.2=0.3. */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  const difference = left - right;
  if (Math.abs(difference) <= Math.max(Math.abs(left), Math.abs(right)) * 5e-16) return 0;
  return difference < 0 ? -1 : 1;
}

/** Negative, zero or positive; blank counts as what it is compared with has as its empty value. Neither side is an error. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = left === null ? emptyLike(right) : left;
  const b = right === null ? emptyLike(left) : right;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  const kinds = kindOrder(a) - kindOrder(b);
  return kinds !== 0 ? kinds : Number(a) - Number(b);
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** What JavaScript computed, as Excel would have it: no infinity, no negative zero. */
export function checkedNumber(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : errors.number;
}
