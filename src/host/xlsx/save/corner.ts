/** Places in a drawing, in the file's units. */
import type { Corner } from "../../model/state";
import { element } from "../xml";

const unitsPerPoint = 12_700;
export const units = (points: number): string => String(Math.round(points * unitsPerPoint));

export function cornerXml(name: "xdr:from" | "xdr:to", { column, row }: Corner): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column.index)),
    element("xdr:colOff", {}, units(column.rest)),
    element("xdr:row", {}, String(row.index)),
    element("xdr:rowOff", {}, units(row.rest)),
  );
}
