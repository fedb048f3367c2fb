/**
 * Formulas rewritten as text: when cells move, when sheets, tables or columns are renamed or go, and when a formula is filled into
 * other cells. Only references change; spaces, case and everything else stay as written.
 */
import { parseA1Ref, parseStructRef, stringifyStructRef, tokenize, toCol, type RangeA1, type Token } from "@borgar/fx";
import { quoteSheetName, sameArea } from "../model/address";
import { maxColumns, maxRows, type Area } from "../model/state";
import { remembered } from "./remembered";

/** Where the cells of an area are afterwards; null where they are gone. */
export type MoveArea = (area: Area) => Area | null;

/** A reference as fx parses it: with all its parts, null where it has no end (A:A has no rows). */
type Range = Required<RangeA1>;

const rangeTypes: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary"]);

/** A quick look: two signs that every reference to cells holds. */
const mayReferToCells = /[a-z]\$?\d|\d:\$?\d|[a-z]:\$?[a-z]/i;

const tokensOf = remembered((formula): readonly Token[] => tokenize(formula, { mergeRefs: true }));

/** Replaces each token for which `rewrite` has another text. */
function rewriteTokens(formula: string, rewrite: (token: Token) => string | null): string {
  if (!formula.startsWith("=")) return formula;
  return tokensOf(formula)
    .map((token) => rewrite(token) ?? token.value)
    .join("");
}

/** A reference that comes to name another sheet, or none. */
interface Elsewhere {
  readonly range: Range;
  readonly sheet: string | null;
}

/** The text before the reference: sheet name and exclamation mark, as written. */
const prefixOf = (value: string): string => value.slice(0, value.lastIndexOf("!") + 1);

/**
 * Rewrites references to cells; `change` answers null for #REF!, or the reference as it should be.
 *
 * @param change Gets what stands before the exclamation mark: nothing, a sheet or a span of sheets, or another workbook and its sheet.
 */
function rewriteRanges(formula: string, change: (range: Range, context: readonly string[]) => Range | Elsewhere | null): string {
  if (!mayReferToCells.test(formula)) return formula;
  return rewriteTokens(formula, ({ type, value }) => {
    if (!rangeTypes.has(type)) return null;
    const parsed = parseA1Ref(value);
    if (!parsed || !("range" in parsed)) return null;
    const range = parsed.range as Range;
    const changed = change(range, parsed.context ?? []);
    if (changed === range) return null;
    const before = prefixOf(value);
    const colon = /\.?:\.?/.exec(value.slice(before.length))?.[0] ?? null;
    if (changed === null) return `${before}#REF!`;
    if (!("sheet" in changed)) return before + rangeText(changed, colon);
    return (changed.sheet === null ? "" : `${quoteSheetName(changed.sheet)}!`) + rangeText(changed.range, colon);
  });
}

const columnText = (column: number, isFixed: boolean | null): string => (isFixed ? "$" : "") + toCol(column);
const rowText = (row: number, isFixed: boolean | null): string => `${isFixed ? "$" : ""}${row + 1}`;

/** @param colon As written between start and end; null for a single cell. */
function rangeText(range: Range, colon: string | null): string {
  const start =
    (range.left === null ? "" : columnText(range.left, range.$left)) + (range.top === null ? "" : rowText(range.top, range.$top));
  const end =
    (range.right === null ? "" : columnText(range.right, range.$right)) +
    (range.bottom === null ? "" : rowText(range.bottom, range.$bottom));
  return colon === null ? start : start + colon + end;
}

/**
 * The formula after cells have moved: references to them follow, those to cells that are gone become #REF!.
 *
 * @param isThere Whether a reference with this sheet name (null where it has none) points to the sheet whose cells move.
 */
export function moveReferences(formula: string, isThere: (sheetName: string | null) => boolean, move: MoveArea): string {
  return rewriteRanges(formula, (range, context) => {
    if (context.length > 1 || !isThere(context[0] ?? null)) return range;
    const area = areaOf(range);
    const moved = move(area);
    if (!moved) return null;
    return sameArea(moved, area) ? range : withPlaces(range, moved);
  });
}

const areaOf = (range: Range): Area => ({
  top: range.top ?? 0,
  left: range.left ?? 0,
  bottom: range.bottom ?? maxRows - 1,
  right: range.right ?? maxColumns - 1,
});

/** An area with the name of its sheet. */
export interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Sheets on which a formula stood and stands; null for a name of the workbook. */
export interface Home {
  readonly before: string | null;
  readonly now: string | null;
}

/**
 * The formula after cells have moved to another sheet, also where it has moved with them: references to them follow, its own still mean what
 * they meant.
 *
 * @param move Answers with the same object for an area that stays.
 */
