/**
 * What a person changes in areas, rows, columns and sheets: filling, moving, inserting, deleting, sizes. Each is one step and refuses with
 * the message that Excel would show.
 */
import { translateFormula } from "../host/calc/rewrite";
import { columnCount, contains, isWholeRows, overlap, rowCount, without } from "../host/model/address";
import { withCharts } from "../host/model/chartAnchors";
import { fillArea, type FillMode } from "../host/model/fill";
import { refuseFilteredMove, removeSheetFilter, shownParts } from "../host/model/filters";
import { clearCells, enter } from "../host/model/gridEdit";
import { refuseProtected } from "../host/model/guards";
import { pointsToCharacters } from "../host/model/lengths";
import { areaAt, moveCells } from "../host/model/moveCells";
import { setHidden } from "../host/model/outline";
import { deleteCells, insertCells } from "../host/model/structure";
import type { Area, Sheet } from "../host/model/state";
import { selectedAreas, type Bench, type CellPlace } from "./bench";
import { edit } from "./edits";
import { usedPart } from "./sheet/sheetIndex";

/** Goes on from `source` over `whole`, which then is selected. */
export function fill(bench: Bench, source: Area, whole: Area, mode: FillMode): string | null {
  const { sheet } = bench;
  const refused = edit(bench, "fill", () => {
    fillArea(bench.session, sheet, source, whole, mode);
  });
  if (refused === null) bench.selectArea(whole, { row: source.top, column: source.left });
  return refused;
}

/** Clears what of an area lies outside the part that is kept, which then is selected. */
export function clearBeyond(bench: Bench, area: Area, kept: Area): string | null {
  const { session, sheet } = bench;
  const refused = edit(bench, "clear", () => {
    for (const part of without(area, kept)) clearCells(session, sheet, part);
  });
  if (refused === null) bench.selectArea(kept);
  return refused;
}

/** Ctrl+D and Ctrl+R: the first row or column of each area into the others; of a single one the cells before it. */
export function fillFrom(bench: Bench, direction: "down" | "right"): string | null {
  const { sheet, session, selection } = bench;
  return edit(bench, "fill", () => {
    for (const selected of selectedAreas(selection)) {
      const area = usedPart(sheet, selected);
      if (direction === "down") {
        const top = area.top === area.bottom ? Math.max(0, area.top - 1) : area.top;
        fillArea(session, sheet, { ...area, top, bottom: top }, { ...area, top }, "copy");
      } else {
        const left = area.left === area.right ? Math.max(0, area.left - 1) : area.left;
        fillArea(session, sheet, { ...area, left, right: left }, { ...area, left }, "copy");
      }
    }
  });
}

/** Counts on from the filled cells at the beginning of the selection to its end, along its longer side. */
export function fillSeries(bench: Bench): string | null {
  const { sheet, view, session, selection } = bench;
  return edit(bench, "fill", () => {
    for (const selected of selectedAreas(selection)) {
      const area = usedPart(sheet, selected);
      const isDown = area.bottom - area.top >= area.right - area.left;
      const isBlank = (index: number): boolean => {
        const [first, last] = isDown ? [area.left, area.right] : [area.top, area.bottom];
        for (let across = first; across <= last; across++)
          if (!(isDown ? view.isBlank(index, across) : view.isBlank(across, index))) return false;
        return true;
      };
      const [start, last] = isDown ? [area.top, area.bottom] : [area.left, area.right];
      let end = start;
      while (end < last && !isBlank(end + 1)) end++;
      if (end === last) end = start;
      fillArea(session, sheet, isDown ? { ...area, bottom: end } : { ...area, right: end }, area, "series");
    }
  });
}

/** Ctrl+Enter: one entry into every selected cell; references of a formula move along from the cell in which it was typed. */
export function typeIntoAll(bench: Bench, from: CellPlace, text: string): string | null {
  const { sheet, selection, session } = bench;
  const areas = selectedAreas(selection).map((area) => usedPart(sheet, area));
  return edit(bench, "type", () => {
    for (const area of areas) {
      const rows = Array.from({ length: rowCount(area) }, (_row, down) =>
        Array.from({ length: columnCount(area) }, (_column, across) =>
          translateFormula(text, area.top + down - from.row, area.left + across - from.column),
        ),
      );
      enter(session, sheet, area.top, area.left, rows);
    }
  });
}

/** The Delete key, on everything that is selected. */
export function clearSelected(bench: Bench): string | null {
  const { sheet, selection } = bench;
  return edit(bench, "clear", () => {
    for (const area of selectedAreas(selection)) clearCells(bench.session, sheet, area);
  });
}

