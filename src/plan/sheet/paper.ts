/**
 * The paper a sheet is printed on. Narrow margins, because every point of them is taken from the size of the print: a sheet that is wider
 * than the page, or taller where it goes on one, is made smaller, and nothing of a table may come out under 8 points.
 */

import type { SheetSpec } from "./sheetSpec";

/** Points. */
export const margins = { side: 18, top: 28, bottom: 40 } as const;

/** Points of a landscape page between its margins: A4, which has less room for rows than Letter. */
export const page = { width: 842 - 2 * margins.side, height: 595 - margins.top - margins.bottom } as const;

/** Points of a column from characters of the default font, and of one that nobody set. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const usualWidth = 8.43;

/** Points of the columns from one to another that show. */
export const pointsAcross = (
  { widths, hidden }: Pick<SheetSpec, "widths" | "hidden">,
  { left, right }: { readonly left: number; readonly right: number },
): number => {
  let points = 0;
  for (let column = left; column <= right; column += 1) {
    const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => column >= from && column <= to;
    if (!hidden.some(holds)) points += pointsOf(widths.findLast(holds)?.width ?? usualWidth);
  }
  return points;
};

/** Points of a row that nobody set. */
export const usualHeight = 15;

/** Rows between two parts of a sheet. */
export const partGap = 2;

/** Points of such a row: paper is dear. */
export const gapHeight = 9;
