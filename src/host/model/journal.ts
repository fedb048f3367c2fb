/**
 * What cells held before a step, and how cells moved in it, so that the step can be taken back and done again.
 *
 * Whatever changes a cell notes it first (Sheet.journal). Cells that move are not noted one by one: the journal keeps the shift, and what
 * was noted before it counts by the places of before, what is noted after it by those of after. Results of formulas are left out.
 */
import { CellError, columnOf, maxColumns, maxRows, rowOf, type Area, type Cell, type CellValue, type Shift, type Sheet } from "./state";

/** What makes a cell; its result, where it is a formula, follows from the others. */
export interface CellContent {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly style: number;
  readonly kept: Cell["kept"];
  readonly array: Cell["array"];
}

interface CellChange {
  readonly key: number;
  /** Null where there is no cell. */
  readonly before: CellContent | null;
  readonly after: CellContent | null;
}

export type JournalEntry =
  { readonly kind: "cells"; readonly changes: readonly CellChange[] } | { readonly kind: "shift"; readonly shift: Shift };

function contentOf(sheet: Sheet, key: number): CellContent | null {
  const cell = sheet.cells.get(key);
  if (!cell) return null;
  const isSpilled = cell.spillSource !== undefined && cell.spillSource !== key;
  // A blank that only holds what is spilled onto it comes and goes with it.
  if (isSpilled && cell.formula === null && cell.style === 0 && !sheet.columnStyles.has(columnOf(key))) return null;
  const isResult = isSpilled || (cell.formula !== null && !cell.kept);
  return { formula: cell.formula, value: isResult ? null : cell.value, style: cell.style, kept: cell.kept, array: cell.array };
}

const isSameValue = (one: CellValue, other: CellValue): boolean =>
  Object.is(one, other) || (one instanceof CellError && other instanceof CellError && one.code === other.code);

const isSame = (one: CellContent | null, other: CellContent | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.formula === other.formula &&
    isSameValue(one.value, other.value) &&
    one.style === other.style &&
    JSON.stringify([one.kept, one.array]) === JSON.stringify([other.kept, other.array]));

/** The journal of one sheet during one step. */
export class Journal implements NonNullable<Sheet["journal"]> {
  /** Grows with everything that is noted. */
  notes = 0;
  private before = new Map<number, CellContent | null>();
  private readonly entries: JournalEntry[] = [];

  constructor(private readonly sheet: Sheet) {}

  note(key: number): void {
    this.notes++;
    if (!this.before.has(key)) this.before.set(key, contentOf(this.sheet, key));
  }

  shift(shift: Shift): void {
    // What goes with its row or column, or over the edge of the sheet, has to come back with it.
    for (const key of this.sheet.cells.keys()) if (isLost(key, shift)) this.note(key);
    this.notes++;
    this.close((key) => isLost(key, shift));
    this.entries.push({ kind: "shift", shift });
  }

  get hasChanges(): boolean {
    return this.entries.length > 0 || [...this.before].some(([key, before]) => !isSame(before, contentOf(this.sheet, key)));
  }

  /** Everything noted so far, in the order it happened; the journal goes on blank. */
  take(): readonly JournalEntry[] {
    this.close(() => false);
    return this.entries.splice(0);
  }

  /** @param isLost Of cells that are to be kept although nothing has changed them yet. */
  private close(isLost: (key: number) => boolean): void {
    const changes: CellChange[] = [];
    for (const [key, before] of this.before) {
      const after = contentOf(this.sheet, key);
      if (isLost(key) || !isSame(before, after)) changes.push({ key, before, after });
    }
    this.before = new Map();
    if (changes.length > 0) this.entries.push({ kind: "cells", changes });
  }
}

/** Whether the cell is in a place that the shift takes away. */
function isLost(key: number, { vertical, at, count, from, to }: Shift): boolean {
  const along = vertical ? rowOf(key) : columnOf(key);
  const across = vertical ? columnOf(key) : rowOf(key);
  if (along < at || across < from || across > to) return false;
  return count < 0 ? along < at - count : along + count >= (vertical ? maxRows : maxColumns);
}

/** The smallest area around cells; at least one. */
export function boundsOf(keys: readonly number[]): Area {
  const bounds = { top: maxRows, left: maxColumns, bottom: 0, right: 0 };
  for (const key of keys) {
    const [row, column] = [rowOf(key), columnOf(key)];
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** Number of cells that an entry holds. */
export const sizeOf = (entry: JournalEntry): number => (entry.kind === "cells" ? entry.changes.length : 1);
