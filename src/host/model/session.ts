/**
 * An open workbook: its state, its calculator and what belongs to working with it (events, whether a cell is being edited,
 * whether calculation waits). Office.js reaches it through XdmHost, Dispatcher and the classes in model/office; the workbench's grid
 * through the functions in model/.
 */
import type { Calculator, CellAddress, CellArea } from "../calc/contract";
import { RichApiError } from "../protocol/richApiError";
import { EventHub, everySheet, eventType } from "./events";
import type { Area, Sheet, Workbook } from "./state";

/** An area that moves along when rows and columns are inserted or deleted; null once its cells are gone. */
export interface LiveArea {
  readonly sheet: Sheet;
  area: Area | null;
}

export class Session {
  readonly events = new EventHub();
  /** Somebody is typing into a cell: Excel refuses requests. */
  cellEditing = false;
  /** A batch of the add-in is running: what changes now is its doing, else the user's. */
  inBatch = false;
  /** Calculation waits until the end of the batch. */
  calculationSuspended = false;
  /** Told after every batch or edit and after late results of custom functions. */
  readonly changed = new Set<() => void>();
  /** Told when other cells are selected, in whichever sheet. */
  readonly selectionListeners = new Set<() => void>();
  /** Told before and after each batch of the add-in. */
  recorder: { begin(): void; end(): void } | null = null;
  /** Areas held by clients. */
  readonly liveAreas = new Set<LiveArea>();
  isDirty = false;
  /** Workbook.protection: sheets can be neither added nor removed, renamed, moved or hidden. */
  structureProtected = false;
  /** Milliseconds of calculation after which the page gets its turn; without it a batch is calculated in one go. */
  patience: number | null = null;
  /** Resolves when a batch that took longer than that is calculated. */
  calculating: Promise<void> | null = null;
  private needsCalculation = false;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
  ) {
    calculator.onChanged = (cells) => {
      this.calculated(cells);
      this.finish();
    };
  }

  get activeSheet(): Sheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.id === this.workbook.activeSheetId) ?? this.workbook.sheets[0];
    if (!sheet) throw new RichApiError("GeneralException", "Workbook");
    return sheet;
  }

  /** By name or id, letter case aside. */
  findSheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null;
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.needsCalculation = true;
    this.isDirty = true;
  }

  /** Tables, names, sheets, rows or columns changed; `moved` as in Calculator.structureChanged. */
  restructured(moved?: CellArea): void {
    this.calculator.structureChanged(moved);
    this.touch();
  }

  /** Brings values up to date before they are read. */
  settle(): void {
    if (this.calculationSuspended || this.workbook.calculationMode === "manual") return;
    this.calculateNow(false);
  }

  calculateNow(all: boolean): void {
    if (!this.needsCalculation && !all) return;
    this.needsCalculation = false;
    this.calculated(this.calculator.calculate(all));
  }

  /** End of a batch or of an edit in the grid: calculates, delivers events, tells the listeners. */
  finish(): void {
    this.calculationSuspended = false;
    this.settle();
    this.events.deliver();
    for (const listener of this.changed) listener();
  }

  /** The same at the end of a batch, which may take its time. */
  finishBatch(): void {
    const isSuspended = this.workbook.calculationMode === "manual" || !this.needsCalculation;
    if (this.patience === null || isSuspended) {
      this.finish();
      return;
    }
    this.calculationSuspended = false;
    this.needsCalculation = false;
    const steps = this.calculator.calculateInSteps();
    if (this.calculateOn(steps, this.patience)) return;
    this.calculating = new Promise((resolve) => {
      const goOn = (): void => {
        let isDone = true;
        try {
          isDone = this.calculateOn(steps, this.patience ?? Infinity);
        } finally {
          if (isDone) {
            this.calculating = null;
            resolve();
          } else setTimeout(goOn, 0);
        }
      };
      setTimeout(goOn, 0);
    });
    for (const listener of this.changed) listener();
  }

  /** Whether all of it is done; those who listen are then told. */
  private calculateOn(steps: ReturnType<Calculator["calculateInSteps"]>, patience: number): boolean {
    const begun = performance.now();
    do {
      const { done, value } = steps.next();
      if (done !== true) continue;
      this.calculated(value);
      this.finish();
      return true;
    } while (performance.now() - begun < patience);
    return false;
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (before === sheet) return;
    this.workbook.activeSheetId = sheet.id;
    this.events.emit(eventType.worksheetDeactivated, [before.id, everySheet], { type: "WorksheetDeactivated", worksheetId: before.id });
    this.events.emit(eventType.worksheetActivated, [sheet.id, everySheet], { type: "WorksheetActivated", worksheetId: sheet.id });
  }

  selectionChanged(): void {
    for (const listener of this.selectionListeners) listener();
  }

  private calculated(cells: readonly CellAddress[]): void {
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
      this.events.emit(eventType.worksheetCalculated, [sheet.id, everySheet], { type: "WorksheetCalculated", worksheetId: sheet.id });
    }
  }
}
