/**
 * A table of one row stands in the workbook as a list of field and value, one below the other. Here it becomes the one row that the plan has,
 * and back: which line of the list a column is. A table with one column per field is read as any other.
 */
import type { CellContent, RowData, TableData } from "../plan/planData";
import { normalise } from "../plan/cells/normalise";
import { languages, type Text } from "../plan/language";
import type { Table } from "../plan/table";
import { columnOfHeader } from "../plan/tableNames";
import type { MatchedTable } from "./matchTables";
import { contentOf } from "./planTables";

export interface FieldTable {
  readonly data: TableData;
  /** Line in the body by column id. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Is this table a list of fields? Otherwise at least two of its columns are columns of the plan. */
export const isFieldTable = ({ table, columns }: MatchedTable): boolean =>
  table.shape === "record" && columns.length >= 2 && columns.filter((one) => one.column !== null).length < 2;

/**
 * Reads the list; lines that are no field of the plan are columns of the user.
 * @param called the table with its fields as the plan's template calls them, which counts before what the method calls them
 */
export const readFieldTable = ({ table }: MatchedTable, values: readonly (readonly unknown[])[], called: Table = table): FieldTable => {
  const lines = new Map<string, number>();
  const cells: Record<string, CellContent> = {};
  // Without a prototype: a field may be called `__proto__`.
  const user = Object.create(null) as Record<string, CellContent>;
  values.forEach(([field, value], line) => {
    const name = String(contentOf(field) ?? "").trim();
    const isCalled = ({ header }: { readonly header: Text }): boolean =>
      languages.some((language) => normalise(header[language]) === normalise(name));
    const own = called.own?.some(isCalled) === true;
    const column = own ? null : (called.columns.find(isCalled) ?? columnOfHeader(table, name));
    if (column && !lines.has(column.id)) {
      lines.set(column.id, line);
      cells[column.id] = contentOf(value);
    } else if (name !== "") user[name] = contentOf(value);
  });
  const row: RowData = { cells, user };
  return { data: { rows: [row], userColumns: Object.keys(user) }, lines };
};
