/** Below the sheet: what the selection adds up to, whether work is saved, zoom; and for screen readers the selected cell. */
import { formatArea, oneCell } from "../../host/model/address";
import { columnOf, rowOf, type Area, type Sheet } from "../../host/model/state";
import { formatValue } from "../../host/calc/numberFormat";
import { zoomLevels, type Bench } from "../bench";
import type { Messages } from "../messages";
import { useBench } from "./useBench";

interface StatusBarProps {
  readonly bench: Bench;
  readonly messages: Messages;
  readonly isSaved: boolean;
  readonly isCalculating: boolean;
}

export function StatusBar({ bench, messages, isSaved, isCalculating }: StatusBarProps): React.JSX.Element {
  useBench(bench);
  const { sheet, selection, view, zoom } = bench;
  const { row, column } = selection.active;
  const address = formatArea(oneCell(row, column));
  const { text } = view.lookAt(row, column).text;
  const note = view.index.noteAt(row, column);
  const kept = view.cellAt(row, column)?.kept;
  const sums = sumsOf(sheet, selection.area);
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
        {note && ` ${messages.note(note.text)}`}
        {kept && ` ${messages.kept(kept)}`}
      </span>
      <span data-testid="saved-state" data-saved={isSaved}>
        {isCalculating ? `${messages.calculating} …` : isSaved ? messages.saved : messages.unsaved}
      </span>
      <span className="sums" data-testid="selection-sums">
        {sums.numbers > 1 && (
          <>
            <span>
              {messages.average}: {shown(sums.sum / sums.numbers)}
            </span>
            <span>
              {messages.count}: {sums.filled}
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
          disabled={zoom <= zoomLevels[0]}
          onClick={() => {
            step(-1);
          }}
        >
          −
        </button>
        <output>{zoom} %</output>
        <button
          type="button"
          aria-label={messages.zoomIn}
          data-testid="zoom-in"
          disabled={zoom >= 200}
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

function sumsOf(sheet: Sheet, area: Area): { sum: number; numbers: number; filled: number } {
  let sum = 0;
  let numbers = 0;
  let filled = 0;
  if (area.top === area.bottom && area.left === area.right) return { sum, numbers, filled };
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key);
    const column = columnOf(key);
    if (cell.value === null || row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    filled++;
    if (typeof cell.value !== "number") continue;
    numbers++;
    sum += cell.value;
  }
  return { sum, numbers, filled };
}
