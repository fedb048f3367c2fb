/**
 * The open workbook as the page works with it: session of the host, what is selected, what is being typed, how large it is shown.
 * Components subscribe and draw; everything that changes the workbook goes through here, so that one edit is one step of undo.
 */
import { bounding, contains, isWholeColumns, isWholeRows, oneCell, sameArea } from "../host/model/address";
import type { History } from "../host/model/history";
import { select } from "../host/model/selection";
import type { Session } from "../host/model/session";
import { CellError, maxColumns, maxRows, type Area, type CellValue, type Sheet } from "../host/model/state";
import { fittedRowHeights } from "./draw/rowHeights";
import type { TextMeasure } from "./draw/text";
import type { Catalog } from "./formula/catalog";
import { SheetView } from "./sheet/sheetView";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly area: Area;
  /** The cell that typing goes to. */
  readonly active: CellPlace;
  /** The corner that moves when the selection grows. */
  readonly corner: CellPlace;
  /** Areas selected before with Ctrl or Shift+F8, and still. */
  readonly others: readonly Area[];
}

export const selectedAreas = ({ area, others }: Selection): readonly Area[] => [...others, area];

/** What is being typed, in the cell or in the formula bar. */
export interface Editing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: number;
  /** Typed over the old content (arrow keys leave the cell) or opened for editing (arrow keys move in the text). */
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
}

/** Rows for which there is room behind what is reached: making more takes a moment, so it is done seldom. */
const spareRows = 400;

/** Percent, as Excel. */
export const zoomLimits = { least: 10, most: 400 } as const;
export const zoomLevels = [10, 25, 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 300, 400] as const;

export class Bench {
  editing: Editing | null = null;
  copied: { readonly sheet: Sheet; readonly area: Area; readonly cut: boolean } | null = null;
  /** Whether the next cells are selected besides those that are (Shift+F8): from the next move on, or already. */
  adding: "no" | "next" | "on" = "no";
  /** The cell whose note was asked for by key. */
  noteAt: { readonly sheet: Sheet; readonly place: CellPlace } | null = null;
  /** Measures text once there is a canvas to measure on. */
  measure: TextMeasure | null = null;
  /** Grows with everything that can be seen. */
  version = 0;
  /** Grows when cells, formats or sizes change: what has been worked out for drawing is worked out anew. */
  private contentVersion = 0;
  private readonly listeners = new Set<() => void>();
  private readonly selections = new Map<string, Selection>();
  private readonly reaches = new Map<string, { rows: number; columns: number }>();
  private shown: { readonly content: number; readonly reach: number; readonly sheet: Sheet; readonly view: SheetView } | null = null;
  /** Grows when there is room for going further. */
  private reachVersion = 0;
  private waiting = false;

  constructor(
    readonly session: Session,
    readonly history: History,
    readonly catalog: Catalog,
  ) {
    session.changed.add(this.contentChanged);
    session.selectionListeners.add(this.changed);
  }

