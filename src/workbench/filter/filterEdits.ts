/** Filters and sorting from the header of a table or a filtered area: what the menu offers, and what it does, each one step of undo. */
import { refuseProtected } from "../../host/model/guards";
import {
  applyFilter,
  clearFilter,
  filtersOf,
  removeSheetFilter,
  setCriteria,
  sheetFilter,
  shownText,
  tableFilter,
  type Filter,
} from "../../host/model/filters";
import { regionOf } from "../../host/model/region";
import { sortRows } from "../../host/model/sort";
import { cellKey, type Area, type FilterCriteria, type Sheet } from "../../host/model/state";
import type { Bench, CellPlace } from "../bench";
import { edit } from "../edits";

export interface FilterItem {
  /** As the cells show it; "" for blanks. */
  readonly text: string;
  readonly isShown: boolean;
}

const place = "AutoFilter";

/** The filter whose button stands in the cell. */
export function filterAt(sheet: Sheet, { row, column }: CellPlace): Filter | null {
  return filtersOf(sheet).find(({ area }) => area.top === row && area.left <= column && column <= area.right) ?? null;
}

/** What stands in the header of a column. */
export function headerOf(sheet: Sheet, { area }: Filter, column: number): string {
  const value = sheet.cells.get(cellKey(area.top, column))?.value ?? null;
  return value === null || typeof value === "object" ? "" : String(value);
}

/** The different texts of a column, of rows that its other columns let show: numbers by size, then texts, blanks last. */
export function itemsOf(bench: Bench, sheet: Sheet, filter: Filter, column: number): FilterItem[] {
  const own = filter.criteria.get(column);
  const onlyOwn = own !== undefined && filter.criteria.size === 1;
  const wanted = own?.filterOn === "Values" ? new Set(own.values.map((text) => text.toLowerCase())) : null;
  const found = new Map<string, { text: string; value: unknown; isShown: boolean }>();
  for (let row = filter.body.top; row <= filter.body.bottom; row++) {
    const isHidden = sheet.hiddenRows.has(row);
    const text = shownText(bench.session, sheet, row, column);
    const key = text.toLowerCase();
    const isWanted = wanted ? wanted.has(key) : !isHidden;
    // Hidden by another column.
    if (isHidden && !onlyOwn && (own === undefined || isWanted)) continue;
    const known = found.get(key);
    if (known) known.isShown ||= isWanted;
    else found.set(key, { text, value: sheet.cells.get(cellKey(row, column))?.value, isShown: isWanted });
  }
  const rank = (value: unknown): number => (typeof value === "number" ? 0 : value === null || value === undefined || value === "" ? 2 : 1);
  return [...found.values()].sort((one, other) =>
    rank(one.value) !== rank(other.value)
      ? rank(one.value) - rank(other.value)
      : typeof one.value === "number" && typeof other.value === "number"
        ? one.value - other.value
        : one.text.localeCompare(other.text),
  );
}

function change(bench: Bench, label: string, sheet: Sheet, what: () => void): string | null {
  return edit(bench, label, () => {
    refuseProtected(bench.session.workbook, sheet, null, place, "allowAutoFilter");
    what();
  });
}

/** @param criteria Null takes the condition of the column away. */
export const filterColumn = (bench: Bench, sheet: Sheet, filter: Filter, column: number, criteria: FilterCriteria | null): string | null =>
  change(bench, "filter", sheet, () => {
    setCriteria(bench.session, sheet, filter, column, criteria);
  });

export const reapply = (bench: Bench, sheet: Sheet, filter: Filter): string | null =>
  change(bench, "filter", sheet, () => {
    applyFilter(bench.session, sheet, filter);
  });

export const sortColumn = (bench: Bench, sheet: Sheet, filter: Filter, column: number, ascending: boolean): string | null =>
  edit(bench, "sort", () => {
    sortRows(bench.session, sheet, filter.body, [{ key: column - filter.area.left, ascending }], "Sort");
  });

/**
 * Ctrl+Shift+L: buttons of the table at the selected cell, else of the list around it, come or go; with them their filters.
 *
 * @returns Why it was refused; "" where there is no list.
 */
export function toggleFilter(bench: Bench): string | null {
  const { sheet, selection, session } = bench;
  const { row, column } = selection.active;
  const table = bench.view.index.tableAt(row, column);
  if (table?.showHeaders) {
    return change(bench, "filter", sheet, () => {
      if (table.showFilterButton) clearFilter(session, sheet, tableFilter(table));
      table.showFilterButton = !table.showFilterButton;
      session.touch();
    });
  }
  if (sheetFilter(sheet)) {
    return change(bench, "filter", sheet, () => {
      removeSheetFilter(session, sheet);
    });
  }
  const { area } = selection;
  const list = area.bottom > area.top ? area : regionAround(bench, area);
  if (list.bottom === list.top) return "";
  return change(bench, "filter", sheet, () => {
    sheet.filter = { area: { ...list, bottom: Math.min(list.bottom, bench.view.used.rows - 1) }, criteria: new Map() };
    session.touch();
  });
}

/** Filled cells that hang together with the area, without what belongs to tables. */
const regionAround = ({ sheet, view }: Bench, start: Area): Area =>
  regionOf(sheet, start, (row, column) => !view.isBlank(row, column) && view.index.tableAt(row, column) === null);