export function moveAcrossSheets(formula: string, { before, now }: Home, move: (place: NamedArea) => NamedArea | null): string {
  return rewriteRanges(formula, (range, context) => {
    const [named] = context;
    const sheet = named ?? before;
    if (context.length > 1 || sheet === null || sheet.includes(":")) return range;
    const place = { sheet, area: areaOf(range) };
    const moved = move(place);
    if (!moved) return null;
    if (moved === place && (named !== undefined || before === now)) return range;
    const isHere = named === undefined && now !== null && isNamed(moved.sheet, now);
    return { range: withPlaces(range, moved.area), sheet: isHere ? null : moved.sheet };
  });
}

/** The formula of a cell that leaves its table: what it reads of that table it reads by the table's name. */
export const nameTableInFormula = (formula: string, table: string): string =>
  formula.includes("[") ? rewriteTokens(formula, (token) => (parseStructure(token)?.table === "" ? table + token.value : null)) : formula;

/** The formula of a cell that leaves its sheet: names that belong to that sheet are said to be of it. */
export const nameSheetInFormula = (formula: string, sheet: string, isOwn: (name: string) => boolean): string =>
  rewriteTokens(formula, ({ type, value }) =>
    type === "range_named" && !value.includes("!") && isOwn(value) ? `${quoteSheetName(sheet)}!${value}` : null,
  );

/** What a whole column or row leaves out stays out. */
const withPlaces = (range: Range, { top, left, bottom, right }: Area): Range => ({
  ...range,
  top: range.top === null ? null : top,
  left: range.left === null ? null : left,
  bottom: range.bottom === null ? null : bottom,
  right: range.right === null ? null : right,
});

/** The formula as it would be so many rows and columns further: relative references move along, over the edge they become #REF!. */
export function translateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  const move = (place: number | null, isFixed: boolean | null, delta: number): number | null =>
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

/** The names before the exclamation mark, one or the ends of a span of sheets; null for none and for another workbook. */
function sheetsNamed(token: Token): readonly string[] | null {
  if (!rangeTypes.has(token.type) && token.type !== "range_named") return null;
  const context = parseA1Ref(token.value)?.context;
  return context?.length === 1 ? (context[0]?.split(":") ?? null) : null;
}

function withSheets(value: string, names: readonly string[]): string {
  const quoted = names.some((name) => quoteSheetName(name) !== name);
  const [first = "", last] = quoted ? names.map((name) => name.replaceAll("'", "''")) : names;
  const context = last === undefined || last === first ? first : `${first}:${last}`;
  return `${quoted ? `'${context}'` : context}!${value.slice(prefixOf(value).length)}`;
}

const isNamed = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula after a sheet has been renamed. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!formula.includes("!")) return formula;
  return rewriteTokens(formula, (token) => {
    const names = sheetsNamed(token);
    if (!names?.some((name) => isNamed(name, oldName))) return null;
    return withSheets(
      token.value,
      names.map((name) => (isNamed(name, oldName) ? newName : name)),
    );
  });
}

/**
 * The formula before a sheet is deleted: its references are #REF!, a span of sheets that ends with it ends one sheet nearer.
 *
 * @param order Names of all sheets, that one included.
 */
export function deleteSheetInFormula(formula: string, deleted: string, order: readonly string[]): string {
  if (!formula.includes("!")) return formula;
  const placeOf = (name: string): number => order.findIndex((other) => isNamed(other, name));
  return rewriteTokens(formula, (token) => {
    const names = sheetsNamed(token);
    if (!names?.some((name) => isNamed(name, deleted))) return null;
    const [first, last] = names;
    if (first === undefined || last === undefined || isNamed(first, last)) return "#REF!";
    const step = (placeOf(first) < placeOf(last) ? 1 : -1) * (isNamed(first, deleted) ? 1 : -1);
    const nearer = order[placeOf(deleted) + step] ?? deleted;
    return withSheets(token.value, isNamed(first, deleted) ? [nearer, last] : [first, nearer]);
  });
}

const structureOf = remembered((text) => parseStructRef(text));
const parseStructure = (token: Token) => (token.type === "structured" ? structureOf(token.value) : undefined);

/** The formula after a table has been renamed, or, without a new name, deleted. */
export function renameTableInFormula(formula: string, oldName: string, newName: string | null): string {
  const old = oldName.toLowerCase();
  if (!formula.toLowerCase().includes(old)) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type === "range_named" && token.value.toLowerCase() === old) return newName ?? "#REF!";
    if (parseStructure(token)?.table?.toLowerCase() !== old) return null;
    return newName === null ? "#REF!" : newName + token.value.slice(token.value.indexOf("["));
  });
}

/**
 * The formula after a column of a table has been renamed, or, without a new name, deleted.
 *
 * @param isInTable Whether the formula stands in that table, so that [@Column] means its columns.
 */
export function renameColumnInFormula(formula: string, table: string, oldName: string, newName: string | null, isInTable: boolean): string {
  if (!formula.includes("[")) return formula;
  return rewriteTokens(formula, (token) => {
    const parsed = parseStructure(token);
    if (!parsed?.columns) return null;
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
