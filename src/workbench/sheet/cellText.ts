/** What a cell shows: its value in its number format. */
import { formatColor } from "numfmt";

import { formatValue } from "../../host/calc/numberFormat";
import { CellError, type CellValue } from "../../host/model/state";

export interface CellText {
  readonly text: string;
  /** Colour that the number format itself sets, for example [Red]. */
  readonly color: string | null;
  readonly kind: "number" | "text" | "logical" | "error" | "blank";
}

const blank: CellText = { text: "", color: null, kind: "blank" };

export function cellText(value: CellValue, numberFormat: string, is1904: boolean): CellText {
  if (value === null || value === "") return blank;
  const text = formatValue(value, numberFormat, is1904);
  if (value instanceof CellError) return { text, color: null, kind: "error" };
  if (typeof value === "boolean") return { text, color: null, kind: "logical" };
  return {
    text,
    color: numberFormat.includes("[") ? formatColorOf(numberFormat, value) : null,
    kind: typeof value === "number" ? "number" : "text",
  };
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00B050",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

function formatColorOf(numberFormat: string, value: number | string): string | null {
  const color = formatColor(numberFormat, value, { throws: false });
  if (typeof color !== "string") return null;
  return color.startsWith("#") ? color : (named[color.toLowerCase()] ?? null);
}
