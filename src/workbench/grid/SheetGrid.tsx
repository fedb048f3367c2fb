/**
 * The sheet: frozen rows above, the rest below, both drawn by the grid; over them the cell that is edited, the list of a validated cell,
 * outline buttons and charts.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";

import { formatArea, parseAddress } from "../../host/model/address";
import type { Area, Hyperlink, Sheet } from "../../host/model/state";
import { isComposing } from "../../plan/panel/composition";
import type { Bench, CellPlace } from "../bench";
import { ChartLayer } from "../charts/ChartLayer";
import { DrawingLayer } from "../drawings/DrawingLayer";
import type { Chrome } from "../draw/drawHeadings";
import { TextMeasure } from "../draw/text";
import { setColumnWidth } from "../edits";
import type { Messages } from "../messages";
import { startOf } from "../sheet/axis";
import { inputOf } from "./clipboard";
import { putText, selectionAsHtml, takeSelection } from "./exchange";
import { GridPane } from "./GridPane";
import { handleGridKey, type GridCommands } from "./keyboard";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf, ScrollPlace } from "./layout";
import { OutlineBars, outlineDepth } from "./OutlineBars";
import { TypingField } from "./TypingField";
import { Overlays } from "./Overlays";
import { useBench } from "./useBench";

export interface SheetGridProps {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly chrome: Chrome;
  readonly onCommit: (direction: "up" | "down" | "left" | "right" | null) => void;
  readonly onCancel: () => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
  readonly refuse: (message: string) => void;
}

/** Milliseconds after which a selection no longer belongs to the pointer: a touch selects once the finger is up. */
const afterClick = 40;
const afterTouch = 400;

const scrollerOf = (box: HTMLElement | null): HTMLElement | null => box?.querySelector<HTMLElement>(".dvn-scroller") ?? null;

