/**
 * All formulas of the workbook: compiles them as they come, links them to what they read, and, after the structure has changed,
 * finds those that have come or gone unannounced and those whose references mean something else now.
 */
import { overlap } from "../model/address";
import type { Kept, Sheet, Workbook } from "../model/state";
import { CellError, cellKey, columnOf, rowOf } from "../model/state";
import type { Compiled, Library } from "./compile";
import { compileFormula } from "./compile";
import type { CellArea } from "./contract";
import { FormulaNode } from "./node";
import { SheetIndex } from "./sheetIndex";
import type { Spills } from "./spills";
import { isTableSymbol, Symbols } from "./symbols";
import { parseFormula } from "./syntax";
import { Reference, type Value } from "./values";

/** Whether the symbols of a formula mean the same as before, are tables that lie elsewhere, or mean something else. */
type Meaning = "same" | "moved" | "other";

const meaningAfter = ({ symbols }: Compiled, changed: ReadonlySet<string>): Meaning => {
  const touched = [...symbols].filter((symbol) => changed.has(symbol));
  if (touched.length === 0) return "same";
  return touched.every(isTableSymbol) ? "moved" : "other";
};

const isSameTarget = (one: Value, other: Value | undefined): boolean =>
  one === other ||
  (one instanceof Reference &&
    other instanceof Reference &&
    one.sheet === other.sheet &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right);

const isEachTheSame = (before: readonly Value[], now: readonly Value[]): boolean =>
  before.length === now.length && before.every((target, index) => isSameTarget(target, now[index]));

export class Formulas {
  readonly symbols: Symbols;
  /** Those to be computed every time. */
  readonly volatile = new Set<FormulaNode>();
  private indexes = new Map<Sheet, SheetIndex>();
  /** By sheet and text: the same formula down a column is compiled once. */
  private compiled = new Map<string, Compiled>();
  private readonly uncompiled = new Set<FormulaNode>();
  /** Where cells may have come, gone or moved without a word: nowhere, in these areas, or anywhere. */
  private stale: readonly CellArea[] | "anywhere" = "anywhere";
  private scanned = false;

  /** @param request Called with each formula that has to be computed. */
  constructor(
    private readonly workbook: Workbook,
    private readonly library: Library,
    private readonly spills: Spills,
    private readonly request: (node: FormulaNode) => void,
  ) {
    this.symbols = new Symbols(workbook);
  }

  structureChanged(moved?: CellArea): void {
    this.stale = moved && this.stale !== "anywhere" ? [...this.stale, moved] : "anywhere";
  }

  index(sheet: Sheet): SheetIndex {
    let index = this.indexes.get(sheet);
    if (!index) this.indexes.set(sheet, (index = new SheetIndex(sheet)));
    return index;
  }

  at(sheet: Sheet, key: number): FormulaNode | undefined {
    return this.index(sheet).nodes.get(key);
  }

  *all(): Iterable<FormulaNode> {
    for (const index of this.indexes.values()) yield* index.nodes.values();
  }

