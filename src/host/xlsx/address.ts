/** Addresses as the file spells them where it differs from formulas: lists of areas, and whole columns with their first and last row. */
import { cellName, parseAddress } from "../model/address";
import type { Area } from "../model/state";

/** A1 or A1:B2; whole columns are A1:A1048576. */
export function areaName(area: Area): string {
  const start = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? start : `${start}:${cellName(area.bottom, area.right)}`;
}

export const areaNames = (areas: readonly Area[]): string => areas.map(areaName).join(" ");

/** A cell, an area, whole rows or whole columns without a sheet name; null when the text is none of these. */
export function parseArea(text: string): Area | null {
  const address = parseAddress(text);
  return address?.sheetName === null ? address.area : null;
}

/** The areas of a list separated by blanks; what is no area is left out. */
export const parseAreas = (text: string): Area[] =>
  text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

/** A list of references cut at the commas that stand outside quotes. */
export function splitReferences(text: string): string[] {
  const inner = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  return inner.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}