export function SheetGrid({ bench, messages, chrome, onCommit, onCancel, onMenu, refuse }: SheetGridProps): React.JSX.Element {
  useBench(bench);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [listOpen, setListOpen] = useState(false);
  const [hovered, setHovered] = useState<CellPlace | null>(null);
  const [resized, setResized] = useState<{ sheet: Sheet; column: number; pixels: number } | null>(null);
  const scroll = useMemo(() => new ScrollPlace(), []);
  const measure = useMemo(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("The browser has no canvas");
    return new TextMeasure(context);
  }, []);
  bench.measure ??= measure;
  const { view, sheet, selection, editing } = bench;
  const frozen = view.rows.positionOf(sheet.frozenRows);
  const depth = outlineDepth(view);
  const topHeight = headingHeightOf(view) + frozenHeight(view);

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
  }, []);

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
    [bench],
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
  }, [scroll]);

  // Another sheet begins at its upper left corner; a selection made by the add-in comes into sight.
  const isLaidOut = size.height > 0;
  const { row: activeRow, column: activeColumn } = selection.active;
  useEffect(() => {
    if (!isLaidOut) return;
    scrollerOf(body.current)?.scrollTo(0, 0);
    scroll.set(0, 0);
  }, [sheet.id, isLaidOut, scroll]);
  useEffect(() => {
    if (!isLaidOut) return;
    setListOpen(false);
    reveal({ row: activeRow, column: activeColumn });
  }, [sheet.id, isLaidOut, activeRow, activeColumn, reveal]);

  const typing = useRef<HTMLInputElement>(null);
  const focusGrid = useCallback((): void => {
    typing.current?.focus({ preventScroll: true });
  }, []);

  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) focusGrid();
    wasEditing.current = editing !== null;
  }, [editing, focusGrid]);

  const openMenuAtCell = (): void => {
    const bounds = box.current?.getBoundingClientRect();
    const { active } = selection;
    const x = headingWidthOf(view) + startOf(view.columns, active.column) - scroll.left + 24;
    const y = headingHeightOf(view) + startOf(view.rows, active.row + 1) - (active.row < sheet.frozenRows ? 0 : scroll.top);
    onMenu({ x: (bounds?.left ?? 0) + Math.max(20, x), y: (bounds?.top ?? 0) + Math.max(20, y) });
  };

  const commands: GridCommands = {
    pageRows: Math.floor((size.height - topHeight) / 20),
    openList: () => {
      setListOpen(true);
    },
    openMenu: openMenuAtCell,
    refuse,
    reveal,
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    // Keys of an input method are its own.
    if (isComposing(event.nativeEvent)) return;
    isPlain.current = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "v";
    const inField = event.target instanceof HTMLTextAreaElement;
    if (editing?.where === "cell" && !inField) {
      // The pointer has taken the focus to the grid: what is typed belongs to the cell that is being edited.
      if (event.key === "Escape") onCancel();
      else if (event.key === "Enter") onCommit(event.shiftKey ? "up" : "down");
      else box.current?.querySelector<HTMLElement>(".cell-editor")?.focus({ preventScroll: true });
      return;
    }
    if (editing || inField || (event.target as HTMLElement).closest("[data-own-keys]")) return;
    if (!handleGridKey(event, bench, commands)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // The grid also selects by itself when it gets the focus; only the pointer and screen readers may.
  const pointerUntil = useRef(0);
  /** A field that gets the focus by touch would bring up a keyboard over the sheet. */
  const isTouch = useRef(false);
  const isFocusing = useRef(false);
  const onSelect = useCallback(
    (area: Area, active: CellPlace, corner: CellPlace): void => {
      const byReader = document.activeElement?.getAttribute("role") === "gridcell";
      if (isFocusing.current || (performance.now() > pointerUntil.current && !byReader)) return;
      if (bench.editing && !pointAt(bench, area)) onCommit(null);
      if (!bench.editing) bench.selectArea(area, active, corner);
    },
    [bench, onCommit],
  );

  const follow = (link: Hyperlink): void => {
    if (link.location === null) {
      refuse(messages.webLink(link.address ?? ""));
      return;
    }
    const target = parseAddress(link.location.replace(/^#/, ""));
    const home = target && (target.sheetName === null ? sheet : bench.session.findSheet(target.sheetName));
    if (!target || !home || home.visibility !== "visible") refuse(messages.missingSheet(link.location));
    else {
      if (home !== bench.sheet) bench.activate(home);
      bench.selectArea(target.area);
    }
  };

  const onCopy = (event: React.ClipboardEvent, cut: boolean): void => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/html", selectionAsHtml(bench));
    event.clipboardData.setData("text/plain", takeSelection(bench, cut));
  };

  /** Ctrl+Shift+V pastes values alone. */
  const isPlain = useRef(false);
  const onPaste = (event: React.ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    const { clipboardData } = event;
    const refused = putText(bench, clipboardData.getData("text/plain"), clipboardData.getData("text/html"), isPlain.current);
    isPlain.current = false;
    if (refused !== null) refuse(refused);
  };

  const shared = {
    view,
    selection,
    copied: bench.copied?.sheet === sheet ? bench.copied.area : null,
    measure,
    chrome,
    onSelect,
    onActivate: (place: CellPlace) => {
      const text = String(inputOf(sheet, place.row, place.column));
      bench.setEditing({ sheet, row: place.row, column: place.column, text, caret: text.length, mode: "edit", where: "cell" });
    },
    onClick: (place: CellPlace) => {
      const merge = view.index.mergeAt(place.row, place.column);
      const link = view.index.linkAt(merge?.top ?? place.row, merge?.left ?? place.column);
      if (link && !bench.editing) follow(link);
    },
    onContextMenu: (
      place: CellPlace,
      event: { bounds: { x: number; y: number }; localEventX: number; localEventY: number; preventDefault: () => void },
    ) => {
      event.preventDefault();
      const { area } = bench.selection;
      const inside = place.row >= area.top && place.row <= area.bottom && place.column >= area.left && place.column <= area.right;
      if (!inside) bench.select(place);
      onMenu({ x: event.bounds.x + event.localEventX, y: event.bounds.y + event.localEventY });
    },
    onResizeColumn: (column: number, pixels: number, done: boolean) => {
      setResized(done ? null : { sheet, column, pixels });
      if (!done) return;
      const refused = setColumnWidth(bench, sheet, columnsToResize(bench, column), pixels / view.zoom);
      if (refused !== null) refuse(refused);
    },
    onHover: setHovered,
    onNearEnd: () => {
      bench.reach((view.rows.indexes[view.rows.indexes.length - 1] ?? 0) + 1, 0);
    },
  };

  return (
    <section
      className="sheet-grid"
      aria-label={`${messages.grid}: ${sheet.name}`}
      data-testid="sheet-grid"
      onKeyDownCapture={onKeyDown}
      onFocusCapture={(event) => {
        isFocusing.current = event.target.getAttribute("role") !== "gridcell";
        const byPointer = event.target instanceof HTMLCanvasElement && performance.now() < pointerUntil.current && !isTouch.current;
        setTimeout(() => {
          isFocusing.current = false;
          if (byPointer && !bench.editing && document.activeElement instanceof HTMLCanvasElement) focusGrid();
        }, 0);
      }}
      onPointerDownCapture={(event) => {
        if (!(event.target as HTMLElement).closest("[data-part]")) return;
        pointerUntil.current = Number.POSITIVE_INFINITY;
        isTouch.current = event.pointerType === "touch";
        const wait = event.pointerType === "touch" ? afterTouch : afterClick;
        const end = (): void => {
          pointerUntil.current = performance.now() + wait;
        };
        window.addEventListener("pointerup", end, { once: true, capture: true });
      }}
      onCopyCapture={(event) => {
        onCopy(event, false);
      }}
      onCutCapture={(event) => {
        onCopy(event, true);
      }}
      onPasteCapture={onPaste}
      style={{ paddingTop: depth.columns * 18, paddingLeft: depth.rows * 18 }}
    >
      <OutlineBars bench={bench} scroll={scroll} depth={depth} messages={messages} refuse={refuse} />
      <div className="grid-box" ref={box} data-resizing={resized ? "" : undefined}>
        {isLaidOut && (
          <>
            {frozen > 0 && (
              <div ref={head} className="grid-head" data-part="head" style={{ height: topHeight }}>
                <GridPane {...shared} from={0} to={frozen} withHeader height={topHeight} />
              </div>
            )}
            <div ref={body} className="grid-body" data-part="body" style={{ top: frozen > 0 ? topHeight : 0 }}>
              <GridPane
                {...shared}
                from={frozen}
                to={view.rows.indexes.length}
                withHeader={frozen === 0}
                height={Math.max(1, size.height - (frozen > 0 ? topHeight : 0))}
              />
            </div>
            <DrawingLayer bench={bench} scroll={scroll} top={topHeight} messages={messages} />
            <ChartLayer bench={bench} scroll={scroll} top={topHeight} messages={messages} />
            <TypingField bench={bench} scroll={scroll} messages={messages} field={typing} />
            <Overlays
              bench={bench}
              scroll={scroll}
              messages={messages}
              hovered={hovered}
              width={size.width}
              listOpen={listOpen}
              setListOpen={setListOpen}
              onCommit={onCommit}
              onCancel={onCancel}
              refuse={refuse}
              focusGrid={focusGrid}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** While a formula waits for a reference, clicking a cell writes its address; false where it does not wait. */
function pointAt(bench: Bench, area: Area): boolean {
  const { editing } = bench;
  if (!editing?.text.startsWith("=")) return false;
  const before = editing.text.slice(0, editing.caret).replace(/[A-Z]+\d+(:[A-Z]+\d+)?$/, "");
  if (!/[=(,+\-*/^&<>;:]\s*$/.test(before)) return false;
  const sheetPrefix = bench.sheet === editing.sheet ? "" : `'${bench.sheet.name.replaceAll("'", "''")}'!`;
  const text = before + sheetPrefix + formatArea(area);
  bench.setEditing({ ...editing, text: text + editing.text.slice(editing.caret), caret: text.length });
  return true;
}

/** Resizing one of several selected columns resizes all of them. */
function columnsToResize(bench: Bench, column: number): number[] {
  const { area } = bench.selection;
  const whole = area.top === 0 && area.bottom > 1_000_000 && column >= area.left && column <= area.right && area.right - area.left < 1000;
  return whole ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index) : [column];
}
