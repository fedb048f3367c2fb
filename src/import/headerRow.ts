/**
 * Which rows of a grid are headers. A header is about as wide as what follows, all text (years may stand in it), and where columns below hold
 * figures or days it does not. Rows of text above it, pairs like "Report: Pipeline", and names of groups of columns are no headers. In a table of
 * texts only, the first wide row is taken as its header. Further tables are looked for after blank rows only.
 */
import { filledCount, isTyped, kindOf, lineOf } from "./cellKind";
import type { SourceRow } from "./source";

/** How many rows are looked at to judge the one above them, and how far down the first header is looked for. */
const below = 20;
const deepestHeader = 40;
const longestName = 100;
/** What stands in a row for something not known. */
const unknown = /^([-–—./?]+|n\/?a|tbd|tbc|unknown|none|null|无|待定|未知|不详)$/i;

export type Fits = (header: readonly string[]) => number;

/** Where a table begins: at its header, or at its first row where it has none. */
export interface TableStart {
  readonly at: number;
  readonly hasHeader: boolean;
  readonly fits: number;
}

export const headerTexts = (row: SourceRow | undefined): readonly string[] => (row?.cells ?? []).map(lineOf);

/** Does a row follow a blank one? */
export const startsBlock = (rows: readonly SourceRow[], at: number): boolean =>
  at === 0 || (rows[at]?.number ?? 0) - (rows[at - 1]?.number ?? 0) > 1;

const widest = (rows: readonly SourceRow[], from: number, to: number): number => {
  let width = 0;
  for (let at = from; at < Math.min(to, rows.length); at += 1) width = Math.max(width, filledCount(rows[at]));
  return width;
};

const looksLikeHeader = (row: SourceRow): boolean => {
  let texts = 0;
  for (const cell of row.cells) {
    const kind = kindOf(cell);
    if (kind === "figure" || kind === "day") return false;
    const text = lineOf(cell);
    if (text.length > longestName || unknown.test(text) || /^\S+@\S+\.\S+$|^https?:\/\//.test(text)) return false;
    if (kind === "text") texts += 1;
  }
  return texts > 0;
};

/** Columns that hold figures or days below while the row itself holds a text there. */
const contrasts = (rows: readonly SourceRow[], at: number, end: number): readonly number[] => {
  const under = rows.slice(at + 1, Math.min(end, at + 1 + below));
  return (rows[at]?.cells ?? []).flatMap((cell, column) => {
    if (kindOf(cell) !== "text") return [];
    const kinds = under.map((row) => kindOf(row.cells[column])).filter((kind) => kind !== "blank");
    return kinds.length > 0 && kinds.filter(isTyped).length >= kinds.length * 0.6 ? [column] : [];
  });
};

/** A row directly above that holds figures or days where those below do is data: what follows it is no header. */
const followsData = (rows: readonly SourceRow[], at: number, columns: readonly number[]): boolean =>
  at > 0 && !startsBlock(rows, at) && columns.length > 0 && columns.every((column) => isTyped(kindOf(rows[at - 1]?.cells[column])));

interface Candidate extends TableStart {
  readonly score: number;
}

const better = (best: Candidate | null, one: Candidate): Candidate =>
  best === null || one.fits > best.fits || (one.fits === best.fits && one.score > best.score) ? one : best;

/** Where the block that a row stands in ends. */
const blockEnd = (rows: readonly SourceRow[], at: number): number => {
  let end = at + 1;
  while (end < rows.length && end <= at + below && !startsBlock(rows, end)) end += 1;
  return end;
};

/** Do rows follow in the same block that make a table with this header? */
const beginsTable = (rows: readonly SourceRow[], at: number): boolean => {
  const end = blockEnd(rows, at);
  const wide = rows.slice(at + 1, end).filter((row) => filledCount(row) > 1 && filledCount(row) >= filledCount(rows[at]) - 1);
  return contrasts(rows, at, end).length > 0 || wide.length > 1;
};

/** The first table: its header, or its first wide row where that is none. */
const firstStart = (rows: readonly SourceRow[], fits: Fits): TableStart | null => {
  let best: Candidate | null = null;
  let firstWide: number | null = null;
  for (let at = 0; at < Math.min(rows.length, deepestHeader); at += 1) {
    if (best && startsBlock(rows, at) && beginsTable(rows, best.at)) break;
    const row = rows[at]!;
    const filled = filledCount(row);
    const width = widest(rows, at, at + 1 + below);
    if (filled * 2 < width || (filled < 2 && width > 1)) continue;
    const isFirst = firstWide === null;
    firstWide ??= at;
    if (!looksLikeHeader(row)) continue;
    const columns = contrasts(rows, at, rows.length);
    // One name alone may stand in a row of data as well.
    const named = fits(headerTexts(row));
    const fit = named > 1 || filled === 1 ? named : 0;
    if (followsData(rows, at, columns) || (columns.length === 0 && !isFirst && fit === 0)) continue;
    best = better(best, { at, hasHeader: true, fits: fit, score: filled + 2 * columns.length });
  }
  if (best) return best;
  if (firstWide === null) return rows.length === 0 ? null : { at: 0, hasHeader: false, fits: 0 };
  const named = fits(headerTexts(rows[firstWide]));
  return { at: firstWide, hasHeader: named > 1, fits: named };
};

/** Headers of tables further down: after a blank row, perhaps below a line or two of their own. */
const laterStarts = (rows: readonly SourceRow[], first: TableStart, fits: Fits): readonly TableStart[] => {
  const known = headerTexts(rows[first.at]).join("\n");
  const starts: TableStart[] = [];
  for (let block = first.at + 1; block < rows.length; block += 1) {
    if (!startsBlock(rows, block)) continue;
    const end = blockEnd(rows, block);
    for (let at = block; at < Math.min(block + 3, end - 1); at += 1) {
      const row = rows[at]!;
      const filled = filledCount(row);
      if (filled < 2 || filled * 2 < widest(rows, at, end) || !looksLikeHeader(row) || headerTexts(row).join("\n") === known) continue;
      const fit = fits(headerTexts(row));
      if (fit === 0 && contrasts(rows, at, end).length === 0) continue;
      starts.push({ at, hasHeader: true, fits: fit });
      break;
    }
  }
  return starts;
};

/** Where the tables of a grid begin, from above to below; none where the grid is blank. */
export const tableStarts = (rows: readonly SourceRow[], fits: Fits): readonly TableStart[] => {
  const first = firstStart(rows, fits);
  return first === null ? [] : [first, ...laterStarts(rows, first, fits)];
};
