/** Filled cells of the user, table by table: what a change of the plan's shape must not make fewer. */
import type { PlanReading } from "../read";

export interface CellCount {
  readonly table: string;
  readonly cells: number;
}

const isFilled = (content: unknown): boolean => content !== null && content !== "" && content !== undefined;

export const countCells = ({ data }: PlanReading): readonly CellCount[] =>
  Object.entries(data.tables).map(([table, { rows }]) => ({
    table,
    cells: rows.reduce(
      (sum, { cells, user }) => sum + Object.values(cells).filter(isFilled).length + Object.values(user).filter(isFilled).length,
      0,
    ),
  }));

export interface CountedTable extends CellCount {
  readonly after: number;
}

export const compareCounts = (before: readonly CellCount[], after: readonly CellCount[]): readonly CountedTable[] =>
  before.map(({ table, cells }) => ({ table, cells, after: after.find((one) => one.table === table)?.cells ?? 0 }));
