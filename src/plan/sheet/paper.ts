/**
 * The paper a sheet is printed on. Narrow margins, because every point of them is taken from the size of the print: a sheet that is wider
 * than the page, or taller where it goes on one, is made smaller, and nothing of a table may come out under 8 points.
 */

/** Points. */
export const margins = { side: 18, top: 28, bottom: 40 } as const;

/** Points of a landscape page between its margins: A4, which has less room for rows than Letter. */
export const page = { width: 842 - 2 * margins.side, height: 595 - margins.top - margins.bottom } as const;

/** Points of a column from characters of the default font. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
