/** Cells that a chart refers to, with their present values: viewers draw these without calculating. */
import { parseAddress } from "../../model/address";
import { CellError, cellKey, type Area, type CellValue, type Sheet, type Workbook } from "../../model/state";
import { splitReferences } from "../address";
import { element, escapeXml } from "../xml";

/** A reference to more cells than this is written without values. */
const longestCache = 20_000;

const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

function valuesOf(sheet: Sheet, area: Area): CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(sheet.cells.get(cellKey(row, column))?.value ?? null);
  }
  return values;
}

interface ReferredCells {
  values: CellValue[];
  /** Number format of the first cell. */
  format: string;
}

/** Null when the reference cannot be followed: a name of something else, a deleted sheet, whole columns. */
export function referredCells(reference: string, workbook: Workbook, depth = 0): ReferredCells | null {
  const values: CellValue[] = [];
  let format: string | null = null;
  for (const part of splitReferences(reference)) {
    const found = parseAddress(part.trim());
    const sheet = sheetNamed(workbook, found?.sheetName ?? "");
    if (found === null || sheet === undefined) return depth === 0 ? cellsOfName(part, workbook) : null;
    const { area } = found;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > longestCache) return null;
    const first = sheet.cells.get(cellKey(area.top, area.left));
    format ??= workbook.styles[first?.style ?? 0]?.numberFormat ?? "General";
    values.push(...valuesOf(sheet, area));
  }
  return { values, format: format ?? "General" };
}

function cellsOfName(reference: string, workbook: Workbook): ReferredCells | null {
  const name = reference.replace(/^.*!/, "").toLowerCase();
  const found = workbook.names.find((candidate) => candidate.name.toLowerCase() === name);
  return found === undefined ? null : referredCells(found.formula.replace(/^=/, ""), workbook, 1);
}

export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const points = (texts: readonly (string | null)[]): string =>
  texts.map((text, idx) => (text === null ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(text))))).join("");

const count = (values: readonly unknown[]): string => element("c:ptCount", { val: values.length });

export function textCache(values: readonly CellValue[]): string {
  return count(values) + points(values.map((value) => (value === null || value === "" ? null : textOf(value))));
}

export function textReference(reference: string, workbook: Workbook): string {
  const cells = referredCells(reference, workbook);
  const cache = cells === null ? "" : element("c:strCache", {}, textCache(cells.values));
  return element("c:strRef", {}, element("c:f", {}, escapeXml(reference)), cache);
}

export function numberReference(reference: string, workbook: Workbook): string {
  const cells = referredCells(reference, workbook);
  const numbers = cells?.values.map((value) => (typeof value === "number" && Number.isFinite(value) ? String(value) : null)) ?? [];
  const format = element("c:formatCode", {}, escapeXml(cells?.format ?? "General"));
  const cache = cells === null ? "" : element("c:numCache", {}, format, count(numbers), points(numbers));
  return element("c:numRef", {}, element("c:f", {}, escapeXml(reference)), cache);
}

/** Categories are numbers only when all that are not blank are. */
export function categoryReference(reference: string, workbook: Workbook): string {
  const filled = referredCells(reference, workbook)?.values.filter((value) => value !== null) ?? [];
  const allNumbers = filled.length > 0 && filled.every((value) => typeof value === "number");
  return allNumbers ? numberReference(reference, workbook) : textReference(reference, workbook);
}
