/** Notes of a sheet that changed, came or went, beside those that stay as they were written, and the old drawing that shows their boxes. */
import { cellName } from "../../model/address";
import type { Note, Sheet } from "../../model/state";
import type { SaveContext } from "../save/context";
import { boxXml, commentsXml, notesXml } from "../save/notes";
import type { PatchPackage } from "./package";
import { attributesOf, joined, piecesOf, type Piece } from "./pieces";
import { isSame, type PatchedSheet } from "./elements";

const nameOf = ({ row, column }: Note): string => cellName(row, column);

/** Comments by their cell: what is written of those that have not changed. */
const itemsOf = (comments: string): readonly Piece[] =>
  piecesOf(piecesOf(comments).children.find(({ name }) => name === "commentList")?.text ?? "<a/>").children;

function patchComments(source: string, before: Sheet, now: Sheet): string {
  const fresh = commentsXml(now.notes);
  const standing = new Map(itemsOf(source).map((piece) => [attributesOf(piece.text).get("ref") ?? "", piece]));
  const authors = piecesOf(piecesOf(source).children.find(({ name }) => name === "authors")?.text ?? "<authors/>");
  const names = authors.children.map(({ text }) => text.replace(/^\s+/, ""));
  const freshAuthors = piecesOf(piecesOf(fresh).children[0]?.text ?? "<a/>").children.map(({ text }) => text);
  const numberOf = (author: string): number => (names.includes(author) ? names.indexOf(author) : names.push(author) - 1);
  const items = itemsOf(fresh).map((piece) => {
    const ref = attributesOf(piece.text).get("ref") ?? "";
    const kept = standing.get(ref);
    const [was, is] = [before.notes.find((note) => nameOf(note) === ref), now.notes.find((note) => nameOf(note) === ref)];
    if (kept && isSame(was, is)) return kept;
    const author = freshAuthors[Number(attributesOf(piece.text).get("authorId") ?? 0)] ?? "<author/>";
    return { ...piece, text: piece.text.replace(/authorId="\d+"/, `authorId="${numberOf(author)}"`) };
  });
  const pieces = piecesOf(source);
  const list = (piece: Piece): string => {
    if (piece.name === "authors") return joined({ ...authors, children: names.map((text) => ({ name: "author", text })) });
    return piece.name === "commentList" ? joined({ ...piecesOf(piece.text), children: items }) : piece.text;
  };
  return joined({ ...pieces, children: pieces.children.map((piece) => ({ ...piece, text: list(piece) })) });
}

/** The cell whose note a shape is; null for other shapes: buttons, pictures. */
function cellOf(shape: string): string | null {
  if (!/ObjectType="Note"/.test(shape)) return null;
  const [row, column] = ["Row", "Column"].map((name) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1));
  return row === undefined || column === undefined || row < 0 || column < 0 ? null : cellName(row, column);
}

function patchBoxes(source: string, now: Sheet): string {
  const pieces = piecesOf(source);
  const wanted = new Set(now.notes.map(nameOf));
  const children = pieces.children.filter(({ text }) => {
    const cell = cellOf(text);
    return cell === null || wanted.has(cell);
  });
  const standing = new Set(children.map(({ text }) => cellOf(text)));
  const highest = Math.max(1024, ...[...source.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number)));
  const added = now.notes
    .filter((note) => !standing.has(nameOf(note)))
    .map((note, index) => ({ name: "shape", text: boxXml(note, highest + 1 + index) }));
  return joined({ ...pieces, children: [...children, ...added] });
}

export function patchNotes({ elements, part, before, now }: PatchedSheet, context: SaveContext, parts: PatchPackage): void {
  if (isSame(before.notes, now.notes)) return;
  const places = parts.relationships(part);
  const comments = places.find(({ kind }) => kind === "comments");
  const boxes = places.find(({ kind }) => kind === "vmlDrawing" && elements.text("legacyDrawing") !== "");
  if (comments && boxes) {
    parts.replace(comments.target, patchComments(parts.text(comments.target), before, now));
    parts.replace(boxes.target, patchBoxes(parts.text(boxes.target), now));
    return;
  }
  if (!boxes) elements.set("legacyDrawing", notesXml(now, part, context));
}
