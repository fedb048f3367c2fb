/** Find and replace (Ctrl+F, Ctrl+H). Enter goes to the next place, Shift+Enter to the one before, Escape leaves. */
import { useEffect, useRef, useState } from "react";

import { cellName } from "../../host/model/address";
import type { Bench } from "../bench";
import { deskTextsIn } from "../deskTexts";
import type { Messages } from "../messages";
import { focusGrid } from "../regions";
import { useKeysOf } from "../useKeysOf";
import { findCells, replaceableCells, replaceIn, type FindOptions, type FoundCell } from "./search";

interface FindBarProps {
  readonly bench: Bench;
  readonly messages: Messages;
  /** Ctrl+H instead of Ctrl+F. */
  readonly replaces: boolean;
  readonly onClose: () => void;
}

const switches = ["inWorkbook", "inFormulas", "wholeCell", "matchCase"] as const;

export function FindBar({ bench, messages, replaces, onClose }: FindBarProps): React.JSX.Element {
  const texts = deskTextsIn(messages.language).find;
  const first = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState("");
  const [said, setSaid] = useState("");
  const [options, setOptions] = useState<FindOptions>({
    what: "",
    inWorkbook: false,
    inFormulas: false,
    wholeCell: false,
    matchCase: false,
  });

  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, [replaces]);

  const isHere = ({ sheet, row, column }: FoundCell): boolean =>
    sheet === bench.sheet && row === bench.selection.active.row && column === bench.selection.active.column;

  const go = (step: 1 | -1): void => {
    const cells = findCells(bench, options);
    const { row, column } = bench.selection.active;
    const order = bench.session.workbook.sheets;
    const placeOf = (cell: FoundCell): number[] => [order.indexOf(cell.sheet), cell.row, cell.column];
    const here = placeOf({ sheet: bench.sheet, row, column });
    const isAfter = (cell: FoundCell): boolean => compare(placeOf(cell), here) * step > 0;
    const ahead = step > 0 ? cells.findIndex(isAfter) : cells.findLastIndex(isAfter);
    const at = ahead >= 0 ? ahead : step > 0 ? 0 : cells.length - 1;
    const next = cells[at];
    if (!next) {
      setSaid(texts.none);
      return;
    }
    show(next);
    setSaid(texts.place(at + 1, cells.length, `${next.sheet.name}!${cellName(next.row, next.column)}`));
  };
  const show = ({ sheet, row, column }: FoundCell): void => {
    if (sheet !== bench.sheet) bench.activate(sheet);
    bench.select({ row, column });
  };
  const replace = (all: boolean): void => {
    const cells = replaceableCells(bench, options);
    const wanted = all ? cells : cells.filter(isHere);
    if (!all && wanted.length === 0) {
      go(1);
      return;
    }
    const { count, refused } = replaceIn(bench, wanted, options, by);
    if (!all) go(1);
    else setSaid(count + refused === 0 ? texts.none : [texts.replaced(count), refused > 0 ? texts.refused(refused) : ""].join(" ").trim());
  };

  const bar = useKeysOf<HTMLDivElement>((event) => {
    if (event.key === "Escape") {
      onClose();
      focusGrid();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) go(event.shiftKey ? -1 : 1);
    else return false;
    return true;
  });

  return (
    <div ref={bar} className="find-bar" role="search" aria-label={texts.title} data-testid="find-bar">
      <div className="row">
        <input
          ref={first}
          type="text"
          aria-label={texts.what}
          placeholder={texts.what}
          data-testid="find-what"
          value={options.what}
          onChange={(event) => {
            setOptions({ ...options, what: event.currentTarget.value });
          }}
        />
        <button
          type="button"
          onClick={() => {
            go(-1);
          }}
        >
          {texts.previous}
        </button>
        <button
          type="button"
          data-testid="find-next"
          onClick={() => {
            go(1);
          }}
        >
          {texts.next}
        </button>
        <button type="button" aria-label={texts.close} onClick={onClose}>
          ×
        </button>
      </div>
      {replaces && (
        <div className="row">
          <input
            type="text"
            aria-label={texts.replaceWith}
            placeholder={texts.replaceWith}
            data-testid="replace-with"
            value={by}
            onChange={(event) => {
              setBy(event.currentTarget.value);
            }}
          />
          <button
            type="button"
            onClick={() => {
              replace(false);
            }}
          >
            {texts.replace}
          </button>
          <button
            type="button"
            data-testid="replace-all"
            onClick={() => {
              replace(true);
            }}
          >
            {texts.replaceAll}
          </button>
        </div>
      )}
      <div className="row">
        {switches.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={options[name]}
              onChange={(event) => {
                setOptions({ ...options, [name]: event.currentTarget.checked });
              }}
            />
            {texts[name]}
          </label>
        ))}
      </div>
      <div role="status" data-testid="find-status">
        {said}
      </div>
    </div>
  );
}

/** By sheet, then row, then column. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
