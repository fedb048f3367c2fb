/**
 * Rows of a table shown again on another sheet by formulas, one line for each row: there is room for the rows there are and some more;
 * what lies beyond is said in words where the rows are shown.
 */
import { tableIn } from "../planData";
import { columnOf, type Table } from "../table";
import { quote, say, tableName, wholeColumn, type SheetContext } from "./sheetContext";

/** Lines kept free for rows to come. */
const spare = 4;

/** How many lines a table is shown in. */
export const mirrorLines = (context: SheetContext, table: Table): number => tableIn(context.data, table).rows.length + spare;

/** Rows of the table that have content now. */
export const mirroredRows = (context: SheetContext, table: Table): number => tableIn(context.data, table).rows.length;

/** The cell of the row with this number, from 1, without "="; an error beyond the table. */
export const mirrored = (context: SheetContext, table: Table, id: string, row: number): string =>
  `INDEX(${wholeColumn(context, table, id)},${row.toString()})`;

/**
 * As `mirrored`, for a column that a workbook of an earlier version does not have: there it is an error, never a broken reference.
 * LibreOffice reads neither [#Headers] nor [#Data] alone, so the header is the first row of both.
 */
export const mirroredIfThere = (context: SheetContext, table: Table, id: string, row: number): string => {
  const all = `${tableName(context, table)}[[#Headers],[#Data]]`;
  const header = quote(say(context, columnOf(table, id).header));
  return `INDEX(${all},${(row + 1).toString()},MATCH(${header},INDEX(${all},1,0),0))`;
};

/** Text of a mirrored cell: empty where it is blank or beyond the table. */
export const textOf = (cell: string): string => `IFERROR(${cell}&"","")`;
