/** Below the sheet: what the selection adds up to, whether work is saved, zoom; and for screen readers the selected cell. */
import { useMemo } from "react";

import { formatArea, oneCell } from "../../host/model/address";
import { noteText } from "../../host/model/notes";
import { formatValue } from "../../host/calc/numberFormat";
import { selectedAreas, zoomLevels, zoomLimits, type Bench } from "../bench";
import type { Messages } from "../messages";
import { noSums, sumsOf } from "./selectionSums";
import { useBench } from "./useBench";

interface StatusBarProps {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly isSaved: boolean;
  readonly isCalculating: boolean;
  readonly onZoom: () => void;
}

export function StatusBar({ bench, messages, isSaved, isCalculating, onZoom }: StatusBarProps): React.JSX.Element {
  useBench(bench);
  const { sheet, selection, view, zoom } = bench;
  const { row, column } = selection.active;
  const address = formatArea(oneCell(row, column));
  const { text } = view.lookAt(row, column).text;
  const note = view.index.noteAt(row, column);
  const kept = view.cellAt(row, column)?.kept;
  const areas = selectedAreas(selection);
  const isSeveral = areas.some((area) => area.top !== area.bottom || area.left !== area.right) || areas.length > 1;
  // Only what is shown or selected anew is added up again.
  const sums = useMemo(() => (isSeveral ? sumsOf(view.sheet, selectedAreas(selection)) : noSums), [view, selection, isSeveral]);
  const step = (by: 1 | -1): void => {
    const at = by > 0 ? zoomLevels.find((level) => level > zoom) : [...zoomLevels].reverse().find((level) => level < zoom);
    if (at !== undefined) bench.setZoom(at);
  };
  return (
    <footer className="status-bar">
      <span
        role="status"
        className="visually-hidden"
        data-testid="active-cell"
        data-sheet={sheet.name}
        data-address={address}
        data-text={text}
      >
        {messages.cellStatus(address, text)}
        {note && ` ${messages.note(noteText(note))}`}
        {kept && ` ${messages.kept(kept)}`}
        {isSeveral && ` ${messages.cellsSelected(areas.map(formatArea).join(", "))}`}
      </span>
      <span data-testid="saved-state" data-saved={isSaved}>
        {isCalculating ? `${messages.calculating} …` : isSaved ? messages.saved : messages.unsaved}
      </span>
      {bench.adding !== "no" && <span role="status">{messages.addingCells}</span>}
      <span className="sums" role="status" data-testid="selection-sums">
        {sums.filled > 1 && sums.numbers === 0 && (
          <span>
            {messages.count}: {sums.filled}
          </span>
        )}
        {sums.filled > 1 && sums.numbers > 0 && (
          <>
            <span>
              {messages.average}: {shown(sums.sum / sums.numbers)}
            </span>
            <span>
              {messages.count}: {sums.filled}
            </span>
            <span>
              {messages.numbersCount}: {sums.numbers}
            </span>
            <span>
              {messages.least}: {shown(sums.least)}
            </span>
            <span>
              {messages.most}: {shown(sums.most)}
            </span>
            <span>
              {messages.sum}: {shown(sums.sum)}
            </span>
          </>
        )}
      </span>
      <span className="zoom" role="group" aria-label={messages.zoom}>
        <button
          type="button"
          aria-label={messages.zoomOut}
          data-testid="zoom-out"
          disabled={zoom <= zoomLimits.least}
          onClick={() => {
            step(-1);
          }}
        >
          −
        </button>
        <button type="button" className="zoom-value" data-testid="zoom-value" title={messages.zoomTo} onClick={onZoom}>
          {zoom} %
        </button>
        <button
          type="button"
          aria-label={messages.zoomIn}
          data-testid="zoom-in"
          disabled={zoom >= zoomLimits.most}
          onClick={() => {
            step(1);
          }}
        >
          +
        </button>
      </span>
    </footer>
  );
}

const shown = (value: number): string => formatValue(value, Number.isInteger(value) ? "#,##0" : "#,##0.00");
