/**
 * Pictures that were added to a sheet. Each hangs on cells as it was told: on one of them with its size, between two, or on none. Shapes are
 * not written: what they look like only the file knows that holds them.
 */
import { boxOf } from "../../model/drawings";
import { bytesOfBase64, pictureFormat } from "../../model/pictureFormat";
import type { Drawing, Sheet } from "../../model/state";
import { namespaces } from "../parts";
import { element } from "../xml";
import type { SaveContext } from "./context";
import { cornerXml, units } from "./corner";

/** The part that holds the picture, the same for all that show it; null for what a picture cannot show by itself. */
function partOf({ image, part }: Drawing, context: SaveContext): string | null {
  if (image === null) return part === null || part.toLowerCase().endsWith(".svg") ? null : part;
  const known = context.pictures.get(image);
  if (known !== undefined) return known;
  const bytes = bytesOfBase64(image);
  const format = bytes && pictureFormat(bytes);
  if (!format) return null;
  const path = `xl/media/image${context.next("image")}.${format.type}`;
  context.package.add(path, bytes);
  context.pictures.set(image, path);
  return path;
}

const extent = (name: string, { width, height }: { readonly width: number; readonly height: number }): string =>
  element(name, { cx: units(width), cy: units(height) });

/** Kind of the anchor and the elements of it that say where the drawing stands. */
export function placeXml({ placement, from, to }: Drawing): {
  readonly kind: string;
  readonly editAs: string | null;
  readonly place: string;
} {
  if ("row" in to) {
    const editAs = { TwoCell: null, OneCell: "oneCell", Absolute: "absolute" }[placement];
    return { kind: "twoCellAnchor", editAs, place: cornerXml("xdr:from", from) + cornerXml("xdr:to", to) };
  }
  if (placement === "Absolute") {
    const position = element("xdr:pos", { x: units(from.column.rest), y: units(from.row.rest) });
    return { kind: "absoluteAnchor", editAs: null, place: position + extent("xdr:ext", to) };
  }
  return { kind: "oneCellAnchor", editAs: null, place: cornerXml("xdr:from", from) + extent("xdr:ext", to) };
}

function anchorXml(picture: Drawing, id: number, relationship: string, sheet: Sheet): string {
  const { kind, editAs, place } = placeXml(picture);
  const { left, top, ...size } = boxOf(sheet, picture);
  const locks = element("a:picLocks", { noChangeAspect: picture.lockAspectRatio ? true : null });
  return element(
    `xdr:${kind}`,
    { editAs },
    place,
    element(
      "xdr:pic",
      {},
      element(
        "xdr:nvPicPr",
        {},
        element("xdr:cNvPr", { id, name: picture.name, descr: picture.text === "" ? null : picture.text }),
        element("xdr:cNvPicPr", {}, locks),
      ),
      element(
        "xdr:blipFill",
        {},
        element("a:blip", { "xmlns:r": namespaces.relationships, "r:embed": relationship }),
        element("a:stretch", {}, element("a:fillRect")),
      ),
      element(
        "xdr:spPr",
        {},
        element("a:xfrm", {}, element("a:off", { x: units(left), y: units(top) }), extent("a:ext", size)),
        element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      ),
    ),
    element("xdr:clientData"),
  );
}

/** Pictures of a sheet that no drawing of the file holds. */
export const addedPictures = ({ drawings }: Sheet): readonly Drawing[] =>
  drawings.filter(({ kind, anchor }) => kind === "picture" && anchor === null);

/** Adds the parts of these pictures to the drawing at the path; answers with their anchors, numbered from here. */
export function picturesXml(
  pictures: readonly Drawing[],
  sheet: Sheet,
  path: string,
  first: number,
  context: SaveContext,
): readonly { readonly name: string; readonly text: string }[] {
  return pictures.flatMap((picture, index) => {
    const part = partOf(picture, context);
    if (part === null) return [];
    const relationship = context.package.relate(path, "image", part);
    return [{ name: placeXml(picture).kind, text: anchorXml(picture, first + index, relationship, sheet) }];
  });
}
