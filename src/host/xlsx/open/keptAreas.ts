/** Where the pivot tables of a file stand and where their data are. */
import { parseAddress } from "../../model/address";
import type { DefinedName, KeptArea, Sheet, Workbook } from "../../model/state";
import { parseArea } from "../address";
import type { OpenPackage } from "./package";

/** The first start tag of this name, whatever is wrong elsewhere in a part that is only kept. */
const tagOf = (xml: string, name: string): string => new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`).exec(xml)?.[0] ?? "";

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = found?.[1] ?? found?.[2];
  return text === undefined
    ? null
    : text
        .replace(/&apos;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&amp;/g, "&");
};

const looseText = (parts: OpenPackage, part: string): string => new TextDecoder().decode(parts.bytes(part) ?? new Uint8Array());

type Data = Pick<KeptArea, "sheetId" | "area" | "tableId" | "definedName">;

/** The data of a pivot table: cells of a sheet, by their place or by a name of the workbook, or a table, which knows itself where it is. */
function sourceOf(cache: string, sheets: readonly Sheet[], names: readonly DefinedName[]): Data | null {
  const tag = tagOf(cache, "worksheetSource");
  // Of another workbook.
  if (tag === "" || /\s\w+:id=/.test(tag)) return null;
  const [ref, on, name] = [attribute(tag, "ref"), attribute(tag, "sheet"), attribute(tag, "name")];
  const is = (one: string, other: string | null): boolean => one.toLowerCase() === other?.toLowerCase();
  if (name !== null) {
    const found = sheets.flatMap((sheet) => sheet.tables.filter((table) => is(table.name, name)).map((table) => ({ sheet, table })));
    if (found[0]) return { sheetId: found[0].sheet.id, area: null, tableId: found[0].table.id, definedName: null };
    const defined = names.find((one) => is(one.name, name));
    const address = defined ? parseAddress(defined.formula.replace(/^=/, "")) : null;
    const named = sheets.find((candidate) => is(candidate.name, address?.sheetName ?? null));
    // One that is computed is known by its name alone.
    return defined
      ? { sheetId: named?.id ?? "", area: named ? (address?.area ?? null) : null, tableId: null, definedName: defined.name }
      : null;
  }
  const sheet = sheets.find((candidate) => is(candidate.name, on));
  return sheet ? { sheetId: sheet.id, area: parseArea(ref ?? ""), tableId: null, definedName: null } : null;
}

/** @param partOf Part of each sheet by its id. */
export function keptAreasOf(parts: OpenPackage, { sheets, names }: Workbook, partOf: ReadonlyMap<string, string>): readonly KeptArea[] {
  return sheets.flatMap((sheet) => {
    const part = partOf.get(sheet.id);
    const tables = part === undefined ? [] : parts.relationships(part).filter(({ kind, external }) => kind === "pivotTable" && !external);
    return tables.flatMap(({ target }): KeptArea[] => {
      const xml = looseText(parts, target);
      const name = attribute(tagOf(xml, "pivotTableDefinition"), "name") ?? "";
      const location = tagOf(xml, "location");
      const place = parseArea(attribute(location, "ref") ?? "");
      // Filters of the page stand above the table, with a blank row between.
      const filters = Number(attribute(location, "rowPageCount") ?? 0);
      const area = place && { ...place, top: Math.max(0, place.top - (filters > 0 ? filters + 1 : 0)) };
      const cache = parts.relationships(target).find(({ kind }) => kind === "pivotCacheDefinition")?.target;
      const source = cache === undefined ? null : sourceOf(looseText(parts, cache), sheets, names);
      const about = { name, tableSheetId: sheet.id };
      return [
        { ...about, kind: "pivotTable", sheetId: sheet.id, area, tableId: null, definedName: null },
        ...(source ? [{ ...about, kind: "pivotSource" as const, ...source }] : []),
      ];
    });
  });
}
