/**
 * The calculator: knows every formula of the workbook, recalculates those whose inputs have changed and writes results into the state.
 *
 * A calculation orders the formulas that may be affected so that each comes after what it reads, then computes only those of which
 * something read has really changed. What this order cannot know (INDIRECT, spilling into new cells) is computed on demand, or in a further pass.
 */
import type { Cell, CellValue, Sheet, Workbook } from "../model/state";
import { cellKey, columnOf, rowOf } from "../model/state";
import type { Compiled, Library } from "./compile";
import type { Calculator, CellAddress, CellArea, CustomFunctions, FunctionResult } from "./contract";
import { builtIns } from "./functions";
import type { Workplace } from "./evaluation";
import { FormulaEvaluation, toResult } from "./evaluation";
import { Formulas } from "./formulas";
import { FormulaNode } from "./node";
import { inOrder } from "./order";
import { inDateSystem, serialNow } from "./serialDate";
import { Spills } from "./spills";
import type { Symbols } from "./symbols";
import type { Matrix } from "./values";
import { errors, isError, isMatrix, Reference } from "./values";

/** Thrown out of an evaluation that has become too deep: this formula first, then again from the start. */
class Postponed extends Error {
  constructor(readonly node: FormulaNode) {
    super("Postponed");
  }
}

const deepest = 100;
const mostPasses = 100;

export class Engine implements Calculator, Workplace {
  onChanged: ((cells: readonly CellAddress[]) => void) | null = null;
  now: () => number = serialNow;

  private readonly spills: Spills;
  private readonly formulas: Formulas;
  /** Formulas to compute at the next pass. */
  private requested = new Set<FormulaNode>();
  /** Formulas of the pass that runs, in their order. */
  private order: readonly FormulaNode[] = [];
  private pass = 0;
  private depth = 0;
  private readonly evaluationStack: FormulaNode[] = [];
  private readonly waitingStack: FormulaNode[] = [];
  private changed = new Map<Sheet, Set<number>>();
  private pendingCalls = 0;
  private flushIsPlanned = false;
  private readonly waitingForSettled: (() => void)[] = [];

  constructor(
    private readonly workbook: Workbook,
    readonly customFunctions: CustomFunctions,
  ) {
    this.spills = new Spills(
      (sheet, row, column) => {
        this.formulas.index(sheet).grow(row, column);
        this.noteChanged(sheet, row, column);
        this.touched(sheet, row, column);
        this.retryBlocked(sheet, row, column);
      },
      (sheet, row, column) => this.touched(sheet, row, column),
    );
    const library: Library = { find: (name) => builtIns.get(name), hasCustom: (name) => customFunctions.has(name) };
    this.formulas = new Formulas(workbook, library, this.spills, (node) => this.request(node));
  }

  setInput(sheet: Sheet, row: number, column: number, input: number | string | boolean | null): void {
    this.formulas.scan();
    const key = cellKey(row, column);
    sheet.journal?.note(key);
    const existing = sheet.cells.get(key);
    if (existing?.spillSource !== undefined && (input === null || input === "")) return;
    this.formulas.remove(sheet, key);
    if (existing) {
      delete existing.array;
      delete existing.kept;
    }
    const cell: Cell = existing ?? { formula: null, value: null, style: sheet.columnStyles.get(column) ?? 0 };
    if (cell.spillSource !== undefined) {
      const source = this.formulas.index(sheet).nodes.get(cell.spillSource);
      delete cell.spillSource;
      if (source) this.request(source);
    }
    this.formulas.index(sheet).grow(row, column);
    if (typeof input === "string" && input.length > 1 && input.startsWith("=")) {
      cell.formula = input;
      sheet.cells.set(key, cell);
      this.formulas.add(sheet, key, input);
    } else {
      const value = input === "" ? null : input;
      const isChanged = cell.value !== value || cell.formula !== null;
      cell.formula = null;
      cell.value = value;
      if (value === null && cell.style === 0) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
      if (isChanged) this.touched(sheet, row, column);
    }
    this.retryBlocked(sheet, row, column);
  }

  scan(): void {
    this.formulas.scan();
  }

  rewriteFormula(sheet: Sheet, row: number, column: number, formula: string): void {
    const { kept, array } = sheet.cells.get(cellKey(row, column)) ?? {};
    this.setInput(sheet, row, column, formula);
    const cell = sheet.cells.get(cellKey(row, column));
    const node = this.nodeAt(sheet, row, column);
    if (cell && array) cell.array = array;
    if (!cell || !node || !kept) return;
    cell.kept = kept;
    node.stored = true;
  }

  structureChanged(moved?: CellArea): void {
    this.formulas.structureChanged(moved);
  }

