/** Pictures and shapes among the anchors of a drawing that stays: those that were renamed or moved say so, those that are gone leave with their parts. */
import type { Drawing } from "../../model/state";
import { placeXml } from "../save/pictures";
import { escapeXml } from "../xml";
import { isSame } from "./elements";
import type { PatchPackage } from "./package";
import { joined, nextTag, piecesOf, withAttributes, type Piece } from "./pieces";

/** Elements of an anchor that say where it stands. */
const places: ReadonlySet<string> = new Set(["from", "to", "ext", "pos"]);

function moved(anchor: Piece, is: Drawing): Piece {
  const tag = nextTag(anchor.text, 0);
  const prefix = /^(\w+:)?/.exec(tag?.name ?? "")?.[0] ?? "";
  const { kind, editAs, place } = placeXml(is);
  const pieces = piecesOf(anchor.text);
  const rest = pieces.children.filter(({ name }) => !places.has(name));
  const inOwnPrefix = place.replace(/(<\/?)xdr:/g, `$1${prefix}`);
  const start = pieces.open.replace(/<(\w+:)?\w+/, `<${prefix}${kind}`);
  const open = withAttributes(start, new Map([["editAs", editAs]]));
  const close = pieces.close.replace(/<\/(\w+:)?\w+/, `</${prefix}${kind}`);
  return { name: kind, text: joined({ open, close, children: [{ name: "", text: inOwnPrefix }, ...rest] }) };
}

/** The first element that says who it is. */
function renamed(anchor: Piece, was: Drawing, is: Drawing): Piece {
  const found = /<(?:\w+:)?cNvPr\b/.exec(anchor.text);
  if (!found) return anchor;
  const changes = new Map<string, string | null>();
  if (was.name !== is.name) changes.set("name", escapeXml(is.name));
  if (is.kind === "picture" && was.text !== is.text) changes.set("descr", is.text === "" ? null : escapeXml(is.text));
  return { ...anchor, text: anchor.text.slice(0, found.index) + withAttributes(anchor.text.slice(found.index), changes) };
}

function locked(anchor: Piece, is: Drawing): Piece {
  const found = /<(?:\w+:)?(?:pic|sp)Locks\b/.exec(anchor.text);
  if (!found) return anchor;
  const changes = new Map([["noChangeAspect", is.lockAspectRatio ? "1" : null]]);
  return { ...anchor, text: anchor.text.slice(0, found.index) + withAttributes(anchor.text.slice(found.index), changes) };
}

/** The anchor of a drawing as it is now. */
export function patchedAnchor(anchor: Piece, was: Drawing, is: Drawing): Piece {
  const place = ({ placement, from, to }: Drawing): unknown => ({ placement, from, to });
  let now = anchor;
  if (was.name !== is.name || was.text !== is.text) now = renamed(now, was, is);
  if (was.lockAspectRatio !== is.lockAspectRatio) now = locked(now, is);
  return isSame(place(was), place(is)) ? now : moved(now, is);
}

const relationships = (anchors: readonly Piece[]): ReadonlySet<string> =>
  new Set(anchors.flatMap(({ text }) => [...text.matchAll(/\s\w+:(?:embed|link|id|pict)="([^"]*)"/g)].map(([, id]) => id ?? "")));

/** Takes away what only anchors refer to that are gone. */
export function removeRelated(gone: readonly Piece[], left: readonly Piece[], drawing: string, parts: PatchPackage): void {
  const kept = relationships(left);
  const targets = parts.relationships(drawing);
  for (const id of relationships(gone)) {
    const place = targets.find((one) => one.id === id);
    if (!place || kept.has(id)) continue;
    parts.unrelate(drawing, id);
    if (!place.external) parts.removeUnreferred(place.target);
  }
}
