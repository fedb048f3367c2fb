/**
 * Rows of a table shown again on another sheet by formulas, one line for each row: there is room for the rows there are and some more;
 * what lies beyond is said in words where the rows are shown.
 */
import { tableIn } from "../planData";
import { columnOf, type Table } from "../table";
import { quote, say, wholeColumn, type SheetContext } from "./sheetContext";

/** Lines kept free for rows to come. */
const spare = 4;

/** How many lines a table is shown in. */
export const mirrorLines = (context: SheetContext, table: Table): number => tableIn(context.data, table).rows.length + spare;

/** Rows of the table that have content now. */
export const mirroredRows = (context: SheetContext, table: Table): number => tableIn(context.data, table).rows.length;

/** The cell of the row with this number, from 1, without "="; an error beyond the table. */
export const mirrored = (context: SheetContext, table: Table, id: string, row: number): string =>
  `INDEX(${wholeColumn(context, table, id)},${row.toString()})`;

/** As `mirrored`, for a column that a workbook of an earlier version does not have: there it is an error, never a broken reference. */
export const mirroredIfThere = (context: SheetContext, table: Table, id: string, row: number): string =>
  `INDEX(${table.name}[#Data],${row.toString()},MATCH(${quote(say(context, columnOf(table, id).header))},${table.name}[#Headers],0))`;

/** Text of a mirrored cell: empty where it is blank or beyond the table. */
export const textOf = (cell: string): string => `IFERROR(${cell}&"","")`;
