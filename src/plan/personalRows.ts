/** Rows that are left out of every copy for others, by what their table says of itself (chapter 12.3). */
import type { AnyRow, Table } from "./table";

export const isPersonalRow = ({ personalRows: rows }: Pick<Table, "personalRows">, row: AnyRow): boolean =>
  rows !== undefined && rows.words.includes(String(row[rows.column] ?? ""));
