/**
 * The calculator: knows every formula of the workbook, recalculates those whose inputs have changed and writes results into the state.
 *
 * A calculation orders the formulas that may be affected so that each comes after what it reads, then computes only those of which
 * something read has really changed. What this order cannot know (INDIRECT, spilling into new cells) is computed on demand, or in a further pass.
 */
import type { AstExpression } from "@borgar/fx";
import type { Cell, CellValue, Sheet, Workbook } from "../model/state";
import { cellKey, columnOf, rowOf } from "../model/state";
import type { Compiled } from "./compile";
import { compileFormula, parseFormula } from "./compile";
import type { Calculator, CellAddress, CustomFunctions, FunctionResult } from "./contract";
import { builtIns } from "./functions";
import { FormulaEvaluation, toResult } from "./evaluation";
import { FormulaNode } from "./node";
import { SheetIndex } from "./sheetIndex";
import { Spills } from "./spills";
import { Symbols } from "./symbols";
import type { Matrix } from "./values";
import { errors, isMatrix, Reference } from "./values";

/** Thrown out of an evaluation that has become too deep: this formula first, then again from the start. */
class Postponed {
  constructor(readonly node: FormulaNode) {}
}

const deepest = 100;
const mostPasses = 100;
const mostParsed = 20_000;

export class Engine implements Calculator {
  onChanged: ((cells: readonly CellAddress[]) => void) | null = null;
  now: () => number = serialNow;

