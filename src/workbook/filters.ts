/**
 * Writing into tables that a user has filtered, by their own filters or by that of their sheet.
 *
 * Excel puts an array written over filtered rows into the wrong ones, does not delete rows that a filter hides and refuses to move filtered
 * cells. So what does more than write single rows happens with the filters of its tables lifted, and they stand again afterwards: also where
 * it failed. A filter that could not be given back is not lifted: the change is refused before anything happens.
 *
 * Whether a table is filtered is asked with the caller's own sync; only where one is does it cost a round trip of its own.
 */
import { problemOf, WorkbookError } from "./errors";
import { sendQuietly } from "./runExcel";

export interface AskedTable {
  readonly table: Excel.Table;
  /** To be read after the sync. */
  readonly filter: Excel.AutoFilter;
  /** Of the sheet that the table stands on. */
  readonly sheetFilter: Excel.AutoFilter;
}

/** Asks, with the caller's next sync, whether a table is filtered. */
export const askFilter = (table: Excel.Table): AskedTable => {
  const filter = table.autoFilter;
  const sheetFilter = table.worksheet.autoFilter;
  filter.load("isDataFiltered");
  sheetFilter.load("isDataFiltered");
  return { table, filter, sheetFilter };
};

export const isFiltered = ({ filter, sheetFilter }: AskedTable): boolean => filter.isDataFiltered || sheetFilter.isDataFiltered;

/** Asks for all tables of a sheet. */
export const askSheet = (sheet: Excel.Worksheet): Excel.TableCollection => {
  const { tables } = sheet;
  tables.load("items/id,items/autoFilter/isDataFiltered,items/worksheet/autoFilter/isDataFiltered");
  return tables;
};

/** Those of a sheet that was asked, after the sync. */
export const asked = (tables: Excel.TableCollection): readonly AskedTable[] =>
  tables.items.map((table) => ({ table, filter: table.autoFilter, sheetFilter: table.worksheet.autoFilter }));

type Criteria = readonly (Excel.FilterCriteria | null)[];

/** A column without a filter has no criteria, or some that say nothing. */
const isSet = (criteria: Excel.FilterCriteria | null): criteria is Excel.FilterCriteria => {
  if (!criteria) return false;
  const { values, criterion1, color, icon, dynamicCriteria } = criteria;
  return (
    (values?.length ?? 0) > 0 || [criterion1, color, icon].some((one) => (one ?? "") !== "") || (dynamicCriteria ?? "Unknown") !== "Unknown"
  );
};

interface Lifted {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
  readonly criteria: Criteria;
}

/** @throws WorkbookError `filtered` where a filter is of a kind that cannot be read, and so not be put back */
const readCriteria = async (context: Excel.RequestContext, tables: readonly AskedTable[]): Promise<readonly Lifted[]> => {
  const atWork = tables.flatMap(({ table, filter, sheetFilter }) => [
    ...(filter.isDataFiltered ? [{ filter, range: table.getRange() }] : []),
    ...(sheetFilter.isDataFiltered ? [{ filter: sheetFilter, range: sheetFilter.getRange() }] : []),
  ]);
  atWork.forEach(({ filter }) => filter.load("criteria"));
  await context.sync();
  return atWork.map(({ filter, range }) => {
    const criteria = filter.criteria as Criteria;
    if (!criteria.some(isSet)) throw new WorkbookError(problemOf("filtered"));
    return { filter, range, criteria };
  });
};

const lift = (lifted: readonly Lifted[]): void => lifted.forEach(({ filter }) => filter.clearCriteria());

const putBack = (lifted: readonly Lifted[]): void =>
  lifted.forEach(({ filter, range, criteria }) =>
    criteria.forEach((one, column) => {
      if (isSet(one)) filter.apply(range, column, one);
    }),
  );

/** Filters lifted by a change that failed half-way stand again where they can. */
const putBackAfter = async (context: Excel.RequestContext, lifted: readonly Lifted[]): Promise<void> => {
  try {
    putBack(lifted);
    await context.sync();
  } catch {
    // What failed says more than this.
  }
};

/** Sends what is queued with events off and the filters of these tables lifted; they were asked for, and the sync is made. */
export const sendUnfiltered = async (
  context: Excel.RequestContext,
  tables: readonly AskedTable[],
  queue: () => void | Promise<void>,
): Promise<void> => {
  const filtered = tables.filter(isFiltered);
  if (filtered.length === 0) {
    await sendQuietly(context, queue);
    return;
  }
  const lifted = await readCriteria(context, filtered);
  try {
    await sendQuietly(context, async () => {
      lift(lifted);
      await queue();
      putBack(lifted);
    });
  } catch (error) {
    await putBackAfter(context, lifted);
    throw error;
  }
};
