/** How the sheet scrolls: its size on the page, frozen rows that follow sideways, cells that are brought into sight. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { Bench, CellPlace } from "../bench";
import { startOf } from "../sheet/axis";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf, ScrollPlace } from "./layout";

export const scrollerOf = (box: HTMLElement | null): HTMLElement | null => box?.querySelector<HTMLElement>(".dvn-scroller") ?? null;

export interface GridParts {
  readonly box: RefObject<HTMLDivElement>;
  readonly body: RefObject<HTMLDivElement>;
  readonly head: RefObject<HTMLDivElement>;
}

export interface Scrolling {
  readonly scroll: ScrollPlace;
  /** Of the grid's box in pixels; nothing before it is laid out. */
  readonly size: { readonly width: number; readonly height: number };
  readonly reveal: (place: CellPlace) => void;
}

export function useScrolling(bench: Bench, { box, body, head }: GridParts): Scrolling {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const scroll = useMemo(() => new ScrollPlace(), []);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box]);

  const reveal = useCallback(
    (place: CellPlace): void => {
      const scroller = scrollerOf(body.current);
      const { view: shown } = bench;
      if (!scroller) return;
      const columnsRoom = scroller.clientWidth - headingWidthOf(shown) - frozenWidth(shown);
      const rowsRoom = scroller.clientHeight - (shown.sheet.frozenRows > 0 ? 0 : headingHeightOf(shown));
      if (place.column >= shown.sheet.frozenColumns) {
        const left = startOf(shown.columns, place.column) - frozenWidth(shown);
        const right = startOf(shown.columns, place.column + 1) - frozenWidth(shown);
        if (left < scroller.scrollLeft) scroller.scrollLeft = left;
        else if (right > scroller.scrollLeft + columnsRoom) scroller.scrollLeft = Math.min(left, right - columnsRoom);
      }
      if (place.row >= shown.sheet.frozenRows) {
        const top = startOf(shown.rows, place.row) - frozenHeight(shown);
        const bottom = startOf(shown.rows, place.row + 1) - frozenHeight(shown);
        if (top < scroller.scrollTop) scroller.scrollTop = top;
        else if (bottom > scroller.scrollTop + rowsRoom) scroller.scrollTop = Math.min(top, bottom - rowsRoom);
      }
    },
    [bench, body],
  );

  // The frozen rows follow the rest sideways. Scroll events do not bubble, but they can be caught on their way down.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onScroll = (event: Event): void => {
      const from = event.target as HTMLElement;
      const scroller = scrollerOf(body.current);
      const follower = scrollerOf(head.current);
      if (from === follower && scroller) scroller.scrollLeft = follower.scrollLeft;
      if (!scroller) return;
      if (follower && follower.scrollLeft !== scroller.scrollLeft) follower.scrollLeft = scroller.scrollLeft;
      scroll.set(scroller.scrollLeft, scroller.scrollTop);
    };
    element.addEventListener("scroll", onScroll, true);
    return () => {
      element.removeEventListener("scroll", onScroll, true);
    };
  }, [scroll, box, body, head]);

  // Another sheet begins at its upper left corner; a selection made by the add-in comes into sight.
  const isLaidOut = size.height > 0;
  const { sheet, selection } = bench;
  const { row: activeRow, column: activeColumn } = selection.active;
  useEffect(() => {
    if (!isLaidOut) return;
    scrollerOf(body.current)?.scrollTo(0, 0);
    scroll.set(0, 0);
  }, [sheet.id, isLaidOut, scroll, body]);
  useEffect(() => {
    if (isLaidOut) reveal({ row: activeRow, column: activeColumn });
  }, [sheet.id, isLaidOut, activeRow, activeColumn, reveal]);

  return { scroll, size, reveal };
}

/** Ctrl with the wheel zooms the sheet, not the page. */
export function useWheelZoom(bench: Bench, box: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      event.stopPropagation();
      // A wheel's notch is a step of ten, a touchpad's many small ones are less.
      bench.setZoom(bench.zoom - Math.sign(event.deltaY) * (Math.abs(event.deltaY) < 20 ? 2 : 10));
    };
    element.addEventListener("wheel", onWheel, { capture: true, passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel, { capture: true });
    };
  }, [bench, box]);
}