  private readonly symbols: Symbols;
  private readonly spills: Spills;
  private indexes = new Map<Sheet, SheetIndex>();
  private readonly parsed = new Map<string, AstExpression | null>();
  private compiled = new Map<string, Compiled>();
  private readonly uncompiled = new Set<FormulaNode>();
  private readonly volatileNodes = new Set<FormulaNode>();
  /** Formulas to compute at the next pass. */
  private requested = new Set<FormulaNode>();
  private structureIsStale = true;
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
    this.symbols = new Symbols(workbook);
    this.spills = new Spills(
      (sheet, row, column) => {
        this.index(sheet).grow(row, column);
        this.noteChanged(sheet, row, column);
        this.touched(sheet, row, column);
        this.retryBlocked(sheet, row, column);
      },
      (sheet, row, column) => this.touched(sheet, row, column),
    );
  }

  setInput(sheet: Sheet, row: number, column: number, input: number | string | boolean | null): void {
    const key = cellKey(row, column);
    const existing = sheet.cells.get(key);
    if (existing?.spillSource !== undefined && (input === null || input === "")) return;
    this.removeFormula(sheet, key);
    const cell: Cell = existing ?? { formula: null, value: null, style: sheet.columnStyles.get(column) ?? 0 };
    if (cell.spillSource !== undefined) {
      const source = this.index(sheet).nodes.get(cell.spillSource);
      delete cell.spillSource;
      if (source) this.request(source);
    }
    this.index(sheet).grow(row, column);
    if (typeof input === "string" && input.length > 1 && input.startsWith("=")) {
      cell.formula = input;
      sheet.cells.set(key, cell);
      this.addFormula(sheet, key, input);
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

  structureChanged(): void {
    this.structureIsStale = true;
  }

  calculate(all = false): readonly CellAddress[] {
    this.refresh();
    if (all) for (const index of this.indexes.values()) for (const node of index.nodes.values()) this.request(node);
    for (const node of this.volatileNodes) this.request(node);
    for (let passes = 0; this.requested.size > 0 && passes < mostPasses; passes++) {
      const order = this.order([...this.requested]);
      this.requested = new Set();
      for (const node of order) this.take(node);
    }
    return this.takeChanged();
  }

  evaluate(formula: string, at: CellAddress): FunctionResult | Promise<FunctionResult> {
    this.refresh();
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const compiled = compileFormula(this.parse(text), at.sheet, this.symbols, this.library);
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
    if (!this.ensure(this.index(sheet).nodes.get(source))) return errors.circular;
    return sheet.cells.get(key)?.value ?? null;
  }

  /** Values of a range, kept until something in its columns changes. Whole rows and columns end where the workbook is empty. */
  valuesOf(reference: Reference): Matrix {
    const range = this.clamp(reference);
    const index = this.index(range.sheet);
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

  lookUp(): Symbols {
    return this.symbols;
  }

  nodeAt(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.index(sheet).nodes.get(cellKey(row, column));
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

  private readonly library = {
    find: (name: string) => builtIns.get(name),
    hasCustom: (name: string) => this.customFunctions.has(name),
  };

  private parse(formula: string): AstExpression | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    if (this.parsed.size > mostParsed) this.parsed.clear();
    const tree = parseFormula(formula);
    this.parsed.set(formula, tree);
    return tree;
  }

  private index(sheet: Sheet): SheetIndex {
    let index = this.indexes.get(sheet);
    if (!index) this.indexes.set(sheet, (index = new SheetIndex(sheet)));
    return index;
  }

  private clamp(reference: Reference): Reference {
    if (!reference.isWhole && reference.rows * reference.columns < 1_000_000) return reference;
    let lastRow = reference.top;
    let lastColumn = reference.left;
    for (const index of this.indexes.values()) {
      lastRow = Math.max(lastRow, index.lastRow);
      lastColumn = Math.max(lastColumn, index.lastColumn);
    }
    return new Reference(
      reference.sheet,
      reference.top,
      reference.left,
      Math.min(reference.bottom, lastRow),
      Math.min(reference.right, lastColumn),
    );
  }

  // Formulas coming and going

  private addFormula(sheet: Sheet, key: number, formula: string): void {
    const node = new FormulaNode(sheet, rowOf(key), columnOf(key), formula);
    this.index(sheet).nodes.set(key, node);
    this.uncompiled.add(node);
    this.request(node);
  }

  private removeFormula(sheet: Sheet, key: number): void {
    const node = this.index(sheet).nodes.get(key);
    if (!node) return;
    this.index(sheet).nodes.delete(key);
    this.forget(node);
    this.spills.release(node);
  }

  private forget(node: FormulaNode): void {
    this.unlink(node);
    node.removed = true;
    this.requested.delete(node);
    this.uncompiled.delete(node);
    this.spills.unblock(node);
  }

  private unlink(node: FormulaNode): void {
    for (const reference of node.references) this.index(reference.sheet).dependencies.remove(reference, node);
    node.references = [];
    this.volatileNodes.delete(node);
  }

  private link(node: FormulaNode): void {
    const compileKey = `${node.sheet.id} ${node.formula}`;
    let compiled = this.compiled.get(compileKey);
    if (!compiled) {
      compiled = compileFormula(this.parse(node.formula), node.sheet, this.symbols, this.library);
      this.compiled.set(compileKey, compiled);
    }
    node.compiled = compiled;
    node.references = compiled.references.map((find) => find(node)).filter((found) => found instanceof Reference);
    for (const reference of node.references) this.index(reference.sheet).dependencies.add(reference, node);
    if (compiled.volatile) this.volatileNodes.add(node);
  }

  /** Finds formulas anew after changes of structure and compiles what is new. */
  private refresh(): void {
    if (this.structureIsStale) {
      this.structureIsStale = false;
      this.rescan(this.symbols.refresh());
    }
    for (const node of this.uncompiled) this.link(node);
    this.uncompiled.clear();
  }

  private rescan(changedSymbols: ReadonlySet<string>): void {
    if (changedSymbols.size > 0) this.compiled = new Map();
    const before = this.indexes;
    this.indexes = new Map();
    let hasMoved = false;
    for (const sheet of this.workbook.sheets) {
      const old = before.get(sheet);
      const index = old ?? new SheetIndex(sheet);
      this.indexes.set(sheet, index);
      if (this.rescanSheet(index)) hasMoved = old !== undefined || hasMoved;
    }
    for (const [sheet, index] of before) {
      if (this.indexes.has(sheet)) continue;
      for (const node of index.nodes.values()) this.forget(node);
    }
    for (const index of this.indexes.values()) {
      for (const node of index.nodes.values()) {
        const { compiled } = node;
        const isAffected = compiled && [...compiled.symbols].some((symbol) => changedSymbols.has(symbol));
        if (isAffected) {
          this.unlink(node);
          this.uncompiled.add(node);
        }
        if (hasMoved || isAffected || node.references.some((reference) => reference.isWhole)) this.request(node);
      }
    }
  }

  /** Whether formulas have come to or gone from places without the calculator being told. */
  private rescanSheet(index: SheetIndex): boolean {
    const { sheet } = index;
    let hasMoved = false;
    const found = new Set<number>();
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      found.add(key);
      const node = index.nodes.get(key);
      if (node?.formula === cell.formula) continue;
      if (node) this.forget(node);
      this.addFormula(sheet, key, cell.formula);
      hasMoved = true;
    }
    for (const [key, node] of index.nodes) {
      if (found.has(key)) continue;
      index.nodes.delete(key);
      this.forget(node);
      hasMoved = true;
    }
    this.spills.clean(sheet);
    index.measure();
    index.forgetValues();
    return hasMoved;
  }

  // Calculation

  private request(node: FormulaNode): void {
    node.needed = true;
    this.requested.add(node);
  }

  /** A value in the sheet has changed: its readers are to be computed. */
  private touched(sheet: Sheet, row: number, column: number): void {
    const index = this.index(sheet);
    index.columnChanged(column);
    index.dependencies.forEachReader(row, column, (reader) => {
      reader.needed = true;
      if (!reader.pending) this.requested.add(reader);
    });
  }

  private retryBlocked(sheet: Sheet, row: number, column: number): void {
    for (const node of this.spills.blockedBy(sheet, row, column)) this.request(node);
  }

  /** The given formulas and all that depend on them, each after what it reads. */
  private order(seeds: readonly FormulaNode[]): FormulaNode[] {
    const pass = ++this.pass;
    const finished: FormulaNode[] = [];
    const stack: { node: FormulaNode; readers: FormulaNode[]; next: number }[] = [];
    const enter = (node: FormulaNode): void => {
      if (node.pass === pass || node.removed) return;
      node.pass = pass;
      node.pending = true;
      stack.push({ node, readers: this.readersOf(node, pass), next: 0 });
    };
    for (const seed of seeds) {
      enter(seed);
      for (let top = stack.at(-1); top; top = stack.at(-1)) {
        const reader = top.readers[top.next++];
        if (reader) enter(reader);
        else {
          finished.push(top.node);
          stack.pop();
        }
      }
    }
    return finished.reverse();
  }

  private readersOf(node: FormulaNode, pass: number): FormulaNode[] {
    const readers: FormulaNode[] = [];
    const index = this.index(node.sheet);
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
    this.spills.store(node, node.circular ? errors.circular : result);
    node.circular = false;
  }

  private compute(node: FormulaNode, compiled: Compiled): CellValue | Matrix {
    const evaluation = new FormulaEvaluation(this, node);
    try {
      const result = toResult(evaluation, compiled);
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

/** Local date and time as a serial number. */
function serialNow(): number {
  const date = new Date();
  return (date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000 + 25_569;
}
