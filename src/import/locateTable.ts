/**
 * Where the table is in a grid: its header and its rows. What is no row – headings above, footers of a report, totals, the header again on a
 * later page, another table – is left out and listed; nothing of the grid is lost. A row that only might be a total stays and is named.
 */
import { filledCells, filledCount, lineOf } from "./cellKind";
import { isBlank } from "./gridOf";
import { headerTexts, startsBlock, tableStarts, type Fits, type TableStart } from "./headerRow";
import { isReportLine } from "./reportLines";
import type { LeftOutRow, SourceGrid, SourceRow, SourceTable } from "./source";
import { judgeTotals } from "./totals";

export interface LocateHints {
  /** How well a header fits what the caller looks for: 0 not at all, more is better (for example how many names are known). */
  readonly fits?: Fits;
}

type Why = LeftOutRow["why"];

const textOf = (row: SourceRow): string => filledCells(row).join(" · ");

/** The table whose header fits best; of equal ones the largest, then the first. */
const chooseStart = (starts: readonly TableStart[], rows: readonly SourceRow[]): number => {
  const size = (index: number) => {
    const from = starts[index]?.at ?? 0;
    return ((starts[index + 1]?.at ?? rows.length) - from) * filledCount(rows[from]);
  };
  return starts.reduce((best, start, index) => {
    const leader = starts[best];
    if (!leader || start.fits > leader.fits) return index;
    return start.fits === leader.fits && size(index) > size(best) ? index : best;
  }, 0);
};

/** Where what belongs to a later table begins: at the lines above its header in the same block. */
const blockOf = (rows: readonly SourceRow[], at: number): number => {
  let start = at;
  while (start > 0 && !startsBlock(rows, start)) start -= 1;
  return start;
};

const sameTexts = (row: SourceRow, texts: readonly string[]): boolean =>
  row.cells.length <= texts.length && texts.every((text, column) => lineOf(row.cells[column]).toLowerCase() === text);

/** Which rows of the table are none, by what they say. */
const reportLines = (
  rows: readonly SourceRow[],
  header: SourceRow | null,
  above: ReadonlySet<string>,
  width: number,
): Map<SourceRow, Why> => {
  const found = new Map<SourceRow, Why>();
  const names = header && headerTexts(header).map((text) => text.toLowerCase());
  rows.forEach((row, at) => {
    if (names && sameTexts(row, names)) found.set(row, "repeated-header");
    const filled = filledCount(row);
    if (found.has(row) || (filled > 1 && filled * 2 > width)) return;
    const text = textOf(row);
    if (width > 2 && above.has(text)) found.set(row, "repeated-header");
    else if (filled <= 2 && (width > 2 || isAtEnd(rows, at, found)) && isReportLine(text)) found.set(row, "footer");
  });
  return found;
};

/** In a narrow table a line counts as the report's only in a last block of its own. */
const isAtEnd = (rows: readonly SourceRow[], at: number, found: ReadonlyMap<SourceRow, Why>): boolean =>
  startsBlock(rows, at) || found.get(rows[at - 1]!) === "footer";

/** Below the last row of the table, single lines beside those of a report are the report's too: its title, its owner. */
const addTail = (rows: readonly SourceRow[], found: Map<SourceRow, Why>, width: number): void => {
  let start = rows.length;
  while (start > 0 && (found.get(rows[start - 1]!) === "footer" || filledCount(rows[start - 1]) === 1)) start -= 1;
  while (start < rows.length && !startsBlock(rows, start) && found.get(rows[start]!) !== "footer") start += 1;
  const tail = rows.slice(start);
  if (width < 3 || !tail.some((row) => found.get(row) === "footer")) return;
  for (const row of tail) if (!found.has(row)) found.set(row, "footer");
};

/** Which columns hold anything, in the header or below. */
const usedColumns = (header: readonly string[], rows: readonly SourceRow[]): readonly number[] => {
  const used: boolean[] = header.map((text) => text !== "");
  for (const { cells } of rows) for (let column = 0; column < cells.length; column += 1) used[column] ||= !isBlank(cells[column]);
  return Array.from(used, (one, column) => (one ? column : -1)).filter((column) => column >= 0);
};

const withColumns = (row: SourceRow, columns: readonly number[]): SourceRow =>
  columns.at(-1) === columns.length - 1 ? row : { number: row.number, cells: columns.map((column) => row.cells[column] ?? null) };

const leftOut = (row: SourceRow, why: Why): LeftOutRow => ({ number: row.number, text: textOf(row), why });

/** Finds the table of a grid; a blank grid has none of anything. */
export const locateTable = (grid: SourceGrid, { fits = () => 0 }: LocateHints = {}): SourceTable => {
  const { rows } = grid;
  const starts = tableStarts(rows, fits);
  const chosen = chooseStart(starts, rows);
  const start = starts[chosen];
  if (!start) return { name: grid.name, header: [], headerRow: null, rows: [], leftOut: [], maybeTotals: [] };
  const next = starts[chosen + 1];
  const end = next ? blockOf(rows, next.at) : rows.length;
  const firstTable = starts[0]?.at ?? 0;
  const ownBlock = chosen > 0 ? blockOf(rows, start.at) : firstTable;
  const before = rows.slice(0, start.at).map((row, at) => leftOut(row, at < firstTable || at >= ownBlock ? "above" : "other-table"));
  const after = rows.slice(end).map((row) => leftOut(row, "other-table"));
  const header = start.hasHeader ? rows[start.at]! : null;
  const body = rows.slice(header ? start.at + 1 : start.at, end);
  const width = body.reduce((most, row) => Math.max(most, filledCount(row)), filledCount(header ?? undefined));
  const none = reportLines(body, header, new Set(before.map((line) => line.text)), width);
  addTail(body, none, width);
  const verdicts = judgeTotals(
    body.filter((row) => !none.has(row)),
    width,
  );
  for (const [row, verdict] of verdicts) if (verdict === "total") none.set(row, "total");
  const kept = none.size === 0 ? body : body.filter((row) => !none.has(row));
  const columns = usedColumns(headerTexts(header ?? undefined), kept);
  return {
    name: grid.name,
    header: columns.map((column) => lineOf(header?.cells[column])),
    headerRow: header?.number ?? null,
    rows: kept.map((row) => withColumns(row, columns)),
    leftOut: [...before, ...body.flatMap((row) => (none.has(row) ? [leftOut(row, none.get(row)!)] : [])), ...after],
    maybeTotals: kept.filter((row) => verdicts.get(row) === "maybe").map((row) => row.number),
  };
};
