/** Pictures and shapes, over the cells and scrolling with them; to be looked at only. */
import { useMemo, useSyncExternalStore } from "react";

import type { Drawing, Line, WorkbookSource } from "../../host/model/state";
import type { Bench } from "../bench";
import { deskTextsIn } from "../deskTexts";
import { frozenHeight, frozenWidth, headingWidthOf, type ScrollPlace } from "../grid/layout";
import { useBench } from "../grid/useBench";
import type { Messages } from "../messages";
import { pixelsOfPoints, startOf, type Axis } from "../sheet/axis";
import type { SheetView } from "../sheet/sheetView";
import { addedAddress, pictureAddress } from "./pictureAddress";

interface DrawingLayerProps {
  readonly bench: Bench;
  readonly scroll: ScrollPlace;
  /** Pixels above the part that scrolls. */
  readonly top: number;
  readonly messages: Messages;
}

export function DrawingLayer({ bench, scroll, top, messages }: DrawingLayerProps): React.JSX.Element | null {
  useBench(bench);
  useSyncExternalStore(scroll.subscribe, scroll.getVersion);
  const { view } = bench;
  const { drawings } = view.sheet;
  if (drawings.length === 0) return null;
  // Unscrolled, they may reach over frozen columns; scrolled, they go under them.
  const edge = scroll.left > 0 ? frozenWidth(view) : 0;
  return (
    <div className="chart-layer" style={{ top, left: headingWidthOf(view) + edge }}>
      <div style={{ transform: `translate(${-scroll.left - edge}px, ${-scroll.top - frozenHeight(view)}px)` }}>
        {drawings.map((drawing) => (
          <Figure key={drawing.id} drawing={drawing} view={view} source={bench.session.workbook.source} messages={messages} />
        ))}
      </div>
    </div>
  );
}

interface FigureProps {
  readonly drawing: Drawing;
  readonly view: SheetView;
  readonly source: WorkbookSource | null;
  readonly messages: Messages;
}

function Figure({ drawing, view, source, messages }: FigureProps): React.JSX.Element | null {
  const { kind, name, text, part, image } = drawing;
  const texts = deskTextsIn(messages.language).objects;
  const address = useMemo(() => {
    if (image !== null) return addedAddress(image);
    return part !== null && source ? pictureAddress(source, part) : null;
  }, [source, part, image]);
  const box = boxOf(drawing, view);
  if (box.width <= 0 || box.height <= 0) return null;
  if (kind === "picture" && address !== null)
    return <img className="drawing" data-testid="drawing" alt={texts.picture(text || name)} src={address} style={box} draggable={false} />;
  return (
    <div
      className="drawing shape"
      data-testid="drawing"
      role="img"
      aria-label={kind === "picture" ? texts.picture(text || name) : texts.shape(text || name)}
      style={box}
    >
      {text || name}
    </div>
  );
}

/** Pixels from the sheet's upper left corner. */
function boxOf({ from, to }: Drawing, view: SheetView): { left: number; top: number; width: number; height: number } {
  const pixels = (points: number): number => pixelsOfPoints(points) * view.zoom;
  const at = (axis: Axis, { index, rest }: Line): number =>
    Math.min(startOf(axis, index) + pixels(rest), index === 0 ? Infinity : startOf(axis, index + 1));
  const [left, top] = [at(view.columns, from.column), at(view.rows, from.row)];
  return "row" in to
    ? { left, top, width: at(view.columns, to.column) - left, height: at(view.rows, to.row) - top }
    : { left, top, width: pixels(to.width), height: pixels(to.height) };
}
