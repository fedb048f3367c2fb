/**
 * Strict Open XML has the same elements under other namespaces and relationship types. A strict package is turned into the ordinary form as
 * it is opened, part by part, so that it can be patched like any other; nothing in it is left out, and it is saved in the ordinary form.
 * Percentages and dates, which strict files write otherwise, may stand so in the ordinary form too.
 */
import { strFromU8, strToU8 } from "fflate";
import { packedEntry, zipOf } from "../save/zip";
import type { OpenPackage } from "./package";

const strict = "http://purl.oclc.org/ooxml/";
const ordinary = "http://schemas.openxmlformats.org/";

/** Where a namespace is not the same behind its beginning; the longest first. */
const renamed: readonly (readonly [string, string])[] = [
  [`${strict}officeDocument/relationships/extendedProperties`, `${ordinary}officeDocument/2006/relationships/extended-properties`],
  [`${strict}officeDocument/relationships/customProperties`, `${ordinary}officeDocument/2006/relationships/custom-properties`],
  [`${strict}officeDocument/relationships`, `${ordinary}officeDocument/2006/relationships`],
  [`${strict}officeDocument/extendedProperties`, `${ordinary}officeDocument/2006/extended-properties`],
  [`${strict}officeDocument/customProperties`, `${ordinary}officeDocument/2006/custom-properties`],
  [`${strict}officeDocument/customXml`, `${ordinary}officeDocument/2006/customXml`],
  [`${strict}officeDocument/`, `${ordinary}officeDocument/2006/`],
  [`${strict}spreadsheetml/main`, `${ordinary}spreadsheetml/2006/main`],
  [`${strict}drawingml/`, `${ordinary}drawingml/2006/`],
  [`${strict}schemaLibrary/`, `${ordinary}schemaLibrary/2006/`],
];

const isXml = /\.(xml|rels|vml)$/i;

/** @param workbookPart Text of the workbook part. */
export const isStrict = (workbookPart: string): boolean => workbookPart.includes(`${strict}spreadsheetml/main`);

/** The bytes of the same workbook in the ordinary form. */
export function inOrdinaryForm(parts: OpenPackage): Uint8Array {
  const entries = parts.entries.map((entry) => {
    if (!isXml.test(entry.name)) return entry;
    const source = strFromU8(parts.bytes(entry.name) ?? new Uint8Array());
    if (!source.includes(strict)) return entry;
    const text = renamed
      .reduce((xml, [from, to]) => xml.replaceAll(from, to), source)
      .replace(/(<(?:\w+:)?workbook\b[^>]*?)\sconformance="strict"/, "$1");
    return packedEntry(entry.name, strToU8(text), 6);
  });
  return zipOf(entries);
}
