/** A filter of the file with what has changed in it: conditions that are the same stay as they were written, also of kinds unknown here. */
import { withoutUnknown } from "../save/filters";
import { attributesOf, joined, piecesOf, withAttributes, type Piece } from "./pieces";

const conditionOf = ({ text }: Piece): string =>
  piecesOf(text)
    .children.map((child) => child.text)
    .join("");
const placeOf = ({ text }: Piece): string => attributesOf(text).get("colId") ?? "";

/**
 * @param source As it stands in the file, of cells where they are now.
 * @param before As we would have written it then.
 * @param now As we would write it; both may hold stand-ins for unknown conditions.
 */
export function patchFilter(source: string, before: string, now: string): string {
  const [own, was, is] = [source, before, now].map(piecesOf);
  if (!own || !was || !is) return withoutUnknown(now);
  const known = new Set(was.children.map(placeOf));
  const columns = is.children.flatMap((column): Piece[] => {
    const same = was.children.filter((old) => conditionOf(old) === conditionOf(column));
    const old = same.find((one) => placeOf(one) === placeOf(column)) ?? same[0];
    const standing = old && own.children.find((piece) => piece.name === "filterColumn" && placeOf(piece) === placeOf(old));
    if (standing) return [{ ...standing, text: withAttributes(standing.text, new Map([["colId", placeOf(column)]])) }];
    const text = withoutUnknown(column.text);
    return text === "" ? [] : [{ ...column, text }];
  });
  const taken = new Set(columns.map(placeOf));
  // Columns that only hide their button, and what is not of columns.
  const buttons = own.children.filter((piece) => piece.name === "filterColumn" && !known.has(placeOf(piece)) && !taken.has(placeOf(piece)));
  // A list that was moved elsewhere is no longer sorted where the file says so.
  const [wasAt, isAt] = [source, now].map((xml) => (attributesOf(xml).get("ref") ?? "").split(":")[0]);
  const others = own.children.filter(({ name }) => name !== "filterColumn" && (name !== "sortState" || wasAt === isAt));
  const all = [...columns, ...buttons].sort((one, other) => Number(placeOf(one)) - Number(placeOf(other)));
  const patched = joined({ ...own, children: [...all, ...others] });
  return withAttributes(patched, new Map([["ref", attributesOf(now).get("ref") ?? null]]));
}
