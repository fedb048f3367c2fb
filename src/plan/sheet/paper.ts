/**
 * The paper a sheet is printed on. Narrow margins, because every point of them is taken from the size of the print: cells hold 10 or 11
 * points, and a sheet that is wider than `widest` would be fitted to the page with less than 8.
 */

/** Points. */
export const margins = { side: 18, top: 28, bottom: 40 } as const;

/** Points of a landscape page between its margins: A4, which has less room for rows than Letter. */
export const page = { width: 842 - 2 * margins.side, height: 595 - margins.top - margins.bottom } as const;

/** The smallest print that is read without effort, in points. */
const smallest = 8;

/** The smallest size of cells that a reader of paper looks at. */
const usual = 10;

/** Points of a sheet whose cells are still printed in the smallest size, or larger. */
export const widest = (page.width * usual) / smallest;

/** Points of the rows of a sheet that goes on one page. */
export const tallest = (page.height * usual) / smallest;

/** Points of a column from characters of the default font. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
