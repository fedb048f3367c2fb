/** Looks of cells in a copy: only those in use come along, and a number format says nothing that a text may not say. */
import type { CellStyle, Workbook } from "../host/model/state";
import { defaultStyle } from "../host/model/newWorkbook";
import type { Redact } from "./redactText";

/** Index of a style in the copy, by that in the original. */
export type StyleMap = (style: number) => number;

const cleanStyle = (style: CellStyle, redact: Redact): CellStyle => {
  const format = redact(style.numberFormat);
  return {
    ...style,
    numberFormat: format === style.numberFormat ? format : "General",
    fontName: style.fontName !== null && redact(style.fontName) === style.fontName ? style.fontName : null,
    locked: true,
  };
};

export const internedStyles = (from: Workbook, to: Workbook, redact: Redact): StyleMap => {
  const known = new Map<number, number>();
  // The first is how cells look that nobody has formatted.
  to.styles[0] = cleanStyle(from.styles[0] ?? defaultStyle, redact);
  known.set(0, 0);
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const index = to.styles.push(cleanStyle(from.styles[style] ?? defaultStyle, redact)) - 1;
    known.set(style, index);
    return index;
  };
};
