/**
 * Writes results into the state, arrays over as many cells as they need.
 *
 * An array that would cover something, leave the sheet, or meet a table or merged cells is #SPILL! instead, until the way is free.
 */
import type { Area, Cell, CellValue, Sheet } from "../model/state";
import { CellError, cellKey, maxColumns, maxRows } from "../model/state";
import type { FormulaNode } from "./node";
import type { Matrix } from "./values";
import { atRepeated, columnsOf, errors, isMatrix, toMatrix } from "./values";

type OnWrite = (sheet: Sheet, row: number, column: number) => void;

export class Spills {
  private readonly blocked = new Map<FormulaNode, Area>();

  /**
   * @param onWrite Called for each cell whose value has changed.
   * @param onReshape Called for the formula's cell if its array has changed anywhere: A1# reads all of it.
   */
  constructor(
    private readonly onWrite: OnWrite,
    private readonly onReshape: OnWrite,
  ) {}

  /** Formulas whose array the cell may have stood in the way of. */
  blockedBy(sheet: Sheet, row: number, column: number): FormulaNode[] {
    if (this.blocked.size === 0) return [];
    const nodes: FormulaNode[] = [];
    for (const [node, area] of this.blocked) if (node.sheet === sheet && contains(area, row, column)) nodes.push(node);
    return nodes;
  }

  /** The formula no longer waits for its way to become free. */
  unblock(node: FormulaNode): void {
    this.blocked.delete(node);
  }

  /** Whether an array has its cells to itself, or the result is none. */
  hasRoom(node: FormulaNode, { array }: Cell, result: CellValue | Matrix): boolean {
    if (array || !isMatrix(result)) return true;
    const area = { top: node.row, left: node.column, bottom: node.row + result.length - 1, right: node.column + columnsOf(result) - 1 };
    return isFree(node.sheet, area, cellKey(node.row, node.column));
  }

  store(node: FormulaNode, computed: CellValue | Matrix): void {
    this.blocked.delete(node);
    const { sheet } = node;
    const key = cellKey(node.row, node.column);
    const cell = sheet.cells.get(key);
    if (!cell) return;
    const result = cell.array ? fitted(computed, cell.array) : computed;
    const rows = isMatrix(result) ? result.length : 1;
    const columns = isMatrix(result) ? columnsOf(result) : 1;
    if (!isMatrix(result) || (rows === 1 && columns === 1)) {
      this.releaseBeyond(node, cell, 1, 1);
      this.write(sheet, node.row, node.column, cell, isMatrix(result) ? (result[0]?.[0] ?? null) : result);
      return;
    }
    const area: Area = { top: node.row, left: node.column, bottom: node.row + rows - 1, right: node.column + columns - 1 };
    if (!isFree(sheet, area, key)) {
      this.releaseBeyond(node, cell, 1, 1);
      this.blocked.set(node, area);
      this.write(sheet, node.row, node.column, cell, errors.spill);
      return;
    }
    let isReshaped = cell.spill?.rows !== rows || cell.spill.columns !== columns;
    this.releaseBeyond(node, cell, rows, columns);
    cell.spill = { rows, columns };
    result.forEach((values, row) => {
      values.forEach((value, column) => {
        if (row === 0 && column === 0) this.write(sheet, node.row, node.column, cell, value);
        else if (this.writeSpilled(sheet, node.row + row, node.column + column, key, value)) isReshaped = true;
      });
    });
    if (isReshaped) this.onReshape(sheet, node.row, node.column);
  }

  /** Takes the spilled values of a formula away, for it is going. */
  release(node: FormulaNode): void {
    const cell = node.sheet.cells.get(cellKey(node.row, node.column));
    if (cell) this.releaseBeyond(node, cell, 1, 1);
  }

  /** Removes spilled values whose formula has gone or moved, and forgets sizes that no longer hold. */
  clean(sheet: Sheet): void {
    for (const [key, cell] of sheet.cells) {
      if (cell.spill && cell.formula === null) delete cell.spill;
      if (cell.spillSource === undefined) continue;
      const source = sheet.cells.get(cell.spillSource);
      const offset = key - cell.spillSource;
      const row = Math.floor(offset / maxColumns);
      const column = offset - row * maxColumns;
      if (source?.spill && offset > 0 && row < source.spill.rows && column < source.spill.columns) continue;
      delete cell.spillSource;
      if (cell.formula === null) cell.value = null;
      if (cell.formula === null && cell.style === 0) sheet.cells.delete(key);
    }
  }

  private releaseBeyond(node: FormulaNode, cell: Cell, rows: number, columns: number): void {
    const { spill } = cell;
    if (!spill) return;
    delete cell.spill;
    const source = cellKey(node.row, node.column);
    for (let row = 0; row < spill.rows; row++) {
      for (let column = 0; column < spill.columns; column++) {
        if (row < rows && column < columns) continue;
        this.releaseCell(node.sheet, node.row + row, node.column + column, source);
      }
    }
  }

  private releaseCell(sheet: Sheet, row: number, column: number, source: number): void {
    const key = cellKey(row, column);
    const cell = sheet.cells.get(key);
    if (cell?.spillSource !== source) return;
    delete cell.spillSource;
    cell.value = null;
    if (cell.style === 0) sheet.cells.delete(key);
    this.onWrite(sheet, row, column);
  }

  private write(sheet: Sheet, row: number, column: number, cell: Cell, value: CellValue): boolean {
    if (isSame(cell.value, value)) return false;
    cell.value = value;
    this.onWrite(sheet, row, column);
    return true;
  }

  private writeSpilled(sheet: Sheet, row: number, column: number, source: number, value: CellValue): boolean {
    const key = cellKey(row, column);
    let cell = sheet.cells.get(key);
    if (!cell) {
      // It stays behind in a column that has a look of its own.
      sheet.journal?.note(key);
      cell = { formula: null, value: null, style: sheet.columnStyles.get(column) ?? 0 };
      sheet.cells.set(key, cell);
    }
    cell.spillSource = source;
    return this.write(sheet, row, column, cell, value);
  }
}

/** The result over a fixed number of cells: a single row, column or value is repeated, what is missing is #N/A. */
function fitted(result: CellValue | Matrix, { rows, columns }: { readonly rows: number; readonly columns: number }): CellValue | Matrix {
  const matrix = toMatrix(result);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => atRepeated(matrix, row, column)));
}

function isFree(sheet: Sheet, area: Area, source: number): boolean {
  if (area.bottom >= maxRows || area.right >= maxColumns) return false;
  if (sheet.tables.some((table) => overlap(table.area, area)) || sheet.merges.some((merge) => overlap(merge, area))) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      const cell = key === source ? undefined : sheet.cells.get(key);
      if (!cell) continue;
      if (cell.formula !== null || (cell.value !== null && cell.spillSource !== source)) return false;
      if (cell.spillSource !== undefined && cell.spillSource !== source) return false;
    }
  }
  return true;
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const isSame = (one: CellValue, other: CellValue): boolean =>
  one === other || (one instanceof CellError && other instanceof CellError && one.code === other.code && one.message === other.message);
