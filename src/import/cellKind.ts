/** What a cell looks like before anybody knows its column: enough to tell a header from what stands below it. */
import { readDate } from "../plan/cells/dateText";
import { readNumber, type DecimalMark } from "../plan/cells/numberText";
import { isBlank } from "./gridOf";
import type { SourceCell, SourceRow } from "./source";

export type CellKind = "blank" | "text" | "figure" | "day" | "year";

const year = /^(19|20|21)\d{2}$/;
/** Longer texts are remarks. */
const longestFigure = 40;

export const kindOf = (cell: SourceCell | undefined): CellKind => {
  if (isBlank(cell)) return "blank";
  if (typeof cell === "number") return year.test(String(cell)) ? "year" : "figure";
  if (typeof cell !== "string") return "figure";
  const text = cell.trim();
  if (text.length > longestFigure || !/\d/.test(text)) return "text";
  if (year.test(text)) return "year";
  if (readNumber(text, null).kind === "number") return "figure";
  return readDate(text).kind === "none" ? "text" : "day";
};

/** Figures and days, which stand below a header and not in it. */
export const isTyped = (kind: CellKind): boolean => kind === "figure" || kind === "day" || kind === "year";

/** "007" is a number of something, and not a figure. */
const code = /^\s*0\d/;

/** The sum-able number of a cell; shares and codes are none. */
export const figureOf = (cell: SourceCell | undefined, mark: DecimalMark | null): number | null => {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell.length > longestFigure || !/\d/.test(cell) || code.test(cell)) return null;
  const reading = readNumber(cell, mark);
  return reading.kind === "number" && !reading.percent ? reading.value : null;
};

/** Text of a cell, in one line. */
export const lineOf = (cell: SourceCell | undefined): string => (isBlank(cell) ? "" : String(cell).replace(/\s+/g, " ").trim());

export const filledCells = (row: SourceRow | undefined): readonly string[] => (row?.cells ?? []).map(lineOf).filter((text) => text !== "");

/** How many cells of a row are filled. */
export const filledCount = (row: SourceRow | undefined): number => {
  let count = 0;
  for (const cell of row?.cells ?? []) if (!isBlank(cell)) count += 1;
  return count;
};
