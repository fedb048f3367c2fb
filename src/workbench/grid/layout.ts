/** Sizes of the grid on the page and how far it is scrolled; overlays are placed by these. */
import type { Area } from "../../host/model/state";
import { startOf } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";

export const headingHeightOf = (view: SheetView): number => (view.sheet.showHeadings ? Math.round(22 * Math.max(0.8, view.zoom)) : 0);

export const headingWidthOf = (view: SheetView): number => {
  const digits = String(view.rows.indexes[view.rows.indexes.length - 1] ?? 0).length;
  return view.sheet.showHeadings ? Math.round((Math.max(3, digits) * 8 + 14) * Math.max(0.8, view.zoom)) : 0;
};

/** Pixels taken by the rows and columns that do not scroll, headings left out. */
export const frozenHeight = (view: SheetView): number => startOf(view.rows, view.sheet.frozenRows);
export const frozenWidth = (view: SheetView): number => startOf(view.columns, view.sheet.frozenColumns);

export interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** How far the grid is scrolled, in pixels; told to overlays without drawing the page anew. */
export class ScrollPlace implements Scrolled {
  left = 0;
  top = 0;
  version = 0;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  set(left: number, top: number): void {
    if (left === this.left && top === this.top) return;
    this.left = left;
    this.top = top;
    this.version++;
    for (const listener of this.listeners) listener();
  }
}

/** Where an area lies within the grid's box. */
export function placeOf(view: SheetView, scroll: Scrolled, area: Area): { left: number; top: number; width: number; height: number } {
  const left = startOf(view.columns, area.left);
  const top = startOf(view.rows, area.top);
  const scrolledLeft = area.left >= view.sheet.frozenColumns ? scroll.left : 0;
  const scrolledTop = area.top >= view.sheet.frozenRows ? scroll.top : 0;
  return {
    left: headingWidthOf(view) + left - scrolledLeft,
    top: headingHeightOf(view) + top - scrolledTop,
    width: startOf(view.columns, area.right + 1) - left,
    height: startOf(view.rows, area.bottom + 1) - top,
  };
}
