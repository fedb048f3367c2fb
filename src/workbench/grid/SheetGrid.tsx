/**
 * The sheet: frozen rows above, the rest below, both drawn by the grid; over them the cell that is edited, the list of a validated cell,
 * outline buttons and charts.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import { contains, oneCell, parseAddress } from "../../host/model/address";
import type { Area, Hyperlink } from "../../host/model/state";
import { isComposing } from "../../plan/panel/composition";
import { selectedAreas, type Bench, type CellPlace } from "../bench";
import type { SheetCommandId } from "../commands/sheetCommands";
import type { CommitWay, Question } from "../commit";
import { ChartLayer } from "../charts/ChartLayer";
import { DrawingLayer } from "../drawings/DrawingLayer";
import type { Chrome } from "../draw/drawHeadings";
import { TextMeasure } from "../draw/text";
import type { Messages } from "../messages";
import { startOf } from "../sheet/axis";
import { inputOf } from "./clipboard";
import { putText, selectionAsHtml, takeSelection } from "./exchange";
import { GridPane } from "./GridPane";
import { handleGridKey, type GridCommands } from "./keyboard";
import { HandMarks } from "./hands/HandMarks";
import { useHands } from "./hands/useHands";
import { frozenHeight, headingHeightOf, headingWidthOf } from "./layout";
import { OutlineBars, outlineDepth } from "./OutlineBars";
import { pointAt } from "./pointAt";
import { TypingField } from "./TypingField";
import { Overlays } from "./Overlays";
import { useBench } from "./useBench";
import { scrollerOf, useScrolling, useWheelZoom } from "./useScrolling";

export interface SheetGridProps {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly chrome: Chrome;
  readonly onCommit: (way: CommitWay) => void;
  readonly onCancel: () => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
  readonly onRun: (command: SheetCommandId) => void;
  readonly onAddSheet: () => void;
  readonly refuse: (message: string) => void;
  readonly ask: (question: Question) => void;
}

/** Milliseconds after which a selection no longer belongs to the pointer: a touch selects once the finger is up. */
const afterClick = 40;
const afterTouch = 400;

export function SheetGrid({
  bench,
  messages,
  chrome,
  onCommit,
  onCancel,
  onMenu,
  onRun,
  onAddSheet,
  refuse,
  ask,
}: SheetGridProps): React.JSX.Element {
  useBench(bench);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [listOpen, setListOpen] = useState(false);
  const [hovered, setHovered] = useState<CellPlace | null>(null);
  const measure = useMemo(() => {
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("The browser has no canvas");
    return new TextMeasure(context);
  }, []);
  bench.measure ??= measure;
  const { scroll, size, reveal } = useScrolling(bench, { box, body, head });
  useWheelZoom(bench, box);
  const { view, sheet, selection, editing } = bench;
  const frozen = view.rows.positionOf(sheet.frozenRows);
  const depth = outlineDepth(view);
  const topHeight = headingHeightOf(view) + frozenHeight(view);

  const isLaidOut = size.height > 0;
  const { row: activeRow, column: activeColumn } = selection.active;
  useEffect(() => {
    setListOpen(false);
  }, [sheet.id, activeRow, activeColumn]);

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
    run: onRun,
    addSheet: onAddSheet,
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
  /** What stays selected besides what the pointer selects. */
  const kept = useRef<readonly Area[]>([]);
  const choose = useCallback(
    (area: Area, active: CellPlace, corner: CellPlace, others: readonly Area[]): void => {
      if (bench.editing && !pointAt(bench, area)) onCommit(null);
      if (bench.editing) return;
      bench.selectArea(area, active, corner, others);
      focusGrid();
    },
    [bench, onCommit, focusGrid],
  );
  const onSelect = useCallback(
    (area: Area, active: CellPlace, corner: CellPlace): void => {
      const byReader = document.activeElement?.getAttribute("role") === "gridcell";
      if (isFocusing.current || (performance.now() > pointerUntil.current && !byReader)) return;
      if (bench.editing && !pointAt(bench, area)) onCommit(null);
      if (!bench.editing) bench.selectArea(area, active, corner, byReader ? [] : kept.current);
    },
    [bench, onCommit],
  );
  const mark = useHands({ bench, messages, box, scroll, scroller: () => scrollerOf(body.current), choose, refuse, ask, onMenu });

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
      const isInside = selectedAreas(bench.selection).some((area) => contains(area, oneCell(place.row, place.column)));
      if (!isInside) bench.select(place);
      onMenu({ x: event.bounds.x + event.localEventX, y: event.bounds.y + event.localEventY });
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
        const before = bench.selection;
        kept.current = event.ctrlKey || event.metaKey ? selectedAreas(before) : event.shiftKey ? before.others : [];
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
      <div className="grid-box" ref={box}>
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
            <HandMarks mark={mark} view={view} scroll={scroll} />
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