  /** Ends the connection with the session, before another workbook takes its place. */
  close(): void {
    this.session.changed.delete(this.contentChanged);
    this.session.selectionListeners.delete(this.changed);
    this.listeners.clear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  get sheet(): Sheet {
    return this.session.activeSheet;
  }

  get selection(): Selection {
    const { sheet } = this;
    const known = this.selections.get(sheet.id);
    // The add-in may have selected something else meanwhile.
    if (known && sameArea(known.area, sheet.selection)) return known;
    const active = { row: sheet.selection.top, column: sheet.selection.left };
    const made = { area: sheet.selection, active, corner: { row: sheet.selection.bottom, column: sheet.selection.right }, others: [] };
    this.selections.set(sheet.id, made);
    return made;
  }

  /** The active sheet as it looks now. */
  get view(): SheetView {
    const { sheet, contentVersion: content, reachVersion: reach, shown } = this;
    const isSame = shown?.content === content && shown.sheet === sheet;
    if (shown && isSame && shown.reach === reach) return shown.view;
    const view = this.viewOf(sheet, isSame ? shown.view : null);
    this.shown = { content, reach, sheet, view };
    return view;
  }

  /** Any sheet as it looks now; worked out anew but for what an earlier view of the same content knows. */
  viewOf(sheet: Sheet, known: SheetView | null = null): SheetView {
    const { workbook } = this.session;
    const evaluate = (formula: string, row: number, column: number): CellValue => this.evaluate(sheet, formula, row, column);
    const heights = known ? known.heights : this.measure ? fittedRowHeights(workbook, sheet, this.measure) : new Map<number, number>();
    return new SheetView(workbook, sheet, sheet.zoom / 100, evaluate, heights, this.reaches.get(sheet.id), known);
  }

  /** Value of a formula as if it stood in a cell; a range gives its first cell, an unfinished custom function #BUSY!. */
  evaluate(sheet: Sheet, formula: string, row: number, column: number): CellValue {
    const result = this.session.calculator.evaluate(formula, { sheet, row, column });
    if (result instanceof Promise) return new CellError("#BUSY!");
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  }

  /** Selects one cell, or all between two. */
  select(active: CellPlace, corner: CellPlace = active, others: readonly Area[] = []): void {
    const wanted = bounding(oneCell(active.row, active.column), oneCell(corner.row, corner.column));
    this.selectArea(wanted, active, corner, others);
  }

  setAdding(adding: Bench["adding"]): void {
    this.adding = adding;
    this.changed();
  }

  /** The keyboard goes to another cell, which may be selected besides what is. */
  goTo(place: CellPlace): void {
    const { area, others } = this.selection;
    const kept = this.adding === "next" ? [...others, area] : this.adding === "on" ? others : [];
    if (this.adding === "next") this.adding = "on";
    this.select(place, place, kept);
  }

  /** Merged cells are selected whole, except by whole rows and columns. */
  selectArea(
    wanted: Area,
    active: CellPlace = { row: wanted.top, column: wanted.left },
    corner: CellPlace = { row: wanted.bottom, column: wanted.right },
    others: readonly Area[] = [],
  ): void {
    const { sheet } = this;
    let area = wanted;
    for (let grown = !isWholeColumns(wanted) && !isWholeRows(wanted); grown;) {
      grown = false;
      for (const merge of sheet.merges) {
        const touches = merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left;
        if (touches && !contains(area, merge)) {
          area = bounding(area, merge);
          grown = true;
        }
      }
    }
    if (others.length === 0) this.adding = "no";
    this.selections.set(sheet.id, { area, active, corner, others });
    select(this.session, sheet, area);
    this.session.events.deliver();
    this.changed();
  }

  activate(sheet: Sheet): void {
    this.session.activate(sheet);
    this.session.finish();
  }

  /** Percent; kept with the sheet. */
  get zoom(): number {
    return this.sheet.zoom;
  }

  setZoom(zoom: number): void {
    this.changeView((sheet) => {
      sheet.zoom = Math.round(Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom)));
    });
  }

  /** Changes how the sheet is looked at, which is kept with it and which undo leaves as it is. */
  changeView(change: (sheet: Sheet) => void): void {
    change(this.sheet);
    this.session.isDirty = true;
    this.session.finish();
  }

  setEditing(editing: Editing | null): void {
    this.editing = editing;
    this.session.cellEditing = editing !== null;
    this.changed();
  }

  setCopied(copied: Bench["copied"]): void {
    this.copied = copied;
    this.changed();
  }

  /** Shows the note of the selected cell, or no longer. */
  toggleNote(): void {
    const { sheet } = this;
    const { row, column } = this.selection.active;
    const known = this.noteAt;
    const isShown = known?.sheet === sheet && known.place.row === row && known.place.column === column;
    this.noteAt = isShown || !this.view.index.noteAt(row, column) ? null : { sheet, place: { row, column } };
    this.changed();
  }

  /** Makes room for going further down or right than the sheet is used. */
  reach(row: number, column: number): void {
    const known = this.reaches.get(this.sheet.id) ?? { rows: 0, columns: 0 };
    if (row < known.rows && column < known.columns) return;
    this.reaches.set(this.sheet.id, {
      rows: Math.min(maxRows, Math.max(known.rows, row + spareRows)),
      columns: Math.min(maxColumns, Math.max(known.columns, column + 6)),
    });
    this.reachVersion++;
    this.changed();
  }

  /** Everything that is shown is drawn anew with the next frame. */
  readonly changed = (): void => {
    this.version++;
    if (this.waiting) return;
    this.waiting = true;
    queueMicrotask(() => {
      this.waiting = false;
      for (const listener of this.listeners) listener();
    });
  };

  /** Cells, formats or sizes changed. */
  readonly contentChanged = (): void => {
    this.contentVersion++;
    this.changed();
  };
}
