/** What the calculator remembers about one sheet: its formulas, who reads its cells, and the values of ranges read lately. */
import type { Sheet } from "../model/state";
import { columnOf, rowOf } from "../model/state";
import { Dependencies } from "./dependencies";
import type { FormulaNode } from "./node";
import type { Matrix, Reference } from "./values";

interface KeptValues {
  readonly version: number;
  readonly values: Matrix;
}

const mostKept = 5_000;
const widestKept = 64;
const leastKept = 8;

const isWorthKeeping = ({ rows, columns }: Reference): boolean => columns <= widestKept && rows * columns >= leastKept;

export class SheetIndex {
  readonly nodes = new Map<number, FormulaNode>();
  readonly dependencies = new Dependencies();
  lastRow = 0;
  lastColumn = 0;
  private readonly versions = new Map<number, number>();
  private kept = new Map<string, KeptValues>();

  constructor(readonly sheet: Sheet) {
    this.measure();
  }

  /** Finds the last row and column in use. */
  measure(): void {
    for (const key of this.sheet.cells.keys()) this.grow(rowOf(key), columnOf(key));
  }

  grow(row: number, column: number): void {
    if (row > this.lastRow) this.lastRow = row;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  /** Something in the column has changed or is about to. */
  columnChanged(column: number): void {
    this.versions.set(column, (this.versions.get(column) ?? 0) + 1);
  }

  keptValues(range: Reference): Matrix | undefined {
    if (!isWorthKeeping(range)) return undefined;
    const kept = this.kept.get(keyOf(range));
    return kept?.version === this.versionOf(range) ? kept.values : undefined;
  }

  keepValues(range: Reference, values: Matrix): void {
    if (!isWorthKeeping(range)) return;
    if (this.kept.size >= mostKept) this.forgetValues();
    this.kept.set(keyOf(range), { version: this.versionOf(range), values });
  }

  forgetValues(): void {
    this.kept = new Map();
  }

  /** Versions only grow: an equal sum means that none has. */
  private versionOf(range: Reference): number {
    let version = 0;
    for (let column = range.left; column <= range.right; column++) version += this.versions.get(column) ?? 0;
    return version;
  }
}

const keyOf = ({ top, left, bottom, right }: Reference): string => `${top},${left},${bottom},${right}`;
