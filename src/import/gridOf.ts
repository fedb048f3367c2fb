/** Rows of cells → a grid: numbered as they stand, blank texts as null, blank rows left out. */
import { maxFileRows } from "./csvText";
import type { SourceCell, SourceGrid, SourceRow } from "./source";

/** More places for cells than this are the work of somebody who wants to fill the memory. */
export const maxCells = 8_000_000;

export const isBlank = (cell: SourceCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A row as the grid keeps it, without blank cells at its end; null where all are blank. */
export const gridRow = (number: number, cells: readonly SourceCell[]): SourceRow | null => {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  if (length === 0) return null;
  const kept = length === cells.length ? cells : cells.slice(0, length);
  return { number, cells: kept.some((cell) => cell !== null && isBlank(cell)) ? kept.map((cell) => (isBlank(cell) ? null : cell)) : kept };
};

/** The grid of rows that follow one another. */
export const gridOf = (name: string, rows: readonly (readonly SourceCell[])[]): SourceGrid => ({
  name,
  rows: rows.map((cells, index) => gridRow(index + 1, cells)).filter((row) => row !== null),
});

/** Why grids are not taken, or null. */
export const tooLarge = (grids: readonly SourceGrid[]): "too-many-rows" | "unpacks-too-large" | null => {
  if (grids.some((grid) => grid.rows.length > maxFileRows + 1)) return "too-many-rows";
  const cells = grids.reduce((sum, grid) => sum + grid.rows.reduce((width, row) => width + row.cells.length, 0), 0);
  return cells > maxCells ? "unpacks-too-large" : null;
};

/** Names of several tables of one source: their own, else that of the source with their number. */
export const nameOfTable = (own: string | null, source: string, index: number, count: number): string =>
  own?.replace(/\s+/g, " ").trim() || (count === 1 ? source : `${source} ${index + 1}`.trim());
