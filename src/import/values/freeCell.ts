/** Cells without a column of the plan: a number where it is plainly one, else what stood there. */
import { readFree } from "../../plan/cells/readCell";
import type { CellContent } from "../../plan/planData";
import type { SourceCell } from "../source";

export const freeCell = (cell: SourceCell | undefined): CellContent =>
  cell === undefined ? null : typeof cell === "string" ? readFree(cell) : cell;
