/**
 * A table grows: when rows are added and when somebody types right below it or right beside it. The new cells look like the row
 * above, get its validation and conditional formats, and charts and lists of the whole column show them.
 */
import { columnCount, contains, formatAbsolute, overlap, parseAddress } from "./address";
import type { Session } from "./session";
import { cellKey, type Area, type Sheet, type Table } from "./state";
import { setStyleIndex, styleIndexAt } from "./styles";
import { bodyOf, fillCalculatedColumns, nameColumn } from "./tables";

/** The rows `added`, now part of the table, take over from the row before them (or after, at the very top). */
export function extendOver(session: Session, sheet: Sheet, table: Table, added: Area): void {
  const body = bodyOf(table);
  const model = added.top > body.top ? added.top - 1 : added.bottom + 1;
  if (model < body.top || model > body.bottom) return;
  for (let row = added.top; row <= added.bottom; row++) {
    for (let column = added.left; column <= added.right; column++) setStyleIndex(sheet, row, column, styleIndexAt(sheet, model, column));
    const height = sheet.rowHeights.get(model);
    if (height !== undefined && !sheet.rowHeights.has(row)) sheet.rowHeights.set(row, height);
  }
  for (const item of [...sheet.validations, ...sheet.conditionalFormats])
    item.areas = item.areas.map((area) => grown(area, table, added, model));
  growReferences(session, sheet, table, added);
}

/** An area that ends with the model row inside the table reaches over the new rows. */
function grown(area: Area, table: Table, added: Area, model: number): Area {
  const inTable = area.left >= table.area.left && area.right <= table.area.right;
  if (!inTable || area.bottom !== model || added.top !== model + 1 || area.top < table.area.top) return area;
  return { ...area, bottom: added.bottom };
}

/** Series and lists that covered exactly the rows of a column before still cover exactly those of now. */
function growReferences(session: Session, sheet: Sheet, table: Table, added: Area): void {
  const body = bodyOf(table);
  if (added.bottom !== body.bottom) return;
  const before = { top: body.top, bottom: added.top - 1 };
  const follow = (reference: string | null): string | null => {
    const parsed = reference === null ? null : parseAddress(reference);
    if (!parsed || parsed.sheetName?.toLowerCase() !== sheet.name.toLowerCase()) return reference;
    const { area } = parsed;
    const covers = area.top === before.top && area.bottom === before.bottom && area.left >= body.left && area.right <= body.right;
    return covers ? formatAbsolute(sheet.name, { ...area, bottom: body.bottom }) : reference;
  };
  for (const each of session.workbook.sheets) {
    for (const validation of each.validations)
      if (validation.type === "list" && validation.formula1.startsWith("="))
        validation.formula1 = `=${follow(validation.formula1.slice(1)) ?? ""}`;
    for (const series of each.charts.flatMap((chart) => chart.series)) {
      series.values = follow(series.values);
      series.categories = follow(series.categories);
      series.bubbleSizes = follow(series.bubbleSizes);
      if (series.labels) series.labels.fromCells = follow(series.labels.fromCells);
    }
  }
}

/** The table that takes in what is entered here: right below its last row, from within it to below it, or right of its last column. */
export function tableGrowingTo(sheet: Sheet, area: Area): { table: Table; to: Area } | null {
  for (const table of sheet.tables) {
    const { top, left, bottom, right } = table.area;
    const reachesBelow = area.top > top && area.top <= bottom + 1 && area.bottom > bottom;
    const below = reachesBelow && area.left >= left && area.right <= right && !table.showTotals;
    const beside = area.left === right + 1 && area.top >= top && area.bottom <= bottom && columnCount(area) === 1;
    const to = below ? { ...table.area, bottom: area.bottom } : beside ? { ...table.area, right: area.right } : null;
    const added = below ? { ...table.area, top: bottom + 1, bottom: area.bottom } : { ...table.area, left: right + 1, right: area.right };
    const isFree =
      to !== null &&
      !sheet.tables.some((other) => other !== table && overlap(other.area, to)) &&
      !sheet.merges.some((merge) => overlap(merge, to));
    if (to && isFree && !holdsOther(sheet, added, area)) return { table, to };
  }
  return null;
}

/** Content in the new cells other than where is typed keeps the table from growing. */
function holdsOther(sheet: Sheet, added: Area, typed: Area): boolean {
  for (let row = added.top; row <= added.bottom; row++) {
    for (let column = added.left; column <= added.right; column++) {
      if (contains(typed, { top: row, bottom: row, left: column, right: column })) continue;
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell && (cell.value !== null || cell.formula !== null)) return true;
    }
  }
  return false;
}

/** Lets the table take in the rows or column; call after the entry is in its cell. */
export function growTable(session: Session, sheet: Sheet, table: Table, to: Area): void {
  const before = table.area;
  table.area = to;
  if (to.bottom > before.bottom) {
    extendOver(session, sheet, table, { ...to, top: before.bottom + 1 });
    fillCalculatedColumns(session, sheet, table);
  } else {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.push({ id, name: `Column${columnCount(to)}`, formula: null, totalsFormula: null, totalsLabel: null });
    for (let row = to.top; row <= to.bottom; row++) {
      if (styleIndexAt(sheet, row, to.right) === 0) setStyleIndex(sheet, row, to.right, styleIndexAt(sheet, row, to.right - 1));
    }
    nameColumn(session, sheet, table, columnCount(to) - 1);
  }
  session.restructured();
}
