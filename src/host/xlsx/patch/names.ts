/** Names of the workbook: those that changed, came or went, among those that stay as they were written. */
import { escapeXml } from "../xml";
import { movedFormula, type Shifts } from "./moves";
import { attributesOf, joined, patchElement, piecesOf, unescaped, withAttributes, type Piece } from "./pieces";

/** Names as we would write them, by what they are called and where. */
const named = (elements: readonly string[]): Map<string, string> =>
  new Map(
    elements.map((text) => [
      `${attributesOf(text).get("localSheetId") ?? ""} ${attributesOf(text).get("name")?.toLowerCase() ?? ""}`,
      text,
    ]),
  );

export function patchNames(
  source: string,
  before: readonly string[],
  now: readonly string[],
  places: ReadonlyMap<number, number>,
  shifts: Shifts,
): string {
  const [was, is] = [named(before), named(now)];
  const pieces = piecesOf(source === "" ? "<definedNames/>" : source);
  const used = new Set<string>();
  const children = pieces.children.flatMap((piece) => {
    const attributes = attributesOf(piece.text);
    const name = attributes.get("name")?.toLowerCase() ?? "";
    const local = attributes.get("localSheetId");
    const place = local === undefined ? undefined : places.get(Number(local));
    // Its sheet is gone.
    if (local !== undefined && place === undefined) return [];
    const [oldKey, newKey] = [`${local ?? ""} ${name}`, `${place?.toString() ?? ""} ${name}`];
    const [old, fresh] = [was.get(oldKey), is.get(newKey)];
    used.add(newKey);
    if (old !== undefined && fresh === undefined) return [];
    const moved =
      local === place?.toString() ? piece.text : withAttributes(piece.text, new Map([["localSheetId", place?.toString() ?? null]]));
    if (fresh === undefined) return [{ ...piece, text: movedName(moved, shifts) }];
    if (old === fresh) return [{ ...piece, text: moved }];
    // One that we knew nothing of, as that of a filter taken away by another program.
    if (old === undefined) return [{ ...piece, text: fresh }];
    return [{ ...piece, text: patchElement(moved, old, fresh) }];
  });
  // The file may do without a name that we would write: of a filter, as other programs leave it.
  const known = new Set(
    [...was.keys()].map((key) => {
      const [local = "", name = ""] = key.split(" ");
      return local === "" ? key : `${places.get(Number(local))?.toString() ?? ""} ${name}`;
    }),
  );
  const added = [...is].filter(([key]) => !used.has(key) && !known.has(key)).map(([, text]) => ({ name: "definedName", text }));
  // Excel lists them by name, and repairs a list that is not.
  const nameOf = ({ text }: Piece): string => (attributesOf(text).get("name") ?? "").toLowerCase();
  const all = added.length === 0 ? children : [...children, ...added].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  // Some writers have an empty list, which stays.
  if (all.length === 0 && pieces.children.length === 0) return source;
  return all.length === 0 ? "" : joined({ ...pieces, children: all });
}

/** A name that we know nothing of, as that of a filter. */
function movedName(xml: string, shifts: Shifts): string {
  const pieces = piecesOf(xml);
  const end = pieces.close.lastIndexOf("<");
  return pieces.open + escapeXml(movedFormula(unescaped(pieces.close.slice(0, end)), null, shifts)) + pieces.close.slice(end);
}
