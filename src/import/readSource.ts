/**
 * Any source → grids: what a file or the clipboard holds is told by its content, its name only helps. Cases: a workbook (.xlsx, .xlsm), an HTML
 * page with tables, JSON, Markdown tables – also within an assistant's answer –, and text with separators. What cannot be read is
 * refused as a whole with a sentence that says what to do; nothing of a source is ever evaluated.
 */
import { issueMessages, type IssueCode } from "../plan/cells/cellIssues";
import type { Text } from "../plan/language";
import { baseName } from "../plan/tableNames";
import { maxFileBytes, readCsv, type CsvReading, type Delimiter } from "./csvText";
import { decodeText, type Encoding, type EncodingChoice } from "./decodeText";
import { gridRow, tooLarge } from "./gridOf";
import { readJson } from "./jsonTables";
import { hasMarkdownTable, readMarkdown } from "./markdownTables";
import type { SourceGrid } from "./source";
import { containerCode, isContainer, isPacked, startsWith } from "./workbook/container";

type SourceFormat = "csv" | "html" | "markdown" | "json" | "workbook";

export interface SourceOptions {
  /** Read a text file so, whatever is detected. */
  readonly encoding?: Encoding;
  /** Read only this sheet of a workbook. */
  readonly sheet?: string;
}

export type SourceReading =
  | { readonly kind: "refused"; readonly code: IssueCode; readonly text: Text }
  | {
      readonly kind: "read";
      /** Tables that only arrange a page, and hidden sheets, come last. */
      readonly grids: readonly SourceGrid[];
      readonly format: SourceFormat;
      /** Null where the source is no text file. */
      readonly encoding: Encoding | null;
      /** Two where both are about equally likely, the one taken first; else empty. */
      readonly encodings: readonly EncodingChoice[];
      /** What separates the cells of a text; null for the other formats. */
      readonly delimiter: Delimiter | null;
      /** Numbers of the rows whose quotes do not match. */
      readonly malformed: readonly number[];
    };

type Refusal = Extract<SourceReading, { kind: "refused" }>;

const refuse = (code: IssueCode, value = "", accepted: readonly string[] = []): Refusal => ({
  kind: "refused",
  code,
  text: issueMessages[code].text({ column: "", value, accepted }),
});

const read = (format: SourceFormat, grids: readonly SourceGrid[], csv?: Extract<CsvReading, { kind: "read" }>): SourceReading => {
  const problem = tooLarge(grids);
  if (problem) return refuse(problem);
  const { delimiter = null, malformed = [] } = csv ?? {};
  return { kind: "read", grids, format, encoding: null, encodings: [], delimiter, malformed };
};

const readText = (text: string, name: string): SourceReading => {
  const reading = readCsv(text);
  if (reading.kind === "refused") return refuse(reading.reason);
  const rows = reading.records.map((record) => gridRow(record.number, record.fields)).filter((row) => row !== null);
  return read("csv", [{ name, rows }], reading);
};

const readPage = async (html: string, name: string): Promise<SourceReading> => {
  const { readHtml } = await import("./htmlTables");
  const grids = readHtml(html, name);
  if (grids === null) return refuse("unpacks-too-large");
  return grids.length === 0 ? refuse("no-table") : read("html", grids);
};

/** What stands between the fences of an answer, by the language it says. */
const fenced = /^[ \t]*(```|~~~)[ \t]*(json|csv|tsv)[ \t]*\r?\n([\s\S]*?)^[ \t]*\1/gim;

const readAnswer = async (text: string, name: string): Promise<SourceReading | null> => {
  const parts = [...text.matchAll(fenced)];
  const json = parts.filter((part) => part[2]?.toLowerCase() === "json").map((part) => readJson(part[3] ?? "", name));
  if (json.some((grids) => grids === null)) return refuse("damaged-json");
  const tables = json.flatMap((grids) => grids ?? []);
  if (tables.length > 0) return read("json", tables);
  const [csv] = parts.filter((part) => part[2]?.toLowerCase() !== "json");
  if (csv) return readText(csv[3] ?? "", name);
  return hasMarkdownTable(text) ? read("markdown", await readMarkdown(text, name)) : null;
};

const readAnyText = async (text: string, name: string, isJson: boolean): Promise<SourceReading> => {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (start.startsWith("<")) {
    if (/<table[\s>]/i.test(text) || /^<(!doctype\s+)?html/i.test(start)) return readPage(text, name);
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return refuse("old-workbook");
  }
  if (isJson || /^[[{]/.test(start)) {
    const grids = readJson(text.replace(/^\ufeff/, ""), name);
    if (grids) return grids.length === 0 ? refuse("no-table") : read("json", grids);
    if (isJson || /^[[{]\s*["[{]/.test(start)) return refuse("damaged-json");
  }
  return (await readAnswer(text, name)) ?? readText(text, name);
};

/** Files of other programs by their first bytes: PDF, PNG, JPEG, GIF, gzip, RAR, 7z. */
const otherFiles = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Reads a file. */
export const readSource = async (name: string, bytes: Uint8Array, options: SourceOptions = {}): Promise<SourceReading> => {
  const base = baseName(name);
  if (bytes.length > maxFileBytes) return refuse("too-large");
  if (isContainer(bytes)) return refuse(containerCode(bytes));
  if (isPacked(bytes)) {
    const { readWorkbook } = await import("./workbook/readWorkbook");
    const reading = readWorkbook(bytes, options.sheet);
    return reading.kind === "refused" ? refuse(reading.code, options.sheet, reading.accepted) : read("workbook", reading.grids);
  }
  if (otherFiles.some((signature) => startsWith(bytes, signature))) return refuse("other-file");
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.kind === "refused") return refuse("not-text");
  const reading = await readAnyText(decoded.text, base, /\.(json|jsonl|ndjson)$/i.test(name));
  return reading.kind === "refused" ? reading : { ...reading, encoding: decoded.encoding, encodings: decoded.choices };
};

/** Reads what was pasted: a table that came along as HTML, else the text. */
export const readPasted = async (text: string, html = ""): Promise<SourceReading> => {
  if (text.length > maxFileBytes || html.length > maxFileBytes) return refuse("too-large");
  if (/<table[\s>]/i.test(html)) {
    const page = await readPage(html, "");
    if (page.kind === "read" || text.trim() === "") return page;
  }
  return readAnyText(text, "", false);
};
