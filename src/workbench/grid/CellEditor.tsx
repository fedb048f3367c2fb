/** The text field over the cell that is being edited. Grows with its text as in Excel. */
import { useEffect, useLayoutEffect, useRef } from "react";

import { oneCell } from "../../host/model/address";
import type { Bench, Editing } from "../bench";
import type { CommitWay } from "../commit";
import { isComposing } from "../../plan/panel/composition";
import { pixelsOfFont } from "../draw/text";
import { FormulaHelp } from "../formula/FormulaHelp";
import { useFormulaHelp } from "../formula/useFormulaHelp";
import type { Messages } from "../messages";
import { placeOf, type ScrollPlace } from "./layout";

interface CellEditorProps {
  readonly bench: Bench;
  readonly editing: Editing;
  readonly scroll: ScrollPlace;
  readonly messages: Messages;
  /** Of the grid's box in pixels: the field grows up to its edge. */
  readonly width: number;
  /** Enters the text and goes on in a direction. */
  readonly onCommit: (way: CommitWay) => void;
  readonly onCancel: () => void;
}

const mostWidth = 560;
/** Room that the help beside the field needs. */
const helpWidth = 330;
const arrows = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;

export function CellEditor({ bench, editing, scroll, messages, width: boxWidth, onCommit, onCancel }: CellEditorProps): React.JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const { view } = bench;
  const help = useFormulaHelp(bench);
  const look = view.lookAt(editing.row, editing.column);
  const merge = view.index.mergeAt(editing.row, editing.column);
  const place = placeOf(view, scroll, merge ?? oneCell(editing.row, editing.column));

  useEffect(() => {
    if (editing.where !== "cell") return;
    const focus = (): void => {
      field.current?.focus({ preventScroll: true });
    };
    focus();
    // A double click gives the focus to the grid after this.
    const again = setTimeout(focus, 0);
    return () => {
      clearTimeout(again);
    };
  }, [editing.where]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (element.value !== editing.text) element.value = editing.text;
    // Moving the caret would end the composition of an input method, and leave what was composed so far.
    if (editing.where === "cell" && !composing.current) element.setSelectionRange(editing.caret, editing.caret);
    // As wide as the text while there is room on the right, then as high as its lines.
    const room = Math.max(place.width, Math.min(mostWidth, boxWidth - place.left - 20));
    element.style.whiteSpace = look.wrap ? "pre-wrap" : "pre";
    element.style.width = `${place.width}px`;
    element.style.height = `${place.height}px`;
    if (!look.wrap) element.style.width = `${Math.max(place.width, Math.min(element.scrollWidth + 6, room))}px`;
    if (element.scrollWidth > room) element.style.whiteSpace = "pre-wrap";
    element.style.height = `${Math.max(place.height, Math.min(element.scrollHeight + 4, 260))}px`;
  }, [editing.text, editing.caret, editing.where, place.width, place.height, place.left, boxWidth, look.wrap]);

  const change = (element: HTMLTextAreaElement): void => {
    bench.setEditing({ ...editing, text: element.value, caret: element.selectionStart, where: "cell" });
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (isComposing(event.nativeEvent) || help.handleKey(event)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      bench.setEditing({ ...editing, text: `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`, caret: selectionStart + 1 });
    } else if (event.key === "Enter") {
      event.preventDefault();
      onCommit(event.ctrlKey || event.metaKey ? "fill" : event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab") {
      event.preventDefault();
      onCommit(event.shiftKey ? "left" : "right");
    } else if (event.key === "F2") {
      event.preventDefault();
      bench.setEditing({ ...editing, mode: editing.mode === "edit" ? "enter" : "edit" });
    } else if (editing.mode === "enter" && !editing.text.startsWith("=") && event.key in arrows) {
      event.preventDefault();
      onCommit(arrows[event.key as keyof typeof arrows]);
    }
  };

  return (
    <>
      <textarea
        ref={field}
        className="cell-editor"
        data-testid="cell-editor"
        aria-label={messages.cellEditor}
        {...help.fieldProps}
        spellCheck={false}
        // Not kept by React, which would put the text before an edit back for a moment and so end a composition.
        defaultValue={editing.text}
        style={{
          left: place.left,
          top: place.top,
          fontFamily: `"${look.fontName}", Carlito, "Segoe UI", "Liberation Sans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`,
          fontSize: pixelsOfFont(look.fontSize, view.zoom) * 0.92,
          fontWeight: look.bold ? 700 : 400,
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onChange={(event) => {
          change(event.currentTarget);
        }}
        onSelect={(event) => {
          if (composing.current) return;
          if (event.currentTarget.selectionStart !== editing.caret && document.activeElement === event.currentTarget)
            change(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
      />
      {editing.where === "cell" && (
        <FormulaHelp
          help={help}
          messages={messages}
          style={{
            left: Math.max(0, Math.min(place.left, boxWidth - helpWidth)),
            top: place.top + (field.current?.offsetHeight ?? place.height) + 4,
          }}
        />
      )}
    </>
  );
}
