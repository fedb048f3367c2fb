/**
 * Who reads what: for one sheet, the formulas that refer to a cell, alone or within a range.
 *
 * Ranges are kept once however many formulas share them, and are found by column, so that an edit looks only at those over its column.
 * Very wide ones (whole rows) are kept apart; of a few cells, as each row of a table may sum up, each is kept by itself.
 */
import type { FormulaNode } from "./node";
import { cellKey } from "../model/state";
import type { Reference } from "./values";

interface RangeReaders {
  readonly range: Reference;
  readonly readers: Set<FormulaNode>;
}

const widestByColumn = 64;
const mostCellByCell = 16;

const isSmall = ({ rows, columns }: Reference): boolean => rows * columns <= mostCellByCell;

function keysIn({ top, left, bottom, right }: Reference): number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  return keys;
}

export class Dependencies {
  private readonly cells = new Map<number, Set<FormulaNode>>();
  private readonly ranges = new Map<string, RangeReaders>();
  private readonly byColumn = new Map<number, Set<RangeReaders>>();
  private readonly wide = new Set<RangeReaders>();

  add(reference: Reference, reader: FormulaNode): void {
    if (isSmall(reference)) {
      for (const key of keysIn(reference)) {
        const readers = this.cells.get(key);
        if (readers) readers.add(reader);
        else this.cells.set(key, new Set([reader]));
      }
      return;
    }
    const key = rangeKey(reference);
    let entry = this.ranges.get(key);
    if (!entry) {
      entry = { range: reference, readers: new Set() };
      this.ranges.set(key, entry);
      for (const place of this.placesOf(reference)) place.add(entry);
    }
    entry.readers.add(reader);
  }

  remove(reference: Reference, reader: FormulaNode): void {
    if (isSmall(reference)) {
      for (const key of keysIn(reference)) {
        const readers = this.cells.get(key);
        readers?.delete(reader);
        if (readers?.size === 0) this.cells.delete(key);
      }
      return;
    }
    const entry = this.ranges.get(rangeKey(reference));
    if (!entry) return;
    entry.readers.delete(reader);
    if (entry.readers.size > 0) return;
    this.ranges.delete(rangeKey(reference));
    for (const place of this.placesOf(reference)) place.delete(entry);
  }

  /** Calls `visit` for each formula that refers to the cell; twice for one that does so in two ways. */
  forEachReader(row: number, column: number, visit: (reader: FormulaNode) => void): void {
    const direct = this.cells.get(cellKey(row, column));
    if (direct) for (const reader of direct) visit(reader);
    const over = this.byColumn.get(column);
    if (over)
      for (const { range, readers } of over) if (row >= range.top && row <= range.bottom) for (const reader of readers) visit(reader);
    for (const { range, readers } of this.wide) if (range.contains(row, column)) for (const reader of readers) visit(reader);
  }

  private placesOf(reference: Reference): Set<RangeReaders>[] {
    if (reference.columns > widestByColumn) return [this.wide];
    const places: Set<RangeReaders>[] = [];
    for (let column = reference.left; column <= reference.right; column++) {
      let place = this.byColumn.get(column);
      if (!place) this.byColumn.set(column, (place = new Set()));
      places.push(place);
    }
    return places;
  }
}

const rangeKey = ({ top, left, bottom, right }: Reference): string => `${top},${left},${bottom},${right}`;
