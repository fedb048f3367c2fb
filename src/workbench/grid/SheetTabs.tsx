/** Sheet tabs with their colours: shown by a press, moved by dragging, renamed by a double press or F2; all else is in their menu. */
import { useEffect, useRef, useState } from "react";

import type { Sheet } from "../../host/model/state";
import type { Bench } from "../bench";
import { insertSheet, placeSheet } from "../commands/tabCommands";
import type { Messages } from "../messages";
import { useBench } from "./useBench";

interface SheetTabsProps {
  readonly bench: Bench;
  readonly messages: Messages;
  /** Told before another sheet is shown. */
  readonly onLeave: () => void;
  readonly onMenu: (sheet: Sheet, at: { readonly x: number; readonly y: number }) => void;
  readonly onRename: (sheet: Sheet) => void;
  readonly refuse: (message: string) => void;
}

export function SheetTabs({ bench, messages, onLeave, onMenu, onRename, refuse }: SheetTabsProps): React.JSX.Element {
  useBench(bench);
  const list = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Sheet | null>(null);
  const [over, setOver] = useState<Sheet | null>(null);
  const { sheet } = bench;
  const sheets = bench.session.workbook.sheets.filter((candidate) => candidate.visibility === "visible");

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet.id]);

  const go = (index: number): void => {
    const next = sheets[(index + sheets.length) % sheets.length];
    if (!next) return;
    onLeave();
    bench.activate(next);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[sheets.indexOf(next)]?.focus();
  };

  const show = (candidate: Sheet): void => {
    onLeave();
    bench.activate(candidate);
  };

  const menuAt = (candidate: Sheet, tab: HTMLElement): void => {
    const bounds = tab.getBoundingClientRect();
    onMenu(candidate, { x: bounds.left, y: bounds.top });
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const at = sheets.indexOf(sheet);
    if (event.key === "ArrowRight") go(at + 1);
    else if (event.key === "ArrowLeft") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(sheets.length - 1);
    else if (event.key === "F2") onRename(sheet);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) menuAt(sheet, event.currentTarget);
    else if (event.key === "F11" && event.shiftKey) insertSheet({ bench, refuse });
    else return;
    event.preventDefault();
  };

  const drop = (before: Sheet | null): void => {
    if (dragged && before !== dragged) {
      const refused = placeSheet(bench, dragged, before);
      if (refused !== null) refuse(refused);
    }
    setDragged(null);
    setOver(null);
  };

  return (
    <div className="tab-row">
      <div ref={list} className="sheet-tabs" role="tablist" aria-label={messages.sheets} data-testid="sheet-tabs">
        {sheets.map((candidate) => (
          <button
            key={candidate.id}
            data-sheet={candidate.id}
            type="button"
            role="tab"
            aria-selected={candidate === sheet}
            tabIndex={candidate === sheet ? 0 : -1}
            draggable
            data-dropped={over === candidate && dragged !== candidate ? "" : undefined}
            style={candidate.tabColor === null ? undefined : ({ "--tab-color": candidate.tabColor } as React.CSSProperties)}
            className={candidate.tabColor === null ? undefined : "colored"}
            onKeyDown={onKeyDown}
            onClick={() => {
              show(candidate);
            }}
            onDoubleClick={() => {
              onRename(candidate);
            }}
            onContextMenu={(event) => {
              event.preventDefault();
              show(candidate);
              menuAt(candidate, event.currentTarget);
            }}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              setDragged(candidate);
            }}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              setOver(candidate);
            }}
            onDrop={(event) => {
              event.preventDefault();
              // Dropped on one behind it, it comes to stand there.
              const isForward = dragged && sheets.indexOf(dragged) < sheets.indexOf(candidate);
              drop(isForward ? (sheets[sheets.indexOf(candidate) + 1] ?? null) : candidate);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            {candidate.name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="add-sheet"
        data-testid="add-sheet"
        aria-label={messages.addSheet}
        title="Shift+F11"
        onClick={() => {
          onLeave();
          insertSheet({ bench, refuse });
        }}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
