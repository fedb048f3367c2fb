/** The cells of a column of a source, each different one once: what a whole column says is found out there, and each is read once. */
import type { CellContent } from "../../plan/planData";
import type { IssueDraft } from "../importIssue";
import type { SourceCell, SourceTable } from "../source";

/** How often a cell stands in the column, and where first. */
export interface Occurrence {
  readonly count: number;
  readonly row: number;
}

export type Different = ReadonlyMap<SourceCell, Occurrence>;

const isBlank = (cell: SourceCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Blank cells are left out. */
export const differentCells = ({ rows }: SourceTable, index: number): Different => {
  const found = new Map<SourceCell, { count: number; row: number }>();
  for (const { number, cells } of rows) {
    const cell = cells[index];
    if (cell === undefined || isBlank(cell)) continue;
    const known = found.get(cell);
    if (known) known.count += 1;
    else found.set(cell, { count: 1, row: number });
  }
  return found;
};

/** What a cell of the source says in the plan. */
export interface Read {
  readonly content: CellContent;
  readonly problem: Pick<IssueDraft, "code" | "accepted"> | null;
  /** What it says of other columns of the plan, where these are blank. */
  readonly sets?: readonly (readonly [column: string, content: CellContent])[];
  /** A unit that stands behind a word. */
  readonly unit?: string;
  /** What of it has no place in the column: kept in a column of the user. */
  readonly beside?: { readonly kind: "imported" | "further" | "currency"; readonly text: string };
}

export type Readings = ReadonlyMap<SourceCell, Read>;

/** Each different cell, read. */
export const readEach = (different: Different, read: (cell: SourceCell) => Read): Readings =>
  new Map([...different.keys()].map((cell) => [cell, read(cell)]));
