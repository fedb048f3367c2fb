/**
 * Where the keyboard rests while no cell is edited. An input method composes only in a field, and what it composes must not be torn from it:
 * so the word is written here, over the selected cell, and moves into the cell's own field once it has been taken.
 */
import { useState, type RefObject } from "react";
import { oneCell } from "../../host/model/address";
import type { Bench } from "../bench";
import type { Messages } from "../messages";
import { placeOf, type ScrollPlace } from "./layout";

interface TypingFieldProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  readonly messages: Messages;
  readonly field: RefObject<HTMLInputElement>;
}

export function TypingField({ bench, scroll, messages, field }: TypingFieldProps): React.JSX.Element {
  const [composing, setComposing] = useState(false);
  const { sheet, selection, view } = bench;
  const { row, column } = selection.active;
  const place = placeOf(view, scroll, view.index.mergeAt(row, column) ?? oneCell(row, column));

  const take = (element: HTMLInputElement): void => {
    const text = element.value;
    element.value = "";
    setComposing(false);
    if (text !== "") bench.setEditing({ sheet, row, column, text, caret: text.length, mode: "enter", where: "cell" });
  };

  return (
    <input
      ref={field}
      className={composing ? "cell-editor" : "typing-field"}
      data-testid="typing-field"
      aria-label={messages.cellEditor}
      spellCheck={false}
      style={{ left: place.left, top: place.top, ...(composing ? { width: place.width, height: place.height } : {}) }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={(event) => take(event.currentTarget)}
      onInput={(event) => {
        if (!(event.nativeEvent as InputEvent).isComposing && !composing) take(event.currentTarget);
      }}
    />
  );
}
