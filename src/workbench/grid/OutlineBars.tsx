/** The + and − buttons of grouped columns (above the sheet) and rows (left of it). */
import { useSyncExternalStore } from "react";

import type { Area, Outline } from "../../host/model/state";
import type { Bench } from "../bench";
import { toggleGroup } from "../edits";
import type { Messages } from "../messages";
import { startOf, type Axis } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf, type ScrollPlace } from "./layout";
import { useBench } from "./useBench";

interface Group {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly hidden: boolean;
}

export interface OutlineDepth {
  readonly rows: number;
  readonly columns: number;
}

export const outlineDepth = ({ sheet }: SheetView): OutlineDepth => ({
  rows: Math.max(0, ...sheet.rowOutline.levels.values()),
  columns: Math.max(0, ...sheet.columnOutline.levels.values()),
});

/** Runs of lines at a level or deeper. */
function groupsOf(outline: Outline, hidden: ReadonlySet<number>): Group[] {
  const last = Math.max(-1, ...outline.levels.keys());
  const deepest = Math.max(0, ...outline.levels.values());
  const groups: Group[] = [];
  for (let level = 1; level <= deepest; level++) {
    let from = -1;
    for (let index = 0; index <= last + 1; index++) {
      const inside = (outline.levels.get(index) ?? 0) >= level;
      if (inside && from < 0) from = index;
      if (!inside && from >= 0) {
        groups.push({ from, to: index - 1, level, hidden: hidden.has(from) && hidden.has(index - 1) });
        from = -1;
      }
    }
  }
  return groups;
}

interface OutlineBarsProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  readonly depth: OutlineDepth;
  readonly messages: Messages;
  readonly refuse: (message: string) => void;
}

export function OutlineBars({ bench, scroll, depth, messages, refuse }: OutlineBarsProps): React.JSX.Element {
  useBench(bench);
  useSyncExternalStore(scroll.subscribe, scroll.getVersion);
  const { view, sheet } = bench;
  const columns = depth.columns > 0 ? groupsOf(sheet.columnOutline, sheet.hiddenColumns) : [];
  const rows = depth.rows > 0 ? groupsOf(sheet.rowOutline, sheet.hiddenRows) : [];
  const toggle = (direction: "ByRows" | "ByColumns", group: Group): void => {
    const area: Area =
      direction === "ByRows"
        ? { top: group.from, bottom: group.to, left: 0, right: 0 }
        : { top: 0, bottom: 0, left: group.from, right: group.to };
    const refused = toggleGroup(bench, sheet, direction, area, group.hidden);
    if (refused !== null) refuse(refused);
  };
  const columnEdge = headingWidthOf(view) + frozenWidth(view);
  const rowEdge = headingHeightOf(view) + frozenHeight(view);
  return (
    <>
      {columns.length > 0 && (
        <div className="outline-bar columns" style={{ height: depth.columns * 18, left: depth.rows * 18 }}>
          {columns.map((group) => {
            const span = spanOf(view.columns, group, headingWidthOf(view), group.to >= sheet.frozenColumns ? scroll.left : 0);
            if (span.end < (group.to >= sheet.frozenColumns ? columnEdge : 0)) return null;
            return (
              <GroupMark
                key={`${group.level}:${group.from}`}
                group={group}
                messages={messages}
                onToggle={() => {
                  toggle("ByColumns", group);
                }}
                line={{ left: span.start, width: Math.max(0, span.end - span.start), top: (group.level - 1) * 18 + 8 }}
                button={{ left: span.end + 2, top: (group.level - 1) * 18 + 1 }}
              />
            );
          })}
        </div>
      )}
      {rows.length > 0 && (
        <div className="outline-bar rows" style={{ width: depth.rows * 18, top: depth.columns * 18 }}>
          {rows.map((group) => {
            const span = spanOf(view.rows, group, headingHeightOf(view), group.to >= sheet.frozenRows ? scroll.top : 0);
            if (span.end < (group.to >= sheet.frozenRows ? rowEdge : 0)) return null;
            return (
              <GroupMark
                key={`${group.level}:${group.from}`}
                group={group}
                messages={messages}
                onToggle={() => {
                  toggle("ByRows", group);
                }}
                line={{ top: span.start, height: Math.max(0, span.end - span.start), left: (group.level - 1) * 18 + 8 }}
                button={{ top: span.end + 2, left: (group.level - 1) * 18 + 1 }}
              />
            );
          })}
        </div>
      )}
    </>
  );
}

function spanOf(axis: Axis, group: Group, offset: number, scrolled: number): { start: number; end: number } {
  return { start: offset + startOf(axis, group.from) - scrolled, end: offset + startOf(axis, group.to + 1) - scrolled };
}

interface GroupMarkProps {
  readonly group: Group;
  readonly messages: Messages;
  readonly line: React.CSSProperties;
  readonly button: React.CSSProperties;
  readonly onToggle: () => void;
}

function GroupMark({ group, messages, line, button, onToggle }: GroupMarkProps): React.JSX.Element {
  return (
    <>
      {!group.hidden && <span className="outline-line" style={line} />}
      <button
        type="button"
        className="outline-button"
        data-own-keys=""
        data-testid="outline-button"
        aria-expanded={!group.hidden}
        aria-label={group.hidden ? messages.showGroup : messages.hideGroup}
        style={button}
        onClick={onToggle}
      >
        <span aria-hidden="true">{group.hidden ? "+" : "−"}</span>
      </button>
    </>
  );
}
