/** Name box and formula bar. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import { formatArea, parseAddress } from "../../host/model/address";
import { allTables, bodyOf, sheetOfTable } from "../../host/model/tables";
import type { Area, Sheet } from "../../host/model/state";
import { isComposing } from "../../plan/panel/composition";
import type { Bench } from "../bench";
import { FormulaHelp } from "../formula/FormulaHelp";
import { useFormulaHelp } from "../formula/useFormulaHelp";
import type { Messages } from "../messages";
import { inputOf } from "./clipboard";
import { useBench } from "./useBench";

interface FormulaBarProps {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly onCommit: (direction: "up" | "down" | "left" | "right" | null) => void;
  readonly onCancel: () => void;
  readonly onGo: (sheet: Sheet, area: Area) => void;
  readonly refuse: (message: string) => void;
}

export function FormulaBar({ bench, messages, onCommit, onCancel, onGo, refuse }: FormulaBarProps): React.JSX.Element {
  useBench(bench);
  const { editing, sheet, selection } = bench;
  const help = useFormulaHelp(bench);
  const field = useRef<HTMLTextAreaElement>(null);
  const { row, column } = selection.active;
  const text = editing?.text ?? String(inputOf(sheet, row, column));

  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);
  useEffect(() => {
    if (editing?.where === "bar" && !composing.current) field.current?.setSelectionRange(editing.caret, editing.caret);
  }, [editing]);

  const composing = useRef(false);
  const put = (element: HTMLTextAreaElement): void => {
    const base = editing ?? { sheet, row, column, mode: "edit" as const };
    bench.setEditing({ ...base, text: element.value, caret: element.selectionStart, where: "bar" });
  };

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event.nativeEvent) || help.handleKey(event)) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      onCommit(event.shiftKey ? "up" : "down");
    } else if (event.key === "Tab" && editing) {
      event.preventDefault();
      onCommit(event.shiftKey ? "left" : "right");
    }
  };

  return (
    <div className="formula-bar" role="group" aria-label={messages.formulaBar}>
      <NameBox bench={bench} messages={messages} onGo={onGo} refuse={refuse} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        data-testid="formula-input"
        aria-label={messages.formula}
        {...help.fieldProps}
        spellCheck={false}
        // Not kept by React, as in the cell.
        defaultValue={text}
        onChange={(event) => {
          put(event.currentTarget);
        }}
        onFocus={(event) => {
          if (!editing) put(event.currentTarget);
          else if (editing.where !== "bar") bench.setEditing({ ...editing, where: "bar" });
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onSelect={(event) => {
          if (composing.current) return;
          const element = event.currentTarget;
          if (editing?.where === "bar" && element.selectionStart !== editing.caret && document.activeElement === element) put(element);
        }}
        onKeyDown={onKeyDown}
      />
      {editing?.where === "bar" && <FormulaHelp help={help} messages={messages} />}
    </div>
  );
}

function NameBox({ bench, messages, onGo, refuse }: Pick<FormulaBarProps, "bench" | "messages" | "onGo" | "refuse">): React.JSX.Element {
  const { selection, view } = bench;
  const merge = view.index.mergeAt(selection.active.row, selection.active.column);
  const isCell = merge !== null && formatArea(merge) === formatArea(selection.area);
  const { row, column } = selection.active;
  const shown = formatArea(isCell ? { top: row, left: column, bottom: row, right: column } : selection.area);
  const [typed, setTyped] = useState<string | null>(null);

  const go = (): void => {
    const target = findPlace(bench, typed ?? shown);
    setTyped(null);
    if (target) onGo(target.sheet, target.area);
    else refuse(messages.unknownPlace(typed ?? ""));
  };

  return (
    <input
      className="name-box"
      data-testid="name-box"
      aria-label={messages.nameBox}
      list="known-places"
      value={typed ?? shown}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key === "Enter") go();
        else if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}

/** An address, a defined name or a table, as typed into the name box. */
function findPlace(bench: Bench, typed: string): { sheet: Sheet; area: Area } | null {
  const { workbook } = bench.session;
  const text = typed.trim();
  const table = allTables(workbook).find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  const home = table && sheetOfTable(workbook, table);
  if (table && home) return { sheet: home, area: bodyOf(table) };
  const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === text.toLowerCase());
  const address = parseAddress(name ? name.formula : text);
  if (!address) return null;
  const sheet = address.sheetName === null ? bench.sheet : bench.session.findSheet(address.sheetName);
  return sheet ? { sheet, area: address.area } : null;
}
