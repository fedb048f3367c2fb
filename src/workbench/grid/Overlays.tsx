/** What stands over the grid: cell editor, button and list of a validated cell, input message, note. */
import { Fragment, useState, useSyncExternalStore } from "react";

import { oneCell } from "../../host/model/address";
import { remarksOf } from "../../host/model/notes";
import type { Sheet } from "../../host/model/state";
import type { Bench, CellPlace } from "../bench";
import type { CommitWay } from "../commit";
import { typeInto } from "../edits";
import { FilterButtons } from "../filter/FilterButtons";
import type { Messages } from "../messages";
import { CellEditor } from "./CellEditor";
import { placeOf, type ScrollPlace } from "./layout";
import { ListBox } from "./ListBox";
import { useBench } from "./useBench";
import { listItems } from "./validate";

interface OverlaysProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  readonly messages: Messages;
  readonly hovered: CellPlace | null;
  /** Of the grid's box in pixels. */
  readonly width: number;
  readonly listOpen: boolean;
  readonly setListOpen: (open: boolean) => void;
  readonly onCommit: (way: CommitWay) => void;
  readonly onCancel: () => void;
  readonly refuse: (message: string) => void;
  readonly focusGrid: () => void;
}

export function Overlays(props: OverlaysProps): React.JSX.Element {
  const { bench, scroll, messages, hovered, listOpen, setListOpen, refuse, focusGrid } = props;
  useBench(bench);
  useSyncExternalStore(scroll.subscribe, scroll.getVersion);
  const { view, sheet, selection, editing } = bench;
  const { row, column } = selection.active;
  const [opened, setOpened] = useState<{ readonly sheet: Sheet; readonly place: CellPlace } | null>(null);
  const merge = view.index.mergeAt(row, column);
  const place = placeOf(view, scroll, merge ?? oneCell(row, column));
  const rule = view.index.validationAt(row, column);
  const hasList = rule?.type === "list" && rule.inCellDropDown && !editing;
  // Alt+Down opens the list of a cell, in a header the menu of its filter.
  const byKey = listOpen && !hasList && !editing ? selection.active : null;
  const menu = (opened?.sheet === sheet ? opened.place : null) ?? byKey;
  const { noteAt } = bench;
  const asked = noteAt?.sheet === sheet && noteAt.place.row === row && noteAt.place.column === column ? noteAt.place : null;
  const noted = asked ?? hovered;
  const note = noted && view.index.noteAt(noted.row, noted.column);
  const kept = hovered && view.cellAt(hovered.row, hovered.column)?.kept;

  const choose = (item: string): void => {
    setListOpen(false);
    const refused = typeInto(bench, sheet, row, column, item);
    if (refused !== null) refuse(refused);
    focusGrid();
  };

  return (
    <>
      <FilterButtons
        bench={bench}
        scroll={scroll}
        messages={messages}
        width={props.width}
        open={menu}
        setOpen={(at) => {
          setListOpen(false);
          setOpened(at && { sheet, place: at });
        }}
        refuse={refuse}
        focusGrid={focusGrid}
      />
      {editing?.sheet === sheet && (
        <CellEditor
          bench={bench}
          editing={editing}
          scroll={scroll}
          messages={messages}
          width={props.width}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
      {hasList && (
        <button
          type="button"
          className="list-button"
          data-testid="list-button"
          tabIndex={-1}
          aria-label={messages.chooseItem}
          aria-expanded={listOpen}
          style={{ left: place.left + place.width, top: place.top + place.height - 20 }}
          onMouseDown={(event) => {
            event.preventDefault();
            setListOpen(!listOpen);
          }}
        >
          <span aria-hidden="true">▾</span>
        </button>
      )}
      {hasList && listOpen && (
        <ListBox
          items={listItems(bench, sheet, rule, row, column)}
          current={view.lookAt(row, column).text.text}
          label={messages.chooseItem}
          style={{ left: place.left, top: place.top + place.height, minWidth: place.width }}
          onChoose={choose}
          onClose={() => {
            setListOpen(false);
            focusGrid();
          }}
        />
      )}
      {rule?.prompt?.show && !editing && !listOpen && (rule.prompt.title !== "" || rule.prompt.message !== "") && (
        <div
          className="input-message"
          data-testid="input-message"
          role="note"
          style={{ left: place.left + 12, top: place.top + place.height + 6 }}
        >
          {rule.prompt.title !== "" && <b>{rule.prompt.title}</b>}
          {rule.prompt.message}
        </div>
      )}
      {note && (
        <div className="note" data-testid="note" role={asked ? "status" : "note"} style={notePlace(bench, scroll, noted)}>
          {remarksOf(note).map(({ author, text }, index) => (
            <Fragment key={index}>
              {author !== "" && <b>{author}</b>}
              {text}
            </Fragment>
          ))}
        </div>
      )}
      {kept && !note && (
        <div className="note" role="note" style={notePlace(bench, scroll, hovered)}>
          {messages.kept(kept)}
        </div>
      )}
    </>
  );
}

function notePlace(bench: Bench, scroll: ScrollPlace, cell: CellPlace): { left: number; top: number } {
  const place = placeOf(bench.view, scroll, oneCell(cell.row, cell.column));
  return { left: place.left + place.width + 6, top: place.top };
}
