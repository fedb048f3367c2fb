/**
 * All formulas of the workbook: compiles them as they come, links them to what they read, and, after the structure has changed,
 * finds those that have come or gone unannounced and those whose references mean something else now.
 */
import type { AstExpression } from "@borgar/fx";
import type { Sheet, Workbook } from "../model/state";
import { CellError, cellKey, columnOf, rowOf } from "../model/state";
import type { Compiled, Library } from "./compile";
import { compileFormula, parseFormula } from "./compile";
import { FormulaNode } from "./node";
import { SheetIndex } from "./sheetIndex";
import type { Spills } from "./spills";
import { Symbols } from "./symbols";
import { Reference } from "./values";

const mostParsed = 20_000;

export class Formulas {
  readonly symbols: Symbols;
  /** Those to be computed every time. */
  readonly volatile = new Set<FormulaNode>();
  private indexes = new Map<Sheet, SheetIndex>();
  private readonly parsed = new Map<string, AstExpression | null>();
  /** By sheet and text: the same formula down a column is compiled once. */
  private compiled = new Map<string, Compiled>();
  private readonly uncompiled = new Set<FormulaNode>();
  private structureIsStale = true;
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

  structureChanged(): void {
    this.structureIsStale = true;
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
    return compileFormula(this.parse(formula), sheet, this.symbols, this.library);
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
    if (this.structureIsStale) {
      this.structureIsStale = false;
      this.rescan(this.symbols.refresh());
    }
    for (const node of this.uncompiled) this.link(node);
    this.uncompiled.clear();
  }

  private parse(formula: string): AstExpression | null {
    const known = this.parsed.get(formula);
    if (known !== undefined) return known;
    if (this.parsed.size > mostParsed) this.parsed.clear();
    const tree = parseFormula(formula);
    this.parsed.set(formula, tree);
    return tree;
  }

  private link(node: FormulaNode): void {
    const compileKey = `${node.sheet.id} ${node.formula}`;
    let compiled = this.compiled.get(compileKey);
    if (!compiled) this.compiled.set(compileKey, (compiled = this.compile(node.formula, node.sheet)));
    node.compiled = compiled;
    node.references = compiled.references.map((find) => find(node)).filter((found) => found instanceof Reference);
    for (const reference of node.references) this.index(reference.sheet).dependencies.add(reference, node);
    if (compiled.volatile) this.volatile.add(node);
  }

  private unlink(node: FormulaNode): void {
    for (const reference of node.references) this.index(reference.sheet).dependencies.remove(reference, node);
    node.references = [];
    this.volatile.delete(node);
  }

  private forget(node: FormulaNode): void {
    this.unlink(node);
    node.removed = true;
    this.uncompiled.delete(node);
    this.spills.unblock(node);
  }

  private rescan(changedSymbols: ReadonlySet<string>): void {
    if (changedSymbols.size > 0) this.compiled = new Map();
    const before = this.indexes;
    this.indexes = new Map();
    let hasMoved = false;
    const opened = !this.scanned;
    this.scanned = true;
    for (const sheet of this.workbook.sheets) {
      const old = before.get(sheet);
      const index = old ?? new SheetIndex(sheet);
      this.indexes.set(sheet, index);
      if (this.rescanSheet(index, opened)) hasMoved = old !== undefined || hasMoved;
    }
    for (const [sheet, index] of before) {
      if (this.indexes.has(sheet)) continue;
      for (const node of index.nodes.values()) this.forget(node);
      this.indexes.delete(sheet);
    }
    for (const node of this.all()) {
      const isAffected = node.compiled !== null && [...node.compiled.symbols].some((symbol) => changedSymbols.has(symbol));
      if (isAffected) {
        this.unlink(node);
        this.uncompiled.add(node);
      }
      if (hasMoved || isAffected || node.references.some((reference) => reference.isWhole)) this.request(node);
    }
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
