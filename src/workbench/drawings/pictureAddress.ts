/** A picture, of the file or added since, as an address that an image can show. Never markup of the page: an SVG in an image runs nothing. */
import type { WorkbookSource } from "../../host/model/state";
import { readPart } from "../../host/xlsx";

const types: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  webp: "image/webp",
  svg: "image/svg+xml",
};
const piece = 0x8000;

/** Null for what browsers cannot show, as drawings of Windows (EMF), and where the part is missing. */
export function pictureAddress(source: WorkbookSource, part: string): string | null {
  const type = types[part.split(".").at(-1)?.toLowerCase() ?? ""];
  const bytes = type === undefined ? null : readPart(source, part);
  if (type === undefined || bytes === null) return null;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return `data:${type};base64,${btoa(text)}`;
}

/** Of a PNG or JPEG in base64. */
export const addedAddress = (image: string): string => `data:image/${image.startsWith("iVBOR") ? "png" : "jpeg"};base64,${image}`;
