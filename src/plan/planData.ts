/**
 * A plan as it stands in cells: what import produces, build writes and read returns.
 *
 * Words stand as labels in the plan's language; a word nobody knows stands as it was typed, so that nothing is lost.
 * Columns that no table of the plan has are kept by their header in `user`.
 */
import type { Language } from "./language";
import type { Table } from "./table";

/** Content of a cell the user owns. Dates are Excel serials; blank is null. */
export type CellContent = string | number | boolean | null;

/** Content of cells by column id. */
export type Cells = Readonly<Record<string, CellContent>>;

export interface RowData {
  /** By column id; computed columns never appear. */
  readonly cells: Cells;
  /** By header of a user column. */
  readonly user: Cells;
}

export interface TableData {
  readonly rows: readonly RowData[];
  /** Headers of user columns in the order they were found. */
  readonly userColumns: readonly string[];
}

/** A table the method does not know (for example partners.csv): kept as a plain sheet of its own. */
export interface ForeignTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

export interface PlanData {
  readonly language: Language;
  /** By table id; a table that is not there has no rows. */
  readonly tables: Readonly<Record<string, TableData>>;
  readonly foreign: readonly ForeignTable[];
}

const nothing: TableData = { rows: [], userColumns: [] };

/** The cells of a table, without rows where the plan does not have it. */
export const tableIn = (data: PlanData, { id }: Pick<Table, "id">): TableData => data.tables[id] ?? nothing;
