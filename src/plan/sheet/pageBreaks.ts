/**
 * Where the pages of a long sheet begin, found from what stands in its rows.
 *
 * A page begins with a heading if the page before is well used by then, else with a row of a table or of a list. Never parted: a heading
 * from what it is about, the header of a table from its first rows, a picture, a short list, and the sentence below a table or picture from it.
 */
import type { Area } from "./address";
import { looks } from "./looks";
import { page, pointsOf } from "./paper";
import type { SheetSpec } from "./sheetSpec";

/** Share of a page that must be used before a heading may begin the next one: no page stays mostly empty. */
const fullEnough = 0.6;

/** Points of a row that nobody set. */
const usualHeight = 15;

/** Rows below a heading that stay with it: purpose, example, header, and a row to begin with. */
const headingRows = 4;

/** Rows below the end of a table or picture that its sentence may stand in. */
const sentenceRows = 3;

/** A list in cells of so many rows stays together. */
const shortList = 10;

export type PagedSheet = Pick<
  SheetSpec,
  "blocks" | "charts" | "heights" | "hidden" | "hiddenRows" | "merges" | "paints" | "parts" | "tables" | "widths"
>;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const rowsOf = ({ top, bottom }: Area): readonly number[] => range(top, bottom);

/** Height of every row in points; 0 for a row that is hidden. */
const heightsOf = ({ heights, hiddenRows }: PagedSheet, last: number): readonly number[] => {
  const all = range(0, last).map(() => usualHeight);
  for (const { from, to, height } of heights) for (const row of range(from, Math.min(to, last))) all[row] = height;
  for (const { from, to } of hiddenRows) for (const row of range(from, Math.min(to, last))) all[row] = 0;
  return all;
};

/** Points of the printed columns. */
const widthOf = ({ widths, hidden }: PagedSheet, lastColumn: number): number => {
  const gone = new Set(hidden.flatMap(({ from, to }) => range(from, to)));
  const all = new Map(widths.flatMap(({ from, to, width }) => range(from, to).map((column) => [column, width] as const)));
  return range(0, lastColumn).reduce((sum, column) => sum + (gone.has(column) ? 0 : pointsOf(all.get(column) ?? 8.43)), 0);
};

/** Rows with anything to see. */
const filledRows = ({ blocks, tables, charts }: PagedSheet): ReadonlySet<number> =>
  new Set([
    ...blocks.flatMap(({ row, inputs }) => inputs.flatMap((line, index) => (line.some((input) => input !== "") ? [row + index] : []))),
    ...tables.flatMap(({ area }) => rowsOf(area)),
    ...charts.flatMap(({ area }) => rowsOf(area)),
  ]);

const isHeading = (look: SheetSpec["paints"][number]["look"]): boolean => look.size === looks.heading.size && look.bold === true;

const headingsOf = ({ paints, parts }: PagedSheet): ReadonlySet<number> =>
  new Set([...parts.map(({ area }) => area.top), ...paints.flatMap(({ area, look }) => (isHeading(look) ? [area.top] : []))]);

/** Rows of short lists that stand in cells, but for the first of each. */
const listRows = ({ tables }: PagedSheet, filled: ReadonlySet<number>, headings: ReadonlySet<number>): readonly number[] => {
  const taken = new Set(tables.flatMap(({ area }) => rowsOf(area)));
  const listed = [...filled].filter((row) => !taken.has(row));
  const inList = new Set(listed);
  return listed
    .filter((row) => !inList.has(row - 1))
    .flatMap((first) => {
      let last = first;
      while (inList.has(last + 1)) last += 1;
      return last - first < shortList ? range(first + 1, last).filter((row) => !headings.has(row)) : [];
    });
};

/** Rows that stay on the page of the row above. */
const boundRows = (sheet: PagedSheet, last: number): ReadonlySet<number> => {
  const filled = filledRows(sheet);
  const headings = headingsOf(sheet);
  const pictures = sheet.charts.map(({ area }) => area);
  const bound = new Set(range(0, last).filter((row) => !filled.has(row)));
  const bind = (rows: readonly number[]): void => rows.forEach((row) => bound.add(row));
  // A heading close below another begins what is its own, unless nothing stands between them.
  for (const row of headings) bind(range(row + 1, row + headingRows).filter((below) => below === row + 1 || !headings.has(below)));
  bind(listRows(sheet, filled, headings));
  for (const { area } of sheet.tables) {
    bind(range(area.top, area.top + 2));
    bind([area.bottom]);
  }
  for (const area of [...pictures, ...sheet.merges]) bind(range(area.top + 1, area.bottom));
  for (const { top } of pictures) if (filled.has(top - 1)) bind([top]);
  for (const { bottom } of [...sheet.tables.map(({ area }) => area), ...pictures]) {
    const next = range(bottom + 1, bottom + sentenceRows).find((row) => filled.has(row));
    if (next !== undefined && !headings.has(next)) bind([next]);
  }
  return bound;
};

/**
 * Rows before which a page begins, zero-based.
 * @param last last row and column of the printed area
 * @param titleRows how many rows of the top every page repeats
 */
export const pageBreaks = (
  sheet: PagedSheet,
  last: { readonly row: number; readonly column: number },
  titleRows = 1,
): readonly number[] => {
  const heights = heightsOf(sheet, last.row);
  const room = page.height / Math.min(1, page.width / widthOf(sheet, last.column));
  const points = (from: number, to: number): number => heights.slice(from, to).reduce((sum, height) => sum + height, 0);
  const titles = points(0, titleRows);
  const bound = boundRows(sheet, last.row);
  const headings = headingsOf(sheet);
  const breaks: number[] = [];
  let start = 0;
  for (;;) {
    const before = start === 0 ? 0 : titles;
    const end = range(start, last.row).find((row) => before + points(start, row + 1) > room);
    if (end === undefined) return breaks;
    const free = range(start + 1, end).filter((row) => !bound.has(row) && (heights[row] ?? 0) > 0);
    const natural = free.filter((row) => headings.has(row) && before + points(start, row) >= room * fullEnough);
    start = natural.at(-1) ?? free.at(-1) ?? Math.max(end, start + 1);
    breaks.push(start);
  }
};
