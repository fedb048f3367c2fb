/** Text: parts, search, joining, formatting. Characters are counted as Excel counts them, in UTF-16 units. */
import { format } from "numfmt";
import type { CellValue } from "../../model/state";
import { CellError } from "../../model/state";
import { numberFromText, toText } from "../coerce";
import { formatValue } from "../numberFormat";
import { toSystem1900 } from "../serialDate";
import type { Matrix, Value } from "../values";
import { errors, flatten, isError, isMatrix } from "../values";
import { forEachValue } from "./collect";
import { hasWildcards, wildcardSource } from "./criteria";
import type { FunctionDefinition } from "./definition";
import {
  array,
  define,
  defineWith,
  dereference,
  firstValue,
  integer,
  logical,
  number,
  omissible,
  optional,
  raw,
  rest,
  scalar,
  text,
} from "./definition";
import { roundHalfUp } from "./math";

const longest = 32_767;

const limited = (result: string): CellValue => (result.length > longest ? errors.value : result);

/** Place of a text within another, from 1; wildcards for SEARCH only. */
function find(sought: string, within: string, start: number, isLoose: boolean): CellValue {
  if (start < 1 || start > within.length + 1) return errors.value;
  if (isLoose && hasWildcards(sought)) {
    const found = within.slice(start - 1).search(new RegExp(wildcardSource(sought), "isu"));
    return found < 0 ? errors.value : found + start;
  }
  const found = isLoose ? within.toLowerCase().indexOf(sought.toLowerCase(), start - 1) : within.indexOf(sought, start - 1);
  return found < 0 ? errors.value : found + 1;
}

function substitute(value: string, old: string, replacement: string, occurrence: number | undefined): CellValue {
  if (old === "") return value;
  if (occurrence === undefined) return limited(value.replaceAll(old, () => replacement));
  if (occurrence < 1) return errors.value;
  let place = -1;
  for (let count = 0; count < occurrence; count++) {
    place = value.indexOf(old, place < 0 ? 0 : place + old.length);
    if (place < 0) return value;
  }
  return limited(value.slice(0, place) + replacement + value.slice(place + old.length));
}

/** Upper case after everything that is no letter. */
const proper = (value: string): string =>
  value.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());

/** Everything before (or after) an occurrence of a delimiter; negative occurrences count from the end. */
function around(
  side: "before" | "after",
  value: string,
  delimiters: readonly string[],
  occurrence: number,
  isLoose: boolean,
  endMatches: boolean,
): Value | null {
  const haystack = isLoose ? value.toLowerCase() : value;
  const places: { from: number; to: number }[] = [];
  for (let from = 0; from < haystack.length;) {
    const match = delimiters.find(
      (delimiter) => delimiter !== "" && haystack.startsWith(isLoose ? delimiter.toLowerCase() : delimiter, from),
    );
    if (match === undefined) from++;
    else {
      places.push({ from, to: from + match.length });
      from += match.length;
    }
  }
  if (endMatches) {
    if (occurrence > 0) places.push({ from: value.length, to: value.length });
    else places.unshift({ from: 0, to: 0 });
  }
  const place = places.at(occurrence > 0 ? occurrence - 1 : occurrence);
  if (!place) return null;
  return side === "before" ? value.slice(0, place.from) : value.slice(place.to);
}

/** As text, errors as their code. */
const shownText = (value: CellValue): string => {
  const converted = toText(value);
  return isError(converted) ? converted.code : converted;
};

const delimiterTexts = (matrix: Matrix): string[] => flatten(matrix).map((value) => shownText(value));

const aroundFunction = (name: string, side: "before" | "after"): FunctionDefinition =>
  define(
    name,
    [text, array, omissible(integer, 1), omissible(integer, 0), omissible(integer, 0), omissible<CellValue, undefined>(scalar, undefined)],
    (value, delimiters, occurrence, isLoose, endMatches, missing) => {
      if (occurrence === 0) return errors.value;
      if (delimiterTexts(delimiters).includes("")) return side === (occurrence > 0 ? "before" : "after") ? "" : value;
      const found = around(side, value, delimiterTexts(delimiters), occurrence, isLoose !== 0, endMatches !== 0);
      return found ?? (missing === undefined ? errors.notAvailable : missing);
    },
  );

