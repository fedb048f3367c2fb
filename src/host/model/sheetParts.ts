/**
 * Everything of a sheet and of a workbook besides cells, as it was at some time: copied, compared and put back for undo.
 *
 * It is small against the cells, so that it is compared as a whole after each step; only what differs is copied anew. Tables, charts and
 * rules of conditional formats stay the same objects when they are put back: others hold them.
 */
import { forgetAnchors } from "./chartAnchors";
import type { Sheet, Workbook } from "./state";

const sheetParts = [
  "name",
  "visibility",
  "tabColor",
  "showGridlines",
  "showHeadings",
  "rowHeights",
  "columnWidths",
  "columnStyles",
  "hiddenRows",
  "hiddenColumns",
  "rowOutline",
  "columnOutline",
  "filter",
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "charts",
  "drawings",
  "hyperlinks",
  "notes",
  "frozenRows",
  "frozenColumns",
  "page",
  "protection",
  "customProperties",
  "shifts",
] as const satisfies readonly (keyof Sheet)[];

export type SheetPart = (typeof sheetParts)[number];
export type SheetParts = Readonly<Pick<Sheet, SheetPart>>;

const bookParts = ["names", "customXmlParts", "properties", "calculationMode"] as const satisfies readonly (keyof Workbook)[];

export type BookPart = (typeof bookParts)[number];
export type BookParts = Readonly<Pick<Workbook, BookPart>>;

/** Deep copy of plain data with maps and sets. */
function copied<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]: [unknown, unknown]) => [key, copied(item)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (Array.isArray(value)) return value.map(copied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, copied(item)])) as T;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (one instanceof Map) {
    if (!(other instanceof Map) || one.size !== other.size) return false;
    for (const [key, item] of one) if (!isSame(item, other.get(key)) || !other.has(key)) return false;
    return true;
  }
  if (one instanceof Set) {
    if (!(other instanceof Set) || one.size !== other.size) return false;
    for (const item of one) if (!other.has(item)) return false;
    return true;
  }
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(at(one, key), at(other, key)));
}

const at = (record: object, key: string): unknown => (record as Readonly<Record<string, unknown>>)[key];

/** A copy of the parts as they are now; what is the same as in `known` is taken from there. */
function partsNow<Part extends string, Parts extends Readonly<Record<Part, unknown>>>(
  owner: Parts,
  names: readonly Part[],
  known: Readonly<Record<Part, unknown>> | null,
): Parts {
  let isAsKnown = known !== null;
  const now = names.map((name) => {
    if (known !== null && isSame(owner[name], known[name])) return [name, known[name]];
    isAsKnown = false;
    return [name, copied(owner[name])];
  });
  return (isAsKnown ? known : Object.fromEntries(now)) as Parts;
}

export const sheetPartsOf = (sheet: Sheet, known: SheetParts | null): SheetParts =>
  partsNow<SheetPart, SheetParts>(sheet, sheetParts, known);
export const bookPartsOf = (workbook: Workbook, known: BookParts | null): BookParts =>
  partsNow<BookPart, BookParts>(workbook, bookParts, known);

/** Names of the parts that differ; of copies that share what is the same. */
export const changedParts = (one: SheetParts, other: SheetParts): SheetPart[] => sheetParts.filter((name) => one[name] !== other[name]);

/** What is known by an id, of all sheets: tables go from one to another. */
export const objectsOf = ({ sheets }: Workbook): readonly object[] =>
  sheets.flatMap(({ tables, charts, conditionalFormats }) => [...tables, ...charts, ...conditionalFormats]);

/**
 * Puts parts back that differ from those known to be in place.
 *
 * @param objects As there were before any part was put back.
 */
export function putSheetParts(sheet: Sheet, wanted: SheetParts, names: readonly SheetPart[], objects: readonly object[]): void {
  for (const name of names) put(sheet, name, wanted[name], objects);
  if (names.includes("shifts")) forgetAnchors(sheet);
}

export function putBookParts(workbook: Workbook, wanted: BookParts, standing: BookParts): void {
  for (const name of bookParts) if (wanted[name] !== standing[name]) put(workbook, name, wanted[name], []);
}

function put(owner: object, name: string, wanted: unknown, objects: readonly object[]): void {
  const standing = at(owner, name);
  const copy = copied(wanted);
  if (standing instanceof Map && copy instanceof Map) {
    standing.clear();
    for (const [key, item] of copy) standing.set(key, item);
  } else if (standing instanceof Set && copy instanceof Set) {
    standing.clear();
    for (const item of copy) standing.add(item);
  } else if (name === "rowOutline" || name === "columnOutline") {
    for (const part of ["levels", "collapsed"]) put(standing as object, part, at(copy as object, part), objects);
  } else if (name === "shifts") {
    (standing as unknown[]).splice(0, Infinity, ...(copy as unknown[]));
  } else {
    Object.assign(owner, {
      [name]: isList(copy) && isList(standing) ? copy.map((item) => sameObject(item, [...standing, ...objects])) : copy,
    });
  }
}

const isList = (value: unknown): value is readonly object[] => Array.isArray(value) && value.every((item) => typeof item === "object");

/** The standing object of the same id, with the content of this one. */
function sameObject(item: object, standing: readonly object[]): object {
  if (!("id" in item)) return item;
  const known = standing.find((other) => at(other, "id") === item.id);
  return known ? Object.assign(known, item) : item;
}
