/**
 * Filters of tables and of sheets, with their bite.
 *
 * A filter hides rows of the sheet when it is applied, not when cells change afterwards. While one hides rows, Excel is known to put an
 * array that is written over several rows into the wrong ones (office-js #224; as xlwings #747 describes it, every row that shows gets the
 * array's first and hidden ones nothing), not to delete hidden rows of a table (office-js #994), and to refuse what would move cells of it.
 */
import { criterionOf } from "../calc/functions/criteria";
import { formatValue } from "../calc/numberFormat";
import { RichApiError } from "../protocol/richApiError";
import { contains } from "./address";
import { withCharts } from "./chartAnchors";
import { meaningTest } from "./filterMeaning";
import type { Session } from "./session";
import { cellKey, type Area, type FilterCriteria, type Sheet, type Table } from "./state";
import { styleAt } from "./styles";
import { bodyOf } from "./tables";

/** A filter wherever it stands: over a table or over an area of the sheet. */
export interface Filter {
  /** Null for that of the sheet. */
  readonly table: Table | null;
  /** Header row and data, without a row of totals. */
  readonly area: Area;
  /** The rows it hides or shows. */
  readonly body: Area;
  /** By column of the sheet. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export function tableFilter(table: Table): Filter {
  const body = bodyOf(table);
  const criteria = table.columns.flatMap(({ id }, index) => {
    const one = table.filters.get(id);
    return one ? [[table.area.left + index, one] as const] : [];
  });
  return { table, area: { ...table.area, bottom: body.bottom }, body, criteria: new Map(criteria) };
}

export function sheetFilter({ filter }: Sheet): Filter | null {
  return filter && { table: null, area: filter.area, body: { ...filter.area, top: filter.area.top + 1 }, criteria: filter.criteria };
}

/** All filters of a sheet, at work or not. */
export function filtersOf(sheet: Sheet): readonly Filter[] {
  const own = sheetFilter(sheet);
  return [...(own ? [own] : []), ...sheet.tables.filter((table) => table.showHeaders && table.showFilterButton).map(tableFilter)];
}

/** Whether a filter hides rows, or could. */
const isAtWork = ({ criteria }: Filter): boolean => criteria.size > 0;
export const isFiltered = ({ filters }: Table): boolean => filters.size > 0;

/** Those that hide rows, or could; of tables also where they show no buttons. */
const atWork = (sheet: Sheet): readonly Filter[] => {
  const own = sheetFilter(sheet);
  return [...(own && isAtWork(own) ? [own] : []), ...sheet.tables.filter(isFiltered).map(tableFilter)];
};

type Test = (row: number) => boolean;

/** What a cell shows: filters by values go by it. */
export const shownText = (session: Session, sheet: Sheet, row: number, column: number): string =>
  formatValue(
    sheet.cells.get(cellKey(row, column))?.value ?? null,
    styleAt(session.workbook, sheet, row, column).numberFormat,
    session.workbook.date1904,
  );

function testOf(session: Session, sheet: Sheet, { body }: Filter, column: number, criteria: FilterCriteria): Test {
  const valueOf = (row: number) => sheet.cells.get(cellKey(row, column))?.value ?? null;
  if (criteria.filterOn === "Other") {
    const { meaning } = criteria;
    if (!meaning) return (row) => !sheet.hiddenRows.has(row);
    return meaningTest(session, sheet, body, column, meaning, (row) => shownText(session, sheet, row, column));
  }
  if (criteria.filterOn === "Values") {
    const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
    return (row) => wanted.has(shownText(session, sheet, row, column).toLowerCase());
  }
  if (criteria.filterOn !== "Custom") {
    const limit = limitOf(sheet, body, column, criteria.filterOn, Number(criteria.criterion1));
    const isTop = criteria.filterOn.startsWith("Top");
    return (row) => {
      const value = valueOf(row);
      return typeof value === "number" && (isTop ? value >= limit : value <= limit);
    };
  }
  const [first, second] = [criteria.criterion1, criteria.criterion2].map((text) => (text === null ? null : criterionOf(text)));
  return (row) => {
    const meets = first?.(valueOf(row)) ?? true;
    if (!second) return meets;
    return criteria.operator === "Or" ? meets || second(valueOf(row)) : meets && second(valueOf(row));
  };
}

/** The last number that is among the highest or lowest. */
function limitOf(sheet: Sheet, body: Area, column: number, kind: string, count: number): number {
  const numbers: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    const value = sheet.cells.get(cellKey(row, column))?.value;
    if (typeof value === "number") numbers.push(value);
  }
  numbers.sort((one, other) => (kind.startsWith("Top") ? other - one : one - other));
  const wanted = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  return numbers[Math.min(wanted, numbers.length) - 1] ?? 0;
}

/** Hides the rows that a filter leaves out, and shows its others. */
export function applyFilter(session: Session, sheet: Sheet, filter: Filter): void {
  session.settle();
  const { body } = filter;
  const tests = [...filter.criteria].map(([column, criteria]) => testOf(session, sheet, filter, column, criteria));
  withCharts(sheet, () => {
    for (let row = body.top; row <= body.bottom; row++) {
      if (tests.every((test) => test(row))) sheet.hiddenRows.delete(row);
      else sheet.hiddenRows.add(row);
    }
  });
  // SUBTOTAL looks at what is hidden.
  session.calculator.structureChanged({ sheet, area: filter.area });
  session.touch();
}

export const applyFilters = (session: Session, sheet: Sheet, table: Table): void => {
  applyFilter(session, sheet, tableFilter(table));
};

