/** Addresses as people write them: A1, $B$2:C9, A:C, 3:5, 'Sheet name'!A1. Zero-based inside. */
import { maxColumns, maxRows, type Area } from "./state";

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A1 for 0, 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A → 0, aa → 26. */
function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** With quotes where Excel needs them. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c?\d*$|^c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === maxRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === maxColumns - 1;
export const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
export const overlap = (a: Area, b: Area): boolean => a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

export function intersection(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What of `area` lies outside `hole`: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  if (cut.top > area.top) rest.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) rest.push({ ...area, top: cut.bottom + 1 });
  if (cut.left > area.left) rest.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  return rest;
}

/** Without sheet name and without $. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

export const formatAddress = (sheetName: string, area: Area): string => `${quoteSheetName(sheetName)}!${formatArea(area)}`;

/** With $ before every part, for names and charts: Sheet1!$A$1:$B$2. */
export const formatAbsolute = (sheetName: string, area: Area): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;

export interface ParsedAddress {
  /** As written, quotes removed; null where none is given. */
  readonly sheetName: string | null;
  readonly area: Area;
}

const columnPattern = /^\$?([a-z]{1,3})$/i;
const rowPattern = /^\$?(\d{1,7})$/;

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const dollar = 36;

/** Null where the text is no cell of a sheet. Letter by letter: files hold lists of thousands. */
export function parseCell(text: string): { row: number; column: number } | null {
  const { length } = text;
  let at = text.charCodeAt(0) === dollar ? 1 : 0;
  const letters = at;
  let column = 0;
  // The five low bits of a letter are its number, whatever its case.
  for (; at < length && isLetter(text.charCodeAt(at)); at++) column = column * 26 + (text.charCodeAt(at) & 31);
  if (at === letters || at - letters > 3) return null;
  if (text.charCodeAt(at) === dollar) at++;
  const digits = at;
  let row = 0;
  for (; at < length && isDigit(text.charCodeAt(at)); at++) row = row * 10 + (text.charCodeAt(at) - 48);
  if (at < length || at === digits || at - digits > 7) return null;
  return row >= 1 && row <= maxRows && column <= maxColumns ? { row: row - 1, column: column - 1 } : null;
}

/** One area; null where the text is no address or lies outside the sheet. */
export function parseAddress(text: string): ParsedAddress | null {
  const split = text.lastIndexOf("!");
  const sheetName = split < 0 ? null : text.slice(0, split).replace(/^=/, "").replace(/^'|'$/g, "").replaceAll("''", "'");
  const reference = text.slice(split + 1);
  const corners = (reference.startsWith("=") ? reference.slice(1) : reference).trim();
  const colon = corners.indexOf(":");
  if (colon !== corners.lastIndexOf(":")) return null;
  const area = colon < 0 ? cornerArea(corners, corners) : cornerArea(corners.slice(0, colon), corners.slice(colon + 1));
  return area && { sheetName, area };
}

function cornerArea(first: string, second: string): Area | null {
  const one = parseCell(first);
  const other = second === first ? one : parseCell(second);
  if (one && other)
    return {
      top: Math.min(one.row, other.row),
      bottom: Math.max(one.row, other.row),
      left: Math.min(one.column, other.column),
      right: Math.max(one.column, other.column),
    };
  const columns = [columnPattern.exec(first), columnPattern.exec(second)];
  if (columns[0] && columns[1]) return ordered([0, maxRows - 1], [columnAt(columns[0][1]), columnAt(columns[1][1])]);
  const rows = [rowPattern.exec(first), rowPattern.exec(second)];
  if (rows[0] && rows[1]) return ordered([rowAt(rows[0][1]), rowAt(rows[1][1])], [0, maxColumns - 1]);
  return null;
}

const rowAt = (digits: string | undefined): number => Number(digits) - 1;
const columnAt = (letters: string | undefined): number => columnIndex(letters ?? "");

function ordered(rows: [number, number], columns: [number, number]): Area | null {
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return area.top >= 0 && area.bottom < maxRows && area.left >= 0 && area.right < maxColumns ? area : null;
}
