/**
 * Filters of tables, with their bite.
 *
 * A filter hides rows of the sheet when it is applied, not when cells change afterwards. While one hides rows, Excel is known to put an
 * array that is written over several rows into the wrong ones (office-js #224; as xlwings #747 describes it, every row that shows gets the
 * array's first and hidden ones nothing), not to delete hidden rows of a table (office-js #994), and to refuse what would move cells of it.
 */
import { criterionOf } from "../calc/functions/criteria";
import { formatValue } from "../calc/numberFormat";
import { RichApiError } from "../protocol/richApiError";
import { withCharts } from "./chartAnchors";
import type { Session } from "./session";
import { cellKey, type Area, type FilterCriteria, type Sheet, type Table } from "./state";
import { styleAt } from "./styles";
import { bodyOf } from "./tables";

/** Whether a table hides rows by a filter, or could. */
export const isFiltered = ({ filters }: Table): boolean => filters.size > 0;

type Test = (row: number) => boolean;

function testOf(session: Session, sheet: Sheet, column: number, criteria: FilterCriteria): Test {
  const { workbook } = session;
  const valueOf = (row: number) => sheet.cells.get(cellKey(row, column))?.value ?? null;
  if (criteria.filterOn === "Values") {
    const wanted = new Set(criteria.values.map((value) => value.toLowerCase()));
    return (row) =>
      wanted.has(formatValue(valueOf(row), styleAt(workbook, sheet, row, column).numberFormat, workbook.date1904).toLowerCase());
  }
  const [first, second] = [criteria.criterion1, criteria.criterion2].map((text) => (text === null ? null : criterionOf(text)));
  return (row) => {
    const meets = first?.(valueOf(row)) ?? true;
    if (!second) return meets;
    return criteria.operator === "Or" ? meets || second(valueOf(row)) : meets && second(valueOf(row));
  };
}

/** Hides the rows that the filters of a table leave out, and shows its others. */
export function applyFilters(session: Session, sheet: Sheet, table: Table): void {
  session.settle();
  const body = bodyOf(table);
  const tests = table.columns.flatMap(({ id }, index) => {
    const criteria = table.filters.get(id);
    return criteria ? [testOf(session, sheet, table.area.left + index, criteria)] : [];
  });
  withCharts(sheet, () => {
    for (let row = body.top; row <= body.bottom; row++) {
      if (tests.every((test) => test(row))) sheet.hiddenRows.delete(row);
      else sheet.hiddenRows.add(row);
    }
  });
  // SUBTOTAL looks at what is hidden.
  session.calculator.structureChanged({ sheet, area: table.area });
  session.touch();
}

/** Takes the filters of a table, or of one column of it, away; rows show that no other hides. */
export function clearFilters(session: Session, sheet: Sheet, table: Table, column: number | null = null): void {
  if (!isFiltered(table)) return;
  if (column === null) table.filters.clear();
  else table.filters.delete(column);
  applyFilters(session, sheet, table);
}

const touches = (table: Table, area: Area): boolean => table.area.top <= area.bottom && table.area.bottom >= area.top;

/** Where an array lands whose rows stand partly under a filter: those rows that show; null where all goes as it should. */
export function rowsThatShow(sheet: Sheet, area: Area): readonly number[] | null {
  if (area.top === area.bottom || !sheet.tables.some((table) => isFiltered(table) && touches(table, area))) return null;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const shown = rows.filter((row) => !sheet.hiddenRows.has(row));
  return shown.length === rows.length ? null : shown;
}

/** @throws FilteredRangeConflict where cells of a filtered table would move */
export function refuseFilteredMove(sheet: Sheet, area: Area, location: string): void {
  const moved = sheet.tables.some(
    (table) => isFiltered(table) && table.area.bottom >= area.top && table.area.left <= area.right && table.area.right >= area.left,
  );
  if (moved) throw new RichApiError("FilteredRangeConflict", location);
}

/** @throws InsertDeleteConflict for what Excel does not do while a table is filtered */
export function refuseFiltered(table: Table, location: string): void {
  if (isFiltered(table)) throw new RichApiError("InsertDeleteConflict", location);
}
