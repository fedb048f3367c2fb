/** Where pictures and shapes stand, in points from the sheet's corner, and pictures that are added. */
import { boxBetween, cellsUnder, type Box } from "./chartAnchors";
import { newId } from "./newWorkbook";
import type { PictureFormat } from "./pictureFormat";
import type { Drawing, Placement, Sheet } from "./state";

const pointsPerPixel = 0.75;

/** One that hangs on no cell says its place itself. */
const isFree = ({ placement, to }: Drawing): boolean => placement === "Absolute" && !("row" in to);

export function boxOf(sheet: Sheet, drawing: Drawing): Box {
  const { from, to } = drawing;
  if ("row" in to) return boxBetween(sheet, { from, to });
  if (isFree(drawing)) return { left: from.column.rest, top: from.row.rest, ...to };
  return { ...boxBetween(sheet, { from, to: from }), ...to };
}

/** The drawing at another place, or hanging on cells otherwise. */
export function drawnAt(sheet: Sheet, drawing: Drawing, box: Box, placement: Placement = drawing.placement): Drawing {
  const { left, top, width, height } = box;
  if (placement === "Absolute") {
    const from = { column: { index: 0, rest: left }, row: { index: 0, rest: top } };
    return { ...drawing, placement, from, to: { width, height } };
  }
  const { from, to } = cellsUnder(sheet, box);
  return { ...drawing, placement, from, to: placement === "TwoCell" ? to : { width, height } };
}

function freeName({ drawings }: Sheet): string {
  for (let number = drawings.length + 1; ; number++) {
    const name = `Picture ${number}`;
    if (!drawings.some((one) => one.name === name)) return name;
  }
}

/** Adds a picture at the sheet's corner, as large as it is at 96 dots per inch. */
export function addPicture(sheet: Sheet, image: string, { width, height }: PictureFormat): Drawing {
  const picture: Drawing = {
    id: newId(),
    kind: "picture",
    name: freeName(sheet),
    text: "",
    part: null,
    image,
    anchor: null,
    placement: "OneCell",
    lockAspectRatio: true,
    from: { column: { index: 0, rest: 0 }, row: { index: 0, rest: 0 } },
    to: { width: width * pointsPerPixel, height: height * pointsPerPixel },
  };
  sheet.drawings = [...sheet.drawings, picture];
  return picture;
}
