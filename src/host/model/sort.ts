/** Sorting of rows by one or more of their columns. */
import { translateFormula } from "../calc/rewrite";
import { putEntry, emitChanged } from "./edit";
import { rowsThatShow } from "./filters";
import { refuseProtected } from "./guards";
import type { Session } from "./session";
import { CellError, cellKey, type Area, type Cell, type CellValue, type Sheet } from "./state";
import { setStyleIndex, styleIndexAt } from "./styles";

export interface SortField {
  /** Column of the area, from 0. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers before text before logical values before errors; blanks always last. */
const rank = (value: CellValue): number =>
  value === null || value === "" ? 4 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : value instanceof CellError ? 3 : 2;

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const difference = rank(a) - rank(b);
  const isBlank = rank(a) === 4 || rank(b) === 4;
  if (difference !== 0) return isBlank || ascending ? difference : -difference;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), undefined, { sensitivity: "base" });
  return ascending ? order : -order;
}

export function sortRows(session: Session, sheet: Sheet, area: Area, fields: readonly SortField[], location: string): void {
  refuseProtected(session.workbook, sheet, area, location, "allowSort");
  session.settle();
  const rows: { row: number; cells: { cell: Cell | null; style: number }[] }[] = [];
  // Rows that a filter hides stay where they are.
  const sorted = rowsThatShow(sheet, area) ?? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  for (const row of sorted) {
    const cells = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      cells.push({ cell: cell ? { ...cell } : null, style: styleIndexAt(sheet, row, column) });
    }
    rows.push({ row, cells });
  }
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key]?.cell?.value ?? null, b.cells[key]?.cell?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  for (const [index, { row: from, cells }] of rows.entries()) {
    for (const [across, { cell, style }] of cells.entries()) {
      const row = sorted[index] ?? from;
      const column = area.left + across;
      const formula = cell?.formula ? translateFormula(cell.formula, row - from, 0) : null;
      putEntry(session, sheet, row, column, { formula, value: formula === null ? (cell?.value ?? null) : null, numberFormat: null });
      setStyleIndex(sheet, row, column, style);
    }
  }
  session.touch();
  emitChanged(session, sheet, area, "RangeEdited");
}
