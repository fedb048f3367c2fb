/**
 * CSV text → records. Comma, semicolon, tab or bar, quoted fields with line breaks, any line ending, with or without a byte-order mark.
 *
 * Refused as a whole: larger than 20 MB, more than 100,000 rows, no text at all (null characters). Reported but read: quotes that do not
 * close, an empty file. Record numbers are those of the rows in a spreadsheet program: blank lines count, a quoted line break does not.
 * An apostrophe that keeps a text from being taken for a formula is not part of it.
 */
import Papa from "papaparse";
import { unguarded } from "../plan/cells/guardedText";

export const maxFileBytes = 20 * 1024 * 1024;
export const maxFileRows = 100_000;

export type Delimiter = "," | ";" | "\t" | "|";

interface CsvRecord {
  /** 1 is the first row of the file. */
  readonly number: number;
  readonly fields: readonly string[];
}

export type CsvReading =
  | { readonly kind: "refused"; readonly reason: "too-large" | "too-many-rows" | "not-text" }
  | {
      readonly kind: "read";
      readonly delimiter: Delimiter;
      /** Blank records are left out. */
      readonly records: readonly CsvRecord[];
      /** Numbers of the records whose quotes do not close or are followed by more text. */
      readonly malformed: readonly number[];
    };

const delimiters: readonly Delimiter[] = [",", ";", "\t", "|"];

/** The first lines with their quoted parts taken out, so that separators and line ends inside quotes do not count. */
const firstLines = (text: string): readonly string[] =>
  text
    .slice(0, 65_536)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/[\r\n]+/, 100)
    .filter((line) => line.trim() !== "");

/**
 * The separator that most lines have equally often; where several do, the one they have most; a comma where there is none. Headings above the
 * table and footers below it have none, and a decimal comma or a list within a cell is not in every line.
 */
export const detectDelimiter = (text: string): Delimiter => {
  const lines = firstLines(text);
  const counted = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const often = new Map<number, number>();
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
    const [count = 0, agreeing = 0] = [...often].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, count, agreeing };
  });
  // As often as another separator, a comma between digits is a decimal comma.
  const isDecimal = lines.filter((line) => /\d,\d/.test(line)).length * 2 >= lines.length;
  return counted.reduce((best, one) => {
    if (isDecimal && best.delimiter === "," && one.agreeing === best.agreeing && one.count === best.count) return one;
    const clearly =
      one.agreeing * one.count > best.agreeing * best.count ? one.agreeing >= best.agreeing : one.agreeing > best.agreeing * 1.2;
    return clearly ? one : best;
  }).delimiter;
};

/** A line by which Excel is told the separator. */
const sepLine = /^"?sep=([,;\t|])"?[,;\t|]*(?:\r\n|\n|\r)/i;

/** Reads a CSV text; see the head of this file for the cases. */
export const readCsv = (input: string): CsvReading => {
  if (input.length > maxFileBytes) return { kind: "refused", reason: "too-large" };
  if (input.includes("\0")) return { kind: "refused", reason: "not-text" };
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  const declared = sepLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = delimiters.find((one) => one === declared?.[1]) ?? detectDelimiter(body);
  const parsed = Papa.parse<string[]>(body, { delimiter });
  const before = declared ? 2 : 1;
  const records = parsed.data
    .map((fields, index) => ({ number: index + before, fields: fields.map(unguarded) }))
    .filter((record) => record.fields.some((field) => field.trim() !== ""));
  if (records.length > maxFileRows + 1) return { kind: "refused", reason: "too-many-rows" };
  const malformed = parsed.errors.filter((error) => error.type === "Quotes").map((error) => (error.row ?? 0) + before);
  return { kind: "read", delimiter, records, malformed: [...new Set(malformed)] };
};
