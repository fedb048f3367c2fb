/** Tables of a sheet that were in the file, and those that have come or gone. A table is known by its number. */
import type { SaveContext } from "../save/context";
import { addTable, tableXml } from "../save/tables";
import { withoutUnknown } from "../save/filters";
import { element } from "../xml";
import type { PatchPackage } from "./package";
import { attributesOf, joined, patchElement, piecesOf, withAttributes, type Piece } from "./pieces";
import type { PatchedSheet } from "./elements";
import { patchFilter } from "./filters";
import { withItems } from "./styles";

const columnId = ({ text }: Piece): string => attributesOf(text).get("id") ?? "";

/** Columns by their id: those that are the same stay as they were written. */
function patchColumns(source: string, before: string, now: string): string {
  const [own, was, is] = [source, before, now].map((text) => piecesOf(text));
  if (!own || !was || !is) return now;
  const children = is.children.map((column) => {
    const standing = own.children.find((piece) => columnId(piece) === columnId(column));
    const old = was.children.find((piece) => columnId(piece) === columnId(column));
    return standing && old ? { ...standing, text: patchElement(standing.text, old.text, column.text) } : column;
  });
  return withAttributes(joined({ ...own, children }), new Map([["count", children.length.toString()]]));
}

function patchTable(source: string, before: string, now: string): string {
  if (before === now) return source;
  const inner = (xml: string, name: string): string => piecesOf(xml).children.find((piece) => piece.name === name)?.text ?? "";
  const own = piecesOf(source);
  const children = own.children.map((piece) => {
    const [was, is] = [inner(before, piece.name), inner(now, piece.name)];
    if (was === is || was === "" || is === "") return piece;
    if (piece.name === "tableColumns") return { ...piece, text: patchColumns(piece.text, was, is) };
    if (piece.name === "autoFilter") return { ...piece, text: patchFilter(piece.text, was, is) };
    return { ...piece, text: patchElement(piece.text, was, is) };
  });
  const names = (xml: string): string =>
    piecesOf(xml)
      .children.map(({ name }) => name)
      .join();
  // What came or went whole, as the buttons of the filter, is written anew.
  if (names(before) !== names(now)) return withoutUnknown(now);
  const bare = (xml: string): string => joined({ ...piecesOf(xml), children: [] });
  const root = piecesOf(patchElement(joined({ ...own, children: [] }), bare(before), bare(now)));
  return joined({ ...root, children });
}

export function patchTables({ elements, part, before, now }: PatchedSheet, context: SaveContext, parts: PatchPackage): void {
  const places = parts.relationships(part).filter(({ kind, external }) => kind === "table" && !external);
  const numbered = places.map((place) => ({ ...place, number: Number(attributesOf(parts.text(place.target)).get("id") ?? 0) }));
  let list = elements.text("tableParts");
  for (const { id, target, number } of numbered) {
    const was = before.tables.find((table) => table.number === number);
    const is = now.tables.find((table) => table.number === number);
    if (!was) continue;
    if (is) {
      const source = parts.text(target);
      const patched = patchTable(source, tableXml(was, number, context), tableXml(is, number, context));
      if (patched !== source) parts.replace(target, patched);
      continue;
    }
    const pieces = piecesOf(list);
    const children = pieces.children.filter(({ text }) => ![...attributesOf(text).values()].includes(id));
    list = children.length === 0 ? "" : withAttributes(joined({ ...pieces, children }), new Map([["count", children.length.toString()]]));
    parts.unrelate(part, id);
    parts.remove(target);
  }
  const added = now.tables.filter(({ number }) => !numbered.some((place) => place.number === number));
  const items = added.map((table) => addTable(table, part, context));
  if (items.length > 0) list = withItems(list === "" ? element("tableParts") : list, items, elements.root);
  if (list !== elements.text("tableParts")) elements.set("tableParts", list);
}
