/**
 * What a person changes in the grid: typing, clearing, pasting, filling down, sizes. Each is one step of undo and refuses with the
 * message that Excel would show.
 */
import { contains, oneCell, without } from "../host/model/address";
import { clearArea as clear } from "../host/model/clear";
import { copyArea } from "../host/model/copy";
import { setInputs } from "../host/model/edit";
import { pointsToCharacters } from "../host/model/lengths";
import { showOutline } from "../host/model/outline";
import { growTable, tableGrowingTo } from "../host/model/tableGrowth";
import type { Input } from "../host/model/typedInput";
import { columnOf, rowOf, type Area, type Sheet } from "../host/model/state";
import type { Bench, CellPlace } from "./bench";
import { pointsOfPixels } from "./sheet/axis";

/** Runs one edit as one step of undo; a refusal comes back as its message. */
export function edit(bench: Bench, sheets: readonly Sheet[], change: () => void): string | null {
  const { session, history } = bench;
  history.begin(sheets);
  try {
    change();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    session.finish();
    history.end();
  }
}

/** Types a text into one cell; just below a table this makes a new row. */
export function typeInto(bench: Bench, sheet: Sheet, row: number, column: number, text: string): string | null {
  // A new name of a table's column changes formulas on all sheets.
  const isHeader = sheet.tables.some((table) => table.showHeaders && contains({ ...table.area, bottom: table.area.top }, oneCell(row, column)));
  return edit(bench, isHeader ? bench.session.workbook.sheets : [sheet], () => {
    enter(bench, sheet, oneCell(row, column), [[text]]);
  });
}

export function clearArea(bench: Bench, sheet: Sheet, area: Area): string | null {
  return edit(bench, [sheet], () => {
    clear(bench.session, sheet, area, "Contents");
  });
}

/** Puts rows of texts from a place on; formulas copied inside the workbook move their references. */
export function paste(bench: Bench, sheet: Sheet, at: CellPlace, rows: readonly (readonly Input[])[]): string | null {
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + width - 1 };
  const padded = rows.map((row) => Array.from({ length: width }, (_, index): Input => row[index] ?? ""));
  const refused = edit(bench, [sheet], () => {
    enter(bench, sheet, area, padded);
  });
  if (refused === null) bench.selectArea(area);
  return refused;
}

/** Cells of this workbook to another place, with formats; cut cells are emptied. */
export function pasteCells(bench: Bench, from: { sheet: Sheet; area: Area; cut: boolean }, to: Sheet, at: CellPlace): string | null {
  const source = usedPart(from.sheet, from.area) ?? from.area;
  const area = { top: at.row, left: at.column, bottom: at.row + source.bottom - source.top, right: at.column + source.right - source.left };
  const refused = edit(bench, [...new Set([to, from.sheet])], () => {
    const growth = tableGrowingTo(to, area);
    copyArea(bench.session, { sheet: from.sheet, area: source }, { sheet: to, area }, "all", false);
    if (growth) growTable(bench.session, to, growth.table, growth.to);
    const emptied = from.cut ? (from.sheet === to ? without(source, area) : [source]) : [];
    for (const part of emptied) clear(bench.session, from.sheet, part, "Contents");
  });
  if (refused === null) bench.selectArea(area);
  return refused;
}

/** Ctrl+D: the first row of the area into the others. */
export function fillDown(bench: Bench, sheet: Sheet, area: Area): string | null {
  if (area.bottom === area.top) return null;
  return edit(bench, [sheet], () => {
    copyArea(bench.session, { sheet, area: { ...area, bottom: area.top } }, { sheet, area: { ...area, top: area.top + 1 } }, "all", false);
  });
}

export function setColumnWidth(bench: Bench, sheet: Sheet, columns: readonly number[], pixels: number): string | null {
  return edit(bench, [sheet], () => {
    for (const column of columns) sheet.columnWidths.set(column, pointsToCharacters(pointsOfPixels(pixels)));
    bench.session.isDirty = true;
  });
}

/** Shows or hides the lines of an outline group. */
export function toggleGroup(bench: Bench, sheet: Sheet, direction: "ByRows" | "ByColumns", area: Area, visible: boolean): string | null {
  return edit(bench, [sheet], () => {
    showOutline(sheet, area, direction, visible);
    bench.session.isDirty = true;
  });
}

/** Writes entries; what stands right below or beside a table belongs to it afterwards. */
function enter(bench: Bench, sheet: Sheet, area: Area, rows: readonly (readonly Input[])[]): void {
  const growth = tableGrowingTo(sheet, area);
  setInputs(bench.session, sheet, area.top, area.left, rows);
  if (growth) growTable(bench.session, sheet, growth.table, growth.to);
}

/** The part of an area that holds cells: whole columns are not written cell by cell. */
function usedPart(sheet: Sheet, area: Area): Area | null {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= 20_000) return area;
  let used: Area | null = null;
  for (const key of sheet.cells.keys()) {
    const place = oneCell(rowOf(key), columnOf(key));
    if (!contains(area, place)) continue;
    used = used
      ? { top: area.top, left: area.left, bottom: Math.max(used.bottom, place.top), right: Math.max(used.right, place.left) }
      : { top: area.top, left: area.left, bottom: place.top, right: place.left };
  }
  return used;
}
