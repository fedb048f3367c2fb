/** Addresses as the file spells them: A1, A1:B2, $1:$3, 'Sheet name'!$A$1. Rows and columns of our own are zero-based. */
import { maxColumns, maxRows, type Area } from "../model/state";

/** A for 0, AA for 26. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function areaName(area: Area): string {
  const start = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? start : `${start}:${cellName(area.bottom, area.right)}`;
}

export const areaNames = (areas: readonly Area[]): string => areas.map(areaName).join(" ");

export function absoluteAreaName(area: Area): string {
  return `$${columnName(area.left)}$${area.top + 1}:$${columnName(area.right)}$${area.bottom + 1}`;
}

export const absoluteRows = (from: number, to: number): string => `$${from + 1}:$${to + 1}`;
export const absoluteColumns = (from: number, to: number): string => `$${columnName(from)}:$${columnName(to)}`;

/** Sheet name as it stands before the exclamation mark. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Null when the text is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = cellPattern.exec(text);
  if (match === null) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? "");
  return row >= 0 && row < maxRows && column < maxColumns ? { row, column } : null;
}

function parseBeam(start: string, end: string): Area | null {
  const rows = [start, end].map((text) => /^\$?(\d{1,7})$/.exec(text)?.[1]);
  if (rows[0] !== undefined && rows[1] !== undefined) {
    const [top, bottom] = [Number(rows[0]) - 1, Number(rows[1]) - 1];
    return top >= 0 && top <= bottom && bottom < maxRows ? { top, bottom, left: 0, right: maxColumns - 1 } : null;
  }
  const columns = [start, end].map((text) => /^\$?([A-Za-z]{1,3})$/.exec(text)?.[1]);
  if (columns[0] === undefined || columns[1] === undefined) return null;
  const [left, right] = [columnIndex(columns[0]), columnIndex(columns[1])];
  return left <= right && right < maxColumns ? { top: 0, bottom: maxRows - 1, left, right } : null;
}

/** A cell, an area, whole rows or whole columns; null when the text is none of these. */
export function parseArea(text: string): Area | null {
  const [start = "", end = start, ...rest] = text.split(":");
  if (rest.length > 0) return null;
  const from = parseCell(start);
  const to = parseCell(end);
  if (from === null || to === null) return text.includes(":") ? parseBeam(start, end) : null;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

/** The areas of a list separated by blanks; what is no area is left out. */
export function parseAreas(text: string): Area[] {
  const areas: Area[] = [];
  for (const part of text.split(/\s+/)) {
    const area = part === "" ? null : parseArea(part);
    if (area !== null) areas.push(area);
  }
  return areas;
}

/** 'Sheet name'!$A$1:$B$2 taken apart; null when it is anything else. */
export function parseSheetReference(text: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!(),\s]+))!([^!]+)$/.exec(text);
  if (match === null) return null;
  const area = parseArea(match[3] ?? "");
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return area === null ? null : { sheet, area };
}

/** A list of references cut at the commas that stand outside quotes. */
export function splitReferences(text: string): string[] {
  const inner = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  return inner.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