/** Gives a column of a filter its condition, or takes it away with null, and applies it. Answers with the filter as it is then. */
export function setCriteria(session: Session, sheet: Sheet, filter: Filter, column: number, criteria: FilterCriteria | null): Filter {
  const wanted = new Map(filter.criteria);
  if (criteria) wanted.set(column, criteria);
  else wanted.delete(column);
  return putCriteria(session, sheet, filter, wanted);
}

/** Takes all conditions of a filter away; its rows show. */
export function clearFilter(session: Session, sheet: Sheet, filter: Filter): void {
  if (isAtWork(filter)) putCriteria(session, sheet, filter, new Map());
}

function putCriteria(session: Session, sheet: Sheet, { table, area }: Filter, wanted: ReadonlyMap<number, FilterCriteria>): Filter {
  if (table) {
    table.filters = new Map(
      [...wanted].flatMap(([column, one]) => {
        const id = table.columns[column - table.area.left]?.id;
        return id === undefined ? [] : [[id, one] as const];
      }),
    );
  } else sheet.filter = { area, criteria: wanted };
  const now = table ? tableFilter(table) : sheetFilter(sheet);
  if (!now) throw new RichApiError("ItemNotFound", "AutoFilter");
  applyFilter(session, sheet, now);
  return now;
}

/** Takes the filter of a sheet away, buttons and all. */
export function removeSheetFilter(session: Session, sheet: Sheet): void {
  const filter = sheetFilter(sheet);
  if (!filter) return;
  clearFilter(session, sheet, filter);
  sheet.filter = null;
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The filter of the sheet that goes with an area of it, because its whole list does. */
const carried = ({ sheet, area }: Place): Filter | null => {
  const filter = sheetFilter(sheet);
  return filter && contains(area, filter.area) ? filter : null;
};

const lower = (area: Area, down: number): Area => ({ ...area, top: area.top + down, bottom: area.bottom + down });

/**
 * Whether the filter of the sheet goes with what is moved.
 *
 * @throws InvalidOperation, FilteredRangeConflict where it could not
 */
export function refuseCarriedFilter(from: Place, to: Place, location: string): boolean {
  const filter = carried(from);
  if (!filter) return false;
  const down = to.area.top - from.area.top;
  if (from.sheet !== to.sheet && to.sheet.filter)
    throw new RichApiError("InvalidOperation", location, "The sheet that this would go to has a filter already.");
  if (from.sheet !== to.sheet && [...filter.criteria.values()].some(({ filterOn }) => filterOn === "Other"))
    throw new RichApiError("InvalidOperation", location, "A condition of this filter cannot go to another sheet.");
  const isInWay = ({ sheet }: Place, rows: Area): boolean => atWork(sheet).some((other) => other.table && touches(other, rows));
  if (isAtWork(filter) && (isInWay(from, filter.body) || isInWay(to, lower(filter.body, down))))
    throw new RichApiError("FilteredRangeConflict", location);
  return true;
}

/** The filter of a moved list goes with it: its place, its columns, and the rows that it hides. */
export function carryFilter(from: Place, to: Place): void {
  const filter = carried(from);
  if (!filter) return;
  const [down, across] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const { left, right } = filter.area;
  from.sheet.filter = null;
  to.sheet.filter = {
    area: { ...lower(filter.area, down), left: left + across, right: right + across },
    criteria: new Map([...filter.criteria].map(([column, one]) => [column + across, one])),
  };
  if (!isAtWork(filter)) return;
  const { top, bottom } = filter.body;
  const isHidden = Array.from({ length: bottom - top + 1 }, (_, index) => from.sheet.hiddenRows.has(top + index));
  withCharts(from.sheet, () => {
    for (const index of isHidden.keys()) from.sheet.hiddenRows.delete(top + index);
  });
  withCharts(to.sheet, () => {
    for (const [index, hidden] of isHidden.entries()) {
      if (hidden) to.sheet.hiddenRows.add(top + down + index);
      else to.sheet.hiddenRows.delete(top + down + index);
    }
  });
}

const touches = ({ area }: Filter, rows: Area): boolean => area.top <= rows.bottom && area.bottom >= rows.top;

/** Where an array lands whose rows stand partly under a filter: those rows that show; null where all goes as it should. */
export function rowsThatShow(sheet: Sheet, area: Area): readonly number[] | null {
  if (area.top === area.bottom || !atWork(sheet).some((filter) => touches(filter, area))) return null;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const shown = rows.filter((row) => !sheet.hiddenRows.has(row));
  return shown.length === rows.length ? null : shown;
}

/** Rows that follow each other, together. */
export function runs(rows: readonly number[]): { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.from + last.count === row) last.count++;
    else found.push({ from: row, count: 1 });
  }
  return found;
}

/** An area without the rows that a filter at work on it hides. */
export function shownParts(sheet: Sheet, area: Area): readonly Area[] {
  const rows = rowsThatShow(sheet, area);
  return rows ? runs(rows).map(({ from, count }) => ({ ...area, top: from, bottom: from + count - 1 })) : [area];
}

/** @throws FilteredRangeConflict where cells under a filter would move */
export function refuseFilteredMove(sheet: Sheet, area: Area, location: string): void {
  const moved = atWork(sheet).some(({ area: own }) => own.bottom >= area.top && own.left <= area.right && own.right >= area.left);
  if (moved) throw new RichApiError("FilteredRangeConflict", location);
}

/** @throws InsertDeleteConflict for what Excel does not do while a table is filtered */
export function refuseFiltered(table: Table, location: string): void {
  if (isFiltered(table)) throw new RichApiError("InsertDeleteConflict", location);
}
