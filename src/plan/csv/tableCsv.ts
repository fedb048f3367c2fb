/**
 * A table of the plan as CSV, so that a plan never locks anyone in: import reads each of these forms back to the same rows.
 *
 * Dates stand as yyyy-mm-dd, numbers without thousands and with a point, a share as 0.5. Texts that begin like a formula are guarded
 * (see cells/guardedText). A CSV does not say of what kind a cell is: in columns of the user a text that is plainly a number ("5") comes back
 * as the number, and TRUE as its text. Columns come in the order of the method, the user's own behind them, figures only where they are given.
 */
import Papa from "papaparse";
import { firstSerial, isoOf, lastSerial } from "../cells/dateText";
import { needsGuard } from "../cells/guardedText";
import { plainContext, readContent, type CellContext } from "../cells/readCell";
import { flagWords } from "../commonWords";
import type { Language } from "../language";
import type { CellContent, RowData, TableData } from "../planData";
import type { Column, Table } from "../table";

export interface CsvForm {
  readonly delimiter: "," | ";" | "\t";
  /** A mark by which Excel knows that it is UTF-8. */
  readonly bom: boolean;
  /** Headers and words as they stand in the plan, or their ids, which are the same in every language. */
  readonly names: "labels" | "ids";
}

/** What Excel opens by a double click in most countries. */
export const usualForm: CsvForm = { delimiter: ",", bom: true, names: "labels" };

/** A table as it is written: cells by column. */
export interface CsvTable {
  /** The column of the plan, or null for one of the user, with its header. */
  readonly columns: readonly { readonly column: Column | null; readonly header: string }[];
  readonly rows: readonly (readonly CellContent[])[];
}

const isBlank = (content: CellContent | undefined): boolean => content === undefined || content === null || content === "";

/** Rows that hold something. */
export const filledRows = ({ rows }: TableData): readonly RowData[] =>
  rows.filter(({ cells, user }) => [...Object.values(cells), ...Object.values(user)].some((content) => !isBlank(content)));

/** What somebody entered, without blank rows. */
export const csvTableOf = (table: Table, data: TableData, language: Language): CsvTable => {
  const { userColumns } = data;
  const filled = filledRows(data);
  const has = new Set(filled.flatMap(({ cells }) => Object.keys(cells)));
  const own = table.columns.filter(({ id, by }) => by === "user" && (filled.length === 0 || has.has(id)));
  return {
    columns: [
      ...own.map((column) => ({ column, header: column.header[language] })),
      ...userColumns.map((header) => ({ column: null, header })),
    ],
    rows: filled.map(({ cells, user }) => [
      ...own.map(({ id }) => cells[id] ?? null),
      ...userColumns.map((header) => user[header] ?? null),
    ]),
  };
};

/** Without an exponent, which not every program reads. */
const digitsOf = (value: number): string => {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (whole === "") return String(value);
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0").slice(0, point)}${digits.length > point ? `.${digits.slice(point)}` : ""}`;
};

/** The id of a word, or what stands there. */
const wordId = (content: string, column: Column, context: CellContext): string => {
  const { value, problem } = readContent(content, column, context);
  if (problem || value === null) return content;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
};

const numberText = (value: number, column: Column | null): string | number => {
  if (column?.holds.kind === "date" && value >= firstSerial && value <= lastSerial) return isoOf(value);
  return String(value).includes("e") ? digitsOf(value) : value;
};

const written = (content: CellContent, column: Column | null, form: CsvForm, context: CellContext): string | number => {
  if (content === null) return "";
  if (typeof content === "number") return numberText(content, column);
  const kind = column?.holds.kind;
  const text =
    typeof content === "string" ? content : kind === "flag" ? flagWords(content)[context.language] : String(content).toUpperCase();
  return column && form.names === "ids" && (kind === "word" || kind === "flag") ? wordId(text, column, context) : text;
};

/** What another separator could part, or a reader trim, stands in quotation marks. */
const needsQuotes = /[,;\t|"\r\n]|^\s|\s$/;

/**
 * The text of the file.
 * @param language of the plan's words
 * @param renamed words that the user called otherwise on the sheet of lists
 */
export const tableCsv = ({ columns, rows }: CsvTable, form: CsvForm, language: Language, renamed?: CellContext["renamed"]): string => {
  const context = { ...plainContext(language), ...(renamed ? { renamed } : {}) };
  const header = columns.map(({ column, header: name }) => (form.names === "ids" && column ? column.id : name));
  const body = rows.map((row) => columns.map(({ column }, index) => written(row[index] ?? null, column, form, context)));
  const text = Papa.unparse([header, ...body], {
    delimiter: form.delimiter,
    quotes: (value: unknown) => typeof value === "string" && needsQuotes.test(value),
    escapeFormulae: needsGuard,
    newline: "\r\n",
  });
  return `${form.bom ? "\ufeff" : ""}${text}\r\n`;
};
