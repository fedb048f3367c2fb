/** Sources made by hand: a header and rows, as the readers would hand them over. */
import type { SourceCell, SourceTable } from "../../src/import/source";

export const sourceOf = (name: string, header: readonly string[], ...rows: readonly (readonly SourceCell[])[]): SourceTable => ({
  name,
  header,
  headerRow: 1,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
  leftOut: [],
  maybeTotals: [],
});
