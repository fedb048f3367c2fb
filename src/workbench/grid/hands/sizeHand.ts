/** The edge behind a heading: dragged, it sets width or height; pressed twice, the line fits its content. Of selected lines all change. */
import { columnWidthPoints, pointsToCharacters } from "../../../host/model/lengths";
import { setSizes, type Lines } from "../../sheetEdits";
import { pointsOfPixels, sizeAt, startOf } from "../../sheet/axis";
import { fittedSizes, linesMeant } from "../fit";
import { frozenHeight, frozenWidth, headingHeightOf, headingWidthOf } from "../layout";
import type { Hand, HandContext, HandEvent } from "./hand";

/** Pixels: nothing is hidden by accident. */
const least = 4;
/** Points, as Excel. */
const mostHeight = 409.5;
const mostWidth = 1343;

export function sizeHand({ bench, messages, scene, show, refuse }: HandContext, lines: Lines, index: number, start: HandEvent): Hand {
  const { view } = bench;
  const axis = lines === "rows" ? view.rows : view.columns;
  const before = sizeAt(axis, axis.positionOf(index));
  const pixelsAt = ({ point }: HandEvent): number =>
    Math.max(least, before + (lines === "rows" ? point.y - start.point.y : point.x - start.point.x));
  const pointsAt = (event: HandEvent): number =>
    Math.min(lines === "rows" ? mostHeight : mostWidth, pointsOfPixels(Math.round(pixelsAt(event) / view.zoom)));
  const begin = (): number => {
    const { scroll } = scene();
    const place = startOf(axis, index);
    if (lines === "rows") return headingHeightOf(view) + place - (place < frozenHeight(view) ? 0 : scroll.top);
    return headingWidthOf(view) + place - (place < frozenWidth(view) ? 0 : scroll.left);
  };
  return {
    move: (event) => {
      const points = pointsAt(event);
      const text = lines === "rows" ? messages.heightOf(points) : messages.widthOf(pointsToCharacters(points));
      show({ line: { direction: lines, at: begin() + pixelsAt(event) }, text });
    },
    drop: (event) => {
      const points = pointsAt(event);
      if (Math.abs(pixelsAt(event) - before) < 1) return;
      const refused = setSizes(bench, lines, new Map(linesMeant(bench, lines, index).map((line) => [line, points])));
      if (refused !== null) refuse(refused);
    },
  };
}

export function fitLines({ bench, refuse }: Pick<HandContext, "bench" | "refuse">, lines: Lines, indexes: readonly number[]): void {
  const refused = setSizes(bench, lines, fittedSizes(bench, lines, indexes));
  if (refused !== null) refuse(refused);
}

/** Points of a line as it is shown. */
export const sizeOf = ({ sheet, view }: HandContext["bench"], lines: Lines, index: number): number => {
  if (lines === "columns") return columnWidthPoints(sheet, index);
  return pointsOfPixels(Math.round(sizeAt(view.rows, view.rows.positionOf(index)) / view.zoom));
};