function split(value: string, delimiters: readonly string[], isLoose: boolean, ignoresEmpty: boolean): string[] {
  const used = delimiters.filter((delimiter) => delimiter !== "");
  if (used.length === 0) return [value];
  const source = [...used]
    .sort((a, b) => b.length - a.length)
    .map((delimiter) => delimiter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  const parts = value.split(new RegExp(source, isLoose ? "iu" : "u"));
  return ignoresEmpty ? parts.filter((part) => part !== "") : parts;
}

function textSplit(
  value: string,
  columns: Matrix | undefined,
  rows: Matrix | undefined,
  ignoresEmpty: boolean,
  isLoose: boolean,
  pad: CellValue,
): Value {
  const lines = rows === undefined ? [value] : split(value, delimiterTexts(rows), isLoose, ignoresEmpty);
  const table = lines.map((each) => (columns === undefined ? [each] : split(each, delimiterTexts(columns), isLoose, ignoresEmpty)));
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width === 0) return errors.calculation;
  return table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? pad));
}

/** Without control characters. */
const clean = (value: string): string =>
  Array.from(value)
    .filter((character) => (character.codePointAt(0) ?? 0) > 31)
    .join("");

const fixed = (value: number, digits: number, isPlain: boolean): CellValue => {
  const rounded = roundHalfUp(value, digits);
  const decimals = Math.max(0, digits);
  return format(`${isPlain ? "0" : "#,##0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`, rounded);
};

/** What Windows-1252 has where Latin-1 has control characters; Node's decoder gives those. */
const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function character(code: number): CellValue {
  if (code < 1 || code > 255) return errors.value;
  return windowsCharacters[code - 128] ?? String.fromCharCode(code);
}

function characterCode(value: string): CellValue {
  if (value === "") return errors.value;
  const point = value.charCodeAt(0);
  if (point < 128 || (point >= 160 && point <= 255)) return point;
  for (let code = 128; code < 160; code++) if (character(code) === value.charAt(0)) return code;
  return 63;
}

function joinTexts(values: readonly CellValue[]): CellValue {
  let joined = "";
  for (const value of values) {
    const part = toText(value);
    if (isError(part)) return part;
    joined += part;
  }
  return limited(joined);
}

function textJoin(delimiters: readonly string[], ignoresEmpty: boolean, values: readonly CellValue[]): CellValue {
  const parts: string[] = [];
  for (const value of values) {
    const part = toText(value);
    if (isError(part)) return part;
    if (part !== "" || !ignoresEmpty) parts.push(part);
  }
  const delimiter = (index: number): string => delimiters[index % delimiters.length] ?? "";
  return limited(parts.map((part, index) => (index === 0 ? part : delimiter(index - 1) + part)).join(""));
}

const nonNegative = (count: number, compute: () => CellValue): CellValue => (count < 0 ? errors.value : compute());

