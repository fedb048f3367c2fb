/** Pivot tables whose cells or data have moved: their parts say the new place. What they show is of the time they were last refreshed. */
import { escapeXml } from "../xml";
import { parseArea, areaName } from "../address";
import { movedPlace, type Shifts } from "./moves";
import type { PatchPackage } from "./package";
import { attributesOf, unescaped, withAttributes } from "./pieces";

/** What a sheet or table of the file is called now. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

const tags = (name: string): RegExp => new RegExp(`<(?:\\w+:)?(?:${name})\\b[^>]*>`, "g");

/** Where the table stands; other elements of its part count from there. */
export const movedPivot = (xml: string, sheet: string, shifts: Shifts): string =>
  xml.replace(tags("location"), (tag) => {
    const area = parseArea(attributesOf(tag).get("ref") ?? "");
    const moved = area && movedPlace(area, sheet, shifts);
    return moved ? withAttributes(tag, new Map([["ref", areaName(moved)]])) : tag;
  });

function movedSource(tag: string, shifts: Shifts, { sheets, tables }: NewNames): string {
  const attributes = attributesOf(tag);
  const [sheet, name] = [unescaped(attributes.get("sheet") ?? ""), unescaped(attributes.get("name") ?? "")];
  const area = parseArea(attributes.get("ref") ?? "");
  const moved = area && movedPlace(area, sheet, shifts);
  const changes = new Map<string, string>();
  if (moved && areaName(moved) !== areaName(area)) changes.set("ref", areaName(moved));
  const [newSheet, newTable] = [sheets.get(sheet), tables.get(name)];
  if (newSheet !== undefined) changes.set("sheet", escapeXml(newSheet));
  if (newTable !== undefined) changes.set("name", escapeXml(newTable));
  return changes.size === 0 ? tag : withAttributes(tag, changes);
}

/** The caches of the workbook's pivot tables. */
export function patchPivotSources(parts: PatchPackage, workbookPart: string, shifts: Shifts, names: NewNames): void {
  if (shifts.size + names.sheets.size + names.tables.size === 0) return;
  for (const { kind, target, external } of parts.relationships(workbookPart)) {
    if (kind !== "pivotCacheDefinition" || external) continue;
    const source = parts.text(target);
    const patched = source.replace(tags("worksheetSource|rangeSet"), (tag) => movedSource(tag, shifts, names));
    if (patched !== source) parts.replace(target, patched);
  }
}
