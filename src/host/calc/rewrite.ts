/**
 * Formulas rewritten as text: when rows or columns come or go, when sheets, tables or columns are renamed, and when a formula is
 * filled into other cells. Only references change; spaces, case and everything else stay as written.
 */
import type { Token } from "@borgar/fx";
import { parseA1Ref, parseStructRef, stringifyStructRef, tokenize, toCol } from "@borgar/fx";
import { maxColumns, maxRows } from "../model/state";
import { quotedSheetName } from "./cellName";

/** Rows or columns inserted before `at`, or, with a negative count, deleted from `at` on. */
export interface Shift {
  /** Name of the sheet where it happens. */
  readonly sheet: string;
  readonly axis: "row" | "column";
  /** Zero-based. */
  readonly at: number;
  readonly count: number;
}

/** A reference as fx parses it; null where it has no end: A:A has no rows. */
interface Range {
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
  $top: boolean;
  $left: boolean;
  $bottom: boolean;
  $right: boolean;
}

interface ParsedReference {
  context: string[];
  name?: string;
  range?: Range;
}

interface ParsedStructure {
  context: string[];
  table: string;
  columns: string[];
  sections: string[];
}

const referenceTypes = new Set(["range", "range_beam", "range_ternary", "range_named"]);

/** Replaces each token for which `rewrite` has another text. */
function rewriteTokens(formula: string, rewrite: (token: Token) => string | null): string {
  if (!formula.startsWith("=")) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map((token) => rewrite(token) ?? token.value)
    .join("");
}

/** The text before the reference: sheet name and exclamation mark, as written. */
const prefixOf = (value: string): string => value.slice(0, value.lastIndexOf("!") + 1);

/** Rewrites references to cells; `change` answers null for #REF!, or the reference as it should be. */
function rewriteRanges(formula: string, change: (range: Range, sheet: string | null) => Range | null): string {
  return rewriteTokens(formula, ({ type, value }) => {
    if (!referenceTypes.has(type) || type === "range_named") return null;
    const parsed = parseA1Ref(value) as ParsedReference | undefined;
    if (!parsed?.range) return null;
    const changed = change(parsed.range, parsed.context.at(-1) ?? null);
    if (changed === parsed.range) return null;
    const prefix = prefixOf(value);
    return changed === null ? `${prefix}#REF!` : prefix + rangeText(changed, value.slice(prefix.length).includes(":"));
  });
}

const columnText = (column: number, isFixed: boolean): string => (isFixed ? "$" : "") + toCol(column);
const rowText = (row: number, isFixed: boolean): string => `${isFixed ? "$" : ""}${row + 1}`;

function rangeText(range: Range, isSpan: boolean): string {
  const start =
    (range.left === null ? "" : columnText(range.left, range.$left)) + (range.top === null ? "" : rowText(range.top, range.$top));
  const end =
    (range.right === null ? "" : columnText(range.right, range.$right)) +
    (range.bottom === null ? "" : rowText(range.bottom, range.$bottom));
  return isSpan ? `${start}:${end}` : start;
}

/**
 * The formula after rows or columns have been inserted or deleted. A reference to cells that are gone becomes #REF!, a range shrinks.
 *
 * @param formulaSheet Name of the sheet where the formula stands: its references without sheet name mean that sheet.
 */
export function shiftFormula(formula: string, shift: Shift, formulaSheet: string): string {
  return rewriteRanges(formula, (range, sheet) => {
    if ((sheet ?? formulaSheet).toLowerCase() !== shift.sheet.toLowerCase()) return range;
    const [from, to] = shift.axis === "row" ? [range.top, range.bottom] : [range.left, range.right];
    if (from === null || to === null) return range;
    const span = shiftSpan(from, to, shift);
    if (!span) return null;
    if (span.from === from && span.to === to) return range;
    return shift.axis === "row" ? { ...range, top: span.from, bottom: span.to } : { ...range, left: span.from, right: span.to };
  });
}

/** Where a span of rows or columns lies after a shift; null if nothing of it is left. */
export function shiftSpan(from: number, to: number, { at, count, axis }: Omit<Shift, "sheet">): { from: number; to: number } | null {
  const last = (axis === "row" ? maxRows : maxColumns) - 1;
  if (count >= 0) {
    const start = from >= at ? from + count : from;
    if (start > last) return null;
    return { from: start, to: Math.min(last, to >= at ? to + count : to) };
  }
  const removed = -count;
  const start = from < at ? from : Math.max(at, from - removed);
  const end = to < at ? to : to < at + removed ? at - 1 : to - removed;
  return end < start ? null : { from: start, to: end };
}

/** The formula as it would be so many rows and columns further: relative references move along, over the edge they become #REF!. */
export function translateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  const move = (place: number | null, isFixed: boolean, delta: number): number | null =>
    place === null || isFixed ? place : place + delta;
  const isOutside = (place: number | null, size: number): boolean => place !== null && (place < 0 || place >= size);
  return rewriteRanges(formula, (range) => {
    const moved: Range = {
      ...range,
      top: move(range.top, range.$top, rowDelta),
      bottom: move(range.bottom, range.$bottom, rowDelta),
      left: move(range.left, range.$left, columnDelta),
      right: move(range.right, range.$right, columnDelta),
    };
    if ([moved.top, moved.bottom].some((row) => isOutside(row, maxRows))) return null;
    return [moved.left, moved.right].some((column) => isOutside(column, maxColumns)) ? null : moved;
  });
}

/** The formula after a sheet has been renamed, or, without a new name, deleted: then its references are #REF!. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string | null): string {
  return rewriteTokens(formula, ({ type, value }) => {
    if (!referenceTypes.has(type)) return null;
    const parsed = parseA1Ref(value) as ParsedReference | undefined;
    if (parsed?.context.length !== 1 || parsed.context[0]?.toLowerCase() !== oldName.toLowerCase()) return null;
    return newName === null ? "#REF!" : `${quotedSheetName(newName)}!${value.slice(prefixOf(value).length)}`;
  });
}

const parseStructure = (token: Token): ParsedStructure | null =>
  token.type === "structured" ? ((parseStructRef(token.value) as ParsedStructure | undefined) ?? null) : null;

/** The formula after a table has been renamed, or, without a new name, deleted. */
export function renameTableInFormula(formula: string, oldName: string, newName: string | null): string {
  const isTable = (name: string): boolean => name.toLowerCase() === oldName.toLowerCase();
  return rewriteTokens(formula, (token) => {
    if (token.type === "range_named" && isTable(token.value)) return newName ?? "#REF!";
    const parsed = parseStructure(token);
    if (!parsed || !isTable(parsed.table)) return null;
    return newName === null ? "#REF!" : newName + token.value.slice(token.value.indexOf("["));
  });
}

/**
 * The formula after a column of a table has been renamed, or, without a new name, deleted.
 *
 * @param isInTable Whether the formula stands in that table, so that [@Column] means its columns.
 */
export function renameColumnInFormula(formula: string, table: string, oldName: string, newName: string | null, isInTable: boolean): string {
  return rewriteTokens(formula, (token) => {
    const parsed = parseStructure(token);
    if (!parsed) return null;
    if (parsed.table ? parsed.table.toLowerCase() !== table.toLowerCase() : !isInTable) return null;
    const isColumn = (name: string): boolean => name.toLowerCase() === oldName.toLowerCase();
    if (!parsed.columns.some(isColumn)) return null;
    if (newName === null) return "#REF!";
    return stringifyStructRef(
      { ...parsed, columns: parsed.columns.map((name) => (isColumn(name) ? newName : name)) },
      { thisRow: !token.value.includes("@") },
    );
  });
}
