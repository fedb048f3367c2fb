/**
 * Keys of the grid, as in Excel.
 *
 * Arrows, Page, Home, End (Shift extends, Ctrl jumps) · Enter, Tab · F2, typing, Delete, Backspace · Shift+F2 shows the note of the cell ·
 * Ctrl+Z, Y, A · Shift+F8 selects besides · Ctrl+PageUp/PageDown for sheets · Alt+Down opens the list of a cell · Escape drops the copied
 * frame. Keys of commands are in commandKeys.
 */
import { contains, oneCell, wholeSheet } from "../../host/model/address";
import { regionOf } from "../../host/model/region";
import type { Area } from "../../host/model/state";
import type { Bench, CellPlace } from "../bench";
import type { SheetCommandId } from "../commands/sheetCommands";
import { clearSelected } from "../sheetEdits";
import { inputOf } from "./clipboard";
import { commandOf } from "./commandKeys";
import { goOnInside, jumpFrom, masterOf, stepFrom, type Direction } from "./movement";

export interface GridCommands {
  /** Rows that fit on the screen. */
  readonly pageRows: number;
  readonly openList: () => void;
  readonly openMenu: () => void;
  readonly run: (command: SheetCommandId) => void;
  readonly addSheet: () => void;
  readonly refuse: (message: string) => void;
  /** Brings a cell into sight. */
  readonly reveal: (place: CellPlace) => void;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** Handles a key pressed while the grid has the focus; false leaves it to the page. */
export function handleGridKey(press: KeyPress, bench: Bench, commands: GridCommands): boolean {
  const control = press.ctrlKey || press.metaKey;
  if (press.altKey && press.key === "ArrowDown") {
    commands.openList();
    return true;
  }
  if (press.key === "ContextMenu" || (press.shiftKey && press.key === "F10")) {
    commands.openMenu();
    return true;
  }
  if (control && press.altKey) return zoomByKey(press, bench);
  if (press.altKey) return false;
  const command = commandOf(press, control);
  if (command) {
    commands.run(command);
    return true;
  }
  if (control) return handleControlKey(press, bench, commands);
  return handleMove(press, bench, commands) || handleEdit(press, bench, commands);
}

function move(bench: Bench, commands: GridCommands, target: CellPlace, extend: boolean): void {
  bench.reach(target.row, target.column);
  if (extend) bench.select(bench.selection.active, target, bench.selection.others);
  else bench.goTo(target);
  commands.reveal(target);
}

function handleMove(press: KeyPress, bench: Bench, commands: GridCommands): boolean {
  const { view, selection } = bench;
  const from = press.shiftKey ? selection.corner : selection.active;
  const direction = arrows[press.key];
  if (direction) {
    move(bench, commands, stepFrom(view, from, direction), press.shiftKey);
    return true;
  }
  switch (press.key) {
    case "PageDown":
    case "PageUp":
      move(
        bench,
        commands,
        stepFrom(view, from, press.key === "PageDown" ? "down" : "up", Math.max(1, commands.pageRows - 1)),
        press.shiftKey,
      );
      return true;
    case "Home":
      move(bench, commands, { row: from.row, column: view.columns.indexes[0] ?? 0 }, press.shiftKey);
      return true;
    case "Enter":
      step(bench, commands, press.shiftKey ? "up" : "down");
      return true;
    case "Tab":
      step(bench, commands, press.shiftKey ? "left" : "right");
      return true;
    default:
      return false;
  }
}

/** Enter and Tab go one cell on, round the selected cells where there are several. */
function step(bench: Bench, commands: GridCommands, direction: Direction): void {
  if (goOnInside(bench, direction)) commands.reveal(bench.selection.active);
  else move(bench, commands, stepFrom(bench.view, bench.selection.active, direction), false);
}

/** Zooming, as in Excel: Ctrl+Alt with plus or minus. */
function zoomByKey({ key }: KeyPress, bench: Bench): boolean {
  const by = key === "+" || key === "=" ? 10 : key === "-" || key === "_" ? -10 : 0;
  if (by !== 0) bench.setZoom(bench.zoom + by);
  return by !== 0;
}

function handleControlKey(press: KeyPress, bench: Bench, commands: GridCommands): boolean {
  const { view, selection, session, sheet } = bench;
  const direction = arrows[press.key];
  if (direction) {
    move(bench, commands, jumpFrom(view, press.shiftKey ? selection.corner : selection.active, direction), press.shiftKey);
    return true;
  }
  switch (press.key.toLowerCase()) {
    case "home":
      move(bench, commands, homeOf(bench), press.shiftKey);
      return true;
    case "end":
      move(bench, commands, { row: Math.max(0, view.used.rows - 1), column: Math.max(0, view.used.columns - 1) }, press.shiftKey);
      return true;
    case "a":
      bench.selectArea(wholeOrRegion(bench), selection.active);
      return true;
    case "z":
      if (press.shiftKey) bench.history.redo();
      else bench.history.undo();
      return true;
    case "y":
      bench.history.redo();
      return true;
    case "pageup":
    case "pagedown": {
      const visible = session.workbook.sheets.filter((candidate) => candidate.visibility === "visible");
      const next = visible[visible.indexOf(sheet) + (press.key === "PageDown" ? 1 : -1)];
      if (next) bench.activate(next);
      return true;
    }
    default:
      return false;
  }
}

/** Ctrl+A: the filled cells around the active one; the sheet where there are none, or where they are selected already. */
function wholeOrRegion({ sheet, view, selection }: Bench): Area {
  const { row, column } = selection.active;
  const region = view.isBlank(row, column) ? null : regionOf(sheet, oneCell(row, column));
  const isDone = region === null || contains(selection.area, region);
  return isDone ? wholeSheet : region;
}

/** Ctrl+Home goes to the first cell that scrolls. */
function homeOf({ view, sheet }: Bench): CellPlace {
  const row = view.rows.indexes[view.rows.positionOf(sheet.frozenRows)] ?? 0;
  const column = view.columns.indexes[view.columns.positionOf(sheet.frozenColumns)] ?? 0;
  return masterOf(view, { row, column });
}

function handleEdit(press: KeyPress, bench: Bench, commands: GridCommands): boolean {
  const { selection, sheet } = bench;
  const { row, column } = selection.active;
  if (press.key === "F8" && press.shiftKey) {
    bench.setAdding("next");
    return true;
  }
  if (press.key === "F11" && press.shiftKey) {
    commands.addSheet();
    return true;
  }
  if (press.key === "F2" && press.shiftKey) {
    bench.toggleNote();
    return true;
  }
  if (press.key === "F2") {
    const text = String(inputOf(sheet, row, column));
    bench.setEditing({ sheet, row, column, text, caret: text.length, mode: "edit", where: "cell" });
    return true;
  }
  if (press.key === "Delete") {
    report(clearSelected(bench), commands);
    return true;
  }
  if (press.key === "Backspace") {
    bench.setEditing({ sheet, row, column, text: "", caret: 0, mode: "enter", where: "cell" });
    return true;
  }
  if (press.key === "Escape") {
    if (bench.copied) bench.setCopied(null);
    bench.setAdding("no");
    return true;
  }
  if (press.key.length === 1) {
    bench.setEditing({ sheet, row, column, text: press.key, caret: 1, mode: "enter", where: "cell" });
    return true;
  }
  return false;
}

function report(refused: string | null, commands: GridCommands): void {
  if (refused !== null) commands.refuse(refused);
}
