/**
 * Where the pages of a long sheet begin, found from what stands in its rows.
 *
 * Of all ways to part the sheet the cheapest is taken: few pages, begun with a heading rather than with a row of a table or of a list, none of
 * them mostly empty. Never parted: a heading from what it is about, the header of a table from its first rows, a picture, a short list, and
 * the sentence below a table or picture from it.
 */
import type { Area } from "./address";
import { looks } from "./looks";
import { page, pointsAcross, usualHeight } from "./paper";
import type { SheetSpec } from "./sheetSpec";

/** What it costs to begin a page in the midst of a table or list, in pages: its header stays behind. */
const cut = 0.35;

/** What it costs to begin with a heading within a part: what is its own stays behind. */
const within = 0.3;

/** Share of the last page that should be used; another page costs by the square of what is free on it. */
const lastUsed = 0.5;

/** Rows below a heading that stay with it: purpose, example, header, and a row to begin with. */
const headingRows = 4;

/** Rows below the end of a table or picture that its sentence may stand in. */
const sentenceRows = 3;

/** So many rows of a table at least stand on a page. */
const fewRows = 3;

/** A list in cells of so many rows stays together. */
const shortList = 16;

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

/** Rows at the end of a long list in cells that stay together: some of them may be kept for what is to come, and a sentence ends it. */
const listEnd = 6;

/** Rows of lists that stand in cells and stay with the row above: of a short one all but the first, of a long one its beginning and end. */
const listRows = ({ tables }: PagedSheet, filled: ReadonlySet<number>, headings: ReadonlySet<number>): readonly number[] => {
  const taken = new Set(tables.flatMap(({ area }) => rowsOf(area)));
  const listed = [...filled].filter((row) => !taken.has(row));
  const inList = new Set(listed);
  return listed
    .filter((row) => !inList.has(row - 1))
    .flatMap((first) => {
      let last = first;
      while (inList.has(last + 1)) last += 1;
      const rows =
        last - first < shortList ? range(first + 1, last) : [...range(first + 1, first + fewRows), ...range(last - listEnd + 1, last)];
      return rows.filter((row) => !headings.has(row));
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
    bind(range(area.top, Math.min(area.bottom, area.top + fewRows)));
    bind(range(area.bottom - fewRows + 2, area.bottom));
  }
  for (const area of [...pictures, ...sheet.merges]) bind(range(area.top + 1, area.bottom));
  for (const { top } of pictures) if (filled.has(top - 1)) bind([top]);
  for (const { bottom } of [...sheet.tables.map(({ area }) => area), ...pictures]) {
    const next = range(bottom + 1, bottom + sentenceRows).find((row) => filled.has(row));
    if (next !== undefined && !headings.has(next)) bind([next]);
  }
  return bound;
};

export interface Pages {
  /** First and last row that the pages below them repeat. */
  readonly titleRows: readonly [number, number];
  /** Rows before which a page begins, zero-based. */
  readonly breaks: readonly number[];
}

/** The title band, which every page repeats. */
const band = [0, 0] as const;

interface LastCell {
  readonly row: number;
  readonly column: number;
}

const breaksWith = (sheet: PagedSheet, last: LastCell, titleRows: Pages["titleRows"]): readonly number[] => {
  const heights = heightsOf(sheet, last.row);
  const above = [0];
  for (const height of heights) above.push((above.at(-1) ?? 0) + height);
  const points = (from: number, to: number): number => (above[to] ?? 0) - (above[from] ?? 0);
  const room = page.height / Math.min(1, page.width / pointsAcross(sheet, { left: 0, right: last.column }));
  const titles = points(titleRows[0], titleRows[1] + 1);
  const bound = boundRows(sheet, last.row);
  const headings = headingsOf(sheet);
  const parts = new Set(sheet.parts.map(({ area }) => area.top));
  const costOf = (row: number): number => (!headings.has(row) ? cut : parts.size > 0 && !parts.has(row) ? within : 0);
  /** The cheapest way to print from a row on: where the next page begins, and what all from there on costs. */
  const ways: { next: number | null; cost: number }[] = [];
  for (let start = last.row; start >= 0; start -= 1) {
    const used = (end: number): number => ((start > titleRows[1] ? titles : 0) + points(start, end)) / room;
    const rest = used(last.row + 1);
    if (rest <= 1) {
      ways[start] = { next: null, cost: 1 + Math.max(0, lastUsed - rest) };
      continue;
    }
    let next = start + 1;
    let best: { next: number | null; cost: number } | null = null;
    for (; used(next) <= 1; next += 1) {
      if (bound.has(next) || heights[next] === 0) continue;
      const cost = 1 + (1 - used(next)) ** 2 + costOf(next) + (ways[next]?.cost ?? 0);
      if (best === null || cost <= best.cost) best = { next, cost };
    }
    const full = Math.max(next - 1, start + 1);
    ways[start] = best ?? { next: full, cost: 2 + (ways[full]?.cost ?? 0) };
  }
  const breaks: number[] = [];
  for (let next = ways[0]?.next ?? null; next !== null; next = ways[next]?.next ?? null) breaks.push(next);
  return breaks;
};

/** The table that the sheet ends with, where it goes over several pages: its header, with the names above it, says more than the band. */
const headerOfLast = (sheet: PagedSheet, breaks: readonly number[]): Pages["titleRows"] | null => {
  const tables = sheet.tables.map(({ area }) => area);
  const table = tables.find(({ bottom }) => tables.every((other) => other.bottom <= bottom));
  if (!table || !breaks.some((row) => row > table.top && row <= table.bottom)) return null;
  if ([...headingsOf(sheet)].some((row) => row > table.bottom)) return null;
  return [filledRows(sheet).has(table.top - 1) ? table.top - 1 : table.top, table.top];
};

/**
 * How a long sheet is parted into pages.
 * @param last last row and column of the printed area
 */
export const pagesOf = (sheet: PagedSheet, last: LastCell): Pages => {
  const breaks = breaksWith(sheet, last, band);
  const titleRows = headerOfLast(sheet, breaks);
  return titleRows === null ? { titleRows: band, breaks } : { titleRows, breaks: breaksWith(sheet, last, titleRows) };
};