  /** Whole rows and columns end where the workbook is empty. */
  clamp(reference: Reference): Reference {
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

  /** A formula that stands in no cell. */
  compile(formula: string, sheet: Sheet): Compiled {
    return compileFormula(parseFormula(formula), sheet, this.symbols, this.library);
  }

  add(sheet: Sheet, key: number, formula: string): FormulaNode {
    const node = new FormulaNode(sheet, rowOf(key), columnOf(key), formula);
    this.index(sheet).nodes.set(key, node);
    this.uncompiled.add(node);
    this.request(node);
    return node;
  }

  remove(sheet: Sheet, key: number): void {
    const node = this.at(sheet, key);
    if (!node) return;
    this.index(sheet).nodes.delete(key);
    this.forget(node);
    this.spills.release(node);
  }

  /** Finds the formulas of an opened workbook, so that what is changed first finds its readers. */
  scan(): void {
    if (!this.scanned) this.refresh();
  }

  /** Compiles what is new, and everything that changes of structure have touched. */
  refresh(): void {
    if (this.stale.length > 0) {
      const { stale } = this;
      this.stale = [];
      this.rescan(this.symbols.refresh(), stale);
    }
    for (const node of this.uncompiled) this.link(node);
    this.uncompiled.clear();
  }

  /** Whether it now reads other cells than before. */
  private link(node: FormulaNode): boolean {
    const compileKey = `${node.sheet.id} ${node.formula}`;
    let compiled = this.compiled.get(compileKey);
    if (!compiled) this.compiled.set(compileKey, (compiled = this.compile(node.formula, node.sheet)));
    const { targets } = node;
    node.compiled = compiled;
    node.targets = compiled.references.map((find) => find(node));
    node.references = node.targets.filter((target) => target instanceof Reference);
    for (const reference of node.references) this.index(reference.sheet).dependencies.add(reference, node);
    if (compiled.volatile) this.volatile.add(node);
    if (node.stored && compiled.unknown) this.keep(node, compiled.unknown);
    return !isEachTheSame(targets, node.targets);
  }

  private keep(node: FormulaNode, kept: Kept): void {
    const cell = node.sheet.cells.get(cellKey(node.row, node.column));
    if (cell) cell.kept = kept;
  }

  private unlink(node: FormulaNode): void {
    for (const reference of node.references) this.index(reference.sheet).dependencies.remove(reference, node);
    this.volatile.delete(node);
  }

  private forget(node: FormulaNode): void {
    this.unlink(node);
    node.removed = true;
    this.uncompiled.delete(node);
    this.spills.unblock(node);
  }

  private rescan(changedSymbols: ReadonlySet<string>, stale: readonly CellArea[] | "anywhere"): void {
    if (changedSymbols.size > 0) this.compiled = new Map();
    const before = this.indexes;
    this.indexes = new Map();
    const opened = !this.scanned;
    this.scanned = true;
    let hasMoved = false;
    for (const sheet of this.workbook.sheets) {
      const old = before.get(sheet);
      const index = old ?? new SheetIndex(sheet);
      this.indexes.set(sheet, index);
      if (old && stale !== "anywhere" && !stale.some((moved) => moved.sheet === sheet)) continue;
      if (this.rescanSheet(index, opened)) hasMoved = old !== undefined || hasMoved;
    }
    for (const [sheet, index] of before) {
      if (this.indexes.has(sheet)) continue;
      for (const node of index.nodes.values()) this.forget(node);
    }
    const meaning = new Map<Compiled, Meaning>();
    const meaningOf = (compiled: Compiled): Meaning => {
      const known = meaning.get(compiled) ?? meaningAfter(compiled, changedSymbols);
      meaning.set(compiled, known);
      return known;
    };
    const mayReadOther = stale === "anywhere" ? () => hasMoved : (node: FormulaNode) => this.isTouched(node, stale);
    for (const node of this.all()) {
      const meant = node.compiled ? meaningOf(node.compiled) : "same";
      // What was an error may now be a row of a table that has grown.
      const isRedefined = (meant !== "same" || node.references.length < node.targets.length) && (this.relink(node) || meant === "other");
      if (isRedefined) node.touched = true;
      if (isRedefined || mayReadOther(node) || node.references.some((reference) => reference.isWhole)) this.request(node);
    }
  }

  /** Reads cells that moved, or may spill: an array that lay on a sheet where cells move has been taken up, and there are none in tables. */
  private isTouched(node: FormulaNode, moved: readonly CellArea[]): boolean {
    return moved.some(
      ({ sheet, area }) =>
        (node.sheet === sheet && !this.symbols.tableAt(sheet, node.row, node.column)) ||
        node.references.some((reference) => reference.sheet === sheet && overlap(reference, area)),
    );
  }

  private relink(node: FormulaNode): boolean {
    this.unlink(node);
    return this.link(node);
  }

  /** Whether formulas have come to or gone from places without the calculator being told. */
  private rescanSheet(index: SheetIndex, opened: boolean): boolean {
    const { sheet } = index;
    let hasMoved = false;
    for (const [key, cell] of sheet.cells) {
      const node = index.nodes.get(key);
      if (cell.formula === null || node?.formula === cell.formula) continue;
      if (node) this.forget(node);
      const added = this.add(sheet, key, cell.formula);
      added.stuck = opened && cell.value instanceof CellError && cell.value.code === "#NAME?";
      added.stored = (opened && cell.value !== null) || cell.kept !== undefined;
      hasMoved = true;
    }
    for (const [key, node] of index.nodes) {
      if (sheet.cells.get(cellKey(node.row, node.column))?.formula === node.formula) continue;
      index.nodes.delete(key);
      this.forget(node);
      hasMoved = true;
    }
    this.spills.clean(sheet);
    index.measure();
    index.forgetValues();
    return hasMoved;
  }
}
