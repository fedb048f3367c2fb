/** What an import writes into one table of a plan that stands: plain data, made without Excel and carried out by src/workbook. */
import type { Cells, RowData } from "./planData";

export interface ChangedRow {
  /** Index of the row in the table's data as it was read. */
  readonly row: number;
  /** Name of the row as it was read; another one there is refused. */
  readonly expect: string;
  readonly cells: Cells;
  /** By header of a column of the user. */
  readonly user: Cells;
}

export interface TableEdit {
  /** Id of the table. */
  readonly table: string;
  /** Headers of the user's columns that are written to; those that are not there yet are added. */
  readonly ownColumns: readonly string[];
  readonly changed: readonly ChangedRow[];
  readonly added: readonly RowData[];
}
