/**
 * The pointer's acts on the grid that are not selecting cells. They are taken before the grid's own handling sees them; Escape lets go
 * without doing anything; beyond the edge the sheet scrolls along.
 */
import { useEffect, useRef, useState, type RefObject } from "react";
import { isWholeColumns, isWholeRows } from "../../../host/model/address";
import type { Sheet } from "../../../host/model/state";
import { selectedAreas } from "../../bench";
import type { ScrollPlace } from "../layout";
import { fillHand, fillToEnd } from "./fillHand";
import { cellAt, gripAt, type Grip } from "./grip";
import type { Hand, HandContext, HandEvent, Mark } from "./hand";
import { headingHand, selectAll } from "./headingHand";
import { moveHand } from "./moveHand";
import { fitLines, sizeHand } from "./sizeHand";
import { linesMeant } from "../fit";

/** Milliseconds within which a second press belongs to the first. */
const doublePress = 400;
/** Pixels by frame while the pointer is beyond the edge. */
const scrollStep = 24;

interface HandsOptions extends Omit<HandContext, "scene" | "show"> {
  readonly box: RefObject<HTMLElement>;
  readonly scroll: ScrollPlace;
  readonly scroller: () => HTMLElement | null;
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void;
}

function handFor(context: HandContext, grip: Grip, event: HandEvent): Hand | null {
  switch (grip.kind) {
    case "corner":
      selectAll(context);
      return null;
    case "column":
      return headingHand(context, "columns", grip.index, event);
    case "row":
      return headingHand(context, "rows", grip.index, event);
    case "columnEdge":
      return sizeHand(context, "columns", grip.index, event);
    case "rowEdge":
      return sizeHand(context, "rows", grip.index, event);
    case "fill":
      return fillHand(context);
    case "border":
      return moveHand(context, event);
  }
}

/** What a second press at once does; false where it is but another press. */
function pressTwice(context: HandContext, grip: Grip): boolean {
  if (grip.kind === "fill") fillToEnd(context);
  else if (grip.kind === "columnEdge") fitLines(context, "columns", linesMeant(context.bench, "columns", grip.index));
  else if (grip.kind === "rowEdge") fitLines(context, "rows", linesMeant(context.bench, "rows", grip.index));
  else return false;
  return true;
}

