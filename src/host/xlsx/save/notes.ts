/** Notes of a sheet: their text, and the old drawing that Excel needs to show the box. */
import { cellName } from "../../model/address";
import type { Note, Sheet } from "../../model/state";
import { namespaces } from "../parts";
import { declaration, element, escapeXml } from "../xml";
import { textElement, type SaveContext } from "./context";

export function commentsXml(notes: readonly Note[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const comments = notes.map((note) =>
    element(
      "comment",
      { ref: cellName(note.row, note.column), authorId: authors.indexOf(note.author) },
      element("text", {}, element("r", {}, textElement(note.text))),
    ),
  );
  const list = element("authors", {}, ...authors.map((author) => `<author>${escapeXml(author)}</author>`));
  return declaration + element("comments", { xmlns: namespaces.sheet }, list, element("commentList", {}, ...comments));
}

export function boxXml({ row, column }: Note, number: number): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 4, 15, top + 5, 4].join(", ");
  return element(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: "#_x0000_t202",
      style: "position:absolute;width:160pt;height:80pt;z-index:1;visibility:hidden",
      fillcolor: "#fffbea",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#fffbea" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      "<x:MoveWithCells/><x:SizeWithCells/>",
      element("x:Anchor", {}, anchor),
      "<x:AutoFill>False</x:AutoFill>",
      element("x:Row", {}, String(row)),
      element("x:Column", {}, String(column)),
    ),
  );
}

function drawingXml(notes: readonly Note[], number: number): string {
  const shapeType = element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": "202", path: "m,l,21600r21600,l21600,xe" },
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>',
  );
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: String(number) })),
    shapeType,
    ...notes.map((note, index) => boxXml(note, 1024 * number + index + 1)),
  );
}

/** Adds the parts and returns the element of the sheet that points to the drawing. */
export function notesXml(sheet: Sheet, sheetPath: string, context: SaveContext): string {
  if (sheet.notes.length === 0) return "";
  const notes = [...sheet.notes].sort((first, second) => first.row - second.row || first.column - second.column);
  const number = context.next("notes");
  const comments = `xl/comments${number}.xml`;
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  context.package.add(comments, commentsXml(notes), "comments");
  context.package.add(drawing, drawingXml(notes, number));
  context.package.relate(sheetPath, "comments", comments);
  return element("legacyDrawing", { "r:id": context.package.relate(sheetPath, "vmlDrawing", drawing) });
}
