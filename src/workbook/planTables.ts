/**
 * The plan's tables as they stand in the workbook: found in one sync, read in a second, whatever the size of the plan.
 *
 * `findPlan` queues and sends the first, `queueBodies` queues what the caller sends with its own. A workbook without any table of the plan
 * holds no plan.
 */
import { languages, type Language } from "../plan/language";
import { metaFromXml, metaNamespace, type MetaReading, type PlanMeta } from "./planMeta";
import type { CellContent, RowData, TableData } from "../plan/planData";
import type { Registry } from "../plan/section";
import { languageOfHeader, numberedFrom } from "../plan/tableNames";
import { problemOf, WorkbookError } from "./errors";
import type { AskedCells } from "./loadInParts";
import { matchTables, type FoundTable, type MatchedTable } from "./matchTables";

export interface FoundPlan {
  readonly found: readonly FoundTable[];
  readonly metas: readonly OfficeExtension.ClientResult<string>[];
  /** What the meta data say, where a table with a number behind its name could be one of the plan that gave way; else they come later. */
  readonly early: PlanMeta | null;
  /** Rows of each table's body, by the table's id. */
  readonly heights: ReadonlyMap<string, number>;
}

/** First sync: names and columns of every table, and the parts that may hold our meta data (their XML comes with the next sync). */
export const findPlan = async (context: Excel.RequestContext): Promise<FoundPlan> => {
  const { tables, customXmlParts } = context.workbook;
  tables.load(
    "items/id,items/name,items/worksheet/id,items/worksheet/name,items/columns/items/id,items/columns/items/name,items/rows/count",
  );
  const parts = customXmlParts.getByNamespace(metaNamespace);
  parts.load("items/id");
  await context.sync();
  const found = tables.items.map((table) => ({
    id: table.id,
    name: table.name,
    sheetId: table.worksheet.id,
    sheetName: table.worksheet.name,
    columns: table.columns.items.map(({ id, name }) => ({ id, name })),
  }));
  const heights = new Map(tables.items.map(({ id, rows }) => [id, rows.count]));
  const metas = parts.items.map((part) => part.getXml());
  const gaveWay = found.some(({ name }) => numberedFrom(name) !== null);
  if (gaveWay) await context.sync();
  return { found, heights, metas, early: gaveWay ? readable(metaOf({ metas })) : null };
};

/** Where a workbook holds several, the last that can be read counts. */
export const metaIn = (xmls: readonly string[]): MetaReading | null => {
  const readings = xmls.map(metaFromXml).reverse();
  return readings.find((one) => one.kind === "read") ?? readings[0] ?? null;
};

/** What the parts say, after the sync. */
export const metaOf = ({ metas }: Pick<FoundPlan, "metas">): MetaReading | null => metaIn(metas.map(({ value }) => value));

export const readable = (reading: MetaReading | null): PlanMeta | null => (reading?.kind === "read" ? reading.meta : null);

/** The language most headers are written in. */
export const languageOfTables = (tables: Iterable<MatchedTable>): Language => {
  const votes = [...tables].flatMap((table) => table.columns.map((one) => (one.column ? languageOfHeader(one.column, one.name) : null)));
  const count = (language: Language) => votes.filter((vote) => vote === language).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
};

/** @throws WorkbookError `no-plan` where the workbook holds none of the plan's tables. */
export const tablesOf = ({ tables }: Registry, found: readonly FoundTable[], meta: PlanMeta | null): ReadonlyMap<string, MatchedTable> => {
  const matched = matchTables(tables, found, meta);
  if (matched.size === 0) throw new WorkbookError(problemOf("no-plan"));
  return matched;
};

/** Table of the plan, or the reason why there is none. */
export const tableOrThrow = (tables: ReadonlyMap<string, MatchedTable>, id: string): MatchedTable => {
  const table = tables.get(id);
  if (!table) throw new WorkbookError(problemOf("not-found", `table ${id}`));
  return table;
};

/** The cells of a table by its Excel id, to be had by `loadInParts`. */
export const bodyCells = (
  context: Excel.RequestContext,
  { heights }: FoundPlan,
  { id, columns }: FoundTable | MatchedTable,
): AskedCells => ({
  range: context.workbook.tables.getItem(id).getDataBodyRange(),
  rows: heights.get(id) ?? 0,
  columns: columns.length,
});

/** What Excel answers for a cell: a blank one is an empty text, rich values are objects we do not read. */
export const contentOf = (value: unknown): CellContent =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "") ? value : null;

/** Cells of a table → rows by column id; computed columns are left out, columns of the user go by their header. */
export const tableData = (matched: MatchedTable, values: readonly (readonly unknown[])[]): TableData => {
  const rows = values.map((row): RowData => {
    const cells: Record<string, CellContent> = {};
    // Without a prototype: a header may be called `__proto__`.
    const user = Object.create(null) as Record<string, CellContent>;
    for (const { column, index, name } of matched.columns) {
      if (column === null) user[name] = contentOf(row[index]);
      else if (column.by === "user") cells[column.id] = contentOf(row[index]);
    }
    return { cells, user };
  });
  return { rows, userColumns: matched.columns.filter((one) => one.column === null).map((one) => one.name) };
};
