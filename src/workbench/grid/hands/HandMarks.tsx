/** What is drawn while a hand holds something: where cells will come to lie, how wide a column will be. */
import { useSyncExternalStore } from "react";
import { formatArea } from "../../../host/model/address";
import type { SheetView } from "../../sheet/sheetView";
import { placeOf, type ScrollPlace } from "../layout";
import type { Mark } from "./hand";

export function HandMarks({ mark, view, scroll }: { readonly mark: Mark | null; readonly view: SheetView; readonly scroll: ScrollPlace }) {
  useSyncExternalStore(scroll.subscribe, scroll.getVersion);
  if (!mark) return null;
  const { area, line, text } = mark;
  const place = area && placeOf(view, scroll, area);
  return (
    <div aria-hidden="true" data-testid="hand-mark" data-area={area && formatArea(area)}>
      {place && <div className="hand-area" style={place} />}
      {line && <div className={`hand-line ${line.direction}`} style={line.direction === "rows" ? { top: line.at } : { left: line.at }} />}
      {text !== undefined && line && (
        <div className="hand-text" style={line.direction === "rows" ? { top: line.at + 4, left: 8 } : { left: line.at + 4, top: 4 }}>
          {text}
        </div>
      )}
    </div>
  );
}
