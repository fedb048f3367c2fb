/**
 * The cells of a plan → the plan as the method reads it, and everything in the cells that could not be understood.
 *
 * Rows whose cells are all blank are left out of the plan; `rows` says for each row that is in which row of the data it was.
 */
import { issueMessages, type CellIssueCode } from "./cells/cellIssues";
import { plainContext, readContent, type CellContext } from "./cells/readCell";
import type { Language, Text } from "./language";
import type { Plan } from "./plan";
import { tableIn, type PlanData, type RowData } from "./planData";
import type { Settings } from "./settings";
import type { AnyRow, CellOfRow, Column, Table } from "./table";

/** A cell that holds something the plan cannot read. */
export interface CellIssue {
  readonly code: CellIssueCode;
  /** Id of the table. */
  readonly table: string;
  /** Index in the table's rows. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly accepted: readonly string[];
  readonly text: Text;
}

/** The tables a plan has: its own, and those its rules read although it does not have them. */
export interface PlanTables {
  readonly tables: readonly Table[];
  readonly readOnly: readonly Table[];
}

export interface PlanFromData {
  readonly plan: Plan;
  readonly issues: readonly CellIssue[];
  /** For each table: index of the plan's row → index of the data's row. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** Whether a row of the data is a row of the plan. */
export const isFilled = (row: RowData): boolean => Object.values(row.cells).some((content) => content !== null && content !== "");

const idsIn = (value: string): readonly string[] => value.split(";").filter((id) => id !== "");

/** The value of a cell as its column promises it. */
const valueIn = ({ holds }: Column, value: string | number | boolean | null): CellOfRow => {
  switch (holds.kind) {
    case "ids":
      return value === null ? [] : idsIn(String(value));
    case "text":
    case "longText":
      return value === null ? (holds.filled ? "" : null) : String(value);
    default:
      return value;
  }
};

const issueIn = (
  table: Table,
  column: Column,
  row: number,
  content: unknown,
  code: CellIssueCode,
  accepted: readonly string[],
  language: Language,
): CellIssue => {
  const about = { column: column.header[language], value: String(content), accepted };
  return { ...about, code, table: table.id, row, column: column.id, text: issueMessages[code].text(about) };
};

/** One row, and what of it could not be read. */
const readRow = (
  table: Table,
  data: RowData,
  row: number,
  context: CellContext,
): { readonly row: AnyRow; readonly issues: readonly CellIssue[] } => {
  const issues: CellIssue[] = [];
  const values: Record<string, CellOfRow> = {};
  for (const column of table.columns) {
    if (column.by !== "user") continue;
    const content = data.cells[column.id] ?? null;
    const { value, problem } = readContent(content, column, context);
    values[column.id] = valueIn(column, value);
    if (problem) issues.push(issueIn(table, column, row, content, problem.code, problem.accepted, context.language));
  }
  return { row: values, issues };
};

const blankRow: RowData = { cells: {}, user: {} };

/** Reads the cells with the numbers in force; `renamed` knows the words that the user called otherwise. */
export const planFromData = (
  { tables, readOnly }: PlanTables,
  data: PlanData,
  settings: Settings,
  renamed?: CellContext["renamed"],
): PlanFromData => {
  const context: CellContext = { ...plainContext(data.language), ...(renamed ? { renamed } : {}) };
  const issues: CellIssue[] = [];
  const kept: Record<string, readonly number[]> = {};
  const rowsIn = (table: Table): AnyRow | readonly AnyRow[] => {
    const indexed = tableIn(data, table)
      .rows.map((row, index) => ({ row, index }))
      .filter(({ row }) => isFilled(row));
    kept[table.id] = indexed.map(({ index }) => index);
    const rows = indexed.map(({ row, index }) => {
      const reading = readRow(table, row, index, context);
      issues.push(...reading.issues);
      return reading.row;
    });
    return table.shape === "rows" ? rows : (rows[0] ?? readRow(table, blankRow, 0, context).row);
  };
  const none = (table: Table): AnyRow | readonly AnyRow[] => (table.shape === "rows" ? [] : readRow(table, blankRow, 0, context).row);
  const plan: Plan = {
    language: data.language,
    settings,
    ...Object.fromEntries(tables.map((table) => [table.id, rowsIn(table)])),
    ...Object.fromEntries(readOnly.map((table) => [table.id, none(table)])),
  };
  return { plan, issues, rows: kept };
};
