/** What an import would do to a table that stands, row by row and field by field, before anything is done. */
import type { CellContent, RowData, TableData } from "../../plan/planData";
import type { Table } from "../../plan/table";
import type { Fields } from "./fields";
import type { RememberedRow, RememberedSource, SourceShape, TableMemory } from "./memory";

/** Rows of a source as the steps before have read them. */
export interface IncomingRows {
  readonly rows: readonly RowData[];
  /** Headers of columns of the user among them. */
  readonly userColumns: readonly string[];
  /** For each row the other system's id of it, where there is one. */
  readonly keys: readonly (string | null)[];
  /** Those of the columns of the user that name the customer a row belongs to, beside those whose header says so. */
  readonly accounts?: readonly string[];
  /** The sources they come from; by default one that nothing is known of. */
  readonly sources?: readonly SourceShape[];
  /** For each row its source among them; by default the first. */
  readonly from?: readonly number[];
}

/** Rows of one source among those that come in, or of several that are the same. */
export interface IncomingSource {
  readonly shape: SourceShape;
  /** What is remembered of it. */
  readonly past: RememberedSource | null;
}

/**
 * - `fill`: the plan's cell is blank. Taken.
 * - `change`: the source has changed, the plan has not. Taken.
 * - `clash`: both have changed, or nothing is remembered that says which. The plan's value stays unless the source's is chosen.
 * - `kept`: only the plan has changed. Stays.
 * - `blank`: the source says nothing. Stays.
 */
export type FieldChangeKind = "fill" | "change" | "clash" | "kept" | "blank";

export interface FieldChange {
  /** Id of the column, or that of a column of the user. */
  readonly field: string;
  readonly kind: FieldChangeKind;
  /** In the plan. */
  readonly before: CellContent;
  /** In the source. */
  readonly after: CellContent;
}

/**
 * - `new`: is added. `changed`: fields are filled or change. `clash`: among them one that needs a choice. `same`: nothing to do.
 * - `gone`: came with the last import of the same source and is not in it any more. Stays, and is marked.
 * - `removed`: came with the last import and was deleted in the plan since. Is not brought back unasked.
 * - `folded`: another row of the source is the same thing, as was chosen now or before. Nothing to do.
 */
export type RowChangeKind = "new" | "changed" | "clash" | "same" | "gone" | "removed" | "folded";

export interface RowChange {
  readonly kind: RowChangeKind;
  /** Index among the rows of the source; null where it is gone. */
  readonly source: number | null;
  /** Index in the table's data; null where the plan has no such row yet. */
  readonly row: number | null;
  /** The row of the source that went to the same row of the plan, where it is folded into one that is new. */
  readonly into: number | null;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

export interface ChangeSet {
  readonly table: Table;
  /** With what folded rows add to those they go into. */
  readonly incoming: IncomingRows;
  readonly rows: readonly RowChange[];
  readonly counts: Readonly<Record<RowChangeKind, number>>;
  /** Cells of the plan that would be filled or changed. */
  readonly cells: number;
  /** The rows the change set was made for. */
  readonly standing: TableData;
  readonly fields: Fields;
  /** What was remembered before. */
  readonly memory: TableMemory;
  /** For each row of the source: the source, its key, and what was remembered of it there. */
  readonly sources: readonly IncomingSource[];
  readonly keys: readonly string[];
  readonly known: readonly (RememberedRow | null)[];
  /** What of the memory of these sources they no longer have, with its row of the plan. */
  readonly left: readonly { readonly known: RememberedRow; readonly row: number }[];
  /** Rows of the plan by what other sources remember of them. */
  readonly elsewhere: ReadonlyMap<RememberedRow, number>;
}