/** Moves an area to where its first cell comes to lie on the sheet that is shown; what refers to it follows. */
export function moveArea(bench: Bench, from: { readonly sheet: Sheet; readonly area: Area }, to: CellPlace): string | null {
  const { sheet, session } = bench;
  const refused = edit(bench, "move", () => {
    moveCells(session, from, { sheet, ...to }, "Range.moveTo");
  });
  if (refused === null) bench.selectArea(areaAt(from.area, to.row, to.column));
  return refused;
}

export type Lines = "rows" | "columns";
/** What makes room or closes up: cells of the areas in a direction, or their whole rows or columns. */
export type Extent = "cells-down" | "cells-right" | Lines;

const widened = (area: Area, extent: Extent, whole: Area): Area => {
  if (extent === "rows") return { ...area, left: whole.left, right: whole.right };
  return extent === "columns" ? { ...area, top: whole.top, bottom: whole.bottom } : area;
};

/** From the end of the sheet to its beginning, so that none moves another; rows or columns named twice count once. */
function areasInOrder(bench: Bench, extent: Extent, whole: Area): readonly Area[] {
  const areas: Area[] = [];
  for (const selected of selectedAreas(bench.selection)) {
    const area = widened(selected, extent, whole);
    if (!areas.some((known) => contains(known, area))) areas.push(area);
  }
  return areas.sort((a, b) => b.top - a.top || b.left - a.left);
}

/** @param overlapping The message where the selected areas overlap. */
export function insertSelected(bench: Bench, extent: Extent, whole: Area, overlapping: string): string | null {
  const { session, sheet } = bench;
  const areas = areasInOrder(bench, extent, whole);
  if (anyOverlap(areas)) return overlapping;
  return edit(bench, "insert", () => {
    for (const area of areas) refuseFilteredMove(sheet, area, "Range.insert");
    for (const area of areas)
      insertCells(session, sheet, area, extent === "cells-right" || extent === "columns" ? "Right" : "Down", "Range.insert");
  });
}

/** Of whole rows under a filter those go that show. */
export function deleteSelected(bench: Bench, extent: Extent, whole: Area, overlapping: string): string | null {
  const { session, sheet } = bench;
  const areas = areasInOrder(bench, extent, whole);
  if (anyOverlap(areas)) return overlapping;
  const { active } = bench.selection;
  const refused = edit(bench, "delete", () => {
    for (const area of areas) if (!isWholeRows(area)) refuseFilteredMove(sheet, area, "Range.delete");
    const parts = areas.flatMap((area) => (isWholeRows(area) ? [...shownParts(sheet, area)].reverse() : [area]));
    const header = sheet.filter && { ...sheet.filter.area, bottom: sheet.filter.area.top };
    // What a filter hides must not stay hidden without it.
    if (header && parts.some((part) => isWholeRows(part) && contains(part, header))) removeSheetFilter(session, sheet);
    for (const area of parts)
      deleteCells(session, sheet, area, extent === "cells-right" || extent === "columns" ? "Left" : "Up", "Range.delete");
  });
  const [area] = areas;
  if (refused === null && area) bench.selectArea(areas.length === 1 ? area : bench.selection.area, active);
  return refused;
}

const anyOverlap = (areas: readonly Area[]): boolean =>
  areas.some((area, index) => areas.slice(index + 1).some((other) => overlap(area, other)));

const refuseSizes = ({ session, sheet }: Bench, lines: Lines): void => {
  refuseProtected(session.workbook, sheet, null, "RangeFormat", lines === "rows" ? "allowFormatRows" : "allowFormatColumns");
};

/** @param sizes Points by line; null fits the line to its content from now on. Widths are kept as characters. */
export function setSizes(bench: Bench, lines: Lines, sizes: ReadonlyMap<number, number | null>): string | null {
  const { sheet } = bench;
  return edit(bench, "size", () => {
    refuseSizes(bench, lines);
    withCharts(sheet, () => {
      for (const [index, points] of sizes) {
        const kept = lines === "rows" ? sheet.rowHeights : sheet.columnWidths;
        if (points === null) kept.delete(index);
        else kept.set(index, lines === "rows" ? points : pointsToCharacters(points));
      }
    });
    bench.session.isDirty = true;
  });
}

/** Hides the rows or columns of the selection, or shows those hidden in and around it. */
export function hideSelected(bench: Bench, lines: Lines, isHidden: boolean): string | null {
  const { sheet, selection } = bench;
  return edit(bench, "hide", () => {
    refuseSizes(bench, lines);
    for (const area of selectedAreas(selection)) setHidden(sheet, area, lines === "rows" ? "ByRows" : "ByColumns", isHidden);
    bench.session.isDirty = true;
  });
}