  calculate(all = false): readonly CellAddress[] {
    const steps = this.steps(all);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  calculateInSteps(): Generator<void, readonly CellAddress[]> {
    return this.steps(false);
  }

  private *steps(all: boolean): Generator<void, readonly CellAddress[]> {
    this.takeOver();
    this.formulas.refresh();
    if (all) for (const node of this.formulas.all()) this.request(node);
    for (const node of this.formulas.volatile) this.request(node);
    for (let passes = 0; this.requested.size > 0 && passes < mostPasses; passes++) {
      const pass = ++this.pass;
      const order = inOrder(this.requested, pass, (node) => this.readersOf(node, pass));
      this.order = order;
      this.requested = new Set();
      for (const node of order) {
        // Another calculation has taken over.
        if (this.order !== order) return [];
        this.take(node);
        yield;
      }
      this.order = [];
    }
    return this.takeChanged();
  }

  /** What a calculation in steps has not come to is to be computed by this one. */
  private takeOver(): void {
    const left = this.order.filter((node) => node.pending);
    this.order = [];
    for (const node of left) {
      node.pending = false;
      if (node.needed && !node.removed) this.requested.add(node);
    }
  }

  evaluate(formula: string, at: CellAddress): FunctionResult | Promise<FunctionResult> {
    this.formulas.refresh();
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const compiled = this.formulas.compile(text, at.sheet);
    const node = new FormulaNode(at.sheet, at.row, at.column, text);
    const attempt = (): FunctionResult | Promise<FunctionResult> => {
      const result = this.compute(node, compiled);
      if (!node.calls) return isMatrix(result) ? result.map((row) => [...row]) : result;
      return this.settled().then(attempt);
    };
    return attempt();
  }

  settled(): Promise<void> {
    if (this.pendingCalls === 0 && !this.flushIsPlanned) return Promise.resolve();
    return new Promise((resolve) => this.waitingForSettled.push(resolve));
  }

  /** Value of a cell, computed first if it waits for its turn. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (!cell) return null;
    const source = cell.formula !== null ? key : cell.spillSource;
    if (source === undefined) return cell.value;
    if (!this.ensure(this.formulas.index(sheet).nodes.get(source))) return errors.circular;
    return sheet.cells.get(key)?.value ?? null;
  }

  /** Values of a range, kept until something in its columns changes. Whole rows and columns end where the workbook is empty. */
  valuesOf(reference: Reference): Matrix {
    const range = this.formulas.clamp(reference);
    const index = this.formulas.index(range.sheet);
    const kept = index.keptValues(range);
    if (kept) return kept;
    const rows: CellValue[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const values: CellValue[] = [];
      for (let column = range.left; column <= range.right; column++) values.push(this.valueAt(range.sheet, row, column));
      rows.push(values);
    }
    index.keepValues(range, rows);
    return rows;
  }

  get symbols(): Symbols {
    return this.formulas.symbols;
  }

  nodeAt(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.formulas.index(sheet).nodes.get(cellKey(row, column));
  }

  sheetNumber(sheet: Sheet): number {
    return this.workbook.sheets.indexOf(sheet) + 1;
  }

  /** Notes that a custom function has promised its result, and computes the formula again when it has come. */
  callBegins(node: FormulaNode, result: Promise<unknown>): void {
    this.pendingCalls++;
    const ends = (): void => {
      this.pendingCalls--;
      if (!node.removed) this.requestAsync(node);
      if (!this.flushIsPlanned) this.releaseSettled();
    };
    result.then(ends, ends);
  }

  // Calculation

  private request(node: FormulaNode): void {
    node.needed = true;
    this.requested.add(node);
  }

  /** A value in the sheet has changed: its readers are to be computed. */
  private touched(sheet: Sheet, row: number, column: number): void {
    const index = this.formulas.index(sheet);
    index.columnChanged(column);
    index.dependencies.forEachReader(row, column, (reader) => {
      reader.needed = true;
      reader.touched = true;
      if (!reader.pending) this.requested.add(reader);
    });
  }

  private retryBlocked(sheet: Sheet, row: number, column: number): void {
    for (const node of this.spills.blockedBy(sheet, row, column)) this.request(node);
  }

  private readersOf(node: FormulaNode, pass: number): FormulaNode[] {
    const readers: FormulaNode[] = [];
    const index = this.formulas.index(node.sheet);
    const spill = node.sheet.cells.get(cellKey(node.row, node.column))?.spill;
    for (let row = 0; row < (spill?.rows ?? 1); row++) {
      for (let column = 0; column < (spill?.columns ?? 1); column++) {
        index.columnChanged(node.column + column);
        index.dependencies.forEachReader(node.row + row, node.column + column, (reader) => {
          if (reader.pass !== pass && reader !== node) readers.push(reader);
        });
      }
    }
    return readers;
  }

  /** Gives a formula its turn: computes it, and whatever turns out to be needed deeper than the stack allows. */
  private take(node: FormulaNode): void {
    if (!node.pending) return;
    if (!node.needed || node.removed) {
      node.pending = false;
      return;
    }
    this.waitingStack.push(node);
    for (let top = this.waitingStack.at(-1); top; top = this.waitingStack.at(-1)) {
      try {
        this.depth = 0;
        top.waiting = false;
        this.run(top);
        this.waitingStack.pop();
      } catch (thrown) {
        if (!(thrown instanceof Postponed)) throw thrown;
        top.waiting = true;
        this.waitingStack.push(thrown.node);
      }
    }
  }

  /** Computes the formula if it waits for its turn; false if it is already being computed: a circle. */
  private ensure(node: FormulaNode | undefined): boolean {
    if (!node?.pending) return true;
    if (node.evaluating || node.waiting) {
      this.markCircle(node);
      return false;
    }
    if (this.depth >= deepest) throw new Postponed(node);
    this.run(node);
    return true;
  }

  private markCircle(node: FormulaNode): void {
    const chain = [...this.waitingStack.filter((each) => each.waiting), ...this.evaluationStack];
    for (const each of chain.slice(chain.indexOf(node))) each.circular = true;
  }

  private run(node: FormulaNode): void {
    const { compiled } = node;
    if (!compiled) return;
    const cell = node.stored ? node.sheet.cells.get(cellKey(node.row, node.column)) : undefined;
    const isKept = cell?.kept !== undefined && (!node.touched || compiled.unknown !== null);
    if (isKept || (node.stuck && compiled.callsCustom)) {
      node.pending = false;
      node.needed = false;
      return;
    }
    this.depth++;
    this.evaluationStack.push(node);
    node.evaluating = true;
    let result: CellValue | Matrix;
    try {
      result = this.compute(node, compiled);
    } finally {
      node.evaluating = false;
      this.evaluationStack.pop();
      this.depth--;
    }
    node.pending = false;
    node.needed = false;
    const stored = node.circular ? errors.circular : result;
    node.circular = false;
    if (cell && this.keeps(node, cell, compiled, stored)) return;
    node.touched = false;
    this.spills.store(node, stored);
  }

  /** A figure that came with the file stays where computing it over the same cells gives an error: the error is ours. */
  private keeps(node: FormulaNode, cell: Cell, compiled: Compiled, result: CellValue | Matrix): boolean {
    const isFigure = cell.value !== null && !isError(cell.value);
    const error = isError(result) ? result.code : this.spills.hasRoom(node, cell, result) ? null : errors.spill.code;
    if (!node.touched && isFigure && error !== null && !compiled.callsCustom && error !== "#BUSY!") {
      cell.kept = { kind: "error", code: error };
      return true;
    }
    if (node.touched) node.stored = false;
    if (cell.kept) node.sheet.journal?.note(cellKey(node.row, node.column));
    delete cell.kept;
    return false;
  }

  private compute(node: FormulaNode, compiled: Compiled): CellValue | Matrix {
    const evaluation = new FormulaEvaluation(this, node);
    try {
      const result = inDateSystem(this.workbook.date1904, () => toResult(evaluation, compiled));
      if (node.calls && [...node.calls.values()].every(({ done }) => done)) node.calls = null;
      return result;
    } catch (thrown) {
      // A LAMBDA that calls itself without end.
      if (thrown instanceof RangeError) return errors.number;
      throw thrown;
    }
  }

  // What has changed, and what is still to come

  private noteChanged(sheet: Sheet, row: number, column: number): void {
    const keys = this.changed.get(sheet);
    if (keys) keys.add(cellKey(row, column));
    else this.changed.set(sheet, new Set([cellKey(row, column)]));
  }

  private takeChanged(): CellAddress[] {
    const cells: CellAddress[] = [];
    for (const [sheet, keys] of this.changed) for (const key of keys) cells.push({ sheet, row: rowOf(key), column: columnOf(key) });
    this.changed = new Map();
    return cells;
  }

  private requestAsync(node: FormulaNode): void {
    if (this.nodeAt(node.sheet, node.row, node.column) !== node) return;
    this.request(node);
    if (this.flushIsPlanned) return;
    this.flushIsPlanned = true;
    queueMicrotask(() => {
      this.flushIsPlanned = false;
      const changed = this.calculate();
      if (changed.length > 0) this.onChanged?.(changed);
      this.releaseSettled();
    });
  }

  private releaseSettled(): void {
    if (this.pendingCalls > 0 || this.flushIsPlanned) return;
    for (const resolve of this.waitingForSettled.splice(0)) resolve();
  }
}
