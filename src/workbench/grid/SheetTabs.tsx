/** Sheet tabs with their colours. */
import { useEffect, useRef } from "react";

import type { Bench } from "../bench";
import type { Messages } from "../messages";
import { useBench } from "./useBench";

interface SheetTabsProps {
  readonly bench: Bench;
  readonly messages: Messages;
  /** Told before another sheet is shown. */
  readonly onLeave: () => void;
}

export function SheetTabs({ bench, messages, onLeave }: SheetTabsProps): React.JSX.Element {
  useBench(bench);
  const list = useRef<HTMLDivElement>(null);
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

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = sheets.indexOf(sheet);
    if (event.key === "ArrowRight") go(at + 1);
    else if (event.key === "ArrowLeft") go(at - 1);
    else if (event.key === "Home") go(0);
    else if (event.key === "End") go(sheets.length - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={list} className="sheet-tabs" role="tablist" aria-label={messages.sheets} data-testid="sheet-tabs">
      {sheets.map((candidate) => (
        <button
          key={candidate.id}
          type="button"
          role="tab"
          aria-selected={candidate === sheet}
          tabIndex={candidate === sheet ? 0 : -1}
          style={candidate.tabColor === null ? undefined : ({ "--tab-color": candidate.tabColor } as React.CSSProperties)}
          className={candidate.tabColor === null ? undefined : "colored"}
          onKeyDown={onKeyDown}
          onClick={() => {
            onLeave();
            bench.activate(candidate);
          }}
        >
          {candidate.name}
        </button>
      ))}
    </div>
  );
}
