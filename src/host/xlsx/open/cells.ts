/**
 * Rows and cells. Cases of a formula: plain; shared (written once, the others count from there); array, whose area is spilled, or, without
 * the mark of dynamic arrays, fixed; data table, of which only the value is kept.
 */
import { translateFormula } from "../../calc/rewrite";
import { cellKey, type Area, type Cell, type Sheet } from "../../model/state";
import { parseArea } from "../address";
import type { OpenContext } from "./context";
import { OpenError } from "./limits";
import { Places, valueOf, type StoredCell } from "./storedCell";
import { flag, number, text, type XmlNode } from "./xmlTree";

/** Spills over more cells than this are the work of somebody who wants to fill the memory. */
const largestSpill = 1_000_000;

/** Excel accepts no longer ones, as they are typed: in the file the cells of a table's own row are written out. */
const longestFormula = 8192;

const typedLength = (stored: string): number =>
  stored.length <= longestFormula ? stored.length : stored.replace(/[^\s()[\],&=<>*/+^"'-]+\[\[#This Row\],/g, "[@").length;

interface Shared {
  text: string;
  row: number;
  column: number;
}

export class RowReader extends Places {
  private readonly shared = new Map<string, Shared>();
  private readonly stringAt = (index: number): string | undefined => this.context.strings()[index];
  private readonly spills: { key: number; area: Area }[] = [];

  /** Tables must be in the sheet already: formulas in them are shortened. */
  constructor(
    private readonly sheet: Sheet,
    private readonly context: OpenContext,
  ) {
    super();
  }

  override startRow(given: number | null, node: XmlNode): void {
    super.startRow(given, node);
    const { sheet, row } = this;
    const height = number(node, "ht");
    if (height !== null && flag(node, "customHeight")) sheet.rowHeights.set(row, height);
    if (flag(node, "hidden")) sheet.hiddenRows.add(row);
    const level = number(node, "outlineLevel") ?? 0;
    if (level > 0) sheet.rowOutline.levels.set(row, level);
    if (flag(node, "collapsed")) sheet.rowOutline.collapsed.add(row);
  }

  /** Marks the cells of arrays, once all rows are read. */
  finish(): void {
    for (const { key, area } of this.spills) {
      this.context.cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
      this.checkCells();
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) this.markSpilled(cellKey(row, column), key);
      }
    }
  }

  private markSpilled(key: number, source: number): void {
    if (key === source) return;
    const cell: Cell = this.sheet.cells.get(key) ?? { formula: null, value: null, style: 0 };
    if (cell.formula === null) this.sheet.cells.set(key, { ...cell, spillSource: source });
  }

  override cell(column: number, stored: StoredCell): void {
    this.column = column;
    this.context.cells++;
    this.checkCells();
    const style = this.context.styles.indexes[stored.style] ?? 0;
    const value = valueOf(stored, this.stringAt);
    const key = cellKey(this.row, column);
    const cell: Cell = { formula: this.formula(stored.formula, column), value, style };
    const array = this.arrayArea(stored.formula, column);
    if (array !== null && cell.formula !== null) {
      const size = { rows: array.bottom - array.top + 1, columns: array.right - array.left + 1 };
      if (!stored.isMarked) cell.array = size;
      if (size.rows * size.columns > 1) {
        cell.spill = size;
        this.spills.push({ key, area: array });
      }
    }
    if (value !== null || style !== 0 || cell.formula !== null) this.sheet.cells.set(key, cell);
  }

  private checkCells(): void {
    if (this.context.cells > this.context.package.limits.cells) throw new OpenError("too-many-cells", "The file holds too many cells.");
  }

  private arrayArea(formula: XmlNode | undefined, column: number): Area | null {
    if (formula === undefined || text(formula, "t") !== "array") return null;
    const area = parseArea(text(formula, "ref") ?? "");
    if (area === null || area.top !== this.row || area.left !== column) return null;
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return size <= largestSpill ? area : null;
  }

  private formula(node: XmlNode | undefined, column: number): string | null {
    if (node === undefined || text(node, "t") === "dataTable") return null;
    const stored = text(node, "t") === "shared" ? this.sharedFormula(node, column) : node.text;
    if (stored.trim() === "") return null;
    if (typedLength(stored) > longestFormula) {
      this.context.held.add("longFormula");
      return null;
    }
    this.context.formulaCharacters += stored.length;
    if (this.context.formulaCharacters > this.context.package.limits.totalBytes)
      throw new OpenError("too-large", "The formulas of the file are too long.");
    const table = this.tableAt(column);
    return text(node, "t") === "array" ? this.context.formulas.read(stored, table) : this.context.formulas.readPlain(stored, table);
  }

  private sharedFormula(node: XmlNode, column: number): string {
    const index = text(node, "si") ?? "";
    if (node.text !== "") {
      this.shared.set(index, { text: node.text, row: this.row, column });
      return node.text;
    }
    const first = this.shared.get(index);
    return first === undefined ? "" : translateFormula(`=${first.text}`, this.row - first.row, column - first.column);
  }

  private tableAt(column: number): string | null {
    const { row } = this;
    const inside = this.sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return inside?.name ?? null;
  }
}
