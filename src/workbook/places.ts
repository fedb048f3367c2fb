/** Where the rows of a plan stand in the workbook: a finding's row and column ↔ sheet and cell. Pure. */
import { cellName } from "../plan/sheet/address";
import type { MatchedTable } from "./matchTables";

/** A cell that can be shown. Rows and columns are zero-based. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the sheet: B7. */
  readonly address: string;
}

/** Something of the plan: a finding's table, row and column. */
export interface PlanSpot {
  /** Id of the table. */
  readonly table: string;
  /** Index in the plan's array; null for the whole table. */
  readonly row: number | null;
  /** Column id; null for the whole row. */
  readonly column: string | null;
}

/** Where one table's body begins, and which of its rows each row of the plan is. */
export interface PlacedTable {
  readonly matched: MatchedTable;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly rows: readonly number[];
  /** Line of the body by column id, where the table is a list of field and value. */
  readonly lines?: ReadonlyMap<string, number>;
}

export class Places {
  constructor(private readonly tables: ReadonlyMap<string, PlacedTable>) {}

  /** Cell of a spot: the header where it is about the whole table, the naming column where it is about the whole row; null where the table is gone. */
  of({ table: id, row, column }: PlanSpot): Place | null {
    const placed = this.tables.get(id);
    if (!placed) return null;
    const { columns, table, sheetId, sheetName } = placed.matched;
    if (placed.lines) {
      const line = placed.lines.get(column ?? table.identifiedBy) ?? -1;
      const value = { row: placed.top + line, column: placed.left + (line < 0 ? 0 : 1) };
      return { sheetId, sheet: sheetName, ...value, address: cellName(value.row, value.column) };
    }
    const index =
      [column, table.identifiedBy].map((id) => columns.find((one) => one.column?.id === id)?.index).find((found) => found !== undefined) ??
      0;
    const dataRow = row === null ? null : placed.rows[row];
    const cell = { row: placed.top + (dataRow ?? -1), column: placed.left + index };
    return { sheetId, sheet: sheetName, ...cell, address: cellName(cell.row, cell.column) };
  }

  /** Cell of a row of the table's data, whether the plan reads it or not. */
  ofData(table: string, row: number, column: string): Place | null {
    const placed = this.tables.get(table);
    return placed ? new Places(new Map([[table, { ...placed, rows: [row] }]])).of({ table, row: 0, column }) : null;
  }

  /** What of the plan stands in a cell, or null. */
  spotAt(sheetId: string, row: number, at: number): PlanSpot | null {
    for (const [table, placed] of this.tables) {
      const { matched, top, left, height, rows } = placed;
      const inside =
        matched.sheetId === sheetId && row >= top - 1 && row < top + height && at >= left && at < left + matched.columns.length;
      if (!inside) continue;
      if (placed.lines) {
        const column = [...placed.lines].find(([, line]) => line === row - top)?.[0] ?? null;
        return { table, row: column === null ? null : 0, column };
      }
      const planRow = rows.indexOf(row - top);
      return { table, row: planRow < 0 ? null : planRow, column: matched.columns[at - left]?.column?.id ?? null };
    }
    return null;
  }

  /** Where a table stands; undefined where it is gone. */
  table(id: string): PlacedTable | undefined {
    return this.tables.get(id);
  }

  /** Row of the table's data that a row of the plan is; null where there is none. */
  dataRow(table: string, row: number): number | null {
    return this.tables.get(table)?.rows[row] ?? null;
  }
}
