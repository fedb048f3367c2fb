/**
 * A plan as plain data: what the rules and figures of the method read. Its language and the numbers in force, and the rows of each table
 * under the table's id, in the order of the sheet: a row's index is what a finding points at.
 *
 * A rule says in its parameter which tables it reads, `PlanWith<typeof stakeholders | typeof actions>`. A section that reads tables of
 * another names them in `reads`: where the plan does not have that section, they are there without rows.
 */
import type { Language } from "./language";
import type { Settings } from "./settings";
import type { AnyRow, RowOf, Table } from "./table";

export interface Plan {
  readonly language: Language;
  readonly settings: Settings;
}

type RowsOf<T extends Table> = T["shape"] extends "record" ? RowOf<T> : readonly RowOf<T>[];

/** A plan with the rows of these tables; a record is its one row. */
export type PlanWith<T extends Table> = Plan & { readonly [One in T as One["id"]]: RowsOf<One> };

/** The rows of a table of any plan; a record counts as one row. */
export const rowsOf = (plan: Plan, table: Table): readonly AnyRow[] => {
  const rows = (plan as unknown as Readonly<Record<string, AnyRow | readonly AnyRow[] | undefined>>)[table.id];
  if (rows === undefined) return [];
  return (Array.isArray(rows) ? rows : [rows]) as readonly AnyRow[];
};

/** What a row is called; empty while it has no name. */
export const nameOfRow = (table: Table, row: AnyRow | undefined): string => {
  const name = row?.[table.identifiedBy];
  return typeof name === "string" || typeof name === "number" ? String(name) : "";
};
