/**
 * What every reader of a source makes of it, whatever it was: a CSV or TSV file, pasted cells, an HTML or Markdown table, JSON, a sheet of
 * a workbook. Only then is the table looked for in it, its columns named and its values read.
 */

/** A cell as the source holds it. Dates of a workbook arrive as yyyy-mm-dd, so that nobody takes them for numbers. */
export type SourceCell = string | number | boolean | null;

export interface SourceRow {
  /** Row as a spreadsheet program numbers it: 1 is the first of the source. */
  readonly number: number;
  readonly cells: readonly SourceCell[];
}

/** All rows of one source, blank ones left out. */
export interface SourceGrid {
  /** Name of the file, or of the sheet. */
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** A sheet that Excel does not show; such grids come last. */
  readonly hidden?: boolean;
}

/** A row that is no data. */
export interface LeftOutRow {
  readonly number: number;
  /** Its filled cells, one after the other. */
  readonly text: string;
  readonly why: "above" | "footer" | "total" | "repeated-header" | "other-table";
}

/** The table found in a grid: its header and its rows, blank columns left out. */
export interface SourceTable {
  readonly name: string;
  readonly header: readonly string[];
  /** Null where the source has no header row. */
  readonly headerRow: number | null;
  readonly rows: readonly SourceRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Numbers of the rows that may be a total: kept, and shown as such. */
  readonly maybeTotals: readonly number[];
}
