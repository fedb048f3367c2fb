/**
 * Range.copyFrom: a smaller source is repeated over a target that is a multiple of it; formulas move along, validation and conditional formats
 * come along.
 */
import { translateFormula } from "../calc/rewrite";
import { columnCount, rowCount } from "./address";
import { putEntry, emitChanged } from "./edit";
import { refuseProtected } from "./guards";
import { copyRules } from "./rules";
import type { Session } from "./session";
import { cellKey, type Area, type Cell, type Sheet } from "./state";
import { setStyleIndex, styleIndexAt } from "./styles";

export type CopyWhat = "all" | "formulas" | "values" | "formats";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export function copyArea(session: Session, from: Place, to: Place, what: CopyWhat, skipBlanks: boolean): void {
  const sourceRows = rowCount(from.area);
  const sourceColumns = columnCount(from.area);
  const rows = Math.max(sourceRows, Math.floor(rowCount(to.area) / sourceRows) * sourceRows);
  const columns = Math.max(sourceColumns, Math.floor(columnCount(to.area) / sourceColumns) * sourceColumns);
  const { top, left } = to.area;
  const target = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  refuseProtected(session.workbook, to.sheet, target, "Range.copyFrom");
  session.settle();
  const source: { cell: Cell | null; style: number }[][] = [];
  for (let row = 0; row < sourceRows; row++) {
    source.push([]);
    for (let column = 0; column < sourceColumns; column++) {
      const cell = from.sheet.cells.get(cellKey(from.area.top + row, from.area.left + column));
      source[row]?.push({ cell: cell ? { ...cell } : null, style: styleIndexAt(from.sheet, from.area.top + row, from.area.left + column) });
    }
  }
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      const { cell, style } = source[down % sourceRows]?.[across % sourceColumns] ?? { cell: null, style: 0 };
      if (what === "all" || what === "formats") setStyleIndex(to.sheet, top + down, left + across, style);
      if (what === "formats" || (skipBlanks && (cell?.value ?? null) === null && !cell?.formula)) continue;
      const origin = { row: from.area.top + (down % sourceRows), column: from.area.left + (across % sourceColumns) };
      const formula =
        what === "values" || !cell?.formula ? null : translateFormula(cell.formula, top + down - origin.row, left + across - origin.column);
      putEntry(session, to.sheet, top + down, left + across, {
        formula,
        value: formula ? null : (cell?.value ?? null),
        numberFormat: null,
      });
    }
  }
  if (what === "all" || what === "formats") {
    const images = (part: Area): Area[] => repeated(part, from.area, target);
    copyRules({ from, to: { sheet: to.sheet, areas: [target] }, images, what });
  }
  session.touch();
  emitChanged(session, to.sheet, target, "RangeEdited");
}

/** Where a part of the source lies in the target; what fills the source from edge to edge does so there. */
function repeated(part: Area, source: Area, target: Area): Area[] {
  const spans = (first: number, last: number, [start, end]: readonly [number, number], [at, to]: readonly [number, number]) => {
    const size = end - start + 1;
    if (first === start && last === end) return [[at, to] as const];
    return Array.from({ length: Math.floor((to - at + 1) / size) }, (_, index) => {
      const by = at + index * size - start;
      return [first + by, last + by] as const;
    });
  };
  const rows = spans(part.top, part.bottom, [source.top, source.bottom], [target.top, target.bottom]);
  const columns = spans(part.left, part.right, [source.left, source.right], [target.left, target.right]);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}
