/** A table of the plan as it stands: what somebody has entered in it, and where its cells are. */
import { inTemplate } from "../plan/inTemplate";
import type { Registry } from "../plan/section";
import { isFieldTable, readFieldTable } from "./fieldTable";
import { askFilter, type AskedTable } from "./filters";
import { loadInParts } from "./loadInParts";
import type { MatchedColumn, MatchedTable } from "./matchTables";
import { planTemplate } from "./planTemplate";
import { bodyCells, findPlan, metaOf, readable, tableOrThrow, tablesOf } from "./planTables";

export interface OpenTable {
  readonly context: Excel.RequestContext;
  readonly matched: MatchedTable;
  readonly excel: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly filter: AskedTable;
  readonly top: number;
  readonly left: number;
  /** As `Range.formulas` gives them: formulas begin with "=", a blank is "". */
  readonly rows: readonly (readonly unknown[])[];
  /** Line of each column, where the table is a list of field and value (the account); entries then go by line instead of by column. */
  readonly lines: ReadonlyMap<string, number> | null;
}

/** A cell that somebody has filled: no formula, not blank, of a column that is not computed. */
export const isFilled = ({ column }: MatchedColumn, content: unknown): boolean =>
  column?.by !== "computed" &&
  content !== "" &&
  content !== null &&
  !(column === null && typeof content === "string" && content.startsWith("="));

export const isBlank = (table: OpenTable, row: readonly unknown[]): boolean =>
  !table.matched.columns.some((column) => isFilled(column, row[column.index]));

export const openTable = async (context: Excel.RequestContext, registry: Registry, id: string): Promise<OpenTable> => {
  const plan = await findPlan(context);
  // Which table it is does not depend on the meta data; which columns does, and that comes with the cells.
  const named = tableOrThrow(tablesOf(registry, plan.found, plan.early), id);
  const excel = context.workbook.tables.getItem(named.id);
  const filter = askFilter(excel);
  // What is computed is long and never looked at: thousands of rows of it are more than one answer may carry.
  const entered = named.columns.filter(({ column }) => isFieldTable(named) || column?.by !== "computed");
  const { range, rows: height } = bodyCells(context, plan, named);
  const asked = entered.map(({ index }) => ({ range: range.getColumn(index), rows: height, columns: 1 }));
  const loaded = await loadInParts(context, asked, "formulas");
  const matched = tableOrThrow(tablesOf(registry, plan.found, readable(metaOf(plan))), id);
  const sheet = context.workbook.worksheets.getItem(matched.sheetId);
  const rows = rowsOf(
    height,
    named.columns.length,
    entered.map(({ index }, at) => ({ index, cells: loaded[at]?.rows ?? [] })),
  );
  const called = isFieldTable(matched) ? inTemplate(registry, (await planTemplate(readable(metaOf(plan)))).template).table(id) : null;
  const lines = called ? readFieldTable(matched, rows, called).lines : null;
  return {
    context,
    matched,
    excel,
    sheet,
    filter,
    top: loaded[0]?.top ?? 0,
    left: (loaded[0]?.left ?? 0) - (entered[0]?.index ?? 0),
    rows,
    lines,
  };
};

/** Columns that were read, as rows; a column that was not is blank. */
const rowsOf = (
  count: number,
  width: number,
  columns: readonly { readonly index: number; readonly cells: readonly (readonly unknown[])[] }[],
): readonly (readonly unknown[])[] => {
  const rows = Array.from({ length: count }, () => new Array<unknown>(width).fill(""));
  for (const { index, cells } of columns)
    cells.forEach(([content], at) => {
      const row = rows[at];
      if (row) row[index] = content;
    });
  return rows;
};

/** What stands where an entry goes. */
export const standing = (table: OpenTable, row: number, entry: number): unknown =>
  table.lines ? table.rows[entry]?.[1] : table.rows[row]?.[entry];
