/**
 * The grid of the Summary: five cards of four columns with narrow columns between them; the middle card is cut in two,
 * so that the same columns make two equal halves. What the charts read stands right of the page.
 */
export const normal = 7.2;
export const narrow = 1.6;

/** First and last column of each card. */
export const cards = [
  [1, 4],
  [6, 9],
  [11, 15],
  [17, 20],
  [22, 25],
] as const;

export const narrowColumns = [5, 10, 13, 16, 21] as const;
export const leftHalf = [1, 12] as const;
export const rightHalf = [14, 25] as const;
export const lastColumn = 25;

/** The blocks of figures: name, value and words beside each other. */
export const dataColumn = 27;

/** What the lines of the other sections read: name, value, meaning, worst finding and the words shown beside each other. */
export const lineDataColumn = 32;

export const rows = { cardLabel: 4, cardValue: 5, cardNote: 6, firstCharts: 8, second: 19 } as const;

/** Rows that a pair of lines takes: the figure with its meaning, the worst finding. */
export const lineRows = 2;

/** Where the lists stand: below a second row of charts or, in a larger plan, below the lines of the other sections. */
export const listsRow = (second: number, charted: boolean, lines: number): number =>
  charted ? second + 11 : lines === 0 ? second : second + 2 + Math.ceil(lines / 2) * lineRows;

/** Height of a row of lines, in points: many of them stand closer, so that the page stays one. */
export const lineHeight = (lines: number): number => (lines > 12 ? 13 : 16);

/** Rows of a chart below its heading; one more holds the sentence. */
export const chartRows = 8;
export const listRows = 5;
