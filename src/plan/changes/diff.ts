/**
 * What differs between two states of a plan, row by row and field by field.
 *
 * Rows are followed by name, by what tells rows of one name apart, and, where they were renamed, by what else they hold. Where a row was
 * renamed, cells that name it have not changed by following the name.
 */
import type { StateRow, StateValue } from "./state";

export interface FieldChange {
  /** Id of the column, or the header of a user column. */
  readonly column: string;
  readonly user: boolean;
  /** Null where the cell was blank. */
  readonly from: StateValue | null;
  readonly to: StateValue | null;
}

export interface ChangedRow {
  /** Index in the table's rows before and after. */
  readonly before: number;
  readonly after: number;
  /** What the row is called now. */
  readonly name: string;
  /** What it was called before, where it was renamed. */
  readonly was: string | null;
  readonly fields: readonly FieldChange[];
}

export interface TableDiff {
  /** Id of the table. */
  readonly table: string;
  readonly added: readonly { readonly after: number; readonly name: string; readonly row: StateRow }[];
  readonly removed: readonly { readonly before: number; readonly name: string; readonly row: StateRow }[];
  readonly changed: readonly ChangedRow[];
}

export interface SettingChange {
  readonly list: string;
  readonly id: string;
  /** Null where the number is that of the template. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface PlanDiff {
  /** Only tables in which something differs, in the order of the plan. */
  readonly tables: readonly TableDiff[];
  readonly settings: readonly SettingChange[];
}
