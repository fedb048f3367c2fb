/**
 * What a person changes in cells: typing, clearing, pasting; what concerns areas, rows, columns and sheets is in sheetEdits. Each is one step
 * of undo and refuses with the message that Excel would show.
 */
import { isWholeColumns, isWholeRows, oneCell, without } from "../host/model/address";
import { copyArea, type CopyWhat } from "../host/model/copy";
import { clearCells, enter } from "../host/model/gridEdit";
import { areaAt, moveCells } from "../host/model/moveCells";
import { changeStyle } from "../host/model/styles";
import { showOutline } from "../host/model/outline";
import { growTable, tableGrowingTo } from "../host/model/tableGrowth";
import type { Input } from "../host/model/typedInput";
import type { Area, Sheet } from "../host/model/state";
import type { Bench, CellPlace } from "./bench";
import type { PastedLook } from "./grid/clipboardHtml";
import { refusalOf } from "./refusals";
import { usedPart } from "./sheet/sheetIndex";

/** Runs one edit as one step of undo; a refusal comes back as its message. */
export function edit(bench: Bench, label: string, change: () => void): string | null {
  const begun = performance.now();
  try {
    bench.history.step(label, change);
    // The grid draws in the next frame; what it took is for the benchmark to read.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.measure("workbench:edit", { start: begun })));
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Types a text into one cell; just below a table this makes a new row. */
export function typeInto(bench: Bench, sheet: Sheet, row: number, column: number, text: string): string | null {
  return edit(bench, "type", () => {
    enter(bench.session, sheet, row, column, [[text]]);
  });
}

/** Puts rows of texts from a place on, with the formats that came with them from another program. */
export function paste(
  bench: Bench,
  sheet: Sheet,
  at: CellPlace,
  rows: readonly (readonly Input[])[],
  looks: readonly (readonly PastedLook[])[] | null = null,
): string | null {
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + width - 1 };
  const padded = rows.map((row) => Array.from({ length: width }, (_, index): Input => row[index] ?? ""));
  const refused = edit(bench, "paste", () => {
    for (const [down, line] of looks?.entries() ?? []) {
      for (const [across, look] of line.entries()) {
        const cell = oneCell(at.row + down, at.column + across);
        if (Object.keys(look).length > 0) changeStyle(bench.session.workbook, sheet, cell, (style) => ({ ...style, ...look }));
      }
    }
    enter(bench.session, sheet, at.row, at.column, padded);
  });
  if (refused === null) bench.selectArea(area);
  return refused;
}

/** Cells of this workbook to another place, with formats or as values alone; cut cells move, and what refers to them follows. */
export function pasteCells(
  bench: Bench,
  from: { sheet: Sheet; area: Area; cut: boolean },
  to: Sheet,
  at: CellPlace,
  what: CopyWhat = "all",
): string | null {
  const { session } = bench;
  const isMove = from.cut && what === "all";
  // Whole lines are followed by what refers to them as such.
  const isWhole = (isWholeColumns(from.area) && at.row === 0) || (isWholeRows(from.area) && at.column === 0);
  const source = isMove && isWhole ? from.area : usedPart(from.sheet, from.area);
  const area = areaAt(source, at.row, at.column);
  const refused = edit(bench, "paste", () => {
    const growth = tableGrowingTo(to, area);
    if (isMove) moveCells(session, { sheet: from.sheet, area: source }, { sheet: to, ...at }, "Range.moveTo");
    else copyArea(session, { sheet: from.sheet, area: source }, { sheet: to, area }, what, false);
    if (growth) growTable(session, to, growth.table, growth.to);
    const emptied = !from.cut || isMove ? [] : from.sheet === to ? without(source, area) : [source];
    for (const part of emptied) clearCells(session, from.sheet, part);
  });
  if (refused === null) bench.selectArea(area);
  return refused;
}

/** Shows or hides the lines of an outline group. */
export function toggleGroup(bench: Bench, sheet: Sheet, direction: "ByRows" | "ByColumns", area: Area, visible: boolean): string | null {
  return edit(bench, "group", () => {
    showOutline(sheet, area, direction, visible);
    bench.session.isDirty = true;
  });
}
