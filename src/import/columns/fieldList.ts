/** A table of one row written as a list: one field a line, its value beside it. */
import { normalise } from "../../plan/cells/normalise";
import type { Table } from "../../plan/table";
import { columnOfHeader } from "../../plan/tableNames";
import type { SourceRow, SourceTable } from "../source";
import { cellText } from "./profile";

const headings = new Set(["field", "item", "property", "key", "项目", "字段", "项", "属性", "内容项"].map(normalise));

/** Whether a line is the heading of such a list: "field,value". */
export const isListHeading = (row: SourceRow | undefined): boolean => headings.has(normalise(cellText(row?.cells[0])));

/** All lines of the source, that taken for a header included. */
export const linesOf = ({ header, headerRow, rows }: SourceTable): readonly SourceRow[] =>
  headerRow === null ? rows : [{ number: headerRow, cells: header }, ...rows];

/** Is this a list of field and value for the table? Else its first line names at least two columns of it. */
export const isFieldList = (table: Table, source: SourceTable): boolean => {
  if (table.shape !== "record") return false;
  const [first, ...more] = linesOf(source);
  if (isListHeading(first)) return true;
  const names = (text: string): boolean => columnOfHeader(table, text) !== null;
  if ((first?.cells ?? []).filter((cell) => names(cellText(cell))).length >= 2) return false;
  // A first line alone may as well be a header.
  const known = [first, ...more].filter((line) => names(cellText(line?.cells[0]))).length;
  return known >= 2 || (known === 1 && more.length <= 1);
};

/** How many fields of such a list the table knows. */
export const knownFields = (table: Table, source: SourceTable): number =>
  linesOf(source).filter(({ cells }) => columnOfHeader(table, cellText(cells[0])) !== null).length;