/** What is drawn while a hand holds something. */
export function useHands(options: HandsOptions): Mark | null {
  const [mark, setMark] = useState<Mark | null>(null);
  const current = useRef(options);
  current.current = options;
  const { box } = options;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    let hand: Hand | null = null;
    let last: HandEvent | null = null;
    let press = { at: 0, grip: "" };
    let isOurs = false;

    const context = (): HandContext => ({ ...current.current, scene, show: setMark });
    const scene = () => {
      const { bench, scroll } = current.current;
      return { view: bench.view, scroll, selection: bench.selection };
    };
    const eventOf = ({ clientX, clientY, ctrlKey, metaKey, shiftKey }: MouseEvent): HandEvent => {
      const bounds = element.getBoundingClientRect();
      return { point: { x: clientX - bounds.left, y: clientY - bounds.top }, control: ctrlKey || metaKey, shift: shiftKey };
    };
    const letGo = (): void => {
      hand = null;
      setMark(null);
      delete element.dataset["held"];
    };
    /** Not over what lies above the grid, nor its scroll bars. */
    const overGrid = ({ target, clientX, clientY }: MouseEvent): boolean => {
      const scroller = target instanceof Element && target.closest("[data-part]")?.querySelector(".dvn-scroller");
      if (!scroller) return false;
      const { left, top } = scroller.getBoundingClientRect();
      return clientX < left + scroller.clientWidth && clientY < top + scroller.clientHeight;
    };

    const scrollAlong = (): void => {
      const scroller = current.current.scroller();
      if (!hand || !scroller) return;
      if (!last) {
        requestAnimationFrame(scrollAlong);
        return;
      }
      const { x, y } = last.point;
      const step = (value: number, most: number): number => (value < 0 ? -scrollStep : value > most ? scrollStep : 0);
      const [right, down] = [step(x, element.clientWidth), step(y, element.clientHeight)];
      if (right !== 0 || down !== 0) {
        const { bench } = current.current;
        const { row, column } = cellAt(scene(), last.point);
        if (right > 0 || down > 0) bench.reach(row + 1, column + 1);
        scroller.scrollBy(right, down);
        hand.move(last);
      }
      requestAnimationFrame(scrollAlong);
    };

    const onDown = (event: PointerEvent): void => {
      isOurs = false;
      if (event.button !== 0 || !overGrid(event)) return;
      const at = eventOf(event);
      const grip = gripAt(scene(), at.point);
      const isHeading = grip?.kind === "column" || grip?.kind === "row" || grip?.kind === "corner";
      // A finger scrolls; only headings are meant by it. While something is typed only headings can be pointed to.
      if (!grip || ((event.pointerType === "touch" || current.current.bench.editing) && !isHeading)) return;
      isOurs = true;
      const name = JSON.stringify(grip);
      const isSecond = performance.now() - press.at < doublePress && press.grip === name;
      press = { at: performance.now(), grip: isSecond ? "" : name };
      if (isSecond && pressTwice(context(), grip)) return;
      hand = handFor(context(), grip, at);
      if (!hand) return;
      last = at;
      element.dataset["held"] = grip.kind;
      element.setPointerCapture(event.pointerId);
      requestAnimationFrame(scrollAlong);
    };
    /** The sheet over whose tab something is held that may go there. */
    const sheetUnder = ({ clientX, clientY, altKey }: MouseEvent): Sheet | undefined => {
      if (hand?.crossesSheets !== true || !altKey) return undefined;
      const id = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-sheet]")?.dataset["sheet"];
      return current.current.bench.session.workbook.sheets.find((one) => one.id === id);
    };
    const onMove = (event: PointerEvent): void => {
      const sheet = sheetUnder(event);
      if (sheet) {
        const { bench } = current.current;
        if (sheet !== bench.sheet) bench.activate(sheet);
        last = null;
        return;
      }
      if (hand) {
        last = eventOf(event);
        hand.move(last);
        return;
      }
      const grip = event.buttons === 0 && overGrid(event) ? gripAt(scene(), eventOf(event).point) : null;
      const kind = grip?.kind ?? "";
      if (element.dataset["grip"] !== kind) element.dataset["grip"] = kind;
    };
    const onUp = (event: PointerEvent): void => {
      const held = sheetUnder(event) ? null : hand;
      letGo();
      held?.drop(eventOf(event));
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!hand || event.key !== "Escape") return;
      letGo();
      event.preventDefault();
      event.stopPropagation();
    };
    /** Of a heading: its row or column is selected, unless it is among what is. */
    const onMenu = (event: MouseEvent): void => {
      if (!overGrid(event)) return;
      const at = eventOf(event);
      const grip = gripAt(scene(), at.point);
      const lines = grip?.kind.startsWith("column") ? "columns" : grip?.kind.startsWith("row") ? "rows" : null;
      if (!lines || !grip || !("index" in grip)) return;
      const { bench } = current.current;
      const isSelected = selectedAreas(bench.selection).some((area) =>
        lines === "rows"
          ? isWholeRows(area) && grip.index >= area.top && grip.index <= area.bottom
          : isWholeColumns(area) && grip.index >= area.left && grip.index <= area.right,
      );
      if (!isSelected) headingHand(context(), lines, grip.index, { ...at, control: false, shift: false });
      current.current.onMenu({ x: event.clientX, y: event.clientY });
      event.preventDefault();
      event.stopPropagation();
    };
    // The grid hears of presses by the mouse's events.
    const keepToUs = (event: MouseEvent): void => {
      if (!isOurs) return;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener("pointerdown", onDown, { capture: true, signal });
    element.addEventListener("pointermove", onMove, { capture: true, signal });
    element.addEventListener("pointerup", onUp, { capture: true, signal });
    element.addEventListener("pointercancel", letGo, { capture: true, signal });
    element.addEventListener("contextmenu", onMenu, { capture: true, signal });
    window.addEventListener("keydown", onKey, { capture: true, signal });
    for (const name of ["mousedown", "mouseup", "click", "dblclick"] as const)
      element.addEventListener(name, keepToUs, { capture: true, signal });
    return () => {
      listening.abort();
    };
  }, [box]);

  return mark;
}