export const textFunctions: readonly FunctionDefinition[] = [
  define("LEN", [text], (value) => value.length),
  define("LEFT", [text, optional(integer, 1)], (value, count) => nonNegative(count, () => value.slice(0, count))),
  define("RIGHT", [text, optional(integer, 1)], (value, count) => nonNegative(count, () => (count === 0 ? "" : value.slice(-count)))),
  define("MID", [text, integer, integer], (value, start, count) =>
    start < 1 ? errors.value : nonNegative(count, () => value.slice(start - 1, start - 1 + count)),
  ),
  define("UPPER", [text], (value) => value.toUpperCase()),
  define("LOWER", [text], (value) => value.toLowerCase()),
  define("PROPER", [text], proper),
  define("TRIM", [text], (value) => value.replace(/ +/g, " ").replace(/^ | $/g, "")),
  define("CLEAN", [text], clean),
  define("EXACT", [text, text], (left, right) => left === right),
  define("FIND", [text, text, optional(integer, 1)], (sought, within, start) => find(sought, within, start, false)),
  define("SEARCH", [text, text, optional(integer, 1)], (sought, within, start) => find(sought, within, start, true)),
  define("REPLACE", [text, integer, integer, text], (value, start, count, replacement) =>
    start < 1 || count < 0 ? errors.value : limited(value.slice(0, start - 1) + replacement + value.slice(start - 1 + count)),
  ),
  define("SUBSTITUTE", [text, text, text, optional<number | undefined>(integer, undefined)], substitute),
  define("REPT", [text, integer], (value, count) =>
    nonNegative(count, () => (value.length * count > longest ? errors.value : value.repeat(count))),
  ),
  define("CHAR", [integer], character),
  define("CODE", [text], characterCode),
  define("UNICHAR", [integer], (code) => (code < 1 || code > 0x10ffff ? errors.value : String.fromCodePoint(code))),
  define("UNICODE", [text], (value) => value.codePointAt(0) ?? errors.value),
  define("VALUE", [scalar], (value) => {
    if (typeof value === "number") return value;
    return typeof value === "string" ? (numberFromText(value) ?? errors.value) : value === null ? 0 : errors.value;
  }),
  define("NUMBERVALUE", [text, omissible(text, "."), omissible(text, ",")], (value, point, group) => {
    const compact = value.replace(/\s/g, "").replaceAll(group.charAt(0), "").replace(point.charAt(0), ".");
    const [, digits = "", percents = ""] = /^([^%]*)(%*)$/.exec(compact) ?? [];
    if (compact === "") return 0;
    const parsed = digits === "" ? NaN : Number(digits);
    return Number.isNaN(parsed) ? errors.value : parsed / 100 ** percents.length;
  }),
  define("TEXT", [scalar, text], (value, pattern) => {
    if (pattern === "") return "";
    const converted = typeof value === "string" ? (numberFromText(value) ?? value) : value;
    return typeof converted === "boolean" ? String(converted).toUpperCase() : formatValue(converted ?? 0, pattern, toSystem1900(0) > 0);
  }),
  define("FIXED", [number, optional(integer, 2), optional(logical, false)], fixed),
  define("DOLLAR", [number, optional(integer, 2)], (value, digits) => {
    const size = fixed(Math.abs(value), digits, false);
    return isError(size) ? size : value < 0 ? `($${size})` : `$${size}`;
  }),
  define("T", [array], (values) => {
    const value = firstValue(values);
    return isError(value) || typeof value === "string" ? value : "";
  }),
  define("CONCATENATE", [scalar, ...Array.from({ length: 29 }, () => optional<CellValue>(scalar, null))], (...values) => joinTexts(values)),
  defineWith("CONCAT", [rest(raw)], (context, args) => {
    const values: CellValue[] = [];
    forEachValue(context, args, (value) => values.push(value));
    return joinTexts(values);
  }),
  defineWith("TEXTJOIN", [array, logical, rest(raw)], (context, delimiters, ignoresEmpty, args) => {
    const values: CellValue[] = [];
    forEachValue(context, args, (value) => values.push(value));
    const failure = flatten(delimiters).find((value): value is CellError => value instanceof CellError);
    return failure ?? textJoin(delimiterTexts(delimiters), ignoresEmpty, values);
  }),
  define(
    "TEXTSPLIT",
    [
      text,
      omissible<Matrix, undefined>(array, undefined),
      omissible<Matrix, undefined>(array, undefined),
      omissible(logical, false),
      omissible(integer, 0),
      omissible<CellValue, CellValue>(scalar, errors.notAvailable),
    ],
    (value, columns, rows, ignoresEmpty, isLoose, pad) => textSplit(value, columns, rows, ignoresEmpty, isLoose !== 0, pad),
  ),
  aroundFunction("TEXTBEFORE", "before"),
  aroundFunction("TEXTAFTER", "after"),
  defineWith("ARRAYTOTEXT", [raw, optional(integer, 0)], (context, value, isStrict) => {
    const values = dereference(context, value);
    const matrix: Matrix = isMatrix(values) ? values : [[values]];
    const shown = (each: CellValue): string => (isStrict && typeof each === "string" ? `"${each.replaceAll('"', '""')}"` : shownText(each));
    const body = matrix.map((row) => row.map(shown).join(isStrict ? "," : ", ")).join(isStrict ? ";" : ", ");
    return isStrict ? `{${body}}` : body;
  }),
  define("VALUETOTEXT", [scalar, optional(integer, 0)], (value, isStrict) =>
    isStrict && typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : toText(value),
  ),
];
