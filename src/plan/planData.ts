/**
 * A plan as it stands in cells: what import produces, build writes and read returns.
 *
 * Words stand as labels in the plan's language; a word nobody knows stands as it was typed, so that nothing is lost.
 * Columns the schema does not know are kept by their header in `user`.
 */
import type { Language } from "./language";
import type { TableId } from "./schema";

/** Content of a cell the user owns. Dates are Excel serials; blank is null. */
export type CellContent = string | number | boolean | null;

export interface RowData {
  /** By column id of the schema; computed columns never appear. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** By header of a user column. */
  readonly user: Readonly<Record<string, CellContent>>;
}

export interface TableData {
  readonly rows: readonly RowData[];
  /** Headers of user columns in the order they were found. */
  readonly userColumns: readonly string[];
}

/** A table the method does not know (for example competitors.csv): kept as a plain sheet of its own. */
export interface ForeignTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

export interface PlanData {
  readonly language: Language;
  readonly tables: Readonly<Record<TableId, TableData>>;
  readonly foreign: readonly ForeignTable[];
}
