/**
 * What is remembered of the last import of a table: for every row of the source its key, the key of the plan's row it went to, and one short
 * mark for each cell. Marks are enough to tell whether a value is still the same; the values themselves are not kept twice.
 *
 * A key takes 8 characters, a mark 3: a row with 8 columns takes 40, so 50,000 of them take 2 MB, which the workbook keeps in parts. Two
 * different values share a mark once in 260,000 times, two keys once in 2.8 × 10^14.
 */
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

export interface RememberedRow {
  /** Key of the row in the source: that of the other system's id where there is one. */
  readonly source: string;
  /** Key of the row of the plan. */
  readonly row: string;
  /** One mark for each column, in the order of `columns`. */
  readonly marks: string;
}

export interface TableMemory {
  /** Fields: a column's id, or that of a column of the user. */
  readonly columns: readonly string[];
  readonly rows: readonly RememberedRow[];
}

export const noMemory: TableMemory = { columns: [], rows: [] };

/** Mark of a column in a remembered row. */
export const markAt = (row: RememberedRow, column: number): string =>
  column < 0 ? unseenMark : row.marks.slice(column * markLength, (column + 1) * markLength);

/** As text: columns, a line break, and the rows one after the other. */
export const memoryText = ({ columns, rows }: TableMemory): string =>
  `${JSON.stringify(columns)}\n${rows.map(({ source, row, marks }) => source + row + marks).join("")}`;

const columnsIn = (text: string): readonly string[] | null => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;
  } catch {
    return null;
  }
};

/** Reads it back; what is damaged is nothing remembered. */
export const memoryFrom = (text: string): TableMemory => {
  const [head = "", body = ""] = text.split("\n", 2);
  const columns = columnsIn(head);
  const width = 2 * keyLength + (columns?.length ?? 0) * markLength;
  if (!columns || body.length % width !== 0) return noMemory;
  const rows = Array.from({ length: body.length / width }, (_, index): RememberedRow => {
    const at = index * width;
    return {
      source: body.slice(at, at + keyLength),
      row: body.slice(at + keyLength, at + 2 * keyLength),
      marks: body.slice(at + 2 * keyLength, at + width),
    };
  });
  return { columns, rows };
};
