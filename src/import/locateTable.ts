/** Stub: see the next commit. */
import type { SourceGrid, SourceTable } from "./source";

export interface LocateHints {
  /** How well a header fits what the caller looks for: 0 not at all, more is better (for example how many names are known). */
  readonly fits?: (header: readonly string[]) => number;
}

export const locateTable = (grid: SourceGrid, _hints: LocateHints = {}): SourceTable => {
  const [first, ...rows] = grid.rows;
  return {
    name: grid.name,
    header: (first?.cells ?? []).map((cell) => String(cell ?? "").trim()),
    headerRow: first?.number ?? null,
    rows,
    leftOut: [],
    maybeTotals: [],
  };
};
