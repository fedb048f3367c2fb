/**
 * What is remembered of the last imports of a table, source by source, so that a list from elsewhere says nothing about the rows of an export:
 * for every row of a source its key, the key of the plan's row it went to, and one short mark for each cell. Marks are enough to tell whether a
 * value is still the same; the values themselves are not kept twice.
 *
 * A key takes 8 characters, a mark 3: a row with 8 columns takes 40, so 50,000 of them take 2 MB, which the workbook keeps in parts. Two
 * different values share a mark once in 260,000 times, two keys once in 2.8 × 10^14.
 */
import { normalise } from "../../plan/cells/normalise";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const keyLength = 8;
const markLength = 3;

/** Of a cell that was blank, and of a column that the source did not have. */
export const blankMark = "===";
export const unseenMark = "...";

/** 53 bits of a text (cyrb53), as two numbers of 32 and 21. */
const scatter = (text: string): readonly [number, number] => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
};

const written = (bits: number, count: number): string =>
  Array.from({ length: count }, (_, index) => digits.charAt((bits >>> (index * 6)) & 63)).join("");

/** Short form of a key. */
export const keyOf = (text: string): string => {
  const [high, low] = scatter(text);
  return written(high, keyLength / 2) + written(low, keyLength / 2);
};

/** Short form of a cell's comparable text. */
export const markOf = (form: string): string => (form === "" ? blankMark : written(scatter(form)[0], markLength));

/** What a source is known by when it comes again. */
export interface SourceShape {
  /** The system whose export it is. */
  readonly preset: string | null;
  /** A mark for each header; none where it has no headers, or where nobody knows them any more. */
  readonly headers: readonly string[];
}

/** More headers than that tell no source better. */
const mostHeaders = 60;

export const shapeOf = (preset: string | null, headers: readonly string[]): SourceShape => ({
  preset,
  headers: [...new Set(headers.map(normalise).filter((header) => header !== ""))].slice(0, mostHeaders).map(markOf),
});

export interface RememberedRow {
  /** Key of the row in the source: that of the other system's id where there is one. */
  readonly source: string;
  /** Key of the row of the plan. */
  readonly row: string;
  /** One mark for each column, in the order of `columns`. */
  readonly marks: string;
  /** Places of the fields, a column's id or that of a column of the user: the same map for all rows of a source. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface RememberedSource extends SourceShape {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RememberedRow[];
}

/** Those imported last stand last. */
export type TableMemory = readonly RememberedSource[];

export const noMemory: TableMemory = [];

/** Of more sources nothing is known any more than that their rows stand. */
export const mostSources = 8;

/** How much two sources have in common: 0 nothing, 1 the same. */
const likeness = (one: SourceShape, other: SourceShape): number => {
  if (one.preset !== null && other.preset !== null && one.preset !== other.preset) return 0;
  if (one.headers.length === 0 || other.headers.length === 0) return 0.5;
  const shared = one.headers.filter((header) => other.headers.includes(header)).length;
  const share = shared / (one.headers.length + other.headers.length - shared);
  // An export of the same system may be another report; elsewhere most headers have to be the same.
  return share >= (one.preset !== null && one.preset === other.preset ? 0.3 : 0.6) ? share : 0;
};

/** The source among these that this one is, or null. */
export const sameSource = <Source extends SourceShape>(shape: SourceShape, among: readonly Source[]): Source | null => {
  const best = among.map((one) => ({ one, share: likeness(shape, one) })).sort((one, other) => other.share - one.share)[0];
  return best && best.share > 0 ? best.one : null;
};

/** Mark of a field in a remembered row. */
export const markAt = ({ columns, marks }: RememberedRow, field: string): string => {
  const place = columns.get(field);
  return place === undefined ? unseenMark : marks.slice(place * markLength, (place + 1) * markLength);
};

export const placesOf = (fields: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...fields].map((field, index) => [field, index]));

/** As text: a line about the sources, and their rows one after the other. */
export const memoryText = (memory: TableMemory): string => {
  const heads = memory.map(({ preset, headers, columns, rows }) => ({
    ...(preset === null ? {} : { preset }),
    headers: headers.join(""),
    columns: [...columns.keys()],
    rows: rows.length,
  }));
  const rows = memory.flatMap((source) => source.rows.map(({ source: key, row, marks }) => key + row + marks));
  return `${JSON.stringify(heads)}\n${rows.join("")}`;
};

interface Head extends SourceShape {
  readonly columns: readonly string[];
  /** Null for all there are: an earlier version kept the columns alone. */
  readonly rows: number | null;
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

const headIn = (value: unknown): Head | null => {
  if (typeof value !== "object" || value === null) return null;
  const { preset, headers, columns, rows } = value as Readonly<Record<string, unknown>>;
  if (typeof headers !== "string" || !areTexts(columns) || typeof rows !== "number" || !Number.isInteger(rows) || rows < 0) return null;
  return { preset: typeof preset === "string" ? preset : null, headers: headers.match(/.{3}/g) ?? [], columns, rows };
};

const headsIn = (text: string): readonly Head[] | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    if (value.length > 0 && areTexts(value)) return [{ preset: null, headers: [], columns: value, rows: null }];
    const heads = (value as readonly unknown[]).map(headIn);
    return heads.every((head) => head !== null) ? heads : null;
  } catch {
    return null;
  }
};

/** Reads it back; what is damaged is nothing remembered. */
export const memoryFrom = (text: string): TableMemory => {
  const [line = "", body = ""] = text.split("\n", 2);
  const sources: RememberedSource[] = [];
  let from = 0;
  for (const { preset, headers, columns: fields, rows: count } of headsIn(line) ?? []) {
    const width = 2 * keyLength + fields.length * markLength;
    const rows = count ?? (body.length - from) / width;
    if (!Number.isInteger(rows) || from + rows * width > body.length) return noMemory;
    const [start, columns] = [from, placesOf(fields)];
    from += rows * width;
    const read = Array.from({ length: rows }, (_, index): RememberedRow => {
      const at = start + index * width;
      return {
        source: body.slice(at, at + keyLength),
        row: body.slice(at + keyLength, at + 2 * keyLength),
        marks: body.slice(at + 2 * keyLength, at + width),
        columns,
      };
    });
    sources.push({ preset, headers, columns, rows: read });
  }
  return from === body.length ? sources : noMemory;
};
