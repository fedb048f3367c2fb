/**
 * The grid of the Summary: five cards of four columns with narrow columns between them; the middle card is cut in two,
 * so that the same columns make two equal halves. The page stands on a laptop beside the pane. What the charts read stands right of the page.
 */
import { cardRows } from "../summarySheet";

export const normal = 5.6;
export const narrow = 1;

export const narrowColumns = [5, 10, 13, 16, 21] as const;
export const leftHalf = [1, 12] as const;
export const rightHalf = [14, 25] as const;
export const lastColumn = 25;

/** The blocks of figures: name, value and words beside each other. */
export const dataColumn = 27;

/** Row of the figures behind a chart that another section lends, below all others. */
export const barsRow = (place: number): number => 60 + place * 9;

/** What the lines of the other sections read: name, value, meaning, worst finding and the words shown beside each other. */
export const lineDataColumn = 32;

/** Which rows of the findings the list reads. */
export const findingDataColumn = 38;

export const rows = { ...cardRows, firstCharts: 8, second: 19 } as const;

/** Rows that a pair of lines takes: the figure with its meaning, the worst finding. */
export const lineRows = 2;

/** So many lines leave room for a second row of charts. */
export const fewLines = 2;

/** Rows where the second charts, the lines of the other sections and the lists begin; what is not there takes no room. */
export const blocksOf = (charts: number, lines: number): { readonly second: number; readonly third: number; readonly lists: number } => {
  const second = charts === 0 ? rows.firstCharts : rows.second;
  const third = charts > 2 ? second + rows.second - rows.firstCharts : second;
  return { second, third, lists: lines === 0 ? third : third + 2 + Math.ceil(lines / 2) * lineRows };
};

/** With more lines than this everything stands closer, so that the page stays one and is read without effort. */
const manyLines = 12;

export const isFull = (lines: number): boolean => lines > manyLines;

/** Height of a row of lines, in points. */
export const lineHeight = (lines: number): number => (isFull(lines) ? 12.75 : 16);

/** Rows of a chart below its heading; one more holds the sentence. */
export const chartRows = 8;
/** Rows of what to act on and what is due. */
export const listRowsOf = (lines: number): number => (isFull(lines) ? 4 : 5);
