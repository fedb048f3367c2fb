/**
 * From the looks of a sheet, as sections painted them one over the other, to few rectangles of the same look:
 * formatting goes over the wire per rectangle, never per cell.
 */
import type { Area } from "../../plan/sheet/address";
import type { Look } from "../../plan/sheet/looks";
import type { Paint } from "../../plan/sheet/sheetSpec";

export interface LookArea {
  readonly area: Area;
  readonly look: Look;
}

const maxColumns = 16_384;

/** Looks are compared by what they say, so each distinct one gets a number. */
class LookBook {
  readonly looks: Look[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sums = new Map<string, number>();

  number(look: Look): number {
    const key = JSON.stringify(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }

  /** The look of a cell that had `under` and gets `over` on top. */
  sum(under: number | undefined, over: number): number {
    if (under === undefined || under === over) return over;
    const key = `${under} ${over}`;
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const sum = this.number({ ...this.looks[under], ...this.looks[over] });
    this.sums.set(key, sum);
    return sum;
  }
}

/** Disjoint rectangles that together show what the paints show. Wide runs come first, then they grow downward. */
export const lookAreas = (paints: readonly Paint[]): readonly LookArea[] => {
  const book = new LookBook();
  const cells = new Map<number, number>();
  for (const { area, look } of paints) {
    const over = book.number(look);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = row * maxColumns + column;
        cells.set(key, book.sum(cells.get(key), over));
      }
    }
  }
  const areas: LookArea[] = [];
  const done = new Set<number>();
  for (const [key, look] of [...cells].sort(([a], [b]) => a - b)) {
    if (done.has(key)) continue;
    const top = Math.floor(key / maxColumns);
    const left = key % maxColumns;
    const free = (row: number, column: number): boolean => {
      const at = row * maxColumns + column;
      return cells.get(at) === look && !done.has(at);
    };
    let right = left;
    while (free(top, right + 1)) right += 1;
    let bottom = top;
    const rowIsFree = (row: number): boolean => {
      for (let column = left; column <= right; column += 1) if (!free(row, column)) return false;
      return true;
    };
    while (rowIsFree(bottom + 1)) bottom += 1;
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) done.add(row * maxColumns + column);
    areas.push({ area: { top, left, bottom, right }, look: book.looks[look] ?? {} });
  }
  return areas;
};
